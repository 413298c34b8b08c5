import type { FigureFacts } from '../domain/figures';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { contingencyInstructions } from '../lists/contingencyInstructions';
import { fallbackLocations } from '../lists/fallbackLocations';
import { figures } from '../lists/figures';
import { rolloutServices } from '../lists/rolloutServices';
import { rolloutSettings } from '../lists/rolloutSettings';
import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { rolloutUpdates } from '../lists/rolloutUpdates';
import { oldestVersion } from '../lists/schemaVersion';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import { isThere } from './knownLists';
import { Stopped } from './read/patience';
import { literal } from './read/query';
import { readLists } from './read/readLists';
import type { ShownUpdate } from './shownUpdate';
import { figuresFrom, figuresIf } from './siteFigures';
import type { ToDoInLine } from './siteReportLater';
import {
  mayEditQuery,
  type RolloutService,
  type RolloutSite,
  type RolloutStatus,
  servicesQuery,
  type Settings,
  settingsFrom,
  settingsQuery,
} from './rollout';

/** What came later is for finding a site, and for the rollout team. */
const siteColumns = columnsAt(rolloutSites, columnNames(rolloutSites), oldestVersion);

/** Everything the page needs to answer for one site. */
export interface SiteReport {
  /** Undefined if no site has this code. */
  readonly site: RolloutSite | undefined;
  readonly services: readonly RolloutService[];
  readonly statuses: readonly RolloutStatus[];
  /**
   * Updates for this site, those that are still shown, and the newest others; `updatesFor` chooses those to show.
   * Undefined until they are read: meanwhile nobody is told that there is no news.
   */
  readonly updates: readonly ShownUpdate[] | undefined;
  /** Undefined until it is read. */
  readonly toDo: ToDoInLine | undefined;
  /** Figures about the site; none if the lists do not have them. */
  readonly figures: readonly FigureFacts[];
  readonly settings: Settings;
  /** Whether the signed-in person may change statuses, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

/** The lists a cached report depends on: a change of their columns invalidates old copies. */
export const rolloutLists = [
  rolloutSettings,
  rolloutSites,
  rolloutServices,
  rolloutStatuses,
  rolloutUpdates,
  contingencyInstructions,
  fallbackLocations,
  figures,
] as const;

/**
 * Reads one site's report: one request brings all but the updates, which are folded away, and what to do, which is only
 * linked to; another brings those.
 *
 * @param onPart called with the report before the updates are there.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readSiteReport(
  connection: Connection,
  siteCode: string,
  onPart: (part: SiteReport) => void = () => undefined,
  abandoned: () => boolean = () => false,
): Promise<SiteReport> {
  const filter = `SiteCode eq ${literal(siteCode)}`;
  const hasFigures = isThere(connection.lists, figures);
  // A column that was not known to be there would have the whole page read twice: it comes with the second request.
  const columns = columnsAt(rolloutStatuses, columnNames(rolloutStatuses), connection.lists.at);
  const [settings, sites, services, statuses, { mayEdit }, counted] = await readLists(
    connection,
    settingsQuery,
    { list: rolloutSites, columns: siteColumns, filter, top: 1 },
    servicesQuery,
    { list: rolloutStatuses, columns, filter, top: 500 },
    mayEditQuery,
    figuresIf(hasFigures, siteCode),
  );
  const report = {
    site: sites.rows[0],
    services: services.rows,
    statuses: statuses.rows,
    settings: settingsFrom(settings.rows),
    mayEdit,
    figures: figuresFrom(counted),
  };
  const unreadable = [settings, sites, services, statuses].flatMap((list) => list.unreadable);
  // Without a site there is nobody to show the news to.
  if (!report.site) return { ...report, updates: [], toDo: undefined, unreadable };
  onPart({ ...report, updates: undefined, toDo: undefined, unreadable });
  const { readLater } = await import(/* webpackChunkName: 'updates' */ './siteReportLater');
  if (abandoned()) throw new Stopped();
  return readLater(connection, siteCode, { ...report, unreadable }, { columns, hasFigures });
}
