import type { Database, SqlRow } from '../../host/store/database';
import { itemTable } from '../../host/store/itemTable';
import { isByHand } from './byHand';
import { copyColumns, countedAs, recordIn } from './copies';
import { accountsIn, type Before, type History, historiesSince, listNamed, stateOf } from './histories';
import { type Entry, tellings } from './journal';
import { changedColumns, holds } from './stored';

/** What must never happen, whatever goes wrong, by its name in the count. */
export const invariants = {
  acknowledgedMissing: 'an acknowledged write is not there',
  acknowledgedTwice: 'an acknowledged write is there more than once',
  unclearTwice: 'a write that was not acknowledged counts twice',
  refusedThere: 'a write that was said not to be done is there',
  updateLost: 'an update went over one its writer had not seen',
  changedInPart: 'a row holds a part of a change, without the rest',
  putBackOver: 'what was put back went over a change that somebody else had made since',
  putBackOfAnother: 'what was put back was the save of somebody else',
  putBackForgotten: 'a change was put back without a row that it had changed',
  movedTwice: 'a change that was taken up again moved a date a second time',
  putBackRefused: 'a row was not put back as somebody else’s, and nobody else had changed it',
  dateOfAnother: 'a new date stands beside somebody who did not give it',
  unaccounted: 'a row or version that nobody wrote',
  todayDiffers: 'a page of Today shows other lines than a new one, after it has read what has changed',
  decisionWithoutRequest: 'a decision has no request',
  sequenceTwice: 'two decisions about a request stand under one sequence',
  decisionIgnored: 'an acknowledged decision does not count for its request',
  overtakenByNobody: 'a decision was refused as overtaken, and nobody else has decided',
  dayToCome: 'a day was written that SharePoint had not reached',
  othersHand: 'a request was changed by another’s hand',
  requestHidden: 'a request is not shown to its requester',
  notQueued: 'an undecided request is not in the queue',
} as const;

export type Invariant = keyof typeof invariants;

export interface Violation {
  readonly invariant: Invariant;
  /** Where it is, for people who investigate it. */
  readonly detail: string;
}

/** The key column of each list that rows are added to. */
const keyColumns: Readonly<Record<string, string>> = {
  RolloutStatuses: 'StatusKey',
  ContingencyInstructions: 'EntryKey',
  DeviceRequests: 'RequestKey',
  DeviceDecisions: 'DecisionKey',
  BlackBerryRegister: 'UserEmail',
  RolloutSites: 'SiteCode',
  RolloutSettings: 'SettingKey',
  StaffReports: 'ReportKey',
  RolloutUpdates: 'EntryKey',
  RolloutServices: 'ServiceKey',
  Figures: 'FigureKey',
};

/** The lists that people write to in a soak. */
export const watchedLists: readonly string[] = Object.keys(keyColumns);

/**
 * Compares what the database holds with what people were told about their writes. Reads SQLite itself, without any code
 * that wrote to it.
 *
 * @param before the lists before anybody wrote, by `standingIn` of `watchedLists`.
 */
export function violationsIn(database: Database, journal: readonly Entry[], before: Before): Violation[] {
  const found: Violation[] = [];
  for (const list of watchedLists) {
    const entries = journal
      .filter((entry) => entry.list === list && !isByHand(entry.key))
      .map((entry): Traced => ({ entry, rows: [], times: 0 }));
    // What is written by hand has no journal: `shown.ts` says what must be so of it.
    const histories = historiesSince(database, list, before).filter(
      ({ states }) => !isByHand(states[states.length - 1][keyColumns[list]]),
    );
    found.push(
      ...(listNamed(database, list).versioned
        ? traceVersions(database, list, histories, entries)
        : traceRows(list, histories, entries, before)),
    );
    found.push(...addedRows(database, list, histories, entries, before));
    found.push(...told(database, list, entries, histories));
  }
  return [
    ...found,
    ...decisions(database, journal),
    ...toldOfDecisions(database, journal),
    ...daysToCome(database, before),
    ...datesOfOthers(database, before),
    ...putBackRefused(database, journal, before),
    ...putBackForgotten(database, journal, before),
    ...movedTwice(database, before),
  ];
}

