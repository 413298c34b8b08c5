import type { RecordKey } from '../../domain/device/record';
import { blackBerryRegister } from '../../lists/blackBerryRegister';
import type { UnreadableRow } from '../../lists/decode';
import type { Connection } from '../connection';
import {
  type DevicePolicy,
  type DeviceSupport,
  type DirectorySite,
  policiesQuery,
  supportQuery,
} from '../deviceRequests';
import { type Changes, changesFrom, changesSince } from '../read/changes';
import type { PropertiesQuery, Several } from '../read/query';
import { readLists } from '../read/readLists';
import { beginningOf, type Mark, readRest, type Whole } from '../read/whole';
import { idsIn } from '../read/pages';
import { directoryQuery } from '../directory';
import { type Settings, settingsFrom, settingsQuery } from '../rollout';
import { type ByNumber, readInFull } from './inFull';
import { readKeys, readWithout } from './mended';
import {
  requestsWithOutcome,
  anyRequest,
  decisionsListName,
  type ListedDecision,
  listedDecisions,
  type ListedRequest,
  namedDecisions,
  oddRequests,
  requestsWithoutOutcome,
  requestsListName,
} from './queries';
import { requestsToOpen } from './requestsToOpen';

/** Everything that the people who decide work with. */
export interface TriageReport {
  /** Requests whose Outcome is empty. */
  readonly withoutOutcome: readonly ListedRequest[];
  /** Requests with an Outcome; undefined until they are read. Only the record says whether they are decided. */
  readonly withOutcome: readonly ListedRequest[] | undefined;
  readonly decisions: readonly ListedDecision[];
  /** Requests with all their columns and decisions: those that need a look, and those that were opened. */
  readonly inFull: ByNumber;
  /** Rows of the record of which only the key can be read: their sequence numbers are taken. */
  readonly unreadDecisions: readonly RecordKey[];
  readonly policies: readonly DevicePolicy[];
  readonly support: readonly DeviceSupport[];
  readonly sites: readonly DirectorySite[];
  readonly settings: Settings;
  /** How many BlackBerry users are known; undefined if their list may not be read or does not exist. */
  readonly registered: number | undefined;
  readonly unreadable: readonly UnreadableRow[];
  /** Changes can be asked for by these; undefined if everything must be read again. */
  readonly marks: { readonly requests: Mark; readonly decisions: Mark } | undefined;
}

const registered = {
  propertiesOf: blackBerryRegister,
  select: ['ItemCount'],
  unneeded: true,
} as const satisfies PropertiesQuery;

/**
 * Reads the open requests, then the record, and gives the queue: two requests. Then it reads the requests marked as
 * decided, with changes meanwhile, and all columns of those that need a look (`wanted`). A list of more than 20,000
 * rows takes more.
 *
 * @param onPart called with the queue as soon as it is there.
 * @throws ProblemError
 */
export async function readTriage(connection: Connection, onPart: (part: TriageReport) => void): Promise<TriageReport> {
  const { queue, open, decisions } = await readQueue(connection);
  onPart(queue);
  const sent = performance.now();
  const strange = oddRequests(connection.lists);
  const [firstAnswered, firstOdd, requestsSince, decisionsSince, names] = await readLists(
    connection,
    beginningOf(requestsWithOutcome),
    beginningOf(strange),
    changesSince(anyRequest, open.mark),
    changesSince(namedDecisions, decisions.mark),
    namesOf(decisions.rows),
  );
  const answered = await readRest(connection, requestsWithOutcome, firstAnswered, sent);
  const odd = await readRest(connection, strange, firstOdd, sent);
  const changed = changesFrom(connection, requestsSince, open.mark, (id) => id <= open.mark.lastId, sent);
  const made = changesFrom(connection, decisionsSince, decisions.mark, (id) => id <= decisions.mark.lastId, sent);
  const before: Before = {
    requests: [...open.rows, ...answered.rows, ...odd.rows],
    decisions: named(queue.decisions, names),
    unreadDecisions: queue.unreadDecisions,
    unreadable: [...queue.unreadable, ...answered.unreadable, ...odd.unreadable],
  };
  const report: TriageReport = {
    ...queue,
    ...(await withChanges(connection, before, changed, made)),
    marks: changed.incomplete || made.incomplete ? undefined : { requests: changed.mark, decisions: made.mark },
  };
  return withWanted(connection, report, []);
}

