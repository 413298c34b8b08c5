import * as strings from 'DeviceRequestStrings';
import type { Connection } from '../../../data/connection';
import type { HeldRequest } from '../../../data/deviceRequests';
import { changeRequest, sendRequest } from '../../../data/requestWrites';
import { referenceOf } from '../../../domain/device/reference';
import type { RequestValues } from '../../../domain/device/request';
import { canChange, standsWords } from './standsWords';
import type { Options, Tried } from './useSending';

/**
 * What came of it: ICT has the request, or it holds something else by now, and whether the change can be gone on with.
 */
export type Delivered =
  | { readonly kind: 'sent'; readonly itemId: number; readonly reference: string }
  | { readonly kind: 'closed'; readonly why: string; readonly canGoOn: boolean };

/** Sends a request; with `base`, saves what is changed of one, by the version it was read with. */
export async function deliver(
  connection: Connection,
  values: RequestValues,
  options: Options,
  base?: HeldRequest,
): Promise<Tried<Delivered>> {
  if (base) return save(connection, values, options, base);
  const sent = await sendRequest(connection, values, options);
  return sent.state === 'sent' ? { result: { kind: 'sent', itemId: sent.itemId, reference: sent.reference } } : sent;
}

async function save(
  connection: Connection,
  values: RequestValues,
  options: Options,
  base: HeldRequest,
): Promise<Tried<Delivered>> {
  const outcome = await changeRequest(connection, base, values, options);
  switch (outcome.state) {
    case 'saved':
      return { result: { kind: 'sent', itemId: base.Id, reference: referenceOf(base.Id) } };
    case 'conflict':
      return { result: { kind: 'closed', why: standsWords(outcome.theirs), canGoOn: canChange(outcome.theirs) } };
    case 'gone':
      return { result: { kind: 'closed', why: strings.NotFound, canGoOn: false } };
    case 'failed':
      return outcome;
    case 'unreadable':
      return { problem: { kind: 'unexpected', detail: outcome.field }, unclear: false };
    case 'notSent':
      return { problem: { kind: 'offline' }, unclear: false };
  }
}
