import { InjectHeaders } from '@pnp/queryable';
import type { Host } from '../../../host/host';
import { connect, type Connection } from '../../../src/data/connection';
import { findList, findSite } from '../../../src/data/provisioning/found';
import { allLists } from '../../../src/lists/all';
import type { ListPlan } from '../../../src/lists/plan';
import { answeredBy, emailOf, loginOf } from '../client';

/**
 * A connection as a web part on a page of the site has it, signed in as one of the host's people.
 *
 * @param before see `answeredBy`.
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
    // Reports the time of each reply, like the product's own sending, which this replaces.
    answeredBy(host, before, ({ headers }) => connection.clock.asked()(headers.get('Date'))),
  );
  return connection;
}

/** Everything set-up makes, read back list by list, without the numbers SharePoint assigns. */
export async function described(
  connection: Connection,
  plans: readonly ListPlan[] = allLists,
): Promise<Record<string, unknown>> {
  const site = await findSite(connection);
  // SharePoint names its own groups after the site; without that name, two sites can be compared.
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

/** Addresses contain IDs, which differ each time. */
function withoutAddresses<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key.startsWith('odata.') ? undefined : each))) as T;
}