/** The open requests and the record, whose decisions do not say yet who made them. */
async function readQueue(connection: Connection): Promise<{
  readonly queue: TriageReport;
  readonly open: Whole<ListedRequest>;
  readonly decisions: Whole<Omit<ListedDecision, 'authorName'>>;
}> {
  const sent = performance.now();
  const [policies, support, sites, settings, users, firstOpen] = await readLists(
    connection,
    policiesQuery,
    supportQuery,
    directoryQuery,
    settingsQuery,
    registered,
    beginningOf(requestsWithoutOutcome),
  );
  const open = await readRest(connection, requestsWithoutOutcome, firstOpen, sent);
  const sentForRecord = performance.now();
  const [firstDecisions] = await readLists(connection, beginningOf(listedDecisions));
  const decisions = await readRest(connection, listedDecisions, firstDecisions, sentForRecord);
  const queue: TriageReport = {
    withoutOutcome: open.rows,
    withOutcome: undefined,
    decisions: decisions.rows.map((decision) => ({ ...decision, authorName: '' })),
    inFull: new Map(),
    unreadDecisions: await readKeys(connection, decisions.unreadable),
    policies: policies.rows,
    support: support.rows,
    sites: sites.rows,
    settings: settingsFrom(settings.rows),
    registered: users && Number(users.ItemCount),
    unreadable: [policies, support, sites, settings, open, decisions].flatMap(({ unreadable }) => unreadable),
    marks: undefined,
  };
  return { queue, open, decisions };
}

/**
 * The report with its changes since: one request, and another for the requests that have changed.
 *
 * @returns undefined if rows were deleted, so that everything must be read again.
 * @throws ProblemError
 */
export async function readTriageChanges(
  connection: Connection,
  before: TriageReport,
): Promise<TriageReport | undefined> {
  if (!before.marks) return undefined;
  const sent = performance.now();
  const [requestsSince, decisionsSince] = await readLists(
    connection,
    changesSince(anyRequest, before.marks.requests),
    changesSince(namedDecisions, before.marks.decisions),
  );
  const requests = [...before.withoutOutcome, ...(before.withOutcome ?? [])];
  const knownRequests = knownIds(requests, before.unreadable, requestsListName);
  const knownDecisions = knownIds(before.decisions, before.unreadable, decisionsListName);
  const changed = changesFrom(connection, requestsSince, before.marks.requests, (id) => knownRequests.has(id), sent);
  const made = changesFrom(connection, decisionsSince, before.marks.decisions, (id) => knownDecisions.has(id), sent);
  if (changed.incomplete || made.incomplete) return undefined;
  const rewritten = new Set(idsIn(made));
  const again = new Set([
    ...idsIn(changed),
    // Also the request that a decision used to be about: somebody may have changed it by hand.
    ...[...made.rows, ...before.decisions.filter(({ Id }) => rewritten.has(Id))].map(
      ({ RequestItemId }) => RequestItemId,
    ),
  ]);
  return withWanted(
    connection,
    {
      ...before,
      ...(await withChanges(connection, { ...before, requests }, changed, made)),
      inFull: new Map([...before.inFull].filter(([number]) => !again.has(number))),
      marks: { requests: changed.mark, decisions: made.mark },
    },
    [...again].filter((number) => before.inFull.has(number)),
  );
}

function knownIds(
  rows: readonly { readonly Id: number }[],
  unreadable: readonly UnreadableRow[],
  name: string,
): ReadonlySet<number> {
  return new Set(idsIn({ rows, unreadable: unreadable.filter(({ list }) => list === name) }));
}

