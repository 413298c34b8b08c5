import type { HeldRequest } from '../../src/data/deviceRequests';
import { writeRows } from '../../src/data/rowWrites';
import { deviceDecisions } from '../../src/lists/deviceDecisions';
import { readRegister, userWrite, type UserWrite, writeUsers } from '../../src/data/blackBerryRegister';
import { writeCopy } from '../../src/data/triage/copy';
import { decide, type Decided, type NewDecision } from '../../src/data/triage/decide';
import { readInFull } from '../../src/data/triage/inFull';
import { readTriage } from '../../src/data/triage/readTriage';
import type { DecisionKind } from '../../src/domain/device/choices';
import { type Board, boardOf, type FullEntry, isFull } from '../../src/webparts/deviceRequest/triage/board';
import { type Came, type Desk, toldBy } from './desk';
import { countIn, type Told, type Written } from './journal';
import { writeMany } from './many';

/** The officers work at the head of the queue, so that they get in each other's way. */
const headOfQueue = 5;

/** What somebody in the triage team does next, by name. */
export function triageActions(
  desk: Desk,
): readonly (readonly [weight: number, name: string, act: () => Promise<Came>])[] {
  return [
    [5, 'decide on a request', () => decideOne(desk)],
    [2, 'decide on several requests', () => decideSeveral(desk)],
    [2, 'order, issue or reopen', () => step(desk)],
    [1, 'write missing copies', () => reconcileOne(desk)],
    [2, 'keep the register', () => keepRegister(desk)],
    [2, 'write into the record by hand', () => writeByHand(desk)],
  ];
}

/** The queue as the page builds it, with every request opened. */
async function boardFor(desk: Desk): Promise<Board> {
  const report = await desk.reading(async (connection) => {
    const listed = await readTriage(connection, () => undefined);
    const numbers = [...listed.withoutOutcome, ...listed.withOutcome!].map(({ Id }) => Id);
    return { ...listed, inFull: await readInFull(connection, numbers) };
  });
  return boardOf(report, desk.today);
}

async function decideOne(desk: Desk): Promise<Came> {
  const { chance } = desk;
  const queue = (await boardFor(desk)).queue.filter(isFull);
  // Most leave alone what waits for a reply; some ask once more.
  const waiting = queue.filter(({ standing }) => standing.standing.kind !== 'questionAsked' || chance.often(0.2));
  if (waiting.length === 0) return 'nothing to do';
  const kind = chance.weighted<DecisionKind>([
    [4, 'Smart handset'],
    [3, 'Standard handset'],
    [3, 'Declined'],
    [2, 'Question asked'],
  ]);
  return record(desk, chance.pick(waiting.slice(0, headOfQueue)), kind);
}

/** One after the other, as the page decides several. */
async function decideSeveral(desk: Desk): Promise<Came> {
  const { chance } = desk;
  const queue = (await boardFor(desk)).queue.filter(isFull);
  if (queue.length === 0) return 'nothing to do';
  const kind = chance.pick<DecisionKind>(['Smart handset', 'Declined']);
  const came = new Set<Came>();
  for (const entry of chance.some(queue.slice(0, 3 * headOfQueue), chance.between(3, 8)))
    came.add(await record(desk, entry, kind));
  return [...came].sort().join(' and ');
}

async function step(desk: Desk): Promise<Came> {
  const { chance } = desk;
  const decided = (await boardFor(desk)).decided
    .filter(isFull)
    .filter(({ standing: { standing } }) => 'decision' in standing && standing.decision)
    .slice(0, 3 * headOfQueue);
  if (decided.length === 0) return 'nothing to do';
  const entry = chance.pick(decided);
  const { kind } = entry.standing.standing;
  return record(
    desk,
    entry,
    chance.often(0.2) ? 'Reopened' : kind === 'approved' ? 'Ordered' : kind === 'ordered' ? 'Issued' : 'Reopened',
  );
}

async function record(desk: Desk, entry: FullEntry, kind: DecisionKind): Promise<Came> {
  const { journal, person, chance } = desk;
  const {
    request,
    standing: { decisions, nextSequence },
    assessment,
  } = entry;
  const decision: NewDecision = {
    Decision: kind,
    ReasonCode: 'soak',
    RuleQuoted: assessment.rule,
    PolicyVersion: assessment.policyVersion,
    Note: `A note. (${desk.mark()})`,
  };
  await desk.options.wait(chance.between(0, 2) / 10);
  const row = journal.begin({
    kind: 'add',
    list: 'DeviceDecisions',
    key: `${request.Id}|${nextSequence}`,
    values: { RequestItemId: request.Id, RequestKey: request.RequestKey, ...decision },
    by: person.email,
    seen: decisions.map(({ Id }) => Id),
  });
  const copied = journal.begin(copyOf(desk, entry, nextSequence));
  const outcome = await desk.press(
    (connection, options) => decide(connection, { request, decisions }, decision, options),
    (decided) => {
      row.ended(toldOfDecision(decided));
      copied.ended(toldOfCopy(decided));
    },
  );
  return outcome.state === 'recorded' && outcome.copy ? 'recorded, copy not written' : outcome.state;
}

function toldOfDecision(decided: Decided): Told {
  switch (decided.state) {
    case 'recorded':
      return 'acknowledged';
    case 'overtaken':
      return 'overtaken';
    case 'uncounted':
      return 'unclear';
    default:
      return toldBy(decided);
  }
}

