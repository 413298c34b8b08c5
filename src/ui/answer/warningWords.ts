import type { Warning } from '../../domain/answer/warning';
import type { Day } from '../../domain/day';
import { inSentences } from '../../domain/sentences';
import { shortDay } from '../dates';
import { counted, fill } from '../text';
import { serviceWarningWords, type WarningWords } from './serviceWarningWords';
import { strings } from './strings';
import { onDate } from './whenWords';

/** The one warning of what to do now. */
export function warningWords(warning: Warning, today: Day): WarningWords {
  return warning.kind === 'place' ? placeWarning(warning, today) : serviceWarningWords(warning, today);
}

function placeWarning(
  { place, gap: { on, forecast, days } }: Extract<Warning, { kind: 'place' }>,
  today: Day,
): WarningWords {
  const date = shortDay(on, today);
  const ends = fill(strings.PlaceEnds, { place: place.name, date });
  if (!forecast || days === undefined)
    return {
      lead: fill(strings.PlaceGapOpen, { date }),
      rest: inSentences([ends, strings.InternetNoDate, strings.AskForPlace]),
    };
  return {
    lead: counted(days, forecast.precision === 'Month' ? strings.PlaceGapUpTo : strings.PlaceGap),
    rest: inSentences([ends, fill(strings.InternetExpected, { when: onDate(forecast, today) }), strings.AskForPlace]),
  };
}
