import * as phones from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import type { HeldRequest } from '../../../data/deviceRequests';
import { takesNotAsked } from '../../../data/requestWrites';
import { referenceOf } from '../../../domain/device/reference';
import { callSentence } from '../../../ui/callSentence';
import { usePart } from '../../base/PartContext';
import { strings } from './strings';
import type { Attempt } from './useChange';

/** The write that says that its author did not ask for a request, and the message after it. */
export interface Denial {
  readonly attempt: Attempt;
  readonly said: string;
}

/** Before version 5 of the lists the request is only withdrawn, and its author has to call ICT. */
export function useDenial(request: HeldRequest): Denial {
  const { connection, help } = usePart();
  const marks = takesNotAsked(connection);
  const then = marks ? phones.NextNotAsked : strings.NotAskedTellIct;
  const { telephone, hours } = help;
  const call = telephone ? ` ${callSentence(uiStrings.StuckCall, { telephone, hours })}` : '';
  return {
    attempt: { change: { Withdrawn: true, ...(marks && { NotAsked: true }) }, denies: true },
    said: `${referenceOf(request.Id)}: ${then}${call}`,
  };
}
