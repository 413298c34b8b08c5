import { type Day, dayOf } from '../day';
import { leastShown } from '../figures';
import { type Concern, concerns, inOrder } from './attention';
import type { EveryStatusFacts, SiteOverview } from './everySite';
import type { StatusFacts } from './facts';
import { keyOf } from '../key';
import type { ReportFacts } from './reports';
import { isNothing } from './states';

/** A service that does not work, as several people say, though the list does not say so. */
export interface Contradiction<R extends ReportFacts = ReportFacts> extends Concern {
  /** What they have said since the last confirmation, in the order given. */
  readonly reports: readonly R[];
}

/** When entries were last changed, by `keyOf` their site and service. */
export type WrittenAt = ReadonlyMap<string, Date>;

/**
 * The first reason to ring: since the last confirmation, at least as many people as are shown to staff say that a
 * service does not work, and the list does not say so. Most people first. It changes no state: somebody has to confirm.
 *
 * @param reports each person's newest report; see `currentReports`.
 * @param writtenAt when entries were last changed; needed for those that `confirmedThatDay` names.
 */
export function contradicted<R extends ReportFacts>(
  standings: readonly SiteOverview[],
  reports: readonly R[],
  writtenAt: WrittenAt,
  today: Day,
): Contradiction<R>[] {
  const saying = sayingNot(reports);
  const found = concerns(standings).flatMap((concern): Contradiction<R>[] => {
    const key = keyOf(concern.overview.site.SiteCode, concern.service.ServiceKey);
    const said = saying.get(key) ?? [];
    if (said.length < leastShown || isNothing(concern.now.state)) return [];
    const since = said.filter((report) => isSince(report, concern.status, writtenAt.get(key), today));
    return since.length < leastShown ? [] : [{ ...concern, reports: since }];
  });
  return inOrder(found, (a, b) => b.reports.length - a.reports.length);
}

/**
 * The entries that were confirmed on the day of a report. A confirmation has no time of day, so only the time of the
 * entry's last change says which of the two came first.
 */
export function confirmedThatDay<S extends EveryStatusFacts>(
  statuses: readonly S[],
  reports: readonly ReportFacts[],
): S[] {
  const saying = sayingNot(reports);
  return statuses.filter(({ SiteCode, ServiceKey, ConfirmedOn }) => {
    const said = saying.get(keyOf(SiteCode, ServiceKey)) ?? [];
    return said.length >= leastShown && said.some(({ Created }) => dayOf(Created) === ConfirmedOn);
  });
}

function sayingNot<R extends ReportFacts>(reports: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const saying = new Map<string, R[]>();
  for (const report of reports) {
    if (report.Says !== 'Does not work') continue;
    const key = keyOf(report.SiteCode, report.ServiceKey);
    const before = saying.get(key);
    if (before) before.push(report);
    else saying.set(key, [report]);
  }
  return saying;
}

/** Whether a report came after the last confirmation. A confirmation dated in the future is ignored. */
function isSince(
  { Created }: ReportFacts,
  status: StatusFacts | undefined,
  written: Date | undefined,
  today: Day,
): boolean {
  const confirmedOn = status?.ConfirmedOn;
  if (!confirmedOn || confirmedOn > today) return true;
  const saidOn = dayOf(Created);
  if (saidOn !== confirmedOn) return saidOn > confirmedOn;
  // Where the time is not known, the report is answered: a confirmation always ends the reason to ring.
  return written !== undefined && Created > written;
}
