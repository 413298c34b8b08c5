import type { Day } from '../../../domain/day';
import { claims } from '../../../domain/rollout/claims';
import { ended } from '../../../domain/sentences';
import { shortDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { strings } from './strings';

/** A promise for everybody, and who made it. */
export interface PromiseLine {
  readonly text: string;
  readonly source?: string;
}

/** The promise for a service; a row of RolloutServices has it. */
export interface PromisedService {
  readonly Title: string;
  readonly PromisedOn?: Day;
  readonly PromiseSource?: string;
}

/** The public promises for each service, for any site, whether or not their day has passed. */
export function promiseLines(services: readonly PromisedService[], today: Day): PromiseLine[] {
  const keeping = today <= claims.upToSixMonths.lastDay;
  return [
    ...(keeping ? [{ text: strings.KeepUsing, source: strings.KeepUsingSource }] : []),
    ...services.flatMap(({ Title, PromisedOn, PromiseSource }): PromiseLine[] => {
      if (!PromisedOn) return [];
      const words = PromisedOn < today ? strings.PromisePassed : strings.Promised;
      return [
        {
          text: fill(words, { service: Title, date: shortDay(PromisedOn, today) }),
          source: PromiseSource && ended(PromiseSource),
        },
      ];
    }),
  ];
}
