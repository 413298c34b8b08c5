import type { Host } from '../../host/host';
import { problemFrom } from '../../src/data/problem';
import { atTheLook, type Fault, type FaultKind, faultKinds, lineTo, lostReplies, overtaking } from './line';
import { thereIn, type Wanted } from './stored';
import type { Press, Ready, Told, Write } from './write';

/** How many times the button is pressed while nothing goes wrong any more. */
const presses = 4;

/**
 * A fault in a write, as `--only` takes it: `approve/cut-after/2`, `/on` where it stays, `cut-after+forbidden` where
 * the next request meets another.
 */
export function nameOf({ name }: Pick<Write, 'name'>, { kind, at, on, then }: Fault): string {
  return `${name}/${then ? `${kind}+${then}` : kind}/${at}${on ? '/on' : ''}`;
}

/** The faults of a write that sends so many requests, one by one. */
export function faultsOf(requests: number): Fault[] {
  return Array.from({ length: requests }, (_, at) => at + 1).flatMap((at) => [
    ...(Object.keys(faultKinds) as FaultKind[]).flatMap((kind): Fault[] => [
      { kind, at, on: false },
      // A reply is held once: then the person presses again.
      ...(kind === 'slow-reply' ? [] : [{ kind, at, on: true }]),
    ]),
    ...lostReplies.flatMap((kind) => atTheLook.map((then): Fault => ({ kind, at, on: false, then }))),
  ]);
}

/** How many requests a write sends if nothing goes wrong. @throws Error if it is not saved even then */
export async function requestsOf(host: Host, write: Write, ready: Ready): Promise<number> {
  const undo = host.database.trial();
  try {
    const line = lineTo(host, write.persona);
    const { ended } = await ready.open()(line.connection);
    const violations = [...atLast(host, ready), ...((await ready.finally?.()) ?? [])];
    if (!ended || violations.length > 0)
      throw new Error(`${write.name} does not end well without a fault: ${violations.join('; ') || 'not saved'}`);
    return line.sent();
  } finally {
    undo();
  }
}

/** Presses the button with a fault, then again until it ends; says what must not be. */
export async function violationsWith(host: Host, write: Write, ready: Ready, fault: Fault): Promise<string[]> {
  const undo = host.database.trial();
  const found = new Set<string>();
  try {
    await (overtaking.includes(fault.kind) ? pressedTwice : pressedAgain)(host, write, ready, fault, found);
    atLast(host, ready, overtaking.includes(fault.kind)).forEach((each) => found.add(each));
    ((await ready.finally?.()) ?? []).forEach((each) => found.add(each));
    return [...found];
  } finally {
    undo();
  }
}

/** One press after the other: where a fault stays, a second one meets it too. */
async function pressedAgain(
  host: Host,
  { persona }: Write,
  ready: Ready,
  fault: Fault,
  found: Set<string>,
): Promise<void> {
  const line = lineTo(host, persona, fault);
  const press = ready.open();
  const memory = createMemory(ready);
  let ended = false;
  for (let pressed = 1; !ended && pressed <= presses + 1; pressed += 1) {
    if (pressed > 2) line.mend();
    const told = await pressing(press, line.connection, ready);
    ended = told.ended;
    memory.heard(told);
    sayings(host, ready.wanted, memory.rows(), false).forEach((each) => found.add(each));
  }
  if (!ended) found.add(`pressed ${presses + 1} times, and not ended`);
}

/** The person presses again, in another tab, before the first press has ended or SharePoint has done what it sent. */
async function pressedTwice(
  host: Host,
  { persona }: Write,
  ready: Ready,
  fault: Fault,
  found: Set<string>,
): Promise<void> {
  const [line, other] = [lineTo(host, persona, fault), lineTo(host, persona)];
  const [press, pressOther] = [ready.open(), ready.open()];
  const first = pressing(press, line.connection, ready);
  await Promise.race([line.held, first]);
  const second = await pressing(pressOther, other.connection, ready);
  await line.letGo();
  const memory = createMemory(ready);
  memory.heard(await first);
  await line.letGo();
  for (const rows of [second.rows, memory.rows()])
    sayings(host, ready.wanted, rows, true).forEach((each) => found.add(each));
  line.mend();
  let ended = (await pressing(press, line.connection, ready)).ended && second.ended;
  for (let pressed = 1; !ended && pressed <= presses; pressed += 1)
    ended = (await pressing(pressOther, other.connection, ready)).ended;
  if (!ended) found.add('pressed again and again, and not ended');
}

/** What throws is shown as unclear, as the screens do. */
async function pressing(press: Press, connection: Parameters<Press>[0], { wanted }: Ready): Promise<Told> {
  try {
    return await press(connection);
  } catch (error) {
    const problem = await problemFrom(error);
    if (problem.kind === 'unexpected' && error instanceof TypeError) throw error;
    return { rows: wanted.map(() => ({ said: 'unclear' })), ended: false };
  }
}

type Row = Told['rows'][number];

/** What a person knows after several presses: the screens keep a doubt until it is settled (`withDoubt`). */
function createMemory({ wanted }: Ready): { heard(told: Told): void; rows(): readonly Row[] } {
  let rows: readonly Row[] = wanted.map(() => ({ said: 'notSaved' }));
  return {
    heard: (told) => {
      rows = told.rows.map((row, at) => (rows[at].said === 'unclear' && row.said === 'notSaved' ? rows[at] : row));
    },
    rows: () => rows,
  };
}

/** What was said of each row, against what is there. */
function sayings(host: Host, wanted: readonly Wanted[], rows: readonly Row[], overtaken: boolean): string[] {
  return wanted.flatMap((row, at) => {
    const { times, right, item } = thereIn(host.database, row);
    const { said, item: reference } = rows[at];
    return [
      ...(said === 'saved' && (times === 0 || !right) ? ['said saved, and not there'] : []),
      ...(said === 'saved' && reference !== undefined && reference !== item ? ['said saved under another number'] : []),
      ...(said === 'notSaved' && times > 0 && !overtaken ? ['said not saved, and there'] : []),
      ...(said === 'somebodyElse' ? ['said that somebody else had written, where there was nobody'] : []),
      ...(isDoubled(row, times, overtaken) ? [`there ${times} times`] : []),
    ];
  });
}

/** Where SharePoint takes no column for unique, two presses at once leave two rows, of which the lower one counts. */
function isDoubled({ repeats }: Wanted, times: number, overtaken: boolean): boolean {
  return times > 1 && !(repeats && overtaken);
}

/** What must be so in the end: everything is there, once and right. */
function atLast(host: Host, { wanted }: Ready, overtaken = false): string[] {
  return wanted.flatMap((row) => {
    const { times, right } = thereIn(host.database, row);
    if (times === 0) return ['at last not there'];
    return [
      ...(right ? [] : ['at last there, and not right']),
      ...(isDoubled(row, times, overtaken) ? [`at last there ${times} times`] : []),
    ];
  });
}
