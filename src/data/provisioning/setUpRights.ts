import { PermissionKind } from '@pnp/sp/security';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import type { Connection } from '../connection';
import { orProblem } from '../problem';

/** Whether the signed-in person may set the lists up, and whom else to ask. */
export interface SetUpRights {
  readonly maySetUp: boolean;
  /** The name of the group of the site's owners. Not everybody may read its members. */
  readonly owners?: string;
}

const needed = [PermissionKind.ManageLists, PermissionKind.ManagePermissions, PermissionKind.CreateGroups];

/**
 * @throws ProblemError where not even the site can be read.
 */
export async function setUpRights({ sp }: Connection): Promise<SetUpRights> {
  return orProblem(async () => {
    const permissions = await sp.web.getCurrentUserEffectivePermissions();
    const maySetUp = needed.every((kind) => sp.web.hasPermissions(permissions, kind));
    if (maySetUp) return { maySetUp };
    const { Title } = await sp.web.associatedOwnerGroup.select('Title')<{ Title: string }>();
    return { maySetUp, owners: Title };
  });
}
