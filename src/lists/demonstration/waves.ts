import { addDays, day, type Day } from '../../domain/day';
import type { ServiceKey } from './services';
import { weekInWave, type Site } from './sites';

/** The Monday each deployment wave starts; a wave takes three weeks. */
const starts = ['2013-02-18', '2013-03-11', '2013-03-25', '2013-04-22', '2013-06-03', '2013-09-23'].map(day);

/** Bank holidays, and the working day taken in their place. */
const insteadOf: Readonly<Record<string, Day>> = {
  '2013-03-29': day('2013-03-28'),
  '2013-04-01': day('2013-04-02'),
  '2013-05-06': day('2013-05-07'),
  '2013-05-27': day('2013-05-28'),
  '2013-08-26': day('2013-08-27'),
};

/** Days from a site's own Monday to each service. Services without a plan for every site are left out. */
const daysAfter: Readonly<Partial<Record<ServiceKey, number>>> = {
  internet: 0,
  email: 0,
  telephone: 4,
  intranet: 7,
  'shared-drive': 21,
  office: 21,
  video: 63,
};

export function waveOf(site: Site): number {
  return site.Wave ?? 0;
}

/** The day first planned for a site and service. */
export function plannedOn(site: Site, service: ServiceKey): Day {
  const monday = addDays(starts[waveOf(site) - 1], 7 * (weekInWave.get(site.SiteCode) ?? 0));
  const planned = addDays(monday, daysAfter[service] ?? 0);
  return insteadOf[planned] ?? planned;
}
