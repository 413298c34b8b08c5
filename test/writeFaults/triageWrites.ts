import type { Host } from '../../host/host';
import {
  changeUser,
  type KnownUser,
  readRegister,
  userChange,
  userWrite,
  type UserWrite,
  writeUsers,
} from '../../src/data/blackBerryRegister';
import type { HeldRequest } from '../../src/data/deviceRequests';
import { writeCopy } from '../../src/data/triage/copy';
import { decide, type NewDecision, type SeenRequest } from '../../src/data/triage/decide';
import { readInFull } from '../../src/data/triage/inFull';
import { readTriage } from '../../src/data/triage/readTriage';
import { day } from '../../src/domain/day';
import type { DecisionKind } from '../../src/domain/device/choices';
import { standingOf } from '../../src/domain/device/requestStanding';
import type { Planned } from '../../src/webparts/deviceRequest/triage/bulkPlan';
import { bulkWrite } from '../../src/webparts/deviceRequest/triage/bulkWrite';
import { recordIn } from '../soak/copies';
import { countIn } from '../soak/journal';
import { lineTo } from './line';
import { rowsBy } from './stored';
import {
  changed,
  one,
  options,
  type Press,
  type Ready,
  type Said,
  saidOf,
  several,
  single,
  type Told,
  type Write,
} from './write';

/** Somebody whose request waits in the demonstration. */
const waiting = 'Vikram Nair';

export const triageWrites: readonly Write[] = [
  deciding('approve', 'Smart handset'),
  deciding('decline', 'Declined'),
  deciding('ask-a-question', 'Question asked'),
  deciding('order', 'Ordered', ['Smart handset']),
  deciding('issue', 'Issued', ['Smart handset', 'Ordered']),
  deciding('reopen', 'Reopened', ['Declined']),
  { name: 'write-a-copy', persona: 'triage', prepare: copying },
  { name: 'contacted', persona: 'triage', prepare: contacted },
  { name: 'import-30-users', persona: 'triage', prepare: importing },
  { name: 'decisions-from-a-table', persona: 'triage', prepare: decidingSeveral },
  oneUser('edit-a-user', { UserName: 'Ada Bell', Number: '0113 496 0001' }),
  oneUser('readdress-a-user', { UserEmail: 'ada.bell@openservice.invalid' }),
  oneUser('remove-a-user', { RemovedBecause: 'Left in March' }),
  { name: 'put-a-user-back', persona: 'triage', prepare: puttingBack },
];

function decision(kind: DecisionKind, note = `A note: ${kind}.`): NewDecision {
  return { Decision: kind, ReasonCode: 'meets-rule', RuleQuoted: 'The rule.', PolicyVersion: 1, Note: note };
}

async function seen(host: Host, id: number): Promise<SeenRequest & { readonly nextSequence: number }> {
  const {
    request: held,
    decisions,
    fingerprints,
  } = (await readInFull(lineTo(host, 'triage').connection, [id])).get(id)!;
  return { request: held, decisions, nextSequence: standingOf(held, decisions, fingerprints).nextSequence };
}

/** Decides without anything going wrong. */
export async function recordFirst(host: Host, id: number, kinds: readonly DecisionKind[]): Promise<void> {
  for (const kind of kinds) {
    const { state } = await decide(lineTo(host, 'triage').connection, await seen(host, id), decision(kind), options);
    if (state !== 'recorded') throw new Error(`It should be recorded, and is ${state}.`);
  }
}

async function idOf(host: Host, name: string): Promise<number> {
  const { withoutOutcome, withOutcome } = await readTriage(lineTo(host, 'triage').connection, () => undefined);
  return [...withoutOutcome, ...withOutcome!].find(({ RequestedForName }) => RequestedForName === name)!.Id;
}

/** @param before what was decided before. */
function deciding(name: string, kind: DecisionKind, before: readonly DecisionKind[] = []): Write {
  return {
    name,
    persona: 'triage',
    async prepare(host) {
      const id = await idOf(host, waiting);
      await recordFirst(host, id, before);
      const shown = await seen(host, id);
      const made = decision(kind);
      const key = `${id}|${shown.nextSequence}`;
      return {
        open() {
          const copy: Press = async (connection) => copyOf(await writeCopy(connection, shown.request, options));
          let press: Press = async (connection) => {
            const decided = await decide(connection, shown, made, options);
            if (decided.state !== 'recorded')
              return one(saidOf(decided.state, 'unclear' in decided && decided.unclear));
            press = copy;
            return { rows: [{ said: 'saved' }], ended: decided.copy === undefined };
          };
          return (connection) => press(connection);
        },
        wanted: [
          {
            list: 'DeviceDecisions',
            column: 'RequestItemId',
            value: id,
            before: rowsBy(host.database, 'DeviceDecisions', 'RequestItemId', id).length,
            values: { ...made, DecisionKey: key, RequestItemId: id, RequestKey: shown.request.RequestKey },
          },
        ],
        finally: () => ofDecision(host, id, key, shown.request),
      };
    },
  };
}

/** After the decision is in the record only its copy is still to be written. */
function copyOf({ state }: { readonly state: string }): Told {
  return { rows: [{ said: 'saved' }], ended: state === 'saved' };
}

const copyMissing = 'the copy does not say what was decided';

