import type { RolloutService } from '../../data/rollout';

/** How a service is named inside a sentence: as its row says, else its title, in lower case unless it is a name. */
export function inSentence({ InSentence, Title }: Pick<RolloutService, 'InSentence' | 'Title'>): string {
  return InSentence ?? titleInSentence({ Title });
}

/** A service's title inside a sentence that speaks to nobody in particular. */
export function titleInSentence({ Title }: Pick<RolloutService, 'Title'>): string {
  const rest = Title.slice(1);
  return rest === rest.toLowerCase() ? Title.charAt(0).toLowerCase() + rest : Title;
}
