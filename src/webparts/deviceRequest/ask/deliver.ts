import * as strings from 'DeviceRequestStrings';
import type { Connection } from '../../../data/connection';
import type { HeldRequest } from '../../../data/deviceRequests';
import type { WriteOptions } from '../../../data/rowWrites';
import { changeRequest, sendRequest } from '../../../data/requestWrites';
import { referenceOf } from '../../../domain/device/reference';
import type { Failed } from '../../../domain/problem';
import type { RequestValues } from '../../../domain/device/request';
import { canChange, closedWords } from './closedWords';

/** How it ended. `sent`: ICT has it. `closed`: the request is not what it was; `canGoOn`: it can still be changed. */
export type Delivered =
  | { readonly state: 'sent'; readonly itemId: number; readonly reference: string }
  | { readonly state: 'closed'; readonly why: string; readonly canGoOn: boolean };

type Options = Pick<WriteOptions<unknown>, 'wait' | 'stopped'>;

/** Sends a request. With `base`: saves changes to it, by the etag that it was read with. */
export async function deliver(
  connection: Connection,
  values: RequestValues,
  options: Options,
  base?: HeldRequest,
): Promise<Delivered | Failed> {
  if (base) return save(connection, values, options, base);
  return sendRequest(connection, values, options);
}

async function save(
  connection: Connection,
  values: RequestValues,
  options: Options,
  base: HeldRequest,
): Promise<Delivered | Failed> {
  const outcome = await changeRequest(connection, base, values, options);
  switch (outcome.state) {
    case 'saved':
      return { state: 'sent', itemId: base.Id, reference: referenceOf(base.Id) };
    case 'conflict':
      return { state: 'closed', why: closedWords(outcome.theirs), canGoOn: canChange(outcome.theirs) };
    case 'gone':
      return { state: 'closed', why: strings.NotFound, canGoOn: false };
    case 'failed':
      return outcome;
    case 'unreadable':
      return { state: 'failed', problem: { kind: 'unexpected', detail: outcome.field }, unclear: false };
    case 'notSent':
      return { state: 'failed', problem: { kind: 'offline' }, unclear: false };
  }
}
