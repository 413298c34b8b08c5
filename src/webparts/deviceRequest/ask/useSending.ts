import type { HeldRequest } from '../../../data/deviceRequests';
import type { RequestValues } from '../../../domain/device/request';
import type { Failed } from '../../../domain/problem';
import { usePart } from '../../base/PartContext';
import { useWrite, type Write } from '../../base/saving/useWrite';
import { deliver, type Delivered } from './deliver';
import { sentRoute } from './steps';
import type { AnswersKept } from './useAnswers';

/** How sending ended, and when. */
export type SendOutcome = (Delivered & { readonly on: Date }) | Failed;

/**
 * Sends the request, or saves the changes to `base`.
 *
 * @param onSaved called when the requests have to be read again.
 */
export function useSending(
  kept: AnswersKept,
  onSaved: () => void,
  base: HeldRequest | undefined,
): Write<RequestValues, SendOutcome> {
  const { connection, now, route, go } = usePart();
  return useWrite<RequestValues, SendOutcome>({
    write: async (values, options) => ({ ...(await deliver(connection, values, options, base)), on: now() }),
    onEnded(outcome) {
      if (outcome.state === 'failed') return;
      // Keep the draft again: the tab that saved the other version may have cleared it.
      if (outcome.state === 'closed' && outcome.canGoOn) kept.change({});
      else kept.forget();
      if (outcome.state === 'sent') go(sentRoute({ phone: route.phone }, outcome.itemId));
      onSaved();
    },
    stays: (to) => to?.phone === route.phone,
  });
}
