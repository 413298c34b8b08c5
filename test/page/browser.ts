import type { Host } from '../../host/host';
import type { Person } from '../../host/people';

/** What the environment of page tests stands in for: the person at the browser, and the network behind it. */
export interface Browser {
  readonly host: Host;
  /** Signs somebody in for the page that is opened next, and ends every wait of the one before; gives its digest. */
  signIn(persona: string): { readonly person: Person; readonly digest: string };
  /** Whether every request has its reply, and no timer is about to end. */
  isQuiet(): boolean;
  /** Counts work among the requests that have no reply yet: what a test does to one on its way. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Lets all that is ready run: timers of no length, replies, promises. */
  turn(): Promise<void>;
  /** Ends the page's waits of so many seconds and fewer; those of a second and more end in no other way. */
  pass(seconds: number): void;
  /** Where the page has asked to go since it was last asked, `reload` for where it is; jsdom goes nowhere itself. */
  takeDeparture(): string | undefined;
  /** The files that the page has handed to the browser since it was last asked. */
  takeDownloads(): readonly Download[];
  /** The next file that the page hands to the browser. */
  nextDownload(): Promise<Download>;
  /** What no page may do, in words, since it was last asked. */
  takeBroken(): readonly string[];
}

export interface Download {
  readonly name: string;
  readonly blob: Blob;
}

declare global {
  var browser: Browser;
}
