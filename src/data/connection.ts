import type { BrowserFetch } from '@pnp/queryable';
import { type ISPFXContext, type SPFI, spfi, SPFx } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/webs';
import { browserStore } from './browserStore';
import { type KnownLists, knownLists } from './knownLists';
import { ownerOf, type SignedInPage } from './owner';
import { type ServerClock, serverClock } from './read/serverClock';

/** The parts of a web part's context that a connection needs; SPFx' `WebPartContext` has them. */
export interface PageContext extends ISPFXContext {
  readonly pageContext: ISPFXContext['pageContext'] &
    SignedInPage & {
      readonly user: { readonly displayName?: string; readonly email?: string };
      readonly web: { readonly serverRelativeUrl: string };
    };
}

/** The site that holds the lists, as the signed-in person reaches it. */
export interface Connection {
  readonly sp: SPFI;
  /** Absolute address of the site that holds the lists. */
  readonly siteUrl: string;
  /** Server-relative address of a list, by its URL name. */
  listUrl(name: string): string;
  /** What is known of the lists there. */
  readonly lists: KnownLists;
  /** SharePoint's clock. */
  readonly clock: ServerClock;
  /** The signed-in person's account, by today's name. */
  readonly login: string;
  /** The person that the browser keeps things for; see `ownerOf`. */
  readonly owner: string;
  /** The signed-in person's name, as SharePoint shows it. */
  readonly name: string;
  /** Their email address, if SharePoint has one. */
  readonly email: string;
  /**
   * If nobody has said which site holds the lists: called once with the value of the tenant property, empty if there is
   * none.
   *
   * @returns whether the lists are on another site than this connection's, which is then left.
   */
  readonly onListsSite?: (said: string) => boolean;
}

/**
 * Connects to the site that holds the lists.
 *
 * @param listsSite absolute or server-relative address of that site; empty for the page's own.
 * @param onListsSite see `Connection`.
 * @param machine the computer's clock, in milliseconds since 1970.
 */
export function connect(
  context: PageContext,
  listsSite?: string,
  onListsSite?: Connection['onListsSite'],
  machine?: () => number,
): Connection {
  const { user, web } = context.pageContext;
  const owner = ownerOf(context.pageContext);
  const siteUrl = listsSite ? new URL(listsSite, web.absoluteUrl).href.replace(/\/+$/, '') : web.absoluteUrl;
  const path = decodeURIComponent(new URL(siteUrl).pathname).replace(/\/+$/, '');
  const store = browserStore(siteUrl, owner);
  const clock = serverClock(store, machine);
  return {
    // PnPjs would repeat a throttled request by itself, silently, for as long as SharePoint says. `Loader` does it
    // instead, so that people see what is happening and can act.
    sp: spfi(siteUrl).using(SPFx(context), sending(clock)),
    siteUrl,
    listUrl: (name) => `${path}/Lists/${name}`,
    lists: knownLists(store),
    clock,
    login: user.loginName,
    owner,
    name: user.displayName ?? '',
    email: user.email ?? '',
    onListsSite,
  };
}

/** Pages may give an account without the claim that is in SharePoint's rows: `i:0#.f|membership|jo@example.nhs.uk`. */
export function sameAccount(one: string, other: string): boolean {
  const bare = (login: string): string => login.slice(login.lastIndexOf('|') + 1).toLowerCase();
  return bare(one) === bare(other);
}

/**
 * PnPjs' `BrowserFetch`, which also passes the time of each reply to a clock. No reply comes from the browser's cache
 * unchecked: PnPjs has each one validated (`cache: 'no-cache'` in its `DefaultInit`), which gives it a new date.
 * https://www.rfc-editor.org/rfc/rfc9111#name-freshening-stored-responses
 *
 * The next write after a refusal sends a fresh digest, so that people who have signed in again in another tab can save
 * what they typed in this one.
 */
function sending(clock: ServerClock): ReturnType<typeof BrowserFetch> {
  const refused = { times: 0 };
  return (instance) => {
    instance.on.send.replace(async function ({ href }, init) {
      const headers = init.headers as Record<string, string>;
      const digest = headers['X-RequestDigest'];
      if (refused.times && digest) {
        const { freshDigest } = await import(/* webpackChunkName: 'long-lists' */ './freshDigest');
        headers['X-RequestDigest'] = await freshDigest(digest, refused, this as never, href);
      }
      const heard = clock.asked();
      const answer = await fetch(href, init);
      heard(answer.headers.get('Date'));
      // SharePoint answers in JSON or multipart, and shows a refusal by its status. HTML here is a sign-in page.
      const reply =
        answer.ok && /html/.test(answer.headers.get('Content-Type')!) ? new Response(null, { status: 401 }) : answer;
      if (digest && [401, 403].includes(reply.status)) refused.times += 1;
      return reply;
    });
    return instance;
  };
}