/** A write, with where it was found. */
interface Traced {
  readonly entry: Entry;
  /** For an add: the rows that match it. */
  readonly rows: number[];
  /** For a change or copy: how many versions match it. */
  times: number;
}

function describe({ list, key, item, base, by }: Entry): string {
  return `${list} ${key}${item === undefined ? '' : `, row ${item}`}${base === undefined ? '' : ` as written ${base} times`}, by ${by}`;
}

/**
 * Finds the author of each new version. A version belongs to a change if it holds its values and follows the state that
 * the change named; it belongs to a copy if a decider wrote what the record says.
 */
function traceVersions(
  database: Database,
  list: string,
  histories: readonly History[],
  entries: readonly Traced[],
): Violation[] {
  const found: Violation[] = [];
  const accounts = accountsIn(database);
  const record = recordIn(database);
  for (const { id, states } of histories) {
    // Two people may have written the same values: the author is the one whose write was acknowledged.
    const own = entries
      .filter(({ entry }) => entry.item === id)
      .sort((a, b) => tellings.indexOf(a.entry.told) - tellings.indexOf(b.entry.told));
    const changes = own.filter(({ entry }) => entry.kind === 'change');
    const copies = own.filter(({ entry }) => entry.kind === 'copy');
    let latest = 0;
    for (let at = 1; at < states.length; at += 1) {
      const [was, is] = [states[at - 1], states[at]];
      const count = Number(was._etag);
      // A list keeps only a limited number of versions.
      if (Number(is._etag) !== count + 1) continue;
      const changed = changedColumns(list, was, is);
      const where = `${list}, row ${id}: version ${String(is._etag)} changed ${changed.join(', ') || 'nothing'}`;
      const alike = changes.filter(
        ({ entry }) => holds(list, is, entry.values) && changed.every((column) => column in entry.values),
      );
      const seen = alike.filter(({ entry }) => entry.base === count);
      const isBy = ({ entry }: Traced): boolean => entry.by.toLowerCase() === accounts.get(Number(is.Editor));
      const free = seen.filter(({ times }) => times === 0);
      const mine = free.find(isBy) ?? free[0] ?? seen[0];
      const copying = copies.filter(
        ({ entry }) =>
          entry.by.toLowerCase() === accounts.get(Number(is.Editor)) &&
          changed.every((column) => copyColumns.some((each) => each === column)),
      );
      const blind = changes.find(({ entry, times }) => times === 0 && holds(list, is, entry.values));
      if (mine?.entry.putsBack && accounts.get(Number(was.Editor)) !== mine.entry.by.toLowerCase())
        found.push({ invariant: 'putBackOfAnother', detail: describe(mine.entry) });
      if (mine) mine.times += 1;
      else if (copying.length > 0) {
        const told = record.toldBy(id, is);
        const next = told.filter((sequence) => sequence >= latest);
        if (told.length === 0)
          found.push({ invariant: 'unaccounted', detail: `${where}, to a copy of nothing in the record` });
        else if (next.length === 0)
          found.push({
            invariant: 'updateLost',
            detail: `${where}, to the copy of decision ${Math.max(...told)} over that of ${latest}`,
          });
        if (next.length > 0) latest = Math.min(...next);
        for (const copy of copying.filter(({ entry }) => told.some((sequence) => sequence >= entry.sequence!)))
          copy.times += 1;
        const unseen =
          changed.includes('Reply') && !copying.some(({ entry }) => holds(list, was, { Reply: entry.values.Reply }));
        if (unseen) found.push({ invariant: 'updateLost', detail: `${where}, over a reply that nobody had seen` });
      } else if (blind) {
        blind.times += 1;
        found.push({
          invariant: blind.entry.putsBack ? 'putBackOver' : 'updateLost',
          detail: `${describe(blind.entry)}: written over ${count}, with ${changed.join(', ')}`,
        });
      } else if (alike.length > 0) alike[0].times += 1;
      else if (changes.some(({ entry }) => entry.base === count && isPartOf(list, is, changed, entry)))
        found.push({ invariant: 'changedInPart', detail: where });
      else found.push({ invariant: 'unaccounted', detail: where });
    }
    // Another person may have written the copy of a decision; or it said so from the start, and is not written again.
    for (const copy of copies)
      if (states.some((state) => record.toldBy(id, state).some((sequence) => sequence >= copy.entry.sequence!)))
        copy.times = Math.max(copy.times, 1);
  }
  const written = new Set(histories.map(({ id }) => id));
  // A row that says it already is not written: that of a withdrawn request says of its reopening what it said before.
  for (const copy of entries.filter(({ entry }) => entry.kind === 'copy' && !written.has(entry.item!))) {
    const { item, sequence } = copy.entry;
    const state = stateOf(database, list, item!);
    if (state && record.toldBy(item!, state).some((told) => told >= sequence!)) copy.times = 1;
  }
  return found;
}

