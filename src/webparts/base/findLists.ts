import * as strings from 'UiStrings';
import type { Connection } from '../../data/connection';
import { problemFrom } from '../../data/problem';
import { readLists } from '../../data/readLists';
import { settingsQuery } from '../../data/rollout';
import { fill } from '../../ui/words';

/** What stands at the site that holds the lists, in words for whoever sets the web part up. */
export async function findLists(connection: Connection): Promise<string> {
  const site = connection.siteUrl;
  try {
    await readLists(connection, settingsQuery);
    return fill(strings.PaneFound, { site });
  } catch (error) {
    switch ((await problemFrom(error)).kind) {
      case 'missing': return fill(strings.PaneFoundNone, { site });
      case 'forbidden': return fill(strings.PaneFoundForbidden, { site });
      case 'schemaMismatch': return fill(strings.PaneFoundOther, { site });
      default: return strings.PaneFoundUnknown;
    }
  }
}
