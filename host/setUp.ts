import { allLists } from '../src/lists/all';
import type { Audience, Level } from '../src/lists/access';
import type { ListPlan } from '../src/lists/plan';
import type { Column } from '../src/lists/shape';
import { people } from './people';
import type { Database } from './store/database';
import { addField, type FieldSettings, type NewField } from './store/fields';
import type { FieldKind } from './store/fieldKinds';
import { addList, giveOwnScope, type List } from './store/lists';
import { allowed, assign, scopeOfWeb, type Permissions } from './store/permissions';
import { addGroup, addMember, ensureUser } from './store/principals';
import { addLevel, addOwnLevels, level, levelById } from './store/roleDefinitions';
import { addSite, addSubweb, setAssociatedGroups, type Web } from './store/webs';

/** Where the solution's lists stand. */
export const solutionPath = '/sites/openservice';

interface SiteGroups {
  readonly groups: Readonly<Record<Audience, number>>;
  readonly installer: number;
}

/**
 * Makes the webs, their people and permissions, and the solution's lists as they are declared. Stands in for the
 * provisioning of `src/data` until that exists: then the host starts with empty webs and set-up makes the lists.
 */
export function setUp(database: Database, now: string): Web {
  return database.transaction(() => {
    const web = addSite(database, solutionPath, 'Corporate ICT', now);
    addSubweb(database, web, 'sub', 'Open Service sub-site', now);
    const { groups, installer } = addPeople(database, web);
    const other = addSite(database, '/sites/hr', 'Human resources', now);
    addPeople(database, other);
    const levels = addLevels(database, web);
    for (const plan of allLists) {
      const list = addPlannedList(database, web, plan, installer, now);
      const scope = giveOwnScope(database, list, web.site);
      for (const audience of Object.keys(groups) as Audience[]) {
        const role = levels[plan.access[audience]];
        if (role !== undefined) assign(database, scope, groups[audience], role);
      }
    }
    return web;
  });
}

/** Everybody but the outsider is a visitor; the ICT teams and the owners have a group each. */
function addPeople(database: Database, web: Web): SiteGroups {
  const ids = new Map(people.filter(({ persona }) => persona !== 'outsider').map((person) => [person.persona, ensureUser(database, web.site, person.email, person.name).id]));
  addOwnLevels(database, web.site);
  const owners = addGroup(database, web.site, `${web.title} Owners`, null).id;
  const group = (title: string): number => addGroup(database, web.site, title, owners).id;
  const members = group(`${web.title} Members`);
  const groups = { staff: group(`${web.title} Visitors`), rollout: group('Corporate ICT rollout'), triage: group('Corporate ICT device triage'), owners };
  setAssociatedGroups(database, web.number, owners, members, groups.staff);
  for (const id of ids.values()) addMember(database, web.site, groups.staff, id);
  addMember(database, web.site, groups.rollout, ids.get('rollout')!);
  addMember(database, web.site, groups.triage, ids.get('triage')!);
  addMember(database, web.site, owners, ids.get('owner')!);
  const scope = scopeOfWeb(database, web);
  assign(database, scope, owners, level.full);
  assign(database, scope, members, level.contribute);
  for (const reader of [groups.staff, groups.rollout, groups.triage]) assign(database, scope, reader, level.read);
  return { groups, installer: ids.get('owner')! };
}

/** The solution's own levels, made from Contribute and Read (domain.md, “Who may do what”). */
function addLevels(database: Database, web: Web): Readonly<Record<Level, number | undefined>> {
  const held = (id: number): Permissions => levelById(database, web.site, id)!.permissions;
  const withoutDelete = held(level.contribute) & ~allowed.deleteListItems & ~(1n << 7n);
  const add = (name: string, description: string, permissions: Permissions): number => addLevel(database, web.site, name, description, permissions).id;
  return {
    none: undefined,
    read: level.read,
    contribute: level.contribute,
    full: level.full,
    submit: add('Submit', 'Can add, edit and view list items, and never delete them.', withoutDelete),
    record: add('Record', 'Can add and view list items, and never edit or delete them.', held(level.read) | allowed.addListItems),
    triage: add('Triage', 'Can add, edit and view everybody’s list items, and never delete them.', withoutDelete | allowed.overrideListBehaviors),
  };
}

function addPlannedList(database: Database, web: Web, plan: ListPlan, author: number, now: string): List {
  const own = plan.itemSecurity === 'own' ? 2 : 1;
  const list = addList(database, web, {
    name: plan.shape.name, title: plan.title, description: plan.about, versioned: plan.versioned ?? false, noCrawl: plan.noCrawl ?? false,
    readSecurity: own, writeSecurity: own,
  }, author, now);
  for (const [name, column] of Object.entries(plan.shape.columns)) {
    if (name !== 'Title') addField(database, list.number, plannedField(plan, name, column));
  }
  return list;
}

const kinds: Readonly<Record<Column['kind'], FieldKind>> = {
  text: 'text', note: 'note', number: 'number', flag: 'boolean', day: 'dateTime', instant: 'dateTime', choice: 'choice', choices: 'multiChoice',
};

function plannedField(plan: ListPlan, name: string, column: Column): NewField {
  const about = plan.columns[name];
  return {
    name, kind: kinds[column.kind], title: about.label ?? name, description: about.about,
    required: column.required ?? false, indexed: about.indexed ?? about.unique ?? false, unique: about.unique ?? false, settings: settingsOf(column),
  };
}

function settingsOf(column: Column): FieldSettings {
  switch (column.kind) {
    case 'text': return { maxLength: column.max ?? 255 };
    case 'number': return { ...(column.min !== undefined && { minimum: column.min }), ...(column.most !== undefined && { maximum: column.most }) };
    case 'day': return { dateOnly: true };
    case 'choice':
    case 'choices': return { choices: column.words };
    default: return {};
  }
}
