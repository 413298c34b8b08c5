import type { ServiceFacts, StatusFacts } from './facts';
import { hasBegun, type ServiceAnswer } from './siteAnswer';
import { isNothing } from './states';

/** Whether an extended service is still to come and staff have lost nothing: then nothing is wrong. */
export function isNotHereYet(answer: ServiceAnswer<ServiceFacts, StatusFacts>): boolean {
  return answer.service.Tier !== 'Essential' && isNothing(answer.now.state) && !hasBegun(answer);
}
