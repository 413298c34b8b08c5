import { emailOf } from '../src/lists/demonstration/blackBerries';
import { midApril } from '../src/lists/demonstration/demonstrationData';
import { people } from './people';
import type { Database } from './store/database';
import { assign, scopeOfWeb } from './store/permissions';
import { addGroup, addMember, ensureUser } from './store/principals';
import { addOwnLevels, level } from './store/roleDefinitions';
import { addSite, addSubweb, setAssociatedGroups, type Web } from './store/webs';

/** The path of the site with the solution's lists. */
export const solutionPath = '/sites/openservice';

/** The tenant's root site, as the store has it. */
export const rootPath = '';

/**
 * Makes the sites as an administrator hands them over: webs, people, and SharePoint's own groups and levels, but no
 * lists.
 */
export function makeSites(database: Database, now: string): Web {
  return database.transaction(() => {
    const web = addSite(database, solutionPath, 'Corporate ICT', now);
    addSubweb(database, web, 'sub', 'Open Service sub-site', now);
    addPeople(database, web);
    addPeople(database, addSite(database, '/sites/hr', 'Human resources', now));
    addPeople(database, addSite(database, rootPath, 'NHS England', now), ['owner']);
    return web;
  });
}

/** Everybody who asks for a phone or reports something in the demonstration has an account, as all staff do. */
function demonstrationStaff(): string[] {
  const [, , , , , , , , , requests, , , reports] = midApril().lists;
  return [...new Set([...requests.rows, ...reports.rows].flatMap(({ by }) => by ?? []))];
}

/**
 * Everybody but the outsider is a visitor; the owner owns.
 *
 * @param onlyVisitors personas that own nothing here: the tenant's root site belongs to its administrators.
 */
function addPeople(database: Database, web: Web, onlyVisitors: readonly string[] = []): void {
  const ids = new Map(
    people
      .filter(({ persona }) => persona !== 'outsider')
      .map((person) => [person.persona, ensureUser(database, web.site, person.email, person.name).id]),
  );
  addOwnLevels(database, web.site);
  const owners = addGroup(database, web.site, `${web.title} Owners`, null).id;
  const members = addGroup(database, web.site, `${web.title} Members`, owners).id;
  const visitors = addGroup(database, web.site, `${web.title} Visitors`, owners).id;
  setAssociatedGroups(database, web.number, owners, members, visitors);
  const others = demonstrationStaff().map((name) => ensureUser(database, web.site, emailOf(name), name).id);
  for (const id of [...ids.values(), ...others]) addMember(database, web.site, visitors, id);
  if (!onlyVisitors.includes('owner')) addMember(database, web.site, owners, ids.get('owner')!);
  const scope = scopeOfWeb(database, web);
  assign(database, scope, owners, level.full);
  assign(database, scope, members, level.contribute);
  assign(database, scope, visitors, level.read);
}
