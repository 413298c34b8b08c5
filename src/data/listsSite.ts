import type { Connection } from './connection';
import { settledInBatch, valueOf } from './read/inBatch';
import type { SPFI } from '@pnp/sp';

/**
 * The tenant property with which an administrator says, for all sites at once, which site holds the lists. A personal
 * tab in Teams needs it: it has no property pane, and runs on the root site.
 * https://learn.microsoft.com/sharepoint/dev/spfx/tenant-properties
 */
export const listsSiteProperty = 'OpenServiceListsSite';

/** Connections that have asked already. */
const asked = new WeakSet<Connection>();

/** Whether the tenant property is still to be read. */
export function isUntold(connection: Connection): boolean {
  return connection.onListsSite !== undefined && !asked.has(connection);
}

/**
 * Reads the tenant property in the same request as the first lists, so that it costs none of its own. If the lists are
 * on another site this never settles: the view is drawn again on that site.
 */
export async function askWithListsSite(
  connection: Connection,
  ask: (sp: SPFI) => readonly Promise<unknown>[],
): Promise<readonly unknown[]> {
  const [property, ...replies] = await settledInBatch(connection, (sp) => [
    sp.web.getStorageEntity(listsSiteProperty),
    ...ask(sp),
  ]);
  // A tenant may refuse it, for example one without an app catalogue: then we stay on the site we know.
  if (property.status === 'fulfilled') {
    asked.add(connection);
    const { Value } = property.value as { readonly Value?: unknown };
    if (connection.onListsSite?.(typeof Value === 'string' ? Value : '')) return new Promise(() => undefined);
  }
  return replies.map(valueOf);
}
