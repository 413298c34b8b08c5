import { allowed } from '../../store/permissions';
import {
  groupsOf,
  principalById,
  principalByLogin,
  principalsOf,
  userByEmail,
  type Principal,
} from '../../store/principals';
import { demand, permissionsOnWeb } from '../access';
import type { Step } from '../address';
import { ok } from '../answer';
import { propertiesIn, textFrom } from '../body';
import type { Call } from '../call';
import { ensured } from '../directory';
import { collection } from '../selection';
import { principalMissing } from '../sharePointError';
import { groupEntity, userEntity } from './principals';
import { argument, entityResource, isStep, type Resource } from './resource';

/** `siteUsers`: everybody the site collection knows. */
export function usersResource(step: Step, call: Call): Resource | undefined {
  demand(permissionsOnWeb(call), allowed.browseUserInfo);
  const {
    service: { database },
    web: { site },
  } = call;
  if (step.args) return userNamed(call, argument(step));
  return {
    to: (next) => {
      const wanted = argument(next);
      if (isStep(next, 'getById')) return userNamed(call, wanted);
      if (isStep(next, 'getByLoginName')) return userNamed(call, wanted);
      return isStep(next, 'getByEmail') ? userResource(userByEmail(database, site, String(wanted))) : undefined;
    },
    on: { GET: (asking) => ok(collection(asking, 'SP.User', principalsOf(database, site, 'user').map(userEntity))) },
  };
}

/** The user with a number or a login. @throws SharePointError 404 */
export function userNamed({ service: { database }, web: { site } }: Call, name: unknown): Resource {
  return userResource(
    typeof name === 'number' ? principalById(database, site, name) : principalByLogin(database, site, String(name)),
  );
}

export function userResource(user: Principal | undefined): Resource {
  if (!user || user.kind !== 'user') throw principalMissing('User');
  return entityResource(() => userEntity(user), {
    to: (step) =>
      isStep(step, 'groups') && !step.args
        ? {
            on: {
              GET: (call) =>
                ok(
                  collection(
                    call,
                    'SP.Group',
                    groupsOf(call.service.database, call.web.site, user.id).map((group) => groupEntity(call, group)),
                  ),
                ),
            },
          }
        : undefined,
  });
}

/** `ensureUser`: makes an account known to the site collection and answers with it (recorded: 200, the user). */
export function ensureUserResource(step: Step): Resource | undefined {
  const named = argument(step);
  return {
    on: {
      POST: (call) => {
        demand(permissionsOnWeb(call), allowed.browseUserInfo);
        const login = typeof named === 'string' ? named : textFrom(propertiesIn(call).logonName);
        return ok({ kind: 'entity', entity: userEntity(ensured(call, login)) });
      },
    },
  };
}