/** Whether the columns that changed are columns of a write, and hold what it says. */
function isPartOf(list: string, is: SqlRow, changed: readonly string[], { values }: Entry): boolean {
  const inPart = Object.entries(values).filter(([column]) => changed.includes(column));
  return inPart.length > 0 && inPart.length === changed.length && holds(list, is, Object.fromEntries(inPart));
}

/**
 * For lists without versions: each acknowledged change raised the row's count by one, so no two may have started from
 * the same count.
 */
function traceRows(
  list: string,
  histories: readonly History[],
  entries: readonly Traced[],
  before: Before,
): Violation[] {
  const found: Violation[] = [];
  const ends = new Map(histories.map(({ id, states }) => [id, states[states.length - 1]]));
  const items = new Set([
    ...ends.keys(),
    ...entries.flatMap(({ entry }) => (entry.kind === 'change' ? entry.item! : [])),
  ]);
  for (const id of items) {
    const changes = entries.filter(({ entry }) => entry.kind === 'change' && entry.item === id);
    const first = before.get(list)?.get(id) ?? 1;
    const end = ends.get(id);
    const last = end ? Number(end._etag) : first;
    const taken = new Map<number, Traced>();
    for (const change of changes.filter(({ entry }) => entry.told === 'acknowledged')) {
      const { base, values } = change.entry;
      const rival = taken.get(base!);
      // If another person has written the same values, they are written.
      const same = rival !== undefined && JSON.stringify(rival.entry.values) === JSON.stringify(values);
      if (rival && !same)
        found.push({ invariant: 'updateLost', detail: `${describe(change.entry)}: so did ${rival.entry.by}` });
      else taken.set(base!, change);
      const isLast = base! + 1 === last;
      if (base! < last && (!isLast || !end || holds(list, end, values))) change.times = 1;
    }
    const possible = changes.filter(({ entry }) => entry.told !== 'notDone').length;
    if (last - first > possible)
      found.push({
        invariant: 'unaccounted',
        detail: `${list}, row ${id}: written ${last - first} times, and ${possible} were meant`,
      });
  }
  return found;
}

/** Finds the author of each new row. */
function addedRows(
  database: Database,
  list: string,
  histories: readonly History[],
  entries: readonly Traced[],
  before: Before,
): Violation[] {
  const found: Violation[] = [];
  const accounts = accountsIn(database);
  const known = before.get(list);
  for (const {
    id,
    states: [row],
  } of histories) {
    if (known?.has(id)) continue;
    const key = keyIn(list, row[keyColumns[list]]);
    const adds = entries.filter(
      ({ entry }) =>
        entry.kind === 'add' &&
        keyIn(list, entry.key) === key &&
        entry.by.toLowerCase() === accounts.get(Number(row.Author)),
    );
    // Without versions, the first values of a changed row are not known.
    const alike = adds
      .filter(({ entry }) => Number(row._etag) > 1 || holds(list, row, entry.values))
      .sort((a, b) => tellings.indexOf(a.entry.told) - tellings.indexOf(b.entry.told));
    const mine = alike.find(({ rows }) => rows.length === 0) ?? alike[0];
    if (mine) mine.rows.push(id);
    else
      found.push({
        invariant: 'unaccounted',
        detail: `${list}, row ${id}: ${String(row[keyColumns[list]])}, by ${accounts.get(Number(row.Author)) ?? 'nobody'}`,
      });
  }
  return found;
}

