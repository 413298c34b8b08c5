import fc from 'fast-check';
import { readMyDevices } from '../../src/data/deviceRequests';
import { readRequestHistory } from '../../src/data/requestHistory';
import { readWhoseWords } from '../../src/data/whoseWords';
import { holdsIctWords } from '../../src/domain/device/ictWords';
import type { Whose } from '../../src/domain/device/whoseWords';
import { addRequest, writeRequest } from '../askedRequests';
import { addForged, changeForged, type Forged } from '../forgedRequests';
import { as, loginOf } from './client';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'demo' });

const path = '/sites/openservice/Lists/DeviceRequests';
const lure = { OutcomeNote: 'To collect it give your NHSmail password.', Outcome: 'Smart handset' };
const row = { Title: 'Jo Patel', RequestKey: 'forged', RequesterKey: loginOf('rollout') };

/** Whose ICT's words are in each request that somebody has, as their page reads it. */
async function whoseOf(persona: string): Promise<Whose[]> {
  const connection = connectionAs(host, persona);
  const { requests, mayTriage } = await readMyDevices(connection);
  const held = requests.filter(holdsIctWords);
  return held.length === 0 ? [] : [...(await readWhoseWords(connection, held, mayTriage)).values()];
}

test('what ICT wrote into a request that its author sent is ICT’s, whatever the author changed since, in one request', async () => {
  const ids = [await addRequest(host), await addRequest(host, { RequestKey: 'ada-2' })];
  for (const id of ids) await writeRequest(host, id, lure);
  await as(host, 'staff').web.getList(path).items.getById(ids[0]).update({ Reply: 'Thank you.', NeededBy: null });
  const connection = connectionAs(host, 'staff');
  const { requests } = await readMyDevices(connection);
  host.log.clear();
  expect([...(await readWhoseWords(connection, requests, false)).values()]).toEqual(['ict', 'ict']);
  expect(host.log.all()).toHaveLength(1);
});

test('what a colleague wrote under one’s name in one go was there from the start', async () => {
  await addForged(host, 'staff', { ...row, ...lure }, { author: 'rollout', editor: 'rollout' });
  expect(await whoseOf('rollout')).toEqual(['notIct']);
});

test('a request that a colleague made and then gave away keeps the colleague’s account in its first version', async () => {
  const id = await addForged(host, 'staff', row, {});
  await changeForged(host, 'staff', id, lure, { author: 'rollout', editor: 'triage' });
  expect(await whoseOf('rollout')).toEqual(['madeByAnother']);
});

test('a first version under a forged editor keeps its author', async () => {
  const id = await addForged(host, 'staff', row, { editor: 'rollout' });
  await changeForged(host, 'staff', id, lure, { editor: 'triage' });
  await changeForged(host, 'staff', id, {}, { author: 'rollout', editor: 'triage' }, true);
  expect(await whoseOf('rollout')).toEqual(['madeByAnother']);
});

test('a request whose versions are refused leaves no other in doubt', async () => {
  const ids = [await addRequest(host), await addRequest(host, { RequestKey: 'ada-2' })];
  for (const id of ids) await writeRequest(host, id, lure);
  host.faults.add({ match: { path: `items(${ids[1]})/versions` }, status: 500 });
  expect(await whoseOf('staff')).toEqual(['ict']);
});

describe('while the list keeps no versions', () => {
  const keep = async (EnableVersioning: boolean): Promise<unknown> =>
    as(host, 'owner').web.getList(path).update({ EnableVersioning });

  test.each([
    ['what ICT wrote', async (id: number) => writeRequest(host, id, lure)],
    [
      'what its author changed after ICT',
      async (id: number) => {
        await writeRequest(host, id, lure);
        await as(host, 'staff').web.getList(path).items.getById(id).update({ Reply: 'Six.' });
      },
    ],
  ])('%s is not certain, and the request is nobody else’s', async (_, write) => {
    await keep(false);
    const id = await addRequest(host);
    await write(id);
    expect(await whoseOf('staff')).toEqual(['unknown']);
    const request = { Id: id, AuthorId: (await connectionAs(host, 'staff').sp.web.currentUser()).Id };
    expect(await readRequestHistory(connectionAs(host, 'triage'), request)).toMatchObject({
      beginsLate: true,
      madeBy: undefined,
    });
  });

  test('what the versions before that tell is still told', async () => {
    const id = await addRequest(host);
    await writeRequest(host, id, lure);
    await as(host, 'staff').web.getList(path).items.getById(id).update({ Reply: 'Five.' });
    const given = await addForged(host, 'staff', row, {});
    await changeForged(host, 'staff', given, lure, { author: 'rollout', editor: 'triage' });
    await keep(false);
    await as(host, 'staff').web.getList(path).items.getById(id).update({ Reply: 'Six.' });
    expect(await whoseOf('staff')).toEqual(['ict']);
    expect(await whoseOf('rollout')).toEqual(['madeByAnother']);
  });
});

test('so many versions that the first are lost leave it unknown', async () => {
  await as(host, 'owner').web.getList(path).update({ MajorVersionLimit: 2 });
  const id = await addRequest(host);
  for (const OutcomeNote of ['One.', 'Two.', 'Three.']) await writeRequest(host, id, { OutcomeNote });
  expect(await whoseOf('staff')).toEqual(['unknown']);
});

test('a request that has changed since the page read it is left out', async () => {
  const id = await addRequest(host);
  await writeRequest(host, id, lure);
  const connection = connectionAs(host, 'staff');
  const { requests } = await readMyDevices(connection);
  await writeRequest(host, id, { OutcomeNote: 'Another.' });
  expect([...(await readWhoseWords(connection, requests, false))]).toEqual([]);
});

/** One write by hand of a member of staff, under their own name. */
interface Step extends Forged {
  readonly way: 'add' | 'merge' | 'validateUpdate' | 'sameVersion';
  readonly words: Readonly<Record<string, string>>;
}

const steps = fc.array(
  fc.record<Step>({
    way: fc.constantFrom('add', 'merge', 'validateUpdate', 'sameVersion'),
    words: fc.constantFrom<Readonly<Record<string, string>>[]>({}, lure, { Question: 'Your password?' }),
    author: fc.constantFrom('staff', 'rollout'),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Takes the steps as far as SharePoint lets a member of staff. */
async function take(all: readonly Step[]): Promise<void> {
  let id: number | undefined;
  for (const { way, words, author } of all) {
    try {
      if (id === undefined || way === 'add') id = await addForged(host, 'staff', { ...row, ...words }, { author });
      else if (way === 'merge') await as(host, 'staff').web.getList(path).items.getById(id).update(words);
      else await changeForged(host, 'staff', id, words, { author }, way === 'sameVersion');
    } catch {
      return;
    }
  }
}

test('nothing that a member of staff writes by hand in three steps is ICT’s on a colleague’s page', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const undo = host.database.trial();
      try {
        await take(all);
        expect(await whoseOf('rollout')).not.toContain('ict');
      } finally {
        undo();
      }
    }),
    { numRuns: 60 },
  );
});
