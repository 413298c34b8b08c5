import * as strings from 'RolloutStatusStrings';
import type { Day } from '../../domain/day';
import { type FigureFacts, saidKey, shownFigure } from '../../domain/figures';
import { shortMoment } from '../../ui/shortMoment';
import { counted } from '../../ui/text';

/** How many people at a site say that a service does not work, if there are enough of them. It confirms nothing. */
export function figureWords(
  figures: readonly FigureFacts[],
  siteCode: string,
  now: Date,
  today: Day,
): (serviceKey: string) => string | undefined {
  return (serviceKey) => {
    const told = shownFigure(figures, saidKey(siteCode, serviceKey), now);
    return told && counted(told.count, strings.ToldNot, { when: shortMoment(told.asOf, today) });
  };
}
