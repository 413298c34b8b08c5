import type { Connection } from '../../src/data/connection';
import { decide, type NewDecision } from '../../src/data/triage/decide';
import { openedRequests } from '../../src/data/triage/openedRequests';
import { readInFull } from '../../src/data/triage/inFull';
import { readTriage, readTriageChanges, type TriageReport } from '../../src/data/triage/readTriage';
import { boardOf } from '../../src/webparts/deviceRequest/triage/board';
import { day } from '../../src/domain/day';
import { as } from './client';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'demo' });
// An hour after the lists were made, so that rows deleted at that moment are recognised.
beforeEach(() => host.clock.set(new Date(host.clock.now().getTime() + 3_600_000)));

const today = day('2013-04-15');
const declined: NewDecision = {
  Decision: 'Declined',
  ReasonCode: 'preference-only',
  RuleQuoted: 'The rule.',
  PolicyVersion: 1,
  Note: 'A desk phone does.',
};
const requests = '/sites/openservice/Lists/DeviceRequests';
const decisions = '/sites/openservice/Lists/DeviceDecisions';

const read = (connection: Connection): Promise<TriageReport> => readTriage(connection, () => undefined);

async function decideOn(connection: Connection, { Id }: { readonly Id: number }): Promise<void> {
  const { request } = (await readInFull(connection, [Id])).get(Id)!;
  const outcome = await decide(connection, { request, decisions: [] }, declined, { wait: () => Promise.resolve() });
  expect(outcome.state).toBe('recorded');
}

/** What the triage team sees of a report. */
function shown(report: TriageReport): unknown {
  const { queue, decided, concerns } = boardOf(report, today);
  const one = ({ request, standing }: (typeof decided)[number]): unknown => [
    request.Id,
    request.authorName,
    standing.standing.kind,
    standing.flags,
    standing.decisions.map(({ Decision, authorName }) => `${Decision} by ${authorName}`),
  ];
  return { queue: queue.map(one), decided: decided.map(one), concerns: concerns?.length };
}

const requestsMade = (): number => host.log.all().length;

test('after a decision, what has changed comes to what reading the whole comes to, in one request', async () => {
  const connection = connectionAs(host, 'triage');
  const before = await read(connection);
  await decideOn(connection, before.withoutOutcome[2]);
  host.log.clear();
  const changed = await readTriageChanges(connection, before);
  expect(requestsMade()).toBe(1);
  expect(shown(changed!)).toEqual(shown(await read(connection)));
  expect(changed!.decisions).toHaveLength(before.decisions.length + 1);
});

test('where nothing has changed it is one request, and stands as it did', async () => {
  const connection = connectionAs(host, 'triage');
  const before = await read(connection);
  host.log.clear();
  const after = await readTriageChanges(connection, before);
  expect(requestsMade()).toBe(1);
  expect(shown(after!)).toEqual(shown(before));
});

test('a request that somebody changes is read in full again where it was in full', async () => {
  const connection = connectionAs(host, 'triage');
  const listed = await read(connection);
  const { Id } = listed.withoutOutcome[2];
  const before = { ...listed, inFull: new Map([...listed.inFull, ...(await readInFull(connection, [Id]))]) };
  await as(host, 'owner').web.getList(requests).items.getById(Id).update({ Justification: 'Another reason.' });
  const after = await readTriageChanges(connection, before);
  expect(after!.inFull.get(Id)!.request.Justification).toBe('Another reason.');
});

test('a request that is new, and one that is withdrawn, are taken in', async () => {
  const connection = connectionAs(host, 'triage');
  const before = await read(connection);
  const list = as(host, 'owner').web.getList(requests);
  await list.items.getById(before.withoutOutcome[2].Id).update({ Withdrawn: true });
  await list.items.add({ Title: 'Joan Tait', RequestKey: 'new-key', RequesterKey: 'x', RequestedForName: 'Joan Tait' });
  const after = await readTriageChanges(connection, before);
  expect(after!.withoutOutcome).toHaveLength(before.withoutOutcome.length + 1);
  expect(shown(after!)).toEqual(shown(await read(connection)));
});

