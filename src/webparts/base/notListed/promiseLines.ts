import type { Day } from '../../../domain/day';
import { claims } from '../../../domain/rollout/claims';
import { ended } from '../../../domain/sentences';
import { shortDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { strings } from './strings';

/** What was said for everybody, and by whom. */
export interface PromiseLine {
  readonly text: string;
  readonly source?: string;
}

/** What is promised of a service; a row of RolloutServices fits. */
export interface PromisedService {
  readonly Title: string;
  readonly PromisedOn?: Day;
  readonly PromiseSource?: string;
}

/** What holds at any site by what was said in public and of each service, its day gone by or not. */
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