/** What a row and its write have in common. A decision passes over taken keys: only its request is the same. */
function keyIn(list: string, value: unknown): string {
  return list === 'DeviceDecisions' ? sameKey(value).split('|')[0] : sameKey(value);
}

function sameKey(value: unknown): string {
  return String(value).toLowerCase();
}

/** Compares what was found of each write with what its person was told. */
function told(
  database: Database,
  list: string,
  entries: readonly Traced[],
  histories: readonly History[],
): Violation[] {
  const accounts = accountsIn(database);
  const isSo = (entry: Entry, states: readonly SqlRow[]): boolean =>
    isThere(list, entry, states) || (entry.ofDoubt === true && !savedBy(accounts, entry.by, entry.base!, states));
  const states = new Map(histories.map((history) => [history.id, history.states]));
  return entries.flatMap(({ entry, rows, times }): Violation[] => {
    const violation = (invariant: Invariant, more = ''): Violation[] => [{ invariant, detail: describe(entry) + more }];
    // If it was sent from several tabs at once, SharePoint keeps a row for each, and the lowest wins.
    if (entry.kind === 'copy')
      return entry.told === 'acknowledged' && times === 0 ? violation('acknowledgedMissing') : [];
    const count =
      entry.kind === 'change' ? times : Math.max(rows.length - (entry.tabs ?? 1) + 1, Math.min(rows.length, 1));
    // Somebody whose decision was overtaken is told that theirs is not recorded.
    const isRefused = entry.told === 'notDone' || (entry.told === 'overtaken' && list === 'DeviceDecisions');
    if (isRefused) return count > 0 ? violation('refusedThere') : [];
    if (entry.told !== 'acknowledged') return count > 1 ? violation('unclearTwice') : [];
    if (count > 1)
      return violation('acknowledgedTwice', `: ${entry.kind === 'add' ? rows.join(', ') : `${count} times`}`);
    if (entry.kind === 'change')
      return count === 1 || isSo(entry, states.get(entry.item!) ?? []) ? [] : violation('acknowledgedMissing');
    if (count === 0) return isAddedByAnother(entry, histories) ? [] : violation('acknowledgedMissing');
    return entry.items.some((item) => item !== Math.min(...rows))
      ? violation('acknowledgedTwice', `: acknowledged as ${entry.items.join(', ')}, stands as ${rows.join(', ')}`)
      : [];
  });
}

/** Whether somebody else has added the row, with the same values. */
function isAddedByAnother({ list, key, values }: Entry, histories: readonly History[]): boolean {
  const isIt = ({ states }: History): boolean =>
    keyIn(list, states[0][keyColumns[list]]) === keyIn(list, key) && holds(list, states[0], values);
  return list === 'RolloutStatuses' && histories.some(isIt);
}

/**
 * Whether any version of a row says so, since another person may have written the same; or whether the version that
 * would say so is no longer kept.
 */
function isThere(list: string, { base = 0, values }: Entry, states: readonly SqlRow[]): boolean {
  const counts = states.map(({ _etag }) => Number(_etag));
  const dropped = base > 0 && !counts.includes(base + 1) && Math.max(0, ...counts) > base + 1;
  return dropped || states.some((state, at) => counts[at] > base && holds(list, state, values));
}

/** Whether somebody has written the version of a row that has this count. */
function savedBy(accounts: ReadonlyMap<number, string>, by: string, count: number, states: readonly SqlRow[]): boolean {
  return states.some(
    ({ _etag, Editor }) => Number(_etag) === count && accounts.get(Number(Editor)) === by.toLowerCase(),
  );
}

