import * as uiStrings from 'UiStrings';
import type { ServiceWarning } from '../../domain/answer/warning';
import { addDays, type Day } from '../../domain/day';
import { shortDay } from '../dates';
import { counted, fill } from '../text';
import { providerInSentence } from './names';
import { strings } from './standStrings';
import { onDate } from './whenWords';

/** The one warning: its first words in bold, and the reason. */
export interface WarningWords {
  readonly lead: string;
  readonly rest: string;
}

/** The warning about a service. */
export function serviceWarningWords(warning: ServiceWarning, today: Day): WarningWords {
  if (warning.kind === 'without') return withoutWarning(warning, today);
  const { provider, on, service } = warning;
  const what = provider ? providerInSentence(provider) : fill(strings.KeepUnnamed, { service: service.inSentence });
  return { lead: strings.EndsSoon, rest: fill(strings.CanUseUntil, { provider: what, date: shortDay(on, today) }) };
}

function withoutWarning({ service, without }: Extract<ServiceWarning, { kind: 'without' }>, today: Day): WarningWords {
  return {
    lead: withoutLead(service.inSentence, without, today),
    rest: `${endWords(without, today)} ${nextWords(without, today)}`,
  };
}

type Without = Extract<ServiceWarning, { kind: 'without' }>['without'];

function withoutLead(service: string, { days, endsOn, forecast, forecastPassed }: Without, today: Day): string {
  if (days === undefined) return fill(forecastPassed ? strings.WithoutPassed : strings.WithoutNoDate, { service });
  return counted(days, forecast?.precision === 'Month' ? strings.WithoutUpTo : strings.Without, {
    service,
    from: shortDay(addDays(endsOn, 1), today),
  });
}

function endWords({ existing, endsOn, provider = uiStrings.GapUnnamed }: Without, today: Day): string {
  const date = shortDay(endsOn, today);
  switch (existing) {
    case 'there':
      return fill(strings.CanUseUntil, { provider: providerInSentence(provider), date });
    case 'due':
      return fill(strings.CouldUseUntil, { provider: providerInSentence(provider), date });
    case 'stopped':
      return endsOn > today ? fill(strings.Stopped, { provider }) : fill(strings.StoppedOn, { provider, date });
  }
}

function nextWords({ forecast, forecastPassed }: Without, today: Day): string {
  if (!forecast) return strings.NewNoDate;
  return fill(forecastPassed ? strings.NewWasExpected : strings.NewExpected, { when: onDate(forecast, today) });
}
