import { PermissionKind } from '@pnp/sp/security';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { Connection } from '../connection';
import { problemFrom, ProblemError } from '../problem';

/** Whether the signed-in person may set the lists up, and who else can be asked. */
export interface Standing {
  readonly maySetUp: boolean;
  /** Names of the site's owners; none where the person may not read them. */
  readonly owners: readonly string[];
}

const needed = [PermissionKind.ManageLists, PermissionKind.ManagePermissions, PermissionKind.CreateGroups];
const mostOwners = 3;

/**
 * @throws ProblemError where not even the site can be read.
 */
export async function standing({ sp }: Connection): Promise<Standing> {
  let maySetUp: boolean;
  try {
    const permissions = await sp.web.getCurrentUserEffectivePermissions();
    maySetUp = needed.every((kind) => sp.web.hasPermissions(permissions, kind));
  } catch (error) {
    throw new ProblemError(await problemFrom(error));
  }
  return { maySetUp, owners: maySetUp ? [] : await ownersOf(sp) };
}

async function ownersOf(sp: Connection['sp']): Promise<string[]> {
  try {
    const users = await sp.web.associatedOwnerGroup.users.select('Title').top(mostOwners)<{ Title: string }[]>();
    return users.map(({ Title }) => Title);
  } catch {
    // Not everybody may read who is in a group; the words then do without names.
    return [];
  }
}
