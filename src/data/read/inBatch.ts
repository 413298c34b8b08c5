import type { SPFI } from '@pnp/sp';
import type { Connection } from '../connection';

/**
 * Sends several requests as one. Rejects with the first that was refused, or with what became of the batch as a whole:
 * then PnPjs never settles the requests in it, so they are not waited for.
 *
 * @param ask makes the requests, without waiting for any.
 */
export async function inBatch<T extends readonly unknown[]>(
  connection: Connection,
  ask: (batch: SPFI) => { readonly [I in keyof T]: Promise<T[I]> },
): Promise<T> {
  return (await settledInBatch(connection, ask)).map(valueOf) as unknown as T;
}

/**
 * Sends several requests as one, and says of each what became of it: a part that is refused leaves the others done.
 * Rejects where the batch as a whole got no reply, or was refused.
 */
export async function settledInBatch(
  { sp }: Connection,
  ask: (batch: SPFI) => readonly Promise<unknown>[],
): Promise<PromiseSettledResult<unknown>[]> {
  const [batch, execute] = sp.batched();
  const replies = Promise.allSettled(ask(batch));
  await execute();
  return replies;
}

/** What came of a part. @throws what it was refused with. */
export function valueOf(result: PromiseSettledResult<unknown>): unknown {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
