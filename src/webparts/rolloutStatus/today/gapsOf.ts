import type { AllSitesReport } from '../../../data/allSites';
import type { DayReport } from '../../../data/teamDay';
import type { Day } from '../../../domain/day';
import { contingencyGaps } from '../../../domain/contingency/gapCheck';
import { keyOf } from '../../../domain/key';
import type { WordedGap } from '../../base/gaps/gapWords';

/** The rows of all sites that it is found in. */
export type Rows = Pick<AllSitesReport, 'sites' | 'services' | 'statuses'>;

/** What is to be mended in what staff are told to do, as *What to do now* finds it. */
export function gapsOf({ sites, services, statuses = [] }: Rows, day: DayReport, asOf: Day): WordedGap[] {
  const where = new Map(day.where.map((row) => [keyOf(row.SiteCode), row]));
  const placed = sites.map((site) => {
    const { Latitude, Longitude } = where.get(keyOf(site.SiteCode)) ?? {};
    return { ...site, Latitude, Longitude, siteCode: site.SiteCode, region: site.Region };
  });
  return contingencyGaps({ ...day, sites: placed, services, statuses }, asOf);
}
