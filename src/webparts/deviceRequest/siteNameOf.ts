import type { Connection } from '../../data/connection';
import { readSite } from '../../data/deviceRequests';
import { siteName } from '../../domain/siteName';

/** The name of a request's site; undefined if it is not listed or cannot be read: then its code is shown. */
export async function siteNameOf(connection: Connection, siteCode: string | undefined): Promise<string | undefined> {
  if (!siteCode) return undefined;
  try {
    const site = await readSite(connection, siteCode);
    return site && siteName(site);
  } catch {
    return undefined;
  }
}
