import type { SPFI } from '@pnp/sp';
import { ofList } from './read/ofList';

/** Whether a list keeps versions, as it is set now: an owner can turn them off. */
export async function keepsVersions(sp: SPFI, listUrl: string): Promise<boolean> {
  const { EnableVersioning } = await ofList(sp, listUrl).select('EnableVersioning')<{ EnableVersioning: boolean }>();
  return EnableVersioning;
}
