// What the soak finds if a mend of the product is taken out, or if SharePoint let people write where they may not.

/** The mend that is out. */
let out: 'record' | 'firstOfAKey' | undefined;

jest.mock('../../src/domain/device/standing', () => {
  const actual = jest.requireActual<typeof import('../../src/domain/device/standing')>(
    '../../src/domain/device/standing',
  );
  // What a request says of itself is believed, though the record holds nothing.
  const standingFrom = (...[request, ...more]: Parameters<typeof actual.standingFrom>): unknown =>
    out === 'record' && request.Outcome ? { kind: 'declined' } : actual.standingFrom(request, ...more);
  return { ...actual, standingFrom };
});
jest.mock('../../src/domain/device/repeats', () => {
  const actual = jest.requireActual<typeof import('../../src/domain/device/repeats')>(
    '../../src/domain/device/repeats',
  );
  // Of two rows under one key the later one is the request.
  const markRepeats: typeof actual.markRepeats = (requests) => {
    const marked = actual.markRepeats(requests);
    return out === 'firstOfAKey' ? new Map([...marked].map(([later, first]) => [first, later])) : marked;
  };
  return { ...actual, markRepeats };
});

import { type Host, startHost } from '../../host/server';
import { insertItem, updateItem, type Stored } from '../../host/store/items';
import { handActions, handKey } from '../soak/byHand';
import { deskFor } from '../soak/desk';
import { accountsIn, listNamed } from '../soak/histories';
import type { Invariant } from '../soak/invariants';
import { createJournal } from '../soak/journal';
import { hire, type Person } from '../soak/people';
import { hiddenFrom } from '../soak/shown';

const at = '2013-04-15T09:00:00Z';
const asked = {
  Title: 'A request',
  RequestKey: 'an-honest-one',
  RequesterKey: 'x',
  RequestedForName: 'A Name',
  FunctionKey: 'office-based',
};

let host: Host;
let people: Person[];
let undo: () => void;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo' });
  people = hire(host, 8);
});
afterAll(() => host.close());
beforeEach(() => (undo = host.database.trial()));
afterEach(() => {
  out = undefined;
  undo();
});

const staff = (): Person[] => people.filter(({ team }) => team === 'staff');
const numberOf = ({ email }: Person): number =>
  [...accountsIn(host.database)].find(([, each]) => each === email.toLowerCase())![0];
const requests = (): ReturnType<typeof listNamed> => listNamed(host.database, 'DeviceRequests');

function add(who: Person, more: Record<string, Stored> = {}): number {
  const values = { ...asked, RequesterKey: who.login, ...more };
  return insertItem(host.database, requests(), values, { by: numberOf(who), at });
}

async function counted(): Promise<Partial<Record<Invariant, number>>> {
  const counts: Partial<Record<Invariant, number>> = {};
  for (const { invariant } of await hiddenFrom(host, people)) counts[invariant] = (counts[invariant] ?? 0) + 1;
  return counts;
}

test('nothing is counted where people ask and work by hand, whatever they write', async () => {
  const [victim, hand] = staff();
  add(victim);
  const desk = deskFor(host, hand, createJournal(), 2);
  for (const [, name, act] of handActions(desk, [victim]))
    for (let times = 0; times < 3; times += 1) {
      const came = await act();
      expect([name, came]).toEqual([
        name,
        expect.stringMatching(/^(written|nothing to do|refused: (missing|forbidden))$/),
      ]);
      // Nothing of another's is written by hand.
      if (/reach|report/.test(name)) expect(came).not.toBe('written');
    }
  expect(await counted()).toEqual({});
});

test('a change by another member of staff is counted', async () => {
  const [victim, hand] = staff();
  const id = add(victim);
  updateItem(host.database, requests(), id, { Reply: 'By hand.' }, { by: numberOf(hand), at });
  expect(await counted()).toEqual({ othersHand: 1 });
});

test('a request that says it was decided is counted where the queue believes it', async () => {
  const [, hand] = staff();
  add(hand, { RequestKey: `${handKey}1`, Outcome: 'Smart handset' });
  expect(await counted()).toEqual({});
  out = 'record';
  // The demonstration has such a request, too.
  expect(await counted()).toEqual({ notQueued: 2 });
});

test('a request is counted where one made later in its requester’s name takes its place', async () => {
  const [victim] = staff();
  add(victim);
  add(victim);
  expect(await counted()).toEqual({});
  out = 'firstOfAKey';
  expect(await counted()).toEqual({ requestHidden: 1, notQueued: 1 });
});

describe('a person’s own request is shown to them though hundreds were sent', () => {
  const officer = (): Person => people.find(({ team }) => team === 'triage')!;
  test.each([
    ['in the name of somebody in staff', () => [staff()[0], staff()[0]]],
    ['in the name of an officer', () => [officer(), officer()]],
    ['with the account of an officer in them', () => [officer(), staff()[1]]],
  ] as const)('%s', async (_, who) => {
    const [victim, author] = who();
    add(victim);
    for (let sent = 0; sent < 1300; sent += 1)
      add(author, { RequestKey: `${handKey}${sent}`, RequesterKey: victim.login });
    expect(await counted()).toEqual({});
  });
});
