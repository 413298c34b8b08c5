import type { Connection } from '../../data/connection';
import { readSite } from '../../data/deviceRequests';
import { siteName } from '../../domain/siteName';

/** The site of a request as people say it; undefined where it is not listed or cannot be read, and its code must do. */
export async function siteNameOf(connection: Connection, siteCode: string | undefined): Promise<string | undefined> {
  if (!siteCode) return undefined;
  try {
    const site = await readSite(connection, siteCode);
    return site && siteName(site);
  } catch {
    return undefined;
  }
}
