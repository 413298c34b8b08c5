import type { UnreadableRow } from '../lists/decode';
import { columnsForStaff, contingencyInstructions } from '../lists/contingencyInstructions';
import { fallbackLocations } from '../lists/fallbackLocations';
import { rolloutServices } from '../lists/rolloutServices';
import { rolloutSettings } from '../lists/rolloutSettings';
import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import type { PlannedNews } from './contingencyLater';
import {
  type ContingencySite,
  type ContingencyStatus,
  placesQuery,
  publishedQuery,
  type ShownInstruction,
  type ShownPlace,
  siteColumns,
  statusColumns,
} from './contingencyQueries';
import { Stopped } from './read/patience';
import { literal } from './read/query';
import { readLists } from './read/readLists';
import { type RolloutService, servicesQuery, type Settings, settingsFrom, settingsQuery } from './rollout';

/**
 * Places to work: all of them or, until those are read, only those arranged for this site. The latter do not tell that
 * there is none, nor which is nearest.
 */
type PlacesRead = { readonly all: readonly ShownPlace[] } | { readonly own: readonly ShownPlace[] };

/** Everything the page needs to say what to do now at one site. */
export interface ContingencyReport {
  /** Undefined if no site has this code. */
  readonly site: ContingencySite | undefined;
  readonly services: readonly RolloutService[];
  readonly statuses: readonly ContingencyStatus[];
  /** Without drafts and withdrawn ones. */
  readonly instructions: readonly ShownInstruction[];
  readonly places: PlacesRead;
  /** News about planned work. A copy that an older package has kept, and a part, do not have it. */
  readonly works?: readonly PlannedNews[];
  readonly settings: Settings;
  /** Whether the signed-in person may write instructions, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

/** The lists a cached report depends on. */
export const contingencyLists = [
  rolloutSettings,
  rolloutSites,
  rolloutServices,
  rolloutStatuses,
  contingencyInstructions,
  fallbackLocations,
] as const;

/** More than anybody arranges for one site. */
const mostOwn = 50;

/**
 * Reads what to do now at a site. One request brings the instructions and the places arranged for this site, another
 * all places.
 *
 * @param onPart called with the report before all places are there.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readContingencyReport(
  connection: Connection,
  siteCode: string,
  onPart: (part: ContingencyReport) => void = () => undefined,
  abandoned: () => boolean = () => false,
): Promise<ContingencyReport> {
  const filter = `SiteCode eq ${literal(siteCode)}`;
  // A column that was not known to be there would have the whole page read twice: it comes with the second request.
  const columns = columnsAt(contingencyInstructions, columnsForStaff, connection.lists.at);
  const [settings, sites, services, statuses, instructions, own, { mayEdit }] = await readLists(
    connection,
    settingsQuery,
    { list: rolloutSites, columns: siteColumns, filter, top: 1 },
    servicesQuery,
    { list: rolloutStatuses, columns: statusColumns, filter, top: 500 },
    { ...publishedQuery, columns },
    { ...placesQuery, filter: `ForSiteCode eq ${literal(siteCode)}`, top: mostOwn },
    { rightsIn: contingencyInstructions },
  );
  const report = {
    site: sites.rows[0],
    services: services.rows,
    statuses: statuses.rows,
    instructions: instructions.rows,
    settings: settingsFrom(settings.rows),
    mayEdit,
  };
  const unreadable = [settings, sites, services, statuses, instructions].flatMap((list) => list.unreadable);
  const part = { ...report, places: { own: own.rows }, unreadable: [...unreadable, ...own.unreadable] };
  // Without a site there is no need of places.
  if (!report.site) return part;
  onPart(part);
  const { readLater } = await import(/* webpackChunkName: 'to-do-content' */ './contingencyLater');
  if (abandoned()) throw new Stopped();
  return readLater(connection, siteCode, { ...report, unreadable }, columns);
}
