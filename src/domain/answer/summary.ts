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
 * Everything that is said of one site, in plain data. Both pages, what is printed, kept and mailed, and the links from
 * one to the other take their words from it, so that they cannot tell two stories.
 */
export interface Summary {
  readonly site: { readonly code: string; readonly name: string };
  readonly today: Day;
  /** The largest words of what to do now. */
  readonly headline: Headline;
  readonly warning?: Warning;
  /** Everything people ask about: what the headline is about first, then what needs action. */
  readonly subjects: readonly Subject[];
  /** Every service, also those that nobody asks what to do about. */
  readonly services: readonly ServiceLine[];
  readonly places: Places;
  readonly numbers: readonly NumberToCall[];
}

/**
 * What is said of a site by its rows.
 *
 * @param readOn the day the rows were read, which may be long ago: what held then and has ended since is marked, never
 *   hidden.
 */
export function siteSummary(rows: SiteRows, today: Day, readOn: Day = today): Summary {
  const { site } = rows;
  const services = serviceLines(rows.services, rows.statuses, today);
  const internet = services.filter(({ category }) => category === 'Internet access');
  const places = nearPlaces(rows.places, site, internet, today);
  const reader = { siteCode: site.SiteCode, region: site.Region };
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
