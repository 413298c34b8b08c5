import { allowed, has } from '../../store/permissions';
import {
  addGroup,
  changeGroup,
  groupByTitle,
  principalById,
  principalByLogin,
  principalsOf,
  removeGroup,
  type Principal,
} from '../../store/principals';
import { demand, permissionsOnWeb } from '../access';
import type { Step } from '../address';
import { changed, created, done, ok } from '../answer';
import { propertiesIn, readProperties, textFrom, type Reading } from '../body';
import { apiUrl, type Call } from '../call';
import { collection } from '../selection';
import { accessDenied, NotHere, principalMissing, refusedUnconfirmed } from '../sharePointError';
import { mayChange, membersResource } from './members';
import { groupEntity, principalEntity } from './principals';
import { argument, entityResource, isStep, type Resource } from './resource';

/** `siteGroups`: the SharePoint groups of the site collection. */
export function groupsResource(step: Step, call: Call): Resource | undefined {
  const {
    service: { database },
    web: { site },
  } = call;
  const asked = argument(step);
  if (step.args)
    return typeof asked === 'number' ? groupResource(call, principalById(database, site, asked)) : undefined;
  return {
    to: (next) => {
      const wanted = argument(next);
      if (isStep(next, 'getById') && typeof wanted === 'number')
        return groupResource(call, principalById(database, site, wanted));
      if (isStep(next, 'getByName') && typeof wanted === 'string')
        return groupResource(call, groupByTitle(database, site, wanted));
      if (isStep(next, 'removeById')) return removing(principalById(database, site, Number(wanted)));
      if (isStep(next, 'removeByLoginName')) return removing(principalByLogin(database, site, String(wanted)));
      return undefined;
    },
    on: {
      GET: (asking) => {
        demand(permissionsOnWeb(asking), allowed.browseUserInfo);
        return ok(
          collection(
            asking,
            'SP.Group',
            principalsOf(database, site, 'group').map((group) => groupEntity(asking, group)),
          ),
        );
      },
      POST: addingGroup,
    },
  };
}

/** @throws SharePointError 404 if there is no group with this name or number. */
export function groupResource(call: Call, group: Principal | undefined): Resource {
  if (!group || group.kind !== 'group') throw principalMissing('Group');
  demand(permissionsOnWeb(call), allowed.browseUserInfo);
  return entityResource((asking) => groupEntity(asking, group), {
    to: (step) => {
      if (isStep(step, 'users') && !step.args) return membersResource(group);
      if (isStep(step, 'owner') && !step.args && group.owner !== null) {
        return entityResource((asking) =>
          principalEntity(asking, principalById(asking.service.database, asking.web.site, group.owner!)!),
        );
      }
      return isStep(step, 'SetUserAsOwner') ? owning(group, argument(step)) : undefined;
    },
    on: {
      MERGE: (asking) => {
        demandChange(asking, group);
        const given = readProperties(propertiesIn(asking), 'SP.Group', reading);
        demandFreeTitle(asking, given.title, group);
        changeGroup(asking.service.database, asking.web.site, group.id, { ...group, ...given });
        return changed();
      },
    },
  });
}

/** A group belongs to the person who made it, until it is given to somebody else. */
function addingGroup(call: Call): ReturnType<typeof created> {
  const {
    service: { database },
    web: { site },
  } = call;
  demand(permissionsOnWeb(call), allowed.createGroups);
  const given = readProperties(propertiesIn(call), 'SP.Group', reading);
  if (!given.title) throw refusedUnconfirmed('A group needs a title.');
  demandFreeTitle(call, given.title);
  const made = addGroup(database, site, given.title, call.user!.id);
  if (given.description !== undefined)
    changeGroup(database, site, made.id, { ...made, description: given.description });
  return created(groupEntity(call, principalById(database, site, made.id)!), apiUrl(call));
}

function removing(group: Principal | undefined): Resource {
  return {
    on: {
      POST: (call) => {
        if (!group || group.kind !== 'group') throw principalMissing('Group');
        demandChange(call, group);
        removeGroup(call.service.database, call.web.site, group.id);
        return done;
      },
    },
  };
}

/** Takes a user; whether SharePoint takes a group here too is not confirmed, so that one is not taken. */
function owning(group: Principal, id: unknown): Resource | undefined {
  if (typeof id !== 'number') return undefined;
  return {
    on: {
      POST: (call) => {
        demandChange(call, group);
        const owner = principalById(call.service.database, call.web.site, id);
        if (!owner) throw principalMissing('User');
        if (owner.kind === 'group') throw new NotHere('a group as the owner of a group, by SetUserAsOwner');
        changeGroup(call.service.database, call.web.site, group.id, { ...group, owner: id });
        return done;
      },
    },
  };
}

function demandChange(call: Call, group: Principal): void {
  if (!mayChange(call, group) && !has(permissionsOnWeb(call), allowed.managePermissions)) throw accessDenied();
}

function demandFreeTitle(call: Call, title: string | undefined, except?: Principal): void {
  const taken = title === undefined ? undefined : principalByLogin(call.service.database, call.web.site, title);
  if (taken && taken.id !== except?.id)
    throw refusedUnconfirmed('The specified name is already in use. Please try again with a new name.');
}

const reading: Reading<Pick<Principal, 'title' | 'description'>> = {
  Title: (value) => ({ title: textFrom(value) }),
  Description: (value) => ({ description: textFrom(value) }),
  AllowMembersEditMembership: only(false, 'groups whose members edit the membership'),
  OnlyAllowMembersViewMembership: only(true, 'groups whose membership everybody sees'),
};

function only(wanted: boolean, otherwise: string): (value: unknown) => object {
  return (value) => {
    if (value !== wanted) throw new NotHere(otherwise);
    return {};
  };
}
