import type { Connection } from './connection';
import { settledInBatch, valueOf } from './read/inBatch';
import type { SPFI } from '@pnp/sp';

/**
 * The tenant property by which an administrator says, for every site at once, which site holds the lists: a personal
 * tab in Teams has no property pane, and runs on the root site.
 * https://learn.microsoft.com/sharepoint/dev/spfx/tenant-properties
 */
export const listsSiteProperty = 'OpenServiceListsSite';

/** Those that know already where the lists are. */
const told = new WeakSet<Connection>();

/** Whether it has still to be asked where the lists are. */
export function isUntold(connection: Connection): boolean {
  return connection.onListsSite !== undefined && !told.has(connection);
}

/**
 * Asks where the lists are together with the first that is read of them: it costs no request of its own. Where they are
 * elsewhere it never settles, since whoever waits for it is shown anew, on the other site.
 */
export async function askWithListsSite(
  connection: Connection,
  ask: (sp: SPFI) => readonly Promise<unknown>[],
): Promise<readonly unknown[]> {
  const [property, ...replies] = await settledInBatch(connection, (sp) => [
    sp.web.getStorageEntity(listsSiteProperty),
    ...ask(sp),
  ]);
  // A tenant that refuses it, as one without an app catalogue may, says nothing.
  if (property.status === 'fulfilled') {
    told.add(connection);
    const { Value } = property.value as { readonly Value?: unknown };
    if (connection.onListsSite?.(typeof Value === 'string' ? Value : '')) return new Promise(() => undefined);
  }
  return replies.map(valueOf);
}