/** What is not so of a recorded decision: that it counts, and that the requester's copy says it, written once. */
async function ofDecision(host: Host, id: number, key: string, { etag }: HeldRequest): Promise<string[]> {
  const whole = (await readInFull(lineTo(host, 'triage').connection, [id])).get(id)!;
  const [row] = rowsBy(host.database, 'DeviceRequests', 'ID', id);
  const sequence = Number(key.split('|')[1]);
  const copies = Number(row._etag) - countIn(etag);
  return [
    ...(standingOf(whole.request, whole.decisions, whole.fingerprints).decisions.some(
      ({ DecisionKey }) => DecisionKey === key,
    )
      ? []
      : ['a recorded decision does not count']),
    ...(recordIn(host.database).toldBy(id, row).includes(sequence) ? [] : [copyMissing]),
    ...(copies > 1 ? [`the copy was written ${copies} times`] : []),
  ];
}

/** His request says that it was decided, and never was. */
async function copying(host: Host): Promise<Ready> {
  const { request: forged } = await seen(host, await idOf(host, 'Stuart Bligh'));
  return {
    open: () => async (connection) => {
      const { state, ...more } = await writeCopy(connection, forged, options);
      return one(saidOf(state, 'unclear' in more && more.unclear));
    },
    wanted: [{ ...changed('DeviceRequests', forged), values: { Outcome: undefined, OutcomeBy: undefined } }],
  };
}

async function contacted(host: Host): Promise<Ready> {
  const { users } = await readRegister(lineTo(host, 'triage').connection);
  return several(
    'BlackBerryRegister',
    'UserEmail',
    users.slice(0, 30).map((user): UserWrite => ({
      key: user.UserEmail,
      base: user,
      values: { ContactedOn: day('2013-04-14'), Source: 'Rung on Sunday' },
    })),
    writeUsers,
  );
}

async function importing(): Promise<Ready> {
  return several(
    'BlackBerryRegister',
    'UserEmail',
    Array.from({ length: 30 }, (_, at) => {
      const email = `imported.${at}@openservice.invalid`;
      const change = {
        UserEmail: email,
        UserName: `Imported ${at}`,
        Number: '0113 496 0000',
        NeedsNHSmail: at % 2 > 0,
      };
      return userWrite({ row: at, email, user: undefined, change });
    }),
    writeUsers,
  );
}

/** Requests that wait in the demonstration, as a table decides them: one after the other. */
async function decidingSeveral(host: Host): Promise<Ready> {
  const numbers = await Promise.all([waiting, 'Tom Brearley'].map((name) => idOf(host, name)));
  const shown = await Promise.all(numbers.map((id) => seen(host, id)));
  const made = decision('Smart handset');
  const planned = shown.map(({ request, decisions, nextSequence }): Planned['write'] => ({
    key: `${request.Id}|${nextSequence}`,
    planned: {
      name: request.Title,
      entry: { request, standing: { decisions } } as unknown as Planned['entry'],
      decision: made,
    },
  }));
  return {
    open() {
      const said: Said[] = planned.map(() => 'notSaved');
      return async (connection) => {
        const left = planned.flatMap((_, at) => (said[at] === 'saved' ? [] : [at]));
        const ways = { connection, now: () => new Date(), onUncopied: () => undefined };
        const outcomes = await bulkWrite(
          ways,
          left.map((at) => planned[at]),
          options,
        );
        outcomes.forEach(
          (outcome, at) => (said[left[at]] = saidOf(outcome.state, outcome.state === 'failed' && outcome.unclear)),
        );
        return { rows: said.map((each) => ({ said: each })), ended: said.every((each) => each === 'saved') };
      };
    },
    wanted: shown.map(({ request: { Id, RequestKey }, nextSequence }) => ({
      list: 'DeviceDecisions',
      column: 'RequestItemId',
      value: Id,
      before: rowsBy(host.database, 'DeviceDecisions', 'RequestItemId', Id).length,
      values: { ...made, DecisionKey: `${Id}|${nextSequence}`, RequestItemId: Id, RequestKey },
    })),
    // A copy that cannot be written is named, and written at the desk (`write-a-copy`): here it may be missing.
    finally: async () => {
      const found = await Promise.all(
        shown.map(({ request, nextSequence }) =>
          ofDecision(host, request.Id, `${request.Id}|${nextSequence}`, request),
        ),
      );
      return found.flat().filter((each) => each !== copyMissing);
    },
  };
}

/** Changes the first person of the register. */
function oneUser(name: string, values: UserWrite['values']): Write {
  return {
    name,
    persona: 'triage',
    async prepare(host) {
      const { users } = await readRegister(lineTo(host, 'triage').connection);
      return changingUser(users[0], values);
    },
  };
}

function changingUser(user: KnownUser, values: UserWrite['values']): Ready {
  const write = userChange(user, values);
  return single('BlackBerryRegister', 'UserEmail', write, (connection) => changeUser(connection, write, options));
}

async function puttingBack(host: Host): Promise<Ready> {
  const { connection } = lineTo(host, 'triage');
  const [user] = (await readRegister(connection)).users;
  await changeUser(connection, userChange(user, { RemovedBecause: 'Left in March' }), options);
  const removed = (await readRegister(connection)).users.find(({ Id }) => Id === user.Id)!;
  const write = userChange(removed, { RemovedBecause: undefined });
  return several('BlackBerryRegister', 'UserEmail', [write], writeUsers);
}
