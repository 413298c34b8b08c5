import type { Host } from '../../host/host';
import type { Person } from '../../host/people';

/** What the environment of page tests replaces: the person at the browser, and the network behind it. */
export interface Browser {
  readonly host: Host;
  /**
   * Signs somebody in for the page that is opened next, and ends every wait of the previous page; returns its digest.
   */
  signIn(persona: string): { readonly person: Person; readonly digest: string };
  /** Whether every request has its reply, and no timer is about to end. */
  isQuiet(): boolean;
  /** Treats some work as a request without a reply yet: what a test does to a request on its way. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Lets everything run that is ready: zero timers, replies, promises. */
  turn(): Promise<void>;
  /** Ends the page's waits of up to this many seconds; waits of a second and more end in no other way. */
  pass(seconds: number): void;
  /**
   * Where the page has asked to go since the last call, `reload` for the same address; jsdom navigates nowhere itself.
   */
  takeDeparture(): string | undefined;
  /** The files that the page has given the browser to download since the last call. */
  takeDownloads(): readonly Download[];
  /** The next file that the page gives the browser to download. */
  nextDownload(): Promise<Download>;
  /** What no page may do, in words, since the last call. */
  takeBroken(): readonly string[];
}

export interface Download {
  readonly name: string;
  readonly blob: Blob;
}

declare global {
  var browser: Browser;
}
