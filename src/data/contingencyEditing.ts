import type { SiteDays } from '../domain/rollout/keep/siteOpen';
import { siteName } from '../domain/siteName';
import { type ContingencyInstruction, contingencyInstructions } from '../lists/contingencyInstructions';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { type FallbackLocation, fallbackLocations } from '../lists/fallbackLocations';
import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { longestText } from '../lists/shape';
import type { Connection } from './connection';
import { type ContingencySite, type ContingencyStatus, siteColumns, statusColumns } from './contingencyQueries';
import { isThere } from './knownLists';
import { type ListQuery, pageLimit, type Tagged } from './read/query';
import { readLists } from './read/readLists';
import { anyDay, daysIfThere, withDays } from './siteDays';
import { beginningOf, readRest } from './read/whole';
import { mostToDo, publishedFilter, type RolloutService, servicesQuery } from './rollout';
import type { KeyedList, TheirRow } from './rowsByKey';
import { type Outcome, type RowWrite, type WriteOptions, writeRows } from './rowWrites';

/** The columns of a row, without its keys. */
export type InstructionValues = Omit<ContingencyInstruction, 'Id' | 'EntryKey'>;
export type PlaceValues = Omit<FallbackLocation, 'Id' | 'EntryKey'>;

/** A row with the etag that a change of it must name. */
export type EditableInstruction = ContingencyInstruction & Tagged;
export type EditablePlace = FallbackLocation & Tagged;

export type InstructionWrite = RowWrite<typeof contingencyInstructions>;
export type TheirInstruction = TheirRow<typeof contingencyInstructions>;
export type PlaceWrite = RowWrite<typeof fallbackLocations>;
export type TheirPlace = TheirRow<typeof fallbackLocations>;

/** Everything that the people who maintain the instructions work with. */
export interface ManagingReport {
  readonly sites: readonly (ContingencySite & SiteDays)[];
  readonly services: readonly RolloutService[];
  readonly statuses: readonly ContingencyStatus[];
  /** In every state, drafts and withdrawn ones too. */
  readonly instructions: readonly EditableInstruction[];
  readonly places: readonly EditablePlace[];
  readonly unreadable: readonly UnreadableRow[];
}

const sitesQuery = { list: rolloutSites, columns: siteColumns, top: pageLimit } satisfies ListQuery;
const statusesQuery = { list: rolloutStatuses, columns: statusColumns, top: pageLimit } satisfies ListQuery;
const newestInstructions = {
  list: contingencyInstructions,
  columns: columnNames(contingencyInstructions),
  newest: true,
  top: mostToDo,
  etags: true,
} as const satisfies ListQuery;
const newestPlaces = {
  list: fallbackLocations,
  columns: columnNames(fallbackLocations),
  newest: true,
  top: mostToDo,
  etags: true,
} as const satisfies ListQuery;

/**
 * Reads every site, service, status, instruction and place: one request, up to 20,000 statuses. Of instructions and
 * places it reads the newest 1,000, and also every older instruction that staff are shown.
 *
 * @param abandoned asked before each further request; true ends the reading.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readAllForManaging(connection: Connection, abandoned: () => boolean): Promise<ManagingReport> {
  const sent = performance.now();
  const [firstSites, services, firstStatuses, newest, shown, places, days] = await readLists(
    connection,
    beginningOf(sitesQuery),
    servicesQuery,
    beginningOf(statusesQuery),
    newestInstructions,
    { ...newestInstructions, filter: publishedFilter } as const,
    newestPlaces,
    daysIfThere(connection, anyDay),
  );
  const sites = await readRest(connection, sitesQuery, firstSites, sent, { abandoned });
  const statuses = await readRest(connection, statusesQuery, firstStatuses, sent, { abandoned });
  const known = new Set(newest.rows.map(({ Id }) => Id));
  const unreadable = [sites, services, statuses, newest, places].flatMap((list) => list.unreadable);
  const named = new Set(newest.unreadable.map(({ item }) => item));
  return {
    sites: withDays(sites.rows, days),
    services: services.rows,
    statuses: statuses.rows,
    instructions: [...newest.rows, ...shown.rows.filter(({ Id }) => !known.has(Id))],
    places: places.rows,
    unreadable: [...unreadable, ...shown.unreadable.filter(({ item }) => !named.has(item))],
  };
}

/** Whether the lists have columns for who tried an instruction: older ones do not. */
export function keepsTried({ lists }: Pick<Connection, 'lists'>): boolean {
  return isThere(lists, contingencyInstructions, 'TriedOn');
}

/** Whether the lists can hold keys of several sites: from version 8 on. */
export function holdsFor({ lists }: Pick<Connection, 'lists'>): boolean {
  return isThere(lists, contingencyInstructions, 'For');
}

/** The limit while somebody types. */
export function longestInstructionText(column: keyof InstructionValues): number | undefined {
  return longestText(contingencyInstructions.columns[column]);
}

export function longestPlaceText(column: keyof PlaceValues): number | undefined {
  return longestText(fallbackLocations.columns[column]);
}

/**
 * The write that changes an instruction, or adds one.
 *
 * @param entryKey of the row; a new one's is made once, with `newEntryKey`.
 * @param base the row as it was read; undefined: it is new.
 * @param values what is to change; of a new row all of it.
 */
export function instructionWrite(
  entryKey: string,
  base: EditableInstruction | undefined,
  values: Partial<InstructionValues>,
): InstructionWrite {
  return { key: entryKey, base, values: base ? values : { ...values, EntryKey: entryKey } };
}

/** The same for a place to work. */
export function placeWrite(
  entryKey: string,
  base: EditablePlace | undefined,
  values: Partial<PlaceValues>,
): PlaceWrite {
  return { key: entryKey, base, values: base ? values : { ...values, EntryKey: entryKey } };
}

/** The title of a place, for people who open the list itself. */
export function placeTitle(
  { Place, ForSiteCode, ForAreaTeam }: Pick<FallbackLocation, 'Place' | 'ForSiteCode' | 'ForAreaTeam'>,
  sites: readonly Pick<ContingencySite, 'SiteCode' | 'Title' | 'Town'>[],
): string {
  const site = sites.find(({ SiteCode }) => SiteCode === ForSiteCode);
  const whom = site ? siteName(site) : (ForSiteCode ?? ForAreaTeam);
  return (whom ? `${Place}, for ${whom}` : Place).slice(0, 255);
}

const keyedInstructions = { list: contingencyInstructions, keyColumn: 'EntryKey' } as const satisfies KeyedList<
  typeof contingencyInstructions
>;
const keyedPlaces = { list: fallbackLocations, keyColumn: 'EntryKey' } as const satisfies KeyedList<
  typeof fallbackLocations
>;

/** Writes an instruction; see `writeRows`. */
export async function writeInstruction(
  connection: Connection,
  write: InstructionWrite,
  options: WriteOptions<TheirInstruction>,
): Promise<Outcome<TheirInstruction>> {
  return (await writeRows(connection, keyedInstructions, [write], options))[0];
}

/** Writes a place to work; see `writeRows`. */
export async function writePlace(
  connection: Connection,
  write: PlaceWrite,
  options: WriteOptions<TheirPlace>,
): Promise<Outcome<TheirPlace>> {
  return (await writeRows(connection, keyedPlaces, [write], options))[0];
}