test.each([
  ['request', requests],
  ['decision', decisions],
])('where a %s is deleted, all is to be read again', async (_, list) => {
  const connection = connectionAs(host, 'triage');
  const before = await read(connection);
  const { Id } = list === requests ? before.withOutcome![0] : before.decisions[0];
  await as(host, 'owner').web.getList(list).items.getById(Id).delete();
  expect(await readTriageChanges(connection, before)).toBeUndefined();
});

test('a row put back from the recycle bin is not missed, though it was written long ago', async () => {
  const connection = connectionAs(host, 'triage');
  const owner = as(host, 'owner').web;
  const { withoutOutcome: open } = await read(connection);
  const bin = await owner.getList(requests).items.getById(open[2].Id).recycle();
  const without = await read(connection);
  await owner.recycleBin.getById(bin).restore();
  expect(await readTriageChanges(connection, without)).toBeUndefined();
});

test('a row of the record that somebody breaks by hand, and mends again, stands as reading the whole has it', async () => {
  const connection = connectionAs(host, 'triage');
  const before = await read(connection);
  const { Id, RequestItemId, Decision } = before.decisions.find(
    (each) => each.RequestItemId === before.withOutcome![1].Id,
  )!;
  const row = as(host, 'owner').web.getList(decisions).items.getById(Id);

  await row.update({ Decision: 'Perhaps' });
  const broken = await readTriageChanges(connection, before);
  expect(shown(broken!)).toEqual(shown(await read(connection)));
  expect(broken!.decisions.map((each) => each.Id)).not.toContain(Id);

  await row.update({ Decision });
  const mended = await readTriageChanges(connection, broken!);
  // Only in full is it seen that an owner has written it since.
  const opened = async (report: TriageReport): Promise<TriageReport> => ({
    ...report,
    inFull: new Map([...report.inFull, ...(await readInFull(connection, [RequestItemId]))]),
  });
  expect(shown(mended!)).toEqual(shown(await opened(await read(connection))));
  expect(mended!.unreadable).toEqual(before.unreadable);

  const full = await opened(mended!);
  await row.update({ RequestItemId: before.withoutOutcome[2].Id });
  const moved = await readTriageChanges(connection, full);
  expect(moved!.inFull.get(RequestItemId)!.decisions.map((each) => each.Id)).not.toContain(Id);
});

test('a row of the record of which nothing can be read does not make all be read again', async () => {
  const connection = connectionAs(host, 'triage');
  const { decisions: made } = await read(connection);
  await as(host, 'owner').web.getList(decisions).items.getById(made[0].Id).update({ DecisionKey: '', Decision: '?' });
  expect(await readTriageChanges(connection, await read(connection))).toBeDefined();
});

test('a request that was opened stays in full, whatever is read; one that has gone does not', async () => {
  const connection = connectionAs(host, 'triage');
  const opened = openedRequests(connection);
  const { withoutOutcome: open } = await read(connection);
  const [stays, goes] = [open[2].Id, open[3].Id];
  await opened.open([stays, goes]);
  let part: TriageReport | undefined;
  await as(host, 'owner').web.getList(requests).items.getById(goes).delete();
  const whole = await opened.inWhole(await readTriage(connection, (given) => (part = opened.inPart(given))));
  expect([...part!.inFull.keys()]).toEqual([stays, goes]);
  expect(whole.inFull.has(stays)).toBe(true);
  expect(whole.inFull.has(goes)).toBe(false);
});

test('decided requests are not read in full with the queue; those that say they are answered and are not, are', async () => {
  const report = await read(connectionAs(host, 'triage'));
  const { entries, unchecked, queue } = boardOf(report, today);
  expect(unchecked.length).toBeGreaterThan(0);
  const hidden = entries.filter(({ request, standing }) => request.Outcome && standing.standing.kind === 'open');
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.every(({ standing }) => standing.checked)).toBe(true);
  expect(queue.map(({ request }) => request.Id)).toEqual(
    expect.arrayContaining(hidden.map(({ request }) => request.Id)),
  );
});
