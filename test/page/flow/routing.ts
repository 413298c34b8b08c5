/** The network of the page as flows change it: replies that a test holds, changes or drops, and none at all. */

type Pattern = string | RegExp;
type Handler = (route: FlowRoute) => unknown;
type Ask = () => Promise<Response>;

/** A complete reply. */
interface Reply {
  readonly status: number;
  readonly headers: Headers;
  text(): Promise<string>;
}

/** Playwright's route: a request of the page that waits for the test's decision. */
interface FlowRoute {
  request(): { postData(): string | null };
  /** Asks SharePoint, and gives the reply to the test. */
  fetch(): Promise<Reply>;
  fulfill(reply: { readonly response: Reply; readonly body: string }): Promise<void>;
  continue(): Promise<void>;
  fallback(): Promise<void>;
  abort(reason?: string): Promise<void>;
}

const network = window.fetch;
let routes: readonly { readonly pattern: Pattern; readonly handler: Handler }[] = [];
let online = true;

export async function route(pattern: Pattern, handler: Handler): Promise<void> {
  routes = [{ pattern, handler }, ...routes];
}

export async function unroute(pattern: Pattern): Promise<void> {
  routes = routes.filter((each) => each.pattern !== pattern);
}

/** Takes the network away or gives it back, and fires the page's event for it, as a browser does. */
export async function setOffline(offline: boolean): Promise<void> {
  online = !offline;
  window.dispatchEvent(new Event(online ? 'online' : 'offline'));
}

window.fetch = (input, init) => {
  // A test's own request, as a person it names, does not use the page's network.
  if (new Headers(init?.headers).has('X-Host-Persona')) return network(input, init);
  if (!online) return Promise.reject(unreachable());
  const address = new URL(input instanceof Request ? input.url : input, window.location.href).href;
  return routes
    .filter(({ pattern }) => fits(address, pattern))
    .reduceRight<Ask>(
      (next, { handler }) =>
        () =>
          answered(handler, next, init),
      () => network(input, init),
    )();
};

/** A request that a test holds back does not keep the page from being settled. */
function answered(handler: Handler, next: Ask, init?: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    const goOn = async (): Promise<void> => resolve(await next());
    Promise.resolve(
      handler({
        request: () => ({ postData: () => (typeof init?.body === 'string' ? init.body : null) }),
        fetch: () => browser.during(whole(next())),
        fulfill: async ({ response: { status, headers }, body }) => resolve(new Response(body, { status, headers })),
        continue: goOn,
        fallback: goOn,
        abort: async () => reject(unreachable()),
      }),
    ).catch(reject);
  });
}

async function whole(asked: Promise<Response>): Promise<Reply> {
  const reply = await asked;
  const text = await reply.text();
  return { status: reply.status, headers: reply.headers, text: async () => text };
}

const unreachable = (): TypeError => new TypeError('Failed to fetch');

/** @param pattern a pattern, or `**` and the end of an address. */
function fits(address: string, pattern: Pattern): boolean {
  if (pattern instanceof RegExp) return pattern.test(address);
  const [before, end, ...more] = pattern.split('**');
  if (before !== '' || more.length > 0 || end.includes('*')) throw new Error(`Use a regular expression for ${pattern}`);
  return address.endsWith(end);
}

globalThis.afterEach(() => {
  routes = [];
  online = true;
});
