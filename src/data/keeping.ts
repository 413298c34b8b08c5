import { columnNames } from '../lists/decode';
import { rolloutServices } from '../lists/rolloutServices';
import { rolloutSettings } from '../lists/rolloutSettings';
import { rolloutSites } from '../lists/rolloutSites';
import { settingKeys } from '../lists/schemaVersion';
import { type ColumnName, type ListShape, longestText, type Row } from '../lists/shape';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import { type ListQuery, pageLimit, type Tagged } from './read/query';
import { readLists } from './read/readLists';
import { readWhole } from './read/whole';
import { putBackRows } from './putBack';
import { mayEditQuery, servicesQuery, settingsQuery } from './rollout';
import type { KeyedList, TheirRow } from './rowsByKey';
import { type Outcome, type RowWrite, type WriteOptions, writeRows } from './rowWrites';

/** A row with the etag that a change of it must name. */
type KeptRow<L extends ListShape> = Row<L> & Tagged;
export type KeptSite = KeptRow<typeof rolloutSites>;
export type KeptService = KeptRow<typeof rolloutServices>;
export type KeptSetting = KeptRow<typeof rolloutSettings>;
/** One of the lists below. */
export type KeptList = KeyedList<ListShape>;

export const keptSites = { list: rolloutSites, keyColumn: 'SiteCode' } as const satisfies KeyedList<
  typeof rolloutSites
>;
export const keptServices = { list: rolloutServices, keyColumn: 'ServiceKey' } as const satisfies KeyedList<
  typeof rolloutServices
>;
export const keptSettings = { list: rolloutSettings, keyColumn: 'SettingKey' } as const satisfies KeyedList<
  typeof rolloutSettings
>;

/** What the columns hold. */
export const siteRules = rolloutSites.columns;
export const serviceRules = rolloutServices.columns;

/** The limit while somebody types. */
export function longestKeptText(rule: Parameters<typeof longestText>[0]): number | undefined {
  return longestText(rule);
}

/** The settings that people give in the page, in the order of the form; each is a row. */
export const givenSettings = [
  settingKeys.helpDeskTelephone,
  settingKeys.helpDeskHours,
  settingKeys.programmeStart,
] as const satisfies readonly string[];
export type GivenSetting = (typeof givenSettings)[number];

/** What each setting is, in its row’s title, for people who open the list itself. */
export const settingTitles: Readonly<Record<GivenSetting, string>> = {
  HelpDeskTelephone: 'The help desk’s number, on every page',
  HelpDeskHours: 'When somebody answers it',
  ProgrammeStart: 'The day the programme started',
};

/** Rows to keep, and whether the signed-in person may change them, as SharePoint says. */
export interface Keeping<L extends ListShape> {
  readonly rows: readonly KeptRow<L>[];
  readonly mayEdit: boolean;
}

const sitesQuery = {
  list: rolloutSites,
  columns: columnNames(rolloutSites),
  top: pageLimit,
  etags: true,
} as const satisfies ListQuery;

/** The columns that the form of a site can fill: those of newer lists only where the lists are known to have them. */
export function siteColumnsAt({ lists }: Pick<Connection, 'lists'>): ColumnName<typeof rolloutSites>[] {
  return columnsAt(rolloutSites, columnNames(rolloutSites), lists.at);
}

/** Reads every site, for the form of one: no two may have one code or name. @throws ProblemError */
export async function readSitesToKeep(connection: Connection): Promise<Keeping<typeof rolloutSites>> {
  // The settings say which columns the lists have, before the sites are asked for.
  const [, { mayEdit }] = await readLists(connection, settingsQuery, mayEditQuery);
  return { rows: (await readWhole(connection, sitesQuery)).rows, mayEdit };
}

/** Reads every service: one request. @throws ProblemError */
export async function readServicesToKeep(connection: Connection): Promise<Keeping<typeof rolloutServices>> {
  const [{ rows }, { mayEdit }] = await readLists(connection, { ...servicesQuery, etags: true }, mayEditQuery);
  return { rows, mayEdit };
}

/** Reads the settings: one request. @throws ProblemError */
export async function readSettingsToKeep(connection: Connection): Promise<Keeping<typeof rolloutSettings>> {
  const [{ rows }, { mayEdit }] = await readLists(connection, { ...settingsQuery, etags: true }, mayEditQuery);
  return { rows, mayEdit };
}

/** Values of a row in some of its columns. A value of undefined empties its column. */
export type KeptValues = Readonly<Record<string, string | number | undefined>>;

/** A row as a form knows it. */
export interface KeptBase extends Tagged {
  readonly Id: number;
}

/** A write of a form: it changes a row, or adds it where there is no `base`. */
export interface KeptWrite {
  /** The row's value in the key column. */
  readonly key: string;
  readonly base?: KeptBase;
  readonly values: KeptValues;
}

/** A row as somebody else has left it. */
export type TheirKept = KeptBase & { readonly editedBy?: string; readonly editedOn: Date };
export type KeptOutcome = Outcome<TheirKept>;

/** The form has the columns of its list, and gives no others: the types of one list are left behind here. */
type AnyWrite = RowWrite<ListShape>;
type AnyOptions = WriteOptions<TheirRow<ListShape>>;

/** Writes one row; see `writeRows`. */
export async function writeKept(
  connection: Connection,
  keyed: KeptList,
  write: KeptWrite,
  options: WriteOptions<TheirKept>,
): Promise<KeptOutcome> {
  return (await writeRows(connection, keyed, [write as AnyWrite], options as AnyOptions))[0] as KeptOutcome;
}

/** Puts back one row that was changed; see `putBackRows`. */
export async function putKeptBack(
  connection: Connection,
  keyed: KeptList,
  saved: KeptWrite,
  options: WriteOptions<TheirKept>,
): Promise<KeptOutcome> {
  return (await putBackRows(connection, keyed, [saved as AnyWrite], options as AnyOptions))[0] as KeptOutcome;
}
