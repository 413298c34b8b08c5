import type { Browser } from '@playwright/test';
import type { Condition } from './load';
import { endsOf, type Hosts, type Measured, open, visitsOf } from './opening';
import type { Options } from './options';
import { turnsOf } from './turns';
import { bareLimit, detailsList, mySite, type View } from './views';

/** Ours, what it is compared with, and the limit that neither can beat. */
const inPairs: readonly View[] = [mySite, detailsList, bareLimit];

/** On a fast computer the differences are smaller and matter less: a third of the pairs is enough. */
const pairsOn: Readonly<Record<Condition, (pairs: number) => number>> = {
  throttled: (pairs) => pairs,
  unthrottled: (pairs) => Math.ceil(pairs / 3),
};

/** The pages that are opened in pairs, and so need not be opened separately. */
export function pairedViews({ pairs, only }: Options): readonly View[] {
  const wanted = inPairs.filter(({ name }) => only.includes(name));
  return pairs > 0 && wanted.includes(mySite) && wanted.includes(detailsList) ? wanted : [];
}

/**
 * Opens our page and what it is compared with right after each other, this many times: on the shortest and the longest
 * lists in turn, and equally often in every order. Whatever else the machine does affects all pages of a pair.
 *
 * @returns loads whose `run` is the pair.
 */
export async function measurePairs(
  browser: Browser,
  hosts: Hosts,
  options: Options,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  const views = pairedViews(options);
  if (views.length === 0) return measured;
  for (const condition of ['throttled', 'unthrottled'] as const) {
    const turns = turnsOf(views, endsOf(hosts), pairsOn[condition](options.pairs));
    const began = performance.now();
    for (const { pair, rows, order } of turns) {
      for (const view of order)
        measured.push(...(await open(browser, hosts, { view, rows, condition }, pair, visitsOf(view))));
      const minutes = ((performance.now() - began) / 60_000).toFixed(1);
      if (pair % 10 === 0 || pair === turns.length)
        say(`  ${condition}: ${pair} of ${turns.length} pairs, ${minutes} minutes`);
    }
  }
  return measured;
}
