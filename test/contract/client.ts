import { spfi, SPFx, type SPFI } from '@pnp/sp';
import { InjectHeaders } from '@pnp/queryable';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import '@pnp/sp/context-info';
import '@pnp/sp/site-users/web';
import '@pnp/sp/security';
import type { Host } from '../../host/server';

/** PnPjs as a page of the site has it, running as a persona. The page's digest is made here, as SharePoint writes it into a page. */
export function clientFor(host: Host, persona: string, email: string): SPFI {
  const context = {
    pageContext: {
      web: { absoluteUrl: host.site },
      legacyPageContext: { formDigestTimeoutSeconds: 1800, formDigestValue: host.digests.issue(email) },
    },
  };
  return spfi().using(SPFx(context as never), InjectHeaders({ 'X-Host-Persona': persona }));
}
