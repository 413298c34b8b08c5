import type { RolloutService } from '../../data/rollout';
import { inSentence } from '../../domain/sentences';

/** How a service is named inside a sentence that speaks to staff: as its row says, else by its title. */
export function serviceInSentence({ InSentence, Title }: Pick<RolloutService, 'InSentence' | 'Title'>): string {
  return InSentence ?? inSentence(Title);
}
