import type { Day } from '../../../domain/day';
import type { SummedChange } from '../../../domain/rollout/changeSummary';
import { noStatus } from '../../../domain/rollout/statusChange';
import { isUnknown } from '../../../domain/rollout/states';
import { whatWorksNow } from '../../../domain/rollout/whatWorksNow';
import { statusWord } from '../../../ui/StatusMark';
import type { ChangeFact } from '../../base/sheet/Facts';
import { strings as partStrings } from '../strings';
import { strings } from './strings';

/**
 * What becomes of the answer that staff read, where it is not what becomes of the stored answer; and which answer is
 * confirmed, if that stays.
 */
export function readFacts({ before, after, service }: SummedChange, today: Day): readonly ChangeFact[] {
  const [was, will] = [before, after].map((values) => whatWorksNow(service, values, today).state);
  const base = before ?? noStatus;
  const isAnswered = base.Now !== after.Now;
  const isConfirmed = base.ConfirmedOn !== after.ConfirmedOn || base.ConfirmedBy !== after.ConfirmedBy;
  const facts: ChangeFact[] = [];
  if (was !== will) {
    if (was !== base.Now || will !== after.Now)
      facts.push({ label: partStrings.WillRead, from: before && statusWord(was), to: statusWord(will) });
  } else if ((isAnswered || isConfirmed) && isUnknown(will) && !isUnknown(after.Now))
    facts.push({ label: strings.StillRead, to: statusWord(will) });
  if (isConfirmed && !isAnswered) facts.push({ label: strings.Confirms, to: statusWord(after.Now) });
  return facts;
}
