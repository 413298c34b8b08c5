import { allowed, has } from '../../store/permissions';
import {
  addMember,
  isMember,
  membersOf,
  principalById,
  principalByLogin,
  removeMember,
  type Principal,
} from '../../store/principals';
import { permissionsOnWeb } from '../access';
import { created, done, ok, type Answer } from '../answer';
import { propertiesIn, textFrom } from '../body';
import { apiUrl, type Call } from '../call';
import { ensured } from '../directory';
import { collection } from '../selection';
import { accessDenied, bodyInvalid, principalMissing } from '../sharePointError';
import { userEntity } from './principals';
import { argument, isStep, type Resource } from './resource';

/** Whether the person asking owns a group, themselves or as a member of the group that does. */
export function mayChange({ service: { database }, web: { site }, user }: Call, { owner }: Principal): boolean {
  return user !== undefined && owner !== null && (owner === user.id || isMember(database, site, owner, user.id));
}

/**
 * The users of a group. Members see one another; owners and people who manage permissions see and change them. Others,
 * whom a group's settings might allow, get 403.
 */
export function membersResource(group: Principal): Resource {
  return {
    to: (step, call) => {
      const asked = argument(step);
      if (isStep(step, 'removeById'))
        return removing(group, principalById(call.service.database, call.web.site, Number(asked)));
      if (isStep(step, 'removeByLoginName'))
        return removing(group, principalByLogin(call.service.database, call.web.site, String(asked)));
      return undefined;
    },
    on: {
      GET: (call) => {
        const {
          service: { database },
          web: { site },
          user,
        } = call;
        if (!user || !(isMember(database, site, group.id, user.id) || manages(call, group))) throw accessDenied();
        return ok(collection(call, 'SP.User', membersOf(database, site, group.id).map(userEntity)));
      },
      POST: (call) => adding(call, group),
    },
  };
}

function adding(call: Call, group: Principal): Answer {
  if (!manages(call, group)) throw accessDenied();
  const { LoginName } = propertiesIn(call);
  if (LoginName === undefined) throw bodyInvalid();
  const user = ensured(call, textFrom(LoginName));
  addMember(call.service.database, call.web.site, group.id, user.id);
  return created(userEntity(user), apiUrl(call));
}

function removing(group: Principal, user: Principal | undefined): Resource {
  return {
    on: {
      POST: (call) => {
        if (!manages(call, group)) throw accessDenied();
        if (!user) throw principalMissing('User');
        removeMember(call.service.database, call.web.site, group.id, user.id);
        return done;
      },
    },
  };
}

function manages(call: Call, group: Principal): boolean {
  return mayChange(call, group) || has(permissionsOnWeb(call), allowed.managePermissions);
}
