import { day, type Day } from '../../domain/day';
import { blackBerryRegister } from '../blackBerryRegister';
import { contingencyInstructions } from '../contingencyInstructions';
import { deviceDecisions } from '../deviceDecisions';
import { devicePolicy } from '../devicePolicy';
import { deviceRequests } from '../deviceRequests';
import { deviceSupport } from '../deviceSupport';
import { fallbackLocations } from '../fallbackLocations';
import { figures } from '../figures';
import { matches } from '../matches';
import { rolloutServices } from '../rolloutServices';
import { rolloutSettings } from '../rolloutSettings';
import { rolloutSites } from '../rolloutSites';
import { rolloutStatuses } from '../rolloutStatuses';
import { rolloutUpdates } from '../rolloutUpdates';
import type { ListShape, NewRow } from '../shape';
import { staffReports } from '../staffReports';
import { dayOneBlackBerries, midAprilBlackBerries } from './blackBerries';
import { rowsOf, type DemonstrationList } from './demonstrationRow';
import { decisionRows } from './deviceDecisions';
import { dayOnePolicies, policies, support } from './devicePolicies';
import { dayOneRequests, midAprilRequests } from './deviceRequests';
import { dayOneInstructions, midAprilInstructions } from './instructions';
import { midAprilMatches } from './matches';
import { dayOnePlaces, midAprilPlaces } from './places';
import { services } from './services';
import { sites } from './sites';
import { midAprilFigures, midAprilReports } from './staffReports';
import { dayOneStatuses, midAprilStatuses } from './statuses';
import { dayOneUpdates, midAprilUpdates } from './updates';

/** The rows of every list on one day, with the lists in the order of `allLists`. */
export interface DemonstrationData {
  readonly today: Day;
  readonly lists: readonly [
    DemonstrationList<typeof rolloutSettings>,
    DemonstrationList<typeof rolloutSites>,
    DemonstrationList<typeof rolloutServices>,
    DemonstrationList<typeof rolloutStatuses>,
    DemonstrationList<typeof rolloutUpdates>,
    DemonstrationList<typeof contingencyInstructions>,
    DemonstrationList<typeof fallbackLocations>,
    DemonstrationList<typeof devicePolicy>,
    DemonstrationList<typeof deviceSupport>,
    DemonstrationList<typeof deviceRequests>,
    DemonstrationList<typeof deviceDecisions>,
    DemonstrationList<typeof blackBerryRegister>,
    DemonstrationList<typeof staffReports>,
    DemonstrationList<typeof figures>,
    DemonstrationList<typeof matches>,
  ];
}

/**
 * Calls a function for each list in turn, with the list's own type. A union of lists cannot be passed to a generic
 * function, so this holds the one cast that is needed.
 */
export function eachList<T>(
  data: DemonstrationData,
  visit: <L extends ListShape>(list: DemonstrationList<L>) => T,
): T[] {
  return data.lists.map((list) => visit(list as unknown as DemonstrationList<ListShape>));
}

/** `Demonstration` makes the web parts say that what they show is demonstration data. */
const settings: readonly NewRow<typeof rolloutSettings>[] = [
  { Title: 'Schema version', SettingKey: 'SchemaVersion', Value: '1' },
  { Title: 'Programme start', SettingKey: 'ProgrammeStart', Value: '2013-04-01' },
  { Title: 'These lists hold demonstration data', SettingKey: 'Demonstration', Value: 'yes' },
];

/** 15 April 2013: two weeks in, a third of the sites fully working, with an example of every state of the domain. */
export function midApril(): DemonstrationData {
  const today = day('2013-04-15');
  return {
    today,
    lists: [
      { shape: rolloutSettings, rows: rowsOf(settings) },
      { shape: rolloutSites, rows: rowsOf(sites) },
      { shape: rolloutServices, rows: rowsOf(services) },
      { shape: rolloutStatuses, rows: midAprilStatuses(today) },
      { shape: rolloutUpdates, rows: rowsOf(midAprilUpdates) },
      { shape: contingencyInstructions, rows: rowsOf(midAprilInstructions) },
      { shape: fallbackLocations, rows: rowsOf(midAprilPlaces) },
      { shape: devicePolicy, rows: rowsOf(policies) },
      { shape: deviceSupport, rows: rowsOf(support) },
      { shape: deviceRequests, rows: midAprilRequests },
      { shape: deviceDecisions, rows: decisionRows },
      { shape: blackBerryRegister, rows: rowsOf(midAprilBlackBerries) },
      { shape: staffReports, rows: midAprilReports },
      { shape: figures, rows: rowsOf(midAprilFigures) },
      { shape: matches, rows: rowsOf(midAprilMatches) },
    ],
  };
}

/** 2 April 2013, the second day: the same sites and services, and little else is known. */
export function dayOne(): DemonstrationData {
  return {
    today: day('2013-04-02'),
    lists: [
      { shape: rolloutSettings, rows: rowsOf(settings) },
      { shape: rolloutSites, rows: rowsOf(sites) },
      { shape: rolloutServices, rows: rowsOf(services) },
      { shape: rolloutStatuses, rows: dayOneStatuses() },
      { shape: rolloutUpdates, rows: rowsOf(dayOneUpdates) },
      { shape: contingencyInstructions, rows: rowsOf(dayOneInstructions) },
      { shape: fallbackLocations, rows: rowsOf(dayOnePlaces) },
      { shape: devicePolicy, rows: rowsOf(dayOnePolicies) },
      { shape: deviceSupport, rows: rowsOf(support) },
      { shape: deviceRequests, rows: dayOneRequests },
      { shape: deviceDecisions, rows: [] },
      { shape: blackBerryRegister, rows: rowsOf(dayOneBlackBerries) },
      { shape: staffReports, rows: [] },
      { shape: figures, rows: [] },
      { shape: matches, rows: [] },
    ],
  };
}
