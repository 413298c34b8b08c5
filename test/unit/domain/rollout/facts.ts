import { day } from '../../../../src/domain/day';
import type { ServiceFacts, StatusFacts } from '../../../../src/domain/rollout/facts';

/** Monday 15 April 2013. */
export const today = day('2013-04-15');

export function aService(facts: Partial<ServiceFacts> = {}): ServiceFacts {
  return { ServiceKey: 'email', Title: 'Email', Tier: 'Essential', ConfirmWithinDays: 14, ...facts };
}

export function aStatus(facts: Partial<StatusFacts> = {}): StatusFacts {
  return {
    SiteCode: 'MIL',
    ServiceKey: 'email',
    Now: 'Working',
    Stage: 'Connected',
    ConfirmedOn: day('2013-04-12'),
    ...facts,
  };
}
