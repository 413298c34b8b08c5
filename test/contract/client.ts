import { spfi, SPFx, type SPFI } from '@pnp/sp';
import { InjectHeaders, type Queryable } from '@pnp/queryable';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/folders/list';
import '@pnp/sp/batching';
import '@pnp/sp/context-info';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/security';
import '@pnp/sp/profiles';
import '@pnp/sp/recycle-bin';
import { ConnectionCut } from '../../host/exchange';
import type { Host } from '../../host/host';
import { fetchFrom } from '../../host/inProcess';
import { people } from '../../host/people';

/**
 * PnPjs as a page of a site has it, signed in as a persona. The page's digest is made here, as SharePoint writes it
 * into a page.
 *
 * @param site the page's site; by default the one that holds the lists.
 */
export function clientFor(
  host: Host,
  persona: string,
  email: string,
  site = host.site,
  headers: Record<string, string> = {},
): SPFI {
  const context = {
    pageContext: {
      web: { absoluteUrl: site },
      legacyPageContext: { formDigestTimeoutSeconds: 1800, formDigestValue: host.digests.issue(email) },
    },
  };
  return spfi().using(SPFx(context as never), InjectHeaders({ 'X-Host-Persona': persona, ...headers }));
}

/**
 * Lets a host in this process answer PnPjs' requests without a socket; a cut connection looks as it does to `fetch`. It
 * replaces PnPjs' own sending, which would repeat a throttled request; the product has removed that itself.
 *
 * @param before is given each request before it is sent, and may delay it.
 * @param after is given each reply.
 */
export function answeredBy(
  host: Pick<Host, 'answer'>,
  before?: (request: Request) => Promise<void>,
  after?: (reply: Response) => void,
): (instance: Queryable) => Queryable {
  return (instance) => {
    instance.on.send.replace(async (address, init) => {
      const request = new Request(address, init);
      await before?.(request);
      try {
        const reply = await fetchFrom(host, request);
        after?.(reply);
        return reply;
      } catch (error) {
        throw error instanceof ConnectionCut ? new TypeError('Failed to fetch') : error;
      }
    });
    return instance;
  };
}

/**
 * PnPjs signed in as one of the host's people. PnPjs keeps one digest for each site, since a page has one person; here
 * several share a process, so each brings their own.
 */
export function as(host: Host, persona: string, site?: string, headers?: Record<string, string>): SPFI {
  const email = emailOf(persona);
  return clientFor(host, persona, email, site, { 'X-RequestDigest': host.digests.issue(email), ...headers });
}

/** @param persona one of the host's people, or the email address of an account. */
export function emailOf(persona: string): string {
  return people.find((person) => person.persona === persona)?.email ?? persona;
}

/** The directory's own id of one of the host's people. */
export function objectIdOf(persona: string): string {
  return people.find((person) => person.persona === persona)!.objectId;
}

export function loginOf(persona: string): string {
  return `i:0#.f|membership|${emailOf(persona)}`;
}

/** What a refused request returns: its status, and SharePoint's code and words. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly words: string;
}

/** Waits for a request to be refused, and reads the refusal. */
export async function refusal(request: Promise<unknown>): Promise<Refusal> {
  const error = (await request.then(
    () => undefined,
    (reason: unknown) => reason,
  )) as { status?: number; response?: Response } | undefined;
  if (!error?.response) throw new Error(`Not refused by a reply: ${String(error)}`);
  const body = (await error.response.json()) as Record<string, { code: string; message: { value: string } }>;
  const { code, message } = body['odata.error'] ?? body.error;
  return { status: error.status!, code, words: message.value };
}
