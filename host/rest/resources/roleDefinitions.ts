import { allowed, fromHalves, toHalves, type Permissions } from '../../store/permissions';
import {
  addLevel,
  changeLevel,
  deleteLevel,
  levelById,
  levelsOf,
  type RoleDefinition,
} from '../../store/roleDefinitions';
import { demand, permissionsOnWeb } from '../access';
import type { Step } from '../address';
import { changed, created, gone, ok, type Entity } from '../answer';
import { propertiesIn, readProperties, textFrom, wholeFrom, type Reading } from '../body';
import { apiUrl, type Call } from '../call';
import { collection } from '../selection';
import { principalMissing, refusedUnconfirmed, valueOfWrongType } from '../sharePointError';
import { argument, entityResource, isStep, type Resource } from './resource';

/** A permission level, with the properties recorded (test/contract/recorded/replies.json, “role definitions”). */
export function levelEntity({ id, name, description, permissions, kind, sort, hidden }: RoleDefinition): Entity {
  return {
    type: 'SP.RoleDefinition',
    address: `Web/RoleDefinitions(${id})`,
    properties: {
      BasePermissions: toHalves(permissions),
      Description: description,
      Hidden: hidden,
      Id: id,
      Name: name,
      Order: sort,
      RoleTypeKind: kind,
    },
  };
}

/** `roleDefinitions`: a site collection's permission levels, which its root web defines and the webs below share. */
export function roleDefinitionsResource(step: Step): Resource | undefined {
  if (step.args) return levelResource(({ id }) => id === step.args?.[0]?.value);
  return {
    to: (next) => {
      const asked = argument(next);
      if (isStep(next, 'getById')) return levelResource(({ id }) => id === asked);
      if (isStep(next, 'getByType')) return levelResource(({ kind }) => kind === asked);
      if (isStep(next, 'getByName'))
        return levelResource(({ name }) => name.toLowerCase() === String(asked).toLowerCase());
      return undefined;
    },
    on: {
      GET: (call) =>
        ok(collection(call, 'SP.RoleDefinition', levelsOf(call.service.database, call.web.site).map(levelEntity))),
      POST: (call) => {
        demandChange(call);
        const given = readProperties(propertiesIn(call), 'SP.RoleDefinition', reading);
        if (!given.name || given.permissions === undefined)
          throw refusedUnconfirmed('A permission level needs a name and base permissions.');
        demandFreeName(call, given.name);
        const made = addLevel(
          call.service.database,
          call.web.site,
          given.name,
          given.description ?? '',
          given.permissions,
          given.sort,
        );
        return created(levelEntity(made), apiUrl(call));
      },
    },
  };
}

function levelResource(wanted: (level: RoleDefinition) => boolean): Resource {
  const find = (call: Call): RoleDefinition => {
    const found = levelsOf(call.service.database, call.web.site).find(wanted);
    if (!found) throw principalMissing('Role');
    return levelById(call.service.database, call.web.site, found.id)!;
  };
  return entityResource((call) => levelEntity(find(call)), {
    on: {
      MERGE: (call) => {
        demandChange(call);
        const level = find(call);
        const given = readProperties(propertiesIn(call), 'SP.RoleDefinition', reading);
        if (given.name && given.name.toLowerCase() !== level.name.toLowerCase()) demandFreeName(call, given.name);
        changeLevel(call.service.database, call.web.site, { ...level, ...given });
        return changed();
      },
      DELETE: (call) => {
        demandChange(call);
        const level = find(call);
        if (level.kind !== 0)
          throw refusedUnconfirmed(`The permission level ${level.name} is SharePoint's own and cannot be deleted.`);
        deleteLevel(call.service.database, call.web.site, level.id);
        return gone;
      },
    },
  });
}

const reading: Reading<RoleDefinition> = {
  Name: (value) => ({ name: textFrom(value) }),
  Description: (value) => ({ description: textFrom(value ?? '') }),
  Order: (value) => ({ sort: wholeFrom(value) }),
  BasePermissions: (value) => ({ permissions: permissionsFrom(value) }),
};

function permissionsFrom(value: unknown): Permissions {
  const { High, Low } = (value ?? {}) as { High?: unknown; Low?: unknown };
  if (!/^\d+$/.test(String(High)) || !/^\d+$/.test(String(Low))) throw valueOfWrongType('Edm.Int64');
  return fromHalves(String(High), String(Low));
}

/**
 * Levels are the root web's: a web below that has none of its own cannot change them (not confirmed in which words).
 */
function demandChange(call: Call): void {
  demand(permissionsOnWeb(call), allowed.managePermissions);
  if (call.web.parent !== undefined)
    throw refusedUnconfirmed('This web inherits its permission levels from its parent.');
}

function demandFreeName(call: Call, name: string): void {
  const taken = levelsOf(call.service.database, call.web.site).some(
    (each) => each.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw refusedUnconfirmed('A permission level with that name already exists.');
}