const writtenDays = ['ConfirmedOn', 'DateGivenOn'] as const;

/**
 * Whatever a person's clock says, nothing is confirmed and no date given on a later day than the day on which its row
 * was written.
 */
function daysToCome(database: Database, before: Before): Violation[] {
  return historiesSince(database, 'RolloutStatuses', before).flatMap(({ id, states }) =>
    states
      .slice(-1)
      .filter((row) => writtenDays.some((column) => row[column] !== null && String(row[column]) > String(row.Modified)))
      .map((row): Violation => ({
        invariant: 'dayToCome',
        detail: `RolloutStatuses, row ${id}: ${String(row.StatusKey)}`,
      })),
  );
}

/**
 * Every new date stands beside whoever wrote it, since people of the soak give the dates that they write. A date that
 * is put back stands beside the name that it had before.
 */
function datesOfOthers(database: Database, before: Before): Violation[] {
  const accounts = accountsIn(database);
  const dateOf = ({ ForecastOn, ForecastPrecision }: SqlRow): string =>
    `${String(ForecastOn)} ${String(ForecastPrecision)}`;
  return historiesSince(database, 'RolloutStatuses', before).flatMap(({ id, states }) =>
    states.slice(1).flatMap((is, at): Violation[] => {
      const earlier = states.slice(0, at + 1);
      const isNext = Number(is._etag) === Number(earlier[at]._etag) + 1;
      if (!isNext || is.ForecastOn === null || dateOf(is) === dateOf(earlier[at])) return [];
      const isAgain = earlier.some((was) => dateOf(was) === dateOf(is) && was.DateGivenBy === is.DateGivenBy);
      if (isAgain || is.DateGivenBy === accounts.get(Number(is.Editor))) return [];
      const detail = `RolloutStatuses, row ${id}: version ${String(is._etag)}, beside ${String(is.DateGivenBy)}`;
      return [{ invariant: 'dateOfAnother', detail }];
    }),
  );
}

/**
 * Whoever is refused to put a row back is shown a change of somebody else: in place of their own, or since. A list
 * without versions does not say.
 */
function putBackRefused(database: Database, journal: readonly Entry[], before: Before): Violation[] {
  const accounts = accountsIn(database);
  const refused = journal.filter(
    ({ putsBack, told: came, list }) => putsBack && came === 'overtaken' && listNamed(database, list).versioned,
  );
  return [...new Set(refused.map(({ list }) => list))].flatMap((list) => {
    const histories = new Map(historiesSince(database, list, before).map(({ id, states }) => [id, states]));
    const hasAnothers = ({ item, base, by }: Entry): boolean =>
      (histories.get(item!) ?? []).some(
        ({ _etag, Editor }) => Number(_etag) >= base! && accounts.get(Number(Editor)) !== by.toLowerCase(),
      );
    return refused
      .filter((entry) => entry.list === list && !hasAnothers(entry))
      .map((entry): Violation => ({ invariant: 'putBackRefused', detail: describe(entry) }));
  });
}

/** Whoever puts back a change puts back every row that it has changed, unless somebody else has written it since. */
function putBackForgotten(database: Database, journal: readonly Entry[], before: Before): Violation[] {
  const accounts = accountsIn(database);
  const histories = new Map(historiesSince(database, 'RolloutStatuses', before).map(({ id, states }) => [id, states]));
  const stands = ({ list, item, base, by, values }: Entry): boolean => {
    const states = histories.get(item!) ?? [];
    const last = states.slice(-1);
    return savedBy(accounts, by, base! + 1, last) && holds(list, last[0], values);
  };
  return journal
    .filter((entry) => entry.leftOut && stands(entry))
    .map((entry): Violation => ({ invariant: 'putBackForgotten', detail: describe(entry) }));
}

/**
 * A date moves once for each change: where it comes from is in words that only this change writes. What puts a date
 * back writes the words from before.
 */
