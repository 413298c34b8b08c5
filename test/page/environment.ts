import { TestEnvironment as JsdomEnvironment } from 'jest-environment-jsdom';
import { ConnectionCut } from '../../host/exchange';
import { createHost, type HostOptions } from '../../host/host';
import { fetchFrom } from '../../host/inProcess';
import { personNamed } from '../../host/incoming';
import type { Browser, Download } from './browser';
import { computedStyle } from './computedStyle';
import { holdTimers } from './heldTimers';

/** Node computes a digest in a thread of its own: the page is not quiet before it has the result. */
function pageCrypto(during: Browser['during']): Pick<Crypto, 'randomUUID' | 'getRandomValues'> & {
  readonly subtle: Pick<SubtleCrypto, 'digest'>;
} {
  return {
    randomUUID: () => crypto.randomUUID(),
    getRandomValues: (array) => crypto.getRandomValues(array),
    subtle: { digest: (algorithm, data) => during(crypto.subtle.digest(algorithm, data)) },
  };
}

/**
 * A browser and a local SharePoint in one process: jsdom, with browser features that it lacks, whose `fetch` asks the
 * host without a socket. The host runs outside the page's realm, as in production: the page's clock is not its clock.
 *
 * A test file's first comment may name the lists' contents, as `@seed day-one`.
 */
export default class PageEnvironment extends JsdomEnvironment {
  private readonly seed: HostOptions['seed'];
  private close: () => Promise<void> = async () => undefined;

  public constructor(...given: ConstructorParameters<typeof JsdomEnvironment>) {
    super(...given);
    process.env.TZ = 'Europe/London';
    this.seed = (given[1].docblockPragmas.seed ?? 'demo') as HostOptions['seed'];
  }

  public override async setup(): Promise<void> {
    await super.setup();
    const page = this.global;
    const { origin, port } = new URL(page.location.href);
    const host = await createHost({ data: ':memory:', seed: this.seed }, Number(port));
    this.close = host.close;
    const digests = new Set<string>();
    let digest = '';
    let underWay = 0;
    let followed: string | undefined;
    let departure: string | undefined;
    let broken: string[] = [];
    const blobs = new Map<string, Blob>();
    let downloads: Download[] = [];
    let awaited: ((download: Download) => void) | undefined;

    const ask = async (input: string, init: RequestInit = {}): Promise<Response> => {
      const url = new URL(input, page.location.href);
      if (url.origin !== origin) {
        broken.push(`request to another host: ${url.href}`);
        throw new page.TypeError('Failed to fetch');
      }
      const request = new Request(url, init);
      const { headers } = request;
      headers.set('cookie', page.document.cookie);
      // PnPjs keeps a page's digest as long as its module lives: in a browser, until the page is left.
      if (!headers.has('X-Host-Persona') && digests.has(headers.get('X-RequestDigest') ?? ''))
        headers.set('X-RequestDigest', digest);
      try {
        return await fetchFrom(host, request);
      } catch (error) {
        throw error instanceof ConnectionCut ? new page.TypeError('Failed to fetch') : error;
      }
    };
    const during: Browser['during'] = (work) => {
      underWay += 1;
      return work.finally(() => (underWay -= 1));
    };
    const fetch: typeof ask = (input, init) => during(ask(input, init));

    const timers = holdTimers(page);

    page.addEventListener('click', (event: Event) => {
      const link =
        event.target instanceof page.Element ? event.target.closest<HTMLAnchorElement>('a[href]') : undefined;
      followed = link?.href;
      if (!link?.download) return;
      event.preventDefault();
      const download = { name: link.download, blob: blobs.get(link.href)! };
      if (awaited) awaited(download);
      else downloads.push(download);
      awaited = undefined;
    });
    // jsdom reports here what it cannot do.
    this.dom!.virtualConsole.removeAllListeners('jsdomError');
    this.dom!.virtualConsole.on('jsdomError', (error: Error) => {
      if (/^Not implemented: navigation/.test(error.message)) departure = followed ?? 'reload';
      else broken.push(error.message);
      followed = undefined;
    });

    const browser: Browser = {
      host,
      signIn(persona) {
        const person = personNamed(persona, host.database);
        if (!person) throw new Error(`Nobody here is called “${persona}”.`);
        page.document.cookie = `host-persona=${encodeURIComponent(persona)}; path=/`;
        timers.drop();
        digest = host.digests.issue(person.email);
        digests.add(digest);
        return { person, digest };
      },
      during,
      isQuiet: () => underWay === 0 && !timers.soon(),
      turn: () => new Promise((resolve) => setImmediate(resolve)),
      pass: timers.pass,
      takeDeparture() {
        const taken = departure;
        departure = undefined;
        return taken;
      },
      takeDownloads() {
        const taken = downloads;
        downloads = [];
        return taken;
      },
      nextDownload: () => new Promise((resolve) => (awaited = resolve)),
      takeBroken() {
        const taken = broken;
        broken = [];
        return taken;
      },
    };
    class PageURL extends URL {
      public static override createObjectURL(blob: Blob): string {
        const made = `blob:${origin}/${blobs.size + 1}`;
        blobs.set(made, blob);
        return made;
      }
      public static override revokeObjectURL(): void {
        // Kept, since a download is read later.
      }
    }
    // Replaced: jsdom's `crypto`, which has no `subtle`, and its `URL`, which is ten times as slow. The others are
    // missing.
    Object.defineProperty(page, 'crypto', { value: pageCrypto(during), configurable: true });
    Object.assign(page, { URL: PageURL, URLSearchParams, Headers, Request, Response, TextDecoder, TextEncoder });
    // Nothing has a position here to scroll to.
    Object.assign(page, { browser, fetch, scrollTo: () => undefined });
    Object.assign(page.Element.prototype, { scrollIntoView: () => undefined });
    page.getComputedStyle = computedStyle;
    // jsdom gives a file's bytes only to a reader.
    page.Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
      return new Promise((resolve, reject) => {
        const reader = new page.FileReader();
        reader.onload = () => resolve(reader.result as ArrayBuffer);
        reader.onerror = () => reject(reader.error as Error);
        reader.readAsArrayBuffer(this);
      });
    };
  }

  public override async teardown(): Promise<void> {
    await this.close();
    await super.teardown();
  }
}
