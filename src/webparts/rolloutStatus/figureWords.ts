import * as strings from 'RolloutStatusStrings';
import type { Day } from '../../domain/day';
import { type FigureFacts, saidKey, toldFigure } from '../../domain/figures';
import { shortMoment } from '../../ui/dates';
import { counted } from '../../ui/text';

/** How many people at a site say that a service does not work, if there are enough of them. It confirms nothing. */
export function toldWords(
  figures: readonly FigureFacts[],
  siteCode: string,
  now: Date,
  today: Day,
): (serviceKey: string) => string | undefined {
  return (serviceKey) => {
    const told = toldFigure(figures, saidKey(siteCode, serviceKey), now);
    return told && counted(told.count, strings.ToldNot, { when: shortMoment(told.asOf, today) });
  };
}
