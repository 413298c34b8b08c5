import type { Browser } from '@playwright/test';
import type { Host } from '../../host/server';
import { newContext } from './browsing';
import { type Condition, load, type Load } from './load';
import type { View } from './views';

/**
 * Cold: a browser that has not visited anything. Again: the same page in the same browser, with the code and data that
 * it has kept.
 */
export type Visit = 'cold' | 'again';

export interface Measured extends Load {
  readonly view: string;
  readonly rows: number;
  readonly condition: Condition;
  readonly visit: Visit;
  readonly run: number;
}

/** A page that is opened several times under the same circumstances. */
export interface Cell {
  readonly view: View;
  readonly rows: number;
  readonly condition: Condition;
}

/** A local SharePoint for each number of rows, the shortest lists first. */
export type Hosts = ReadonlyMap<number, Host>;

/** The shortest and the longest lists. */
export function endsOf(hosts: Hosts): readonly number[] {
  const lengths = [...hosts.keys()];
  return [...new Set([lengths[0], lengths[lengths.length - 1]])];
}

/** How a page is opened. A view that reads a whole list keeps no copy of it, so a second visit would be the same. */
export function visitsOf({ readsAll }: View): readonly Visit[] {
  return readsAll ? ['cold'] : ['cold', 'again'];
}

/** Opens a page in a browser that has not visited anything, and then again for each further visit. */
export async function open(
  browser: Browser,
  hosts: Hosts,
  { view, rows, condition }: Cell,
  run: number,
  visits: readonly Visit[],
): Promise<Measured[]> {
  const context = await newContext(browser);
  const host = hosts.get(rows)!;
  const measured: Measured[] = [];
  for (const visit of visits)
    measured.push({
      view: view.name,
      rows,
      condition,
      visit,
      run,
      ...(await load({ context, host, view, condition })),
    });
  await context.close();
  return measured;
}
