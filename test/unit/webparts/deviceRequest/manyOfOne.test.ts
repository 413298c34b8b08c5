import type { ListedRequest } from '../../../../src/data/triage/queries';
import type { TriageReport } from '../../../../src/data/triage/readTriage';
import { requestsToOpen } from '../../../../src/data/triage/requestsToOpen';
import { day } from '../../../../src/domain/day';
import { doublesOf } from '../../../../src/domain/device/doubles';
import { figures } from '../../../../src/domain/device/figures';
import { foldFloods } from '../../../../src/domain/device/queue';
import { matchRegister } from '../../../../src/domain/device/register';
import { type Board, boardOf, type Entry } from '../../../../src/webparts/deviceRequest/triage/board';
import { bulkPlan } from '../../../../src/webparts/deviceRequest/triage/bulkPlan';
import { narrowed } from '../../../../src/webparts/deviceRequest/triage/filter';
import { functionsOf, sitesOf } from '../../../../src/webparts/deviceRequest/triage/filterNames';

// No person can close the desk: whatever one account sends thousands of, the work grows with their number (n log n).

const today = day('2013-04-15');

/** Counts what is read of rows: the work of everything that looks at them. */
const counter = { reads: 0 };
function counted<T extends object>(row: T): T {
  return new Proxy(row, {
    get(target, name, self) {
      counter.reads += 1;
      return Reflect.get(target, name, self) as unknown;
    },
  });
}

const minutes = (count: number): Date => new Date(Date.UTC(2013, 3, 1) + count * 60_000);

function request(at: number, more: object): ListedRequest {
  return {
    Id: at + 1,
    AuthorId: at + 1,
    authorName: `Person ${at}`,
    RequestKey: `key-${at}`,
    RequestedForName: `Person ${at}`,
    RequestedForEmail: `person.${at}@x.example`,
    FunctionKey: `function-${at}`,
    SiteCode: `S${at}`,
    BusinessNeeds: [],
    NeedsMobileEmail: false,
    UsesNHSmail: false,
    Withdrawn: false,
    Created: minutes(at),
    ...more,
  } as unknown as ListedRequest;
}

/** By what all requests are the same; or by what each of them is out of place. */
const kinds: Readonly<Record<string, (at: number, count: number) => object>> = {
  'one address': () => ({ RequestedForEmail: 'one@x.example' }),
  'one key of one account': () => ({ RequestKey: 'one', AuthorId: 1 }),
  'one account': () => ({ AuthorId: 1 }),
  'one name': () => ({ RequestedForName: 'One Name', authorName: 'One Name' }),
  'dates that fall as the numbers rise': (at, count) => ({ Created: minutes(count - at) }),
  'outcomes that were never decided': () => ({ Outcome: 'Smart handset', RequestedForEmail: 'one@x.example' }),
};

function report(rows: readonly ListedRequest[]): TriageReport {
  return {
    withoutOutcome: rows.filter(({ Outcome }) => Outcome === undefined),
    withOutcome: rows.filter(({ Outcome }) => Outcome !== undefined),
    decisions: [],
    unreadDecisions: [],
    inFull: new Map(),
    registered: 0,
    support: [],
    settings: { demonstration: false, programmeStart: day('2013-04-01') },
    unreadable: [],
    marks: undefined,
    sites: [],
    policies: [],
  };
}

/** What the desk does with its requests as they are read. */
const works: Readonly<Record<string, (rows: readonly ListedRequest[]) => unknown>> = {
  'opening the desk': (rows) => boardOf(report(rows), today),
  'finding those to read in full': (rows) => requestsToOpen(report(rows)),
};

/** What it does with what it has made of them. */
const worksLater: Readonly<Record<string, (entries: readonly Entry[], board: Board) => unknown>> = {
  'finding doubles, and looking at each': (entries) => {
    const doubles = doublesOf(entries);
    return entries.map((entry) => [doubles.first(entry, 3), doubles.ofPerson(entry)]);
  },
  'folding what is too many': (_, { queue }) => foldFloods(queue.map(counted)),
  searching: (entries) => narrowed(entries, { minimumAge: 3, functionKey: 'one' }, 'one name', today),
  counting: (entries) => figures(entries, today),
  'what can be narrowed to': (entries, board) => [sitesOf(board, entries), functionsOf(entries)],
  'matching the register': (entries) =>
    matchRegister(
      entries.map(({ request: { Id, RequestedForEmail = '' } }) => ({
        Id,
        UserEmail: RequestedForEmail,
        NeedsNHSmail: true,
      })),
      entries,
    ),
  'planning several decisions': (entries, board) =>
    bulkPlan(
      { ...board, doubles: doublesOf(entries), byId: new Map(entries.map((entry) => [entry.request.Id, entry])) },
      [...board.byId.keys()],
      { what: 'decline', reason: 'None.', instead: 'None.' },
    ),
};

function readsOf(work: () => unknown): number {
  counter.reads = 0;
  work();
  return counter.reads;
}

test.each(Object.entries(kinds))('requests with %s take work in step with their number', (_, kind) => {
  const reads = [5000, 10_000, 20_000].map((count) => {
    const rows = Array.from({ length: count }, (__, at) => request(at, kind(at, count)));
    const board = boardOf(report(rows), today);
    const [watched, entries] = [rows.map(counted), board.entries.map(counted)];
    return [
      ...Object.values(works).map((work) => readsOf(() => work(watched))),
      ...Object.values(worksLater).map((work) => readsOf(() => work(entries, board))),
    ];
  });
  const tooMany = [...Object.keys(works), ...Object.keys(worksLater)].filter(
    (__, at) => reads[1][at] > 2.2 * reads[0][at] || reads[2][at] > 2.2 * reads[1][at],
  );
  expect(tooMany).toEqual([]);
});

test('18,000 requests of one account for one address take nobody’s place, and each is still found', () => {
  const honest = [0, 1, 18_002].map((at) => request(at, {}));
  const flood = Array.from({ length: 18_000 }, (_, at) =>
    request(at + 2, { AuthorId: 99, RequestedForEmail: 'one@x.example', NeededBy: day('2013-04-02') }),
  );
  const board = boardOf(report([...flood, ...honest]), today);
  const { placed, floods } = foldFloods(board.queue);
  expect(board.queue).toHaveLength(18_003);
  expect(placed.map(({ request: { Id } }) => Id)).toEqual([...flood.slice(0, 25), ...honest].map(({ Id }) => Id));
  expect(floods).toMatchObject([{ authorId: 99, since: '2013-04-01' }]);
  expect(floods[0].entries).toHaveLength(17_975);
  expect(board.doubles.first(board.byId.get(9000)!, 3)).toHaveLength(3);
  expect(board.doubles.ofPerson(board.byId.get(9000)!)).toBe(board.doubles.ofPerson(board.byId.get(3)!));
  expect(narrowed(board.queue, {}, 'p-17990', today).map(({ request: { Id } }) => Id)).toEqual([17_990]);
});
