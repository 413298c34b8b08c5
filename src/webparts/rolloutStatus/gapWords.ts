import * as strings from 'RolloutStatusStrings';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../domain/day';
import { monthOf, shortDay } from '../../ui/dates';
import { counted, fill } from '../../ui/words';
import type { RowGap } from './answers';
import { provider, providerInSentence } from '../../ui/nowNote';
import { serviceInSentence } from './serviceNames';

/** For how long staff are without a service (`lead`), and why (`rest`). */
export interface GapWords {
  readonly lead: string;
  readonly rest: string;
}

export function gapWords(gap: RowGap, today: Day): GapWords {
  return { lead: leadWords(gap), rest: `${endWords(gap, today)} ${nextWords(gap, today)}` };
}

function leadWords({ service, forecast, forecastPassed, days }: RowGap): string {
  const values = { service: serviceInSentence(service) };
  if (days === undefined) return fill(forecastPassed ? strings.GapPassed : strings.GapNoDate, values);
  return counted(days, forecast?.precision === 'Month' ? strings.GapUpTo : strings.GapDays, values);
}

function endWords({ status, endsOn, existing }: RowGap, today: Day): string {
  const date = shortDay(endsOn, today);
  const named = provider(status);
  if (existing !== 'stopped')
    return fill(existing === 'there' ? strings.GapEnds : strings.GapDue, {
      provider: providerInSentence(status),
      date,
    });
  return endsOn > today
    ? fill(strings.GapStopped, { provider: named })
    : fill(strings.GapStoppedOn, { provider: named, date });
}

function nextWords({ forecast, forecastPassed }: RowGap, today: Day): string {
  if (!forecast) return strings.GapNextNone;
  if (forecast.precision === 'Month')
    return fill(forecastPassed ? strings.GapWasMonth : strings.GapNextMonth, { month: monthOf(forecast.on) });
  return fill(forecastPassed ? strings.GapWas : uiStrings.ArrivalDay, { date: shortDay(forecast.on, today) });
}
