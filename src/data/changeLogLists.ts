import type { LogList } from '../domain/changeLog/history';
import { contingencyInstructionsPlan } from '../lists/contingencyInstructionsPlan';
import { columnNames } from '../lists/decode';
import { fallbackLocationsPlan } from '../lists/fallbackLocationsPlan';
import type { ListPlan } from '../lists/plan';
import { rolloutServicesPlan } from '../lists/rolloutServicesPlan';
import { rolloutSitesPlan } from '../lists/rolloutSitesPlan';
import { rolloutStatusesPlan } from '../lists/rolloutStatusesPlan';
import { rolloutUpdatesPlan } from '../lists/rolloutUpdatesPlan';
import type { ColumnKind, ListShape } from '../lists/shape';

/** A list whose changes are told. */
export interface LoggedList {
  readonly list: ListShape;
  readonly plan: ListPlan;
  readonly keyColumn: string;
  /** The columns whose changes are not told. */
  readonly untold: readonly string[];
  /** The column with the code of the site that a row is about, and the key of its service. */
  readonly site?: string;
  readonly service?: string;
}

function logged(plan: ListPlan, keyColumn: string, about: Pick<LoggedList, 'site' | 'service'>): LoggedList {
  return { list: plan.shape, plan, keyColumn, untold: [keyColumn], ...about };
}

const site = 'SiteCode';
const service = 'ServiceKey';

/** The lists that the rollout team writes. Matches and figures are the pages' own. */
export const loggedLists: Readonly<Record<LogList, LoggedList>> = {
  statuses: {
    ...logged(rolloutStatusesPlan, 'StatusKey', { site, service }),
    // They say which site and service it is of, each in its own way.
    untold: ['Title', 'StatusKey', site, service],
  },
  sites: logged(rolloutSitesPlan, site, { site }),
  services: logged(rolloutServicesPlan, service, { service }),
  news: logged(rolloutUpdatesPlan, 'EntryKey', { site, service }),
  instructions: logged(contingencyInstructionsPlan, 'EntryKey', { site, service }),
  places: logged(fallbackLocationsPlan, 'EntryKey', { site: 'ForSiteCode' }),
};

/** The columns whose changes are told. */
export function toldColumns({ list, untold }: LoggedList): string[] {
  return columnNames(list).filter((column) => !untold.includes(column));
}

/** What owners call a column, and what it holds. */
interface ColumnFacts {
  readonly label: string;
  readonly kind: ColumnKind;
}

export function columnFacts(list: LogList, column: string): ColumnFacts {
  const { plan } = loggedLists[list];
  return { label: plan.columns[column].label ?? column, kind: plan.shape.columns[column].kind };
}

/** What owners call a list, as set-up names it. */
export function listTitle(list: LogList): string {
  return loggedLists[list].plan.title;
}

/** The columns of a row that say what it is, beside those that are told. */
export function namingColumns({ untold, site: siteColumn, service: serviceColumn }: LoggedList): string[] {
  const about = [siteColumn, serviceColumn].filter((column): column is string => column !== undefined);
  const naming = about.filter((column) => untold.includes(column));
  return untold.includes('Title') ? naming : [...naming, 'Title'];
}