function movedTwice(database: Database, before: Before): Violation[] {
  return historiesSince(database, 'RolloutStatuses', before).flatMap(({ id, states }) => {
    const moves = states.slice(1).flatMap((is, at) => {
      const isMove = is.ForecastOn !== null && is.ForecastOn !== states[at].ForecastOn && isMarked(is);
      const isBack = states
        .slice(0, at)
        .some((was) => was.ForecastOn === is.ForecastOn && was.DateSource === is.DateSource);
      return isMove && !isBack ? [String(is.DateSource)] : [];
    });
    return [...new Set(moves)]
      .filter((mark) => moves.indexOf(mark) !== moves.lastIndexOf(mark))
      .map((mark): Violation => ({ invariant: 'movedTwice', detail: `RolloutStatuses, row ${id}: by ${mark}` }));
  });
}

/** Whether somebody of the soak gave the date, in words of their own; see `Desk.mark`. */
function isMarked({ DateGivenBy, DateSource }: SqlRow): boolean {
  return DateGivenBy !== null && String(DateSource).startsWith(`${String(DateGivenBy)} `);
}

/** Every decision is about an existing request, and is the only one with its sequence, unless written by hand. */
function decisions(database: Database, journal: readonly Entry[]): Violation[] {
  const byHand = new Set(journal.filter((entry) => entry.byHand).map(({ key }) => sameKey(key)));
  const found: Violation[] = [];
  const table = (name: string): string => itemTable(listNamed(database, name).number);
  const requests = new Map(
    database
      .all(`SELECT ID, RequestKey FROM ${table('DeviceRequests')}`)
      .map(({ ID, RequestKey }) => [Number(ID), sameKey(RequestKey)]),
  );
  const sequences = new Set<string>();
  for (const { ID, DecisionKey, RequestItemId, RequestKey } of database.all(
    `SELECT ID, DecisionKey, RequestItemId, RequestKey FROM ${table('DeviceDecisions')}`,
  )) {
    if (byHand.has(sameKey(DecisionKey))) continue;
    const [request, sequence] = String(DecisionKey).split('|').map(Number);
    if (request !== Number(RequestItemId) || requests.get(request) !== sameKey(RequestKey))
      found.push({
        invariant: 'decisionWithoutRequest',
        detail: `DeviceDecisions, row ${String(ID)}: ${String(DecisionKey)}`,
      });
    const key = `${request}|${sequence}`;
    if (sequences.has(key))
      found.push({ invariant: 'sequenceTwice', detail: `DeviceDecisions, row ${String(ID)}: ${key}` });
    sequences.add(key);
  }
  return found;
}

/** Compares what people were told of their decisions with the rows that count as such. */
function toldOfDecisions(database: Database, journal: readonly Entry[]): Violation[] {
  const accounts = accountsIn(database);
  const counted = database
    .all(`SELECT * FROM ${itemTable(listNamed(database, 'DeviceDecisions').number)}`)
    .flatMap((row) => {
      const as = countedAs(row);
      return as ? [{ row, by: accounts.get(Number(row.Author)), ...as }] : [];
    });
  return journal
    .filter(({ list, kind, byHand }) => list === 'DeviceDecisions' && kind === 'add' && !byHand)
    .flatMap((entry): Violation[] => {
      const about = counted.filter(({ request }) => String(request) === keyIn(entry.list, entry.key));
      const isOwn = ({ row, by }: (typeof about)[number]): boolean =>
        by === entry.by.toLowerCase() && holds(entry.list, row, entry.values);
      if (entry.told === 'acknowledged' && !about.some(isOwn))
        return [{ invariant: 'decisionIgnored', detail: describe(entry) }];
      const isNobody = !about.some((each) => !isOwn(each) && !entry.seen?.includes(Number(each.row.ID)));
      return entry.told === 'overtaken' && isNobody
        ? [{ invariant: 'overtakenByNobody', detail: describe(entry) }]
        : [];
    });
}
