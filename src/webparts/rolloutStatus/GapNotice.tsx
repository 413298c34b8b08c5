import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { Day } from '../../domain/day';
import { forecastOf } from '../../domain/rollout/expected';
import { monthOf, shortDay } from '../../ui/dates';
import { Notice } from '../../ui/Notice';
import { counted, fill } from '../../ui/words';
import type { RowGap } from './answers';
import { provider } from './nowNote';
import { inSentence } from './serviceNames';

/** The one warning: what staff have now ends before the new service comes. */
export function GapNotice({ gap, today }: { readonly gap: RowGap; readonly today: Day }): React.ReactElement {
  const service = inSentence(gap.service);
  const lead =
    gap.days === undefined
      ? fill(strings.GapNoDate, { service })
      : fill(counted(gap.days, strings.GapDaysOne, strings.GapDaysMany), { service });
  const ends = fill(gap.ended ? strings.GapEnded : strings.GapEnds, { provider: provider(gap.status), date: shortDay(gap.endsOn, today) });
  return (
    <Notice>
      <p>
        <strong>{lead}</strong> {ends} {nextWords(gap, today)}
      </p>
    </Notice>
  );
}

function nextWords({ status }: RowGap, today: Day): string {
  const forecast = forecastOf(status);
  if (!forecast) return strings.GapNextNone;
  return forecast.precision === 'Month'
    ? fill(strings.GapNextMonth, { month: monthOf(forecast.on) })
    : fill(strings.GapNext, { date: shortDay(forecast.on, today) });
}