/** Without a record there is no copy; one that failed may still have been written, if its reply was lost. */
function toldOfCopy(decided: Decided): 'acknowledged' | 'unclear' | 'notDone' {
  if (decided.state === 'uncounted') return 'unclear';
  if (decided.state !== 'recorded') return 'notDone';
  return decided.copy ? 'unclear' : 'acknowledged';
}

function copyOf({ person }: Desk, { request }: FullEntry, sequence: number): Written {
  return {
    kind: 'copy',
    list: 'DeviceRequests',
    key: request.RequestKey,
    item: request.Id,
    values: { Reply: request.Reply },
    by: person.email,
    sequence,
  };
}

async function reconcileOne(desk: Desk): Promise<Came> {
  const { concerns = [] } = await boardFor(desk);
  const mended = ['copyMissing', 'copyDisagrees', 'questionMissing'];
  const entries = concerns.flatMap((concern) =>
    concern.kind === 'request' &&
    isFull(concern.entry) &&
    concern.entry.standing.flags.some((flag) => mended.includes(flag))
      ? [concern.entry]
      : [],
  );
  if (entries.length === 0) return 'nothing to do';
  const entry = desk.chance.pick(entries);
  const note = desk.journal.begin(copyOf(desk, entry, lastSequence(entry)));
  const { state } = await desk.press(
    (connection, options) => writeCopy(connection, entry.request, options),
    ({ state: ended }) => note.ended(ended === 'saved' ? 'acknowledged' : 'unclear'),
  );
  return state;
}

/** The sequence of the last decision that can be read; 0 if there is none. */
function lastSequence({ standing: { decisions } }: FullEntry): number {
  return Number(decisions.slice(-1)[0]?.DecisionKey.split('|')[1] ?? 0);
}

/** The highest sequence that can be read from a key. */
const lastNumber = 999_999;

/** Adds a row to the record past the page, as a member of the triage team can by REST. */
async function writeByHand(desk: Desk): Promise<Came> {
  const { chance, journal, person } = desk;
  const board = await boardFor(desk);
  const entries = [...board.queue.filter(isFull).slice(0, headOfQueue), ...board.decided.filter(isFull).slice(0, 3)];
  if (entries.length < 2) return 'nothing to do';
  const [entry, other] = chance.some(entries, 2);
  const { request, standing } = entry;
  const isOneFull = board.entries.some((each) => each.standing.nextSequence > lastNumber);
  const [sequence, about, Decision] = chance.weighted<readonly [number, HeldRequest, string]>([
    // A key of this request, and about another.
    [4, [standing.nextSequence, other.request, 'Declined']],
    // Something that cannot be read.
    [2, [standing.nextSequence, request, 'Granted by me']],
    // A decision with a number that leaves a gap, or that is put before the last one.
    [2, [standing.nextSequence + 1, request, 'Question asked']],
    [2, [Math.max(1, lastSequence(entry) - 1), request, 'Question asked']],
    // The last number there can be, in one request at a time: it cannot be decided any more.
    [isOneFull ? 0 : 3, [lastNumber, request, 'Reopened']],
  ]);
  const values = {
    Title: 'By hand',
    DecisionKey: `${request.Id}|${sequence}`,
    RequestItemId: about.Id,
    RequestKey: about.RequestKey,
    RequestHash: 'by hand',
    Decision: Decision as DecisionKind,
    Note: `By hand. (${desk.mark()})`,
  };
  const key = values.DecisionKey;
  const row = { kind: 'add', list: 'DeviceDecisions', key, values, by: person.email, byHand: true } as const;
  const note = journal.begin(row);
  const { state } = await desk.press(
    async (connection, options) =>
      (await writeRows(connection, { list: deviceDecisions, keyColumn: 'DecisionKey' }, [{ key, values }], options))[0],
    // It may be its own row that cannot be read, after a lost reply.
    (outcome) => note.ended(outcome.state === 'unreadable' ? 'unclear' : toldBy(outcome)),
  );
  return state;
}

async function keepRegister(desk: Desk): Promise<Came> {
  const { chance, journal, person, today } = desk;
  const { users } = await desk.reading((connection) => readRegister(connection));
  const contacted = chance.some(users.slice(0, 10), chance.between(1, 4)).map((user): UserWrite => ({
    key: user.UserEmail,
    base: user,
    values: { ContactedOn: today, Source: desk.mark() },
  }));
  const added = Array.from({ length: chance.between(0, 2) }, (): UserWrite => {
    const email = `${desk.mark().replace(/[^a-z0-9]/g, '.')}@example.invalid`;
    return userWrite({
      row: 1,
      email,
      user: undefined,
      change: { UserEmail: email, UserName: 'Kept by hand', Number: '0113 496 0000', NeedsNHSmail: chance.often(0.5) },
    });
  });
  const planned = [...contacted, ...added].map((write) => {
    const { key, base, values } = write;
    const written = { list: 'BlackBerryRegister', key, values, by: person.email };
    return {
      write,
      note: journal.begin(
        base ? { ...written, kind: 'change', item: base.Id, base: countIn(base.etag) } : { ...written, kind: 'add' },
      ),
    };
  });
  return writeMany(desk, planned, writeUsers);
}
