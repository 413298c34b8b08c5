import { InjectHeaders, type Queryable } from '@pnp/queryable';
import { ConnectionCut } from '../../../host/exchange';
import type { Host } from '../../../host/host';
import { fetchFrom } from '../../../host/inProcess';
import { connect, type Connection } from '../../../src/data/connection';
import { findList, findSite } from '../../../src/data/provisioning/found';
import { allLists } from '../../../src/lists/all';
import type { ListPlan } from '../../../src/lists/plan';
import { emailOf, loginOf } from '../client';

/**
 * A connection as a web part on a page of the site has it, running as one of the host's people. The host answers it in
 * this process, without a socket.
 *
 * @param before is given each request before it goes out, and holds it up for as long as it likes.
 */
export function connectionAs(
  host: Host,
  persona: string,
  site = '/sites/openservice',
  before?: (request: Request) => Promise<void>,
): Connection {
  const connection = connect({
    pageContext: {
      user: { loginName: loginOf(persona) },
      web: { absoluteUrl: host.url + site, serverRelativeUrl: site },
      legacyPageContext: { formDigestTimeoutSeconds: 1800, formDigestValue: '' },
    },
  });
  connection.sp.using(
    InjectHeaders({ 'X-Host-Persona': persona, 'X-RequestDigest': host.digests.issue(emailOf(persona)) }),
    (instance: Queryable) => {
      instance.on.send.replace(async (address, init) => {
        const request = new Request(address, init);
        await before?.(request);
        return answerOf(host, request);
      });
      return instance;
    },
  );
  return connection;
}

/** What `fetch` comes to in a browser. */
async function answerOf(host: Host, request: Request): Promise<Response> {
  try {
    return await fetchFrom(host, request);
  } catch (error) {
    throw error instanceof ConnectionCut ? new TypeError('Failed to fetch') : error;
  }
}

/** Everything set-up makes, read back list by list, without the numbers SharePoint gives by itself. */
export async function described(
  connection: Connection,
  plans: readonly ListPlan[] = allLists,
): Promise<Record<string, unknown>> {
  const site = await findSite(connection);
  // SharePoint names its own groups after the site; without it, two sites can be compared.
  const named = (title: string | undefined): string =>
    title?.replace(/^.* (Owners|Members|Visitors)$/, '$1') ?? 'nobody';
  const lists: Record<string, unknown> = {};
  for (const plan of plans) {
    const list = await findList(connection, plan);
    lists[plan.shape.name] = list && {
      ...list,
      columns: [...list.columns].sort((a, b) => a.InternalName.localeCompare(b.InternalName)),
      viewColumns: [...list.viewColumns].sort(),
      grants: list.grants.map(({ principal, level }) => `${named(principal.Title)}: ${level.Name}`).sort(),
    };
  }
  return withoutAddresses({
    levels: site.levels.map(({ Name, BasePermissions }) => [Name, BasePermissions]),
    groups: site.groups.map(({ Title, OwnerTitle }) => `${named(Title)} of ${named(OwnerTitle)}`).sort(),
    lists,
  });
}

/** Addresses hold IDs that differ each time. */
function withoutAddresses<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key.startsWith('odata.') ? undefined : each))) as T;
}
