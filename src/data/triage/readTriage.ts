import { knownUsers } from '../../domain/device/register';
import type { RecordKey } from '../../domain/device/standing';
import { blackBerryRegister } from '../../lists/blackBerryRegister';
import type { UnreadableRow } from '../../lists/decode';
import type { Connection } from '../connection';
import {
  type DevicePolicy,
  type DeviceSupport,
  type DirectorySite,
  type HeldRequest,
  policiesQuery,
  supportQuery,
} from '../deviceRequests';
import { changesFrom, changesSince } from '../read/changes';
import { type ListQuery, pageLimit } from '../read/query';
import { readLists } from '../read/readLists';
import { beginningOf, readRest } from '../read/whole';
import { directoryQuery, type Settings, settingsFrom, settingsQuery } from '../rollout';
import type { HeldDecision } from './courtesyCopy';
import { readKeys, readWithout } from './mended';
import { allDecisions, answeredRequests, openRequests, requestsListName } from './queries';

/** Everything those who decide work with. */
export interface TriageReport {
  /** Requests that do not say they are decided. */
  readonly open: readonly HeldRequest[];
  /** Those that say they are; undefined until they are read. Only the record says which of them are. */
  readonly answered: readonly HeldRequest[] | undefined;
  readonly decisions: readonly HeldDecision[];
  /** Rows of the record of which more than their key cannot be read: they take their place all the same. */
  readonly unreadDecisions: readonly RecordKey[];
  readonly policies: readonly DevicePolicy[];
  readonly support: readonly DeviceSupport[];
  readonly sites: readonly DirectorySite[];
  readonly settings: Settings;
  /**
   * How many BlackBerry users are known, of whom no more than a page is counted; undefined where their list may not be
   * read, or is not there.
   */
  readonly registered: number | undefined;
  readonly unreadable: readonly UnreadableRow[];
}

const registered = {
  list: blackBerryRegister,
  columns: ['UserEmail'],
  top: pageLimit,
  unneeded: true,
} as const satisfies ListQuery;

/**
 * Reads the queue in two requests, the open requests and then the record, and gives that; the requests that say they
 * are decided come after, with whatever was written meanwhile. A list of more than 20,000 rows takes more.
 *
 * @param onPart given the queue as soon as it is there.
 * @throws ProblemError
 */
export async function readTriage(connection: Connection, onPart: (part: TriageReport) => void): Promise<TriageReport> {
  const sent = performance.now();
  const [policies, support, sites, settings, users, firstOpen] = await readLists(
    connection,
    policiesQuery,
    supportQuery,
    directoryQuery,
    settingsQuery,
    registered,
    beginningOf(openRequests),
  );
  const open = await readRest(connection, openRequests, firstOpen, sent);
  const sentForRecord = performance.now();
  const [firstDecisions] = await readLists(connection, beginningOf(allDecisions));
  const decisions = await readRest(connection, allDecisions, firstDecisions, sentForRecord);
  const queue: TriageReport = {
    open: open.rows,
    answered: undefined,
    decisions: decisions.rows,
    unreadDecisions: await readKeys(connection, decisions.unreadable),
    policies: policies.rows,
    support: support.rows,
    sites: sites.rows,
    settings: settingsFrom(settings.rows),
    registered: users.unread ? undefined : knownUsers(users.rows),
    unreadable: [policies, support, sites, settings, open, decisions].flatMap(({ unreadable }) => unreadable),
  };
  onPart(queue);

  const sentForRest = performance.now();
  const anyRequest = { ...openRequests, filter: '' } as const;
  const [firstAnswered, requestsSince, decisionsSince] = await readLists(
    connection,
    beginningOf(answeredRequests),
    changesSince(anyRequest, open.mark),
    changesSince(allDecisions, decisions.mark),
  );
  const answered = await readRest(connection, answeredRequests, firstAnswered, sentForRest);
  // What has gone meanwhile is noticed by the next reading.
  const changed = changesFrom(connection, requestsSince, open.mark, () => true, sentForRest);
  const made = changesFrom(connection, decisionsSince, decisions.mark, () => true, sentForRest);
  const unreadable = lastOfEach(
    [...queue.unreadable, ...answered.unreadable, ...changed.unreadable, ...made.unreadable],
    ({ list, item }) => `${list} ${item}`,
  );
  const saved = await readWithout(
    connection,
    unreadable.filter(({ list }) => list === requestsListName),
  );
  // A request that moved from one reading to the next stands as it was read last, and once.
  const requests = lastOfEach([...open.rows, ...answered.rows, ...changed.rows, ...saved], ({ Id }) => String(Id));
  return {
    ...queue,
    open: requests.filter(({ Outcome }) => Outcome === undefined),
    answered: requests.filter(({ Outcome }) => Outcome !== undefined),
    decisions: lastOfEach([...decisions.rows, ...made.rows], ({ Id }) => String(Id)),
    unreadDecisions: lastOfEach(
      [...queue.unreadDecisions, ...(await readKeys(connection, made.unreadable))],
      ({ Id }) => String(Id),
    ),
    unreadable,
  };
}

/** Each once, as it stands last. */
function lastOfEach<R>(rows: readonly R[], keyIn: (row: R) => string): R[] {
  return [...new Map(rows.map((row) => [keyIn(row), row])).values()];
}
