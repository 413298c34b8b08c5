import type { Day } from '../day';
import { siteName } from '../siteName';
import type { SiteRows } from './facts';
import { type Headline, headlineOf } from './headline';
import { nearPlaces, type Places } from './nearPlaces';
import { type NumberToCall, numbersOf } from './numbers';
import { type ServiceLine, serviceLines } from './serviceLines';
import { answersAbout, type Subject, subjectsOf } from './subjects';
import { type Warning, warningOf } from './warning';

/**
 * Everything that we say about one site, in plain data. Both pages, the links between them, and what is printed, kept
 * and mailed all use it, so that they cannot contradict each other.
 */
export interface Summary {
  readonly site: { readonly code: string; readonly name: string };
  readonly today: Day;
  /** The largest words of the page that says what to do now. */
  readonly headline: Headline;
  readonly warning?: Warning;
  /** Everything people ask about: first what the headline is about, then what needs action. */
  readonly subjects: readonly Subject[];
  /** Every service, including those that belong to no subject. */
  readonly services: readonly ServiceLine[];
  readonly places: Places;
  readonly numbers: readonly NumberToCall[];
}

/**
 * Makes the summary of a site from its rows.
 *
 * @param readOn the day the rows were read, which may be long ago. An instruction that was valid then and has ended
 *   since is marked, never hidden.
 */
export function siteSummary(rows: SiteRows, today: Day, readOn: Day = today): Summary {
  const { site, reachByKeys } = rows;
  const services = serviceLines(rows.services, rows.statuses, today);
  const internet = services.filter(({ category }) => category === 'Internet access');
  const places = nearPlaces(rows.places, site, internet, today);
  const reader = {
    siteCode: site.SiteCode,
    region: site.Region,
    byKeys: reachByKeys && ((keys: string) => reachByKeys(keys, site, services)),
  };
  const telling = { instructions: rows.instructions, lines: services, reader, today, readOn };
  const answers = answersAbout(rows.services, services, places, telling);
  const headline = headlineOf(answers);
  return {
    site: { code: site.SiteCode, name: siteName(site) },
    today,
    headline,
    warning: warningOf(headline, services, today),
    subjects: subjectsOf(answers, headline.about),
    services,
    places,
    numbers: numbersOf(rows, answers),
  };
}
