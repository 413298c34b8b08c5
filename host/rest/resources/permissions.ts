import { toHalves, type Permissions } from '../../store/permissions';
import { ok } from '../answer';
import type { Call } from '../call';
import type { Resource } from './resource';

/** `EffectiveBasePermissions` of a web, list or item: what the person asking may do there. */
export function permissionsResource(held: (call: Call) => Permissions): Resource {
  return {
    on: {
      GET: (call) => ok({ kind: 'complex', name: 'EffectiveBasePermissions', type: 'SP.BasePermissions', properties: toHalves(held(call)) }),
    },
  };
}
