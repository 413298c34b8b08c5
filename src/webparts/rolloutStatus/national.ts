import type { RolloutService } from '../../data/rollout';
import type { Day } from '../../domain/day';
import type { NationalFigures } from '../../domain/rollout/national';
import { inSentence } from '../../domain/sentences';
import { fullDay } from '../../ui/dates';
import { counted, figure, fill, listed, plural } from '../../ui/text';
import { strings } from './firstVisitStrings';
import { strings as findStrings } from '../../ui/findSite/strings';

/** The quotable sentence: how far the programme has got on a date. Nothing unconfirmed is counted as working. */
export function nationalSentence(figures: NationalFigures, asOf: Day): string {
  return [
    fill(strings.NationalSites, {
      date: fullDay(asOf),
      working: figure(figures.working),
      sites: counted(figures.sites, findStrings.SiteCount),
    }),
    fill(plural(figures.staffConnected, strings.NationalStaff), {
      connected: figure(figures.staffConnected),
      staff: counted(figures.staff, strings.StaffCount),
    }),
    counted(figures.notKnown, strings.NationalUnknown),
  ].join(' ');
}

/** Which services the sentence calls essential. */
export function essentialWords(services: readonly RolloutService[]): string {
  const essential = services.filter((service) => service.Tier === 'Essential');
  return fill(strings.Essential, { services: listed(essential.map(({ Title }) => inSentence(Title))) });
}