/** The two lists before the changes. */
type Before = Pick<TriageReport, 'decisions' | 'unreadDecisions' | 'unreadable'> & {
  readonly requests: readonly ListedRequest[];
};

/** The two lists with their changes. Of a changed row nothing older is kept, whether or not it can be read now. */
async function withChanges(
  connection: Connection,
  before: Before,
  changed: Changes<ListedRequest>,
  made: Changes<ListedDecision>,
): Promise<Pick<TriageReport, 'withoutOutcome' | 'withOutcome' | 'decisions' | 'unreadDecisions' | 'unreadable'>> {
  const requestIds = new Set(idsIn(changed));
  const decisionIds = new Set(idsIn(made));
  const isKept = ({ list, item }: UnreadableRow): boolean =>
    !(list === requestsListName && requestIds.has(item)) && !(list === decisionsListName && decisionIds.has(item));
  const { requests, decisions, unreadDecisions, unreadable } = before;
  return {
    ...(await sorted(
      connection,
      [...requests.filter(({ Id }) => !requestIds.has(Id)), ...changed.rows],
      [...unreadable.filter(isKept), ...changed.unreadable, ...made.unreadable],
    )),
    decisions: [...decisions.filter(({ Id }) => !decisionIds.has(Id)), ...made.rows],
    unreadDecisions: [
      ...unreadDecisions.filter(({ Id }) => !decisionIds.has(Id)),
      ...(await readKeys(connection, made.unreadable)),
    ],
  };
}

/** One decision by each person who has decided, to read their names. */
function namesOf(
  decisions: readonly Pick<ListedDecision, 'Id' | 'AuthorId'>[],
): Several<readonly (typeof namedDecisions)[]> {
  const one = new Map(decisions.map(({ AuthorId, Id }) => [AuthorId, Id]));
  return { several: [...one.values()].map((id) => ({ ...namedDecisions, filter: `ID eq ${id}` })) };
}

/** Decisions with the names of those who made them, as read by `namesOf`. */
function named(
  decisions: readonly ListedDecision[],
  names: readonly { readonly rows: readonly Pick<ListedDecision, 'AuthorId' | 'authorName'>[] }[],
): ListedDecision[] {
  const authors = new Map(
    names.flatMap(({ rows }) => rows.map(({ AuthorId, authorName }) => [AuthorId, authorName] as const)),
  );
  return decisions.map((row) => ({ ...row, authorName: authors.get(row.AuthorId) ?? '' }));
}

/**
 * Splits requests by whether they are marked as answered. Unreadable ones are read again without the bad column, unless
 * they were before and have not changed.
 */
async function sorted(
  connection: Connection,
  rows: readonly ListedRequest[],
  allUnreadable: readonly UnreadableRow[],
): Promise<Pick<TriageReport, 'withoutOutcome' | 'unreadable'> & { readonly withOutcome: readonly ListedRequest[] }> {
  const unreadable = lastOfEach(allUnreadable, ({ list, item }) => `${list} ${item}`);
  const before = new Set(rows.filter(({ unread }) => unread).map(({ Id }) => Id));
  const saved = await readWithout(
    connection,
    unreadable.filter(({ list, item }) => list === requestsListName && !before.has(item)),
  );
  const requests = lastOfEach([...rows, ...saved], ({ Id }) => Id);
  return {
    withoutOutcome: requests.filter(({ Outcome }) => Outcome === undefined),
    withOutcome: requests.filter(({ Outcome }) => Outcome !== undefined),
    unreadable,
  };
}

/** Adds all columns of the requests that need them, and of others. */
async function withWanted(
  connection: Connection,
  report: TriageReport,
  others: readonly number[],
): Promise<TriageReport> {
  const read = await readInFull(connection, [...requestsToOpen(report), ...others]);
  return { ...report, inFull: new Map([...report.inFull, ...read]) };
}

/** Each once: the last one given. */
function lastOfEach<R, K>(rows: readonly R[], keyIn: (row: R) => K): R[] {
  return [...new Map(rows.map((row) => [keyIn(row), row])).values()];
}
