import type { SPFI } from '@pnp/sp';
import type { Connection } from '../connection';

/**
 * Sends several requests as one. Rejects with the first refusal, or with the failure of the batch as a whole: PnPjs
 * then never settles the requests in it, so nobody may wait for them.
 *
 * @param ask makes the requests without awaiting any.
 */
export async function inBatch<T extends readonly unknown[]>(
  connection: Connection,
  ask: (batch: SPFI) => { readonly [I in keyof T]: Promise<T[I]> },
): Promise<T> {
  return (await settledInBatch(connection, ask)).map(valueOf) as unknown as T;
}

/**
 * Sends several requests as one and gives the result of each: a part that is refused does not undo the others. Rejects
 * if the batch as a whole got no reply or was refused.
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

/**
 * The value of a part.
 *
 * @throws the error of a part that was refused.
 */
export function valueOf(result: PromiseSettledResult<unknown>): unknown {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
