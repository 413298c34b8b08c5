import type { Browser } from '@playwright/test';
import type { Condition } from './load';
import { endsOf, type Hosts, type Measured, open } from './opening';
import type { Options } from './options';
import { ordersOf } from './orders';
import { bareLimit, detailsList, mySite, type View, visitsOf } from './views';

/** Ours, what it is held to, and what neither can be faster than. */
const inPairs: readonly View[] = [mySite, detailsList, bareLimit];

/** On a fast computer there is less to tell apart, and what there is matters less: a third of the pairs. */
const pairsOn: Readonly<Record<Condition, (pairs: number) => number>> = {
  throttled: (pairs) => pairs,
  unthrottled: (pairs) => Math.ceil(pairs / 3),
};

/** The pages that are opened in pairs, and so need not be opened otherwise. */
export function pairedViews({ pairs, only }: Options): readonly View[] {
  const wanted = inPairs.filter(({ name }) => only.includes(name));
  return pairs > 0 && wanted.includes(mySite) && wanted.includes(detailsList) ? wanted : [];
}

/**
 * Opens ours and what it is compared with right after each other, so often: on the shortest and the longest lists in
 * turn, and in every order as often. Whatever the machine does meanwhile meets all of a pair.
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
  const orders = ordersOf(views);
  const ends = endsOf(hosts);
  for (const condition of ['throttled', 'unthrottled'] as const) {
    const pairs = pairsOn[condition](options.pairs);
    const began = performance.now();
    for (let pair = 0; pair < pairs; pair += 1) {
      const rows = ends[pair % ends.length];
      const order = orders[Math.floor(pair / ends.length) % orders.length];
      for (const view of order)
        measured.push(...(await open(browser, hosts, { view, rows, condition }, pair + 1, visitsOf(view))));
      const minutes = ((performance.now() - began) / 60_000).toFixed(1);
      if ((pair + 1) % 10 === 0 || pair + 1 === pairs)
        say(`  ${condition}: ${pair + 1} of ${pairs} pairs, ${minutes} minutes`);
    }
  }
  return measured;
}
