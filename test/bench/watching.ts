import type { Page } from '@playwright/test';
import { type Seen, watchPage } from './pageWatch';
import type { View } from './views';

/** What a page has reported about itself. Each promise rejects if the page reports nothing for too long. */
export interface Told {
  readonly first: Promise<Seen>;
  readonly whole: Promise<Required<Seen>>;
}

/** Milliseconds. */
const tooLong = 180_000;

/** Prepares a page, before it is opened, to report when it shows what a view waits for. */
export async function watch(page: Page, { label, alias, first, whole = first }: View): Promise<Told> {
  const tell = 'benchmarkSeen';
  const firstSeen = waiting<Seen>(label);
  const wholeSeen = waiting<Required<Seen>>(label);
  await page.exposeFunction(tell, (seen: Seen) => {
    firstSeen.come(seen);
    if (seen.whole !== undefined) wholeSeen.come(seen as Required<Seen>);
  });
  await page.addInitScript({ content: inPage(watchPage, { alias, first, whole, tell }) });
  return { first: firstSeen.promise, whole: wholeSeen.promise };
}

/**
 * The text of a function and its argument, to run in a page: tsx marks names with a helper that the page does not have.
 */
export function inPage<T>(run: (given: T) => unknown, given: T): string {
  return `(() => { const __name = (named) => named; return (${run.toString()})(${JSON.stringify(given)}); })()`;
}

function waiting<T>(label: string): { readonly promise: Promise<T>; come(value: T): void } {
  let come: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`“${label}” did not show what was waited for within ${tooLong / 1000} seconds.`)),
      tooLong,
    );
    timer.unref();
    come = (value) => {
      clearTimeout(timer);
      resolve(value);
    };
  });
  // If the test fails before it awaits this promise, that failure is the one to report.
  promise.catch(() => undefined);
  return { promise, come: (value) => come(value) };
}
