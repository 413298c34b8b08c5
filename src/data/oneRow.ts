import { body, headers } from '@pnp/queryable';
import { type SPFI, spPost } from '@pnp/sp';
import type { Problem } from '../domain/problem';
import { storedAlike } from '../domain/storedText';
import type { ListShape } from '../lists/shape';
import { ofList } from './read/ofList';
import type { Tagged } from './read/query';

/** The requests of PnPjs' `items.add` and `item.update`; see `ofList`. A change is refused if the etag has changed. */
export function sendRow(
  sp: SPFI,
  listUrl: string,
  values: Readonly<Record<string, unknown>>,
  base: ({ readonly Id: number } & Tagged) | undefined,
): Promise<unknown> {
  if (!base) return spPost(ofList(sp, listUrl, 'items'), body(values));
  const asRead = headers({ 'IF-Match': base.etag, 'X-HTTP-Method': 'MERGE' });
  return spPost(ofList(sp, listUrl, `items(${base.Id})`), body(values, asRead));
}

/** A refusal that a write would also get if it had been sent twice. */
export function isOfRepeat(problem: Problem): boolean {
  return problem.kind === 'conflict' || problem.kind === 'missing' || isDuplicate(problem);
}

/** SharePoint's words for a second row of one key; its code is -2130575169. */
function isDuplicate(problem: Problem): boolean {
  return problem.kind === 'unexpected' && /duplicate values were found/i.test(problem.detail);
}

/** Whether a row holds values, in the columns that its list has: SharePoint would store them the same. */
export function holds(row: object, values: object, { columns }: ListShape): boolean {
  return Object.entries(values).every(
    ([name, value]) => !(name in columns) || storedAlike((row as Readonly<Record<string, unknown>>)[name], value),
  );
}
