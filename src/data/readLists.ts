import type { IItems } from '@pnp/sp/items';
import { type Decoded, decodeRows, selectOf } from '../lists/decode';
import type { ColumnName, ListShape, Row } from '../lists/shape';
import type { Connection } from './connection';
import { ProblemError, problemFrom } from './problem';

/** One list to read: which columns, which rows. */
export interface ListQuery<L extends ListShape = ListShape, K extends ColumnName<L> = ColumnName<L>> {
  readonly list: L;
  readonly columns: readonly K[];
  /** In SharePoint's dialect of OData; only indexed columns, or a long list refuses it. */
  readonly filter?: string;
  /** Rows wanted at most; a page holds 5,000 at most. */
  readonly top: number;
  /** Only rows whose ID is greater, in the order of IDs. */
  readonly afterId?: number;
}

/** The most rows SharePoint gives in one page. */
export const pageLimit = 5000;

/** Quotes a text for a filter: an apostrophe is doubled. */
export function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

type Results<Q extends readonly ListQuery[]> = {
  readonly [I in keyof Q]: Q[I] extends ListQuery<infer L, infer K> ? Decoded<Row<L, K>> : never;
};

/**
 * Reads several lists in one request, a batch; one list in a plain one.
 *
 * @throws ProblemError the first problem met, naming its list.
 */
export async function readLists<const Q extends readonly ListQuery[]>(connection: Connection, ...queries: Q): Promise<Results<Q>> {
  const [sp, execute] = queries.length > 1 ? connection.sp.batched() : [connection.sp, () => Promise.resolve()];
  const replies = queries.map(async ({ list, columns, filter, top, afterId }) => {
    const items: IItems = sp.web.getList(connection.listUrl(list.name)).items.select(...selectOf(list, columns)).top(top);
    if (filter) items.filter(filter);
    if (afterId !== undefined) items.skip(afterId);
    try {
      return decodeRows(list, await items<Record<string, unknown>[]>(), columns);
    } catch (error) {
      throw new ProblemError(await problemFrom(error, list.name));
    }
  });
  // Where the batch as a whole fails, PnPjs never settles the requests in it: only `execute` tells.
  const settled = Promise.allSettled(replies);
  try {
    await execute();
  } catch (error) {
    throw new ProblemError(await problemFrom(error));
  }
  const results = (await settled).map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
  return results as unknown as Results<Q>;
}
