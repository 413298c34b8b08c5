import type { Connection } from '../../../data/connection';
import { problemFrom } from '../../../data/problem';
import { readLists } from '../../../data/read/readLists';
import { mayEditQuery, settingsQuery } from '../../../data/rollout';
import { fill } from '../../../ui/text';
import { strings } from './strings';

/** Says what is found at the site that holds the lists, for the person who sets up the web part. */
export async function findLists(connection: Connection): Promise<string> {
  const site = connection.siteUrl;
  try {
    // Two queries go as a batch: if the batch itself is not found, rather than one of its parts, no list is named, and
    // there is no site.
    await readLists(connection, settingsQuery, mayEditQuery);
    return fill(strings.Found, { site });
  } catch (error) {
    const problem = await problemFrom(error);
    switch (problem.kind) {
      case 'missing':
        return fill(problem.list ? strings.FoundNone : strings.FoundNoSite, { site });
      case 'forbidden':
        return fill(strings.FoundForbidden, { site });
      case 'schemaMismatch':
        return fill(strings.FoundOther, { site });
      default:
        return strings.FoundUnknown;
    }
  }
}
