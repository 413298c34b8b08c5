import type { Connection } from '../../src/data/connection';
import type { HeldRequest } from '../../src/data/deviceRequests';
import type { HeldDecision } from '../../src/data/triage/courtesyCopy';
import { writeCopy } from '../../src/data/triage/copy';
import { decide, type Decided, type NewDecision } from '../../src/data/triage/decide';
import { readTriage as readListed, readTriageChanges } from '../../src/data/triage/readTriage';
import { readTriage, type TriageReport } from './triageInFull';
import { readRequestHistory } from '../../src/data/requestHistory';
import { fingerprintOf, fingerprintsOf } from '../../src/domain/device/requestFingerprint';
import { type RequestStanding, standingOf } from '../../src/domain/device/requestStanding';
import { as } from './client';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'demo' });

const smart: NewDecision = {
  Decision: 'Smart handset',
  ReasonCode: 'meets-rule',
  RuleQuoted: 'The rule.',
  PolicyVersion: 1,
  Note: 'A note.',
};
const declined: NewDecision = { ...smart, Decision: 'Declined', ReasonCode: 'preference-only', Note: 'Another.' };
const options = { wait: () => Promise.resolve() };
const triage = (): Connection => connectionAs(host, 'triage');
const requests = '/sites/openservice/Lists/DeviceRequests';

async function read(connection = triage()): Promise<TriageReport> {
  return readTriage(connection, () => undefined);
}

async function requestOf(name: string): Promise<{ request: HeldRequest; standing: RequestStanding<HeldDecision> }> {
  const { withoutOutcome: open, withOutcome: answered, decisions } = await read();
  const request = [...open, ...(answered ?? [])].find(({ RequestedForName }) => RequestedForName === name)!;
  return { request, standing: standingOf(request, decisions, await fingerprintsOf(request)) };
}

const decisionsAbout = async (id: number): Promise<readonly HeldDecision[]> =>
  (await read()).decisions.filter(({ RequestItemId }) => RequestItemId === id);

async function decideOn(name: string, decision: NewDecision, by = triage()): Promise<{ id: number; outcome: Decided }> {
  const { request, standing } = await requestOf(name);
  return {
    id: request.Id,
    outcome: await decide(by, { request, decisions: standing.decisions }, decision, options),
  };
}

describe('reading the queue', () => {
  test('takes two requests to SharePoint, and gives it before those that say they are answered are read', async () => {
    host.log.clear();
    let requestsMade = 0;
    let part: TriageReport | undefined;
    const whole = await readTriage(triage(), (report) => {
      part = report;
      requestsMade = host.log.all().length;
    });
    expect(requestsMade).toBe(2);
    expect(part?.withOutcome).toBeUndefined();
    expect(part?.withoutOutcome).toHaveLength(14);
    expect(part?.registered).toBe(31);
    expect(whole.withOutcome?.map(({ RequestedForName }) => RequestedForName)).toContain('Stuart Bligh');
    expect(whole.withoutOutcome.length + whole.withOutcome!.length).toBe(20);
  });

  test('does without the register, and names any other list that is closed', async () => {
    host.faults.add({ match: { method: 'GET', path: 'BlackBerryRegister' }, status: 403 });
    expect(await read()).toMatchObject({ registered: undefined });
    host.faults.clear();
    host.faults.add({ match: { method: 'GET', path: 'RolloutSites' }, status: 403 });
    await expect(read()).rejects.toMatchObject({ problem: { kind: 'forbidden', list: 'RolloutSites' } });
    await expect(read(connectionAs(host, 'staff'))).rejects.toMatchObject({ problem: { list: 'RolloutSites' } });
    host.faults.clear();
    await expect(read(connectionAs(host, 'staff'))).rejects.toMatchObject({ problem: { list: 'DeviceDecisions' } });
  });
});

describe('a request of which a column holds what it cannot', () => {
  test('is read without it, and still decided; what it says of its outcome is no outcome', async () => {
    const { request } = await requestOf('Maria Okafor');
    await as(host, 'owner')
      .web.getList(requests)
      .items.getById(request.Id)
      .update({ Outcome: 'Granted by me', BusinessNeeds: ['I want one'] });
    const { request: found, standing } = await requestOf('Maria Okafor');
    expect(found).toMatchObject({
      Id: request.Id,
      BusinessNeeds: [],
      Justification: request.Justification,
      authorName: request.authorName,
    });
    expect(standing).toMatchObject({ standing: { kind: 'open' }, flags: ['unread', 'forgedOutcome'] });
    expect((await read()).unreadable).toMatchObject([{ item: request.Id }]);
    const outcome = await decide(triage(), { request: found, decisions: [] }, declined, options);
    expect(outcome).toEqual({ state: 'recorded', copy: undefined });
    expect((await requestOf('Maria Okafor')).standing.standing.kind).toBe('declined');
  });
});

describe('very many requests of which a column holds what it cannot', () => {
  test('cost few requests to SharePoint, and none again while they do not change', async () => {
    const count = 300;
    const staff = as(host, 'staff');
    const [batch, send] = staff.batched();
    const added = Array.from({ length: count }, (_, at) =>
      batch.web.getList(requests).items.add({
        Title: 'Ada Bell',
        RequestKey: `flood-${at}`,
        RequesterKey: 'ada',
        BusinessNeeds: ['I want one'],
        ...(at % 3 === 0 && { CurrentDevice: 'x', Outcome: 'Mine' }),
      }),
    );
    await send();
    await Promise.all(added);
    // An hour after the lists were made, so that nothing looks as if it was deleted since.
    host.clock.set(new Date(host.clock.now().getTime() + 3_600_000));
    const connection = triage();
    host.log.clear();
    const whole = await readListed(connection, () => undefined);
    expect(host.log.all().length).toBeLessThanOrEqual(16);
    const unread = [...whole.withoutOutcome, ...whole.withOutcome!].filter((each) => each.unread);
    expect(unread).toHaveLength(count);
    expect(whole.unreadable).toHaveLength(count);
    host.log.clear();
    const then = await readTriageChanges(connection, whole);
    expect(then!.withoutOutcome.concat(then!.withOutcome!).filter((each) => each.unread)).toHaveLength(count);
    expect(host.log.all().length).toBeLessThanOrEqual(1);
  });
});

describe('a decision', () => {
  test('stands in the record, under its key and the fingerprint of the request; then the copy says so', async () => {
    const { request } = await requestOf('Maria Okafor');
    host.log.clear();
    const { id, outcome } = await decideOn('Maria Okafor', smart);
    expect(outcome).toEqual({ state: 'recorded', copy: undefined });
    const [decision] = await decisionsAbout(id);
    expect(decision).toMatchObject({
      DecisionKey: `${id}|1`,
      RequestKey: request.RequestKey,
      RequestHash: await fingerprintOf(request),
      Decision: 'Smart handset',
      Note: 'A note.',
      authorName: 'Sam Okafor',
    });
    const after = await requestOf('Maria Okafor');
    expect(after.request).toMatchObject({
      Outcome: 'Smart handset',
      OutcomeRule: 'The rule.',
      OutcomeBy: 'Sam Okafor',
    });
    expect(after.standing).toMatchObject({ standing: { kind: 'approved', handset: 'Smart' }, flags: [] });
    const writes = host.log
      .all()
      .flatMap(({ parts }) => parts ?? [])
      .filter(({ method }) => method !== 'GET')
      .map(({ path }) => (/DeviceDecisions/.test(path) ? 'record' : 'copy'));
    expect(writes).toEqual(['record', 'copy']);
  });

  test('of two made at once is one; the other is told whose it is', async () => {
    const { request, standing } = await requestOf('Maria Okafor');
    const seen = { request, decisions: standing.decisions };
    const outcomes = await Promise.all([
      decide(triage(), seen, smart, options),
      decide(connectionAs(host, 'owner'), seen, declined, options),
    ]);
    expect(await decisionsAbout(request.Id)).toHaveLength(1);
    const [decision] = await decisionsAbout(request.Id);
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['overtaken', 'recorded']);
    expect(outcomes.find(({ state }) => state === 'overtaken')).toMatchObject({
      theirs: { Decision: decision.Decision, by: decision.authorName },
    });
  });

  test('that two make alike at once is the first one’s', async () => {
    const { request, standing } = await requestOf('Maria Okafor');
    const seen = { request, decisions: standing.decisions };
    const outcomes = await Promise.all([
      decide(triage(), seen, smart, options),
      decide(connectionAs(host, 'owner'), seen, smart, options),
    ]);
    expect(await decisionsAbout(request.Id)).toHaveLength(1);
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['overtaken', 'recorded']);
  });

  test('whose reply is lost after the record is written is one decision, and sending it again is none', async () => {
    const { request, standing } = await requestOf('Maria Okafor');
    host.faults.add({ match: { method: 'POST', path: 'DeviceDecisions' }, cut: 'after', times: 1 });
    const seen = { request, decisions: standing.decisions };
    expect(await decide(triage(), seen, smart, options)).toEqual({ state: 'recorded', copy: undefined });
    expect(await decide(triage(), seen, smart, options)).toEqual({ state: 'recorded', copy: undefined });
    expect(await decisionsAbout(request.Id)).toHaveLength(1);
  });

  test('waits while SharePoint is busy with the record and with the copy', async () => {
    host.faults.add({ match: { method: 'POST', path: 'DeviceDecisions' }, status: 429, retryAfter: 1, times: 1 });
    host.faults.add({ match: { method: 'MERGE', path: 'DeviceRequests' }, status: 429, retryAfter: 1, times: 1 });
    const { id, outcome } = await decideOn('Maria Okafor', smart);
    expect(outcome).toEqual({ state: 'recorded', copy: undefined });
    expect(await decisionsAbout(id)).toHaveLength(1);
  });

  test('is not made on a request that has changed since it was seen', async () => {
    const { request, standing } = await requestOf('Maria Okafor');
    await as(host, 'owner')
      .web.getList(requests)
      .items.getById(request.Id)
      .update({ Justification: 'Something else.' });
    const outcome = await decide(triage(), { request, decisions: standing.decisions }, smart, options);
    expect(outcome).toMatchObject({ state: 'changed', request: { Justification: 'Something else.' } });
    expect(await decisionsAbout(request.Id)).toEqual([]);
  });

  test('whose place in the record is taken by what cannot be read says so, and then takes the next', async () => {
    const { request, standing } = await requestOf('Maria Okafor');
    host.faults.add({ match: { method: 'POST', path: 'DeviceDecisions' }, status: 429, retryAfter: 1, times: 1 });
    const list = as(host, 'owner').web.getList('/sites/openservice/Lists/DeviceDecisions');
    const taken = async (): Promise<void> => {
      const DecisionKey = `${request.Id}|${standing.nextSequence}`;
      await list.items.add({ Title: 'By hand', DecisionKey, RequestItemId: request.Id, Decision: 'Granted by me' });
    };
    const seen = { request, decisions: standing.decisions };
    expect(await decide(triage(), seen, smart, { wait: taken })).toMatchObject({ state: 'unreadable' });
    expect(await decisionsAbout(request.Id)).toEqual([]);
    expect(await decide(triage(), seen, smart, options)).toMatchObject({ state: 'recorded' });
    expect(await decisionsAbout(request.Id)).toHaveLength(1);
  });

  test('is nobody’s who may not decide', async () => {
    const { request, standing } = await requestOf('Maria Okafor');
    const outcome = await decide(
      connectionAs(host, 'staff'),
      { request, decisions: standing.decisions },
      smart,
      options,
    );
    expect(['failed', 'gone']).toContain(outcome.state);
    expect(await decisionsAbout(request.Id)).toEqual([]);
  });
});

describe('whoever stops', () => {
  test('stops no copy of what is recorded already', async () => {
    const { request, standing } = await requestOf('Maria Okafor');
    let stopped = false;
    host.faults.add({ match: { method: 'MERGE', path: 'DeviceRequests' }, status: 429, retryAfter: 1, times: 1 });
    const wait = (): Promise<void> => {
      stopped = true;
      return Promise.resolve();
    };
    expect(
      await decide(triage(), { request, decisions: standing.decisions }, smart, { wait, stopped: () => stopped }),
    ).toEqual({ state: 'recorded', copy: undefined });
    expect(stopped).toBe(true);
    expect((await requestOf('Maria Okafor')).request.Outcome).toBe('Smart handset');
  });
});

describe('a decision whose copy cannot be written', () => {
  test('stands, and says why the copy does not, though the record cannot be read again', async () => {
    const { request, standing } = await requestOf('Maria Okafor');
    host.faults.add({ match: { method: 'MERGE', path: 'DeviceRequests' }, status: 429, retryAfter: 1, times: 1 });
    const changedAndClosed = async (): Promise<void> => {
      await as(host, 'owner').web.getList(requests).items.getById(request.Id).update({ Justification: 'Meanwhile.' });
      host.faults.add({ match: { method: 'GET', path: 'DeviceDecisions' }, status: 403 });
    };
    const outcome = await decide(triage(), { request, decisions: standing.decisions }, smart, {
      wait: changedAndClosed,
    });
    expect(outcome).toMatchObject({ state: 'recorded', copy: { kind: 'forbidden' } });
    host.faults.clear();
    expect(await decisionsAbout(request.Id)).toHaveLength(1);
  });
});

describe('the history of a request', () => {
  test('holds what its requester did since, and nothing that ICT wrote into the copy', async () => {
    const { request } = await requestOf('Maria Okafor');
    await decideOn('Maria Okafor', { ...smart, Decision: 'Question asked', Note: 'How often?' });
    const theirs = as(host, 'owner').web.getList(requests).items.getById(request.Id);
    await theirs.update({ Reply: 'Weekly.' });
    await theirs.update({ Justification: 'Something else.', BusinessNeeds: ['Works alone'], Withdrawn: true });
    const { events, beginsLate } = await readRequestHistory(triage(), request);
    expect(beginsLate).toBe(false);
    expect(events.map(({ kind, by, columns }) => [kind, by, ...columns])).toEqual([
      ['replied', 'Ruth Ellis'],
      ['changed', 'Ruth Ellis', 'BusinessNeeds', 'Justification'],
      ['withdrawn', 'Ruth Ellis'],
    ]);
  });

  test('says that its beginning is lost, where the list has dropped the first versions', async () => {
    const { request } = await requestOf('Maria Okafor');
    const list = as(host, 'owner').web.getList(requests);
    await list.update({ MajorVersionLimit: 2 });
    for (const Reply of ['Weekly.', 'Daily.', 'Hourly.']) await list.items.getById(request.Id).update({ Reply });
    expect(await readRequestHistory(triage(), request)).toMatchObject({
      beginsLate: true,
      events: [{ kind: 'replied' }],
    });
  });
});

describe('a question', () => {
  test('is answered by any reply given after it, even one that says the same as the last', async () => {
    const ask: NewDecision = { ...smart, Decision: 'Question asked', ReasonCode: 'need-unclear', Note: 'How often?' };
    const { request: before } = await requestOf('Vikram Nair');
    expect(before.Reply).toBe('About six days a month.');
    await decideOn('Vikram Nair', ask);
    const waiting = await requestOf('Vikram Nair');
    expect(waiting.request).toMatchObject({ Question: 'How often?', Reply: undefined });
    expect(waiting.standing.standing.kind).toBe('questionAsked');
    await as(host, 'owner').web.getList(requests).items.getById(before.Id).update({ Reply: 'About six days a month.' });
    expect((await requestOf('Vikram Nair')).standing.standing.kind).toBe('questionAnswered');
  });
});

describe('a reply', () => {
  test('that is given while a question is on its way is not taken away by it', async () => {
    const { request, standing } = await requestOf('Vikram Nair');
    const ask: NewDecision = { ...smart, Decision: 'Question asked', ReasonCode: 'need-unclear', Note: 'How often?' };
    host.faults.add({ match: { method: 'MERGE', path: 'DeviceRequests' }, status: 429, retryAfter: 1, times: 1 });
    const replied = async (): Promise<void> => {
      await as(host, 'owner').web.getList(requests).items.getById(request.Id).update({ Reply: 'Daily, since May.' });
    };
    expect(await decide(triage(), { request, decisions: standing.decisions }, ask, { wait: replied })).toEqual({
      state: 'recorded',
      copy: undefined,
    });
    expect((await requestOf('Vikram Nair')).request).toMatchObject({
      Question: 'How often?',
      Reply: 'Daily, since May.',
    });
  });
});

describe('the copy', () => {
  test('that the record calls for takes a forged outcome away, over a change of the requester’s', async () => {
    const { request } = await requestOf('Stuart Bligh');
    await as(host, 'owner').web.getList(requests).items.getById(request.Id).update({ Justification: 'Meanwhile.' });
    expect(await writeCopy(triage(), request, options)).toEqual({ state: 'saved' });
    const after = await requestOf('Stuart Bligh');
    expect(after.request).toMatchObject({ Outcome: undefined, Justification: 'Meanwhile.' });
    expect(after.standing.flags).toEqual([]);
  });

  test('is not written again where the request says it already', async () => {
    await decideOn('Vikram Nair', smart);
    const { request } = await requestOf('Vikram Nair');
    expect(await writeCopy(triage(), request, options)).toEqual({ state: 'saved' });
    expect((await requestOf('Vikram Nair')).request.etag).toBe(request.etag);
    // A word that cannot be read is no answer, even where the copy is to say nothing.
    const stray = await requestOf('Anita Desai');
    const item = as(host, 'owner').web.getList(requests).items.getById(stray.request.Id);
    await item.update({ OutcomeStage: 'Sort of' });
    expect(await writeCopy(triage(), stray.request, options)).toEqual({ state: 'saved' });
    expect(await item.select('OutcomeStage')()).toMatchObject({ OutcomeStage: null });
  });

  test('says that the request is missing where it is deleted meanwhile, not that somebody changed it', async () => {
    const { request } = await requestOf('Stuart Bligh');
    host.faults.add({ match: { method: 'MERGE', path: 'DeviceRequests' }, status: 429, retryAfter: 1, times: 1 });
    const deleted = async (): Promise<void> => {
      await as(host, 'owner').web.getList(requests).items.getById(request.Id).delete();
    };
    expect(await writeCopy(triage(), request, { wait: deleted })).toEqual({
      state: 'failed',
      problem: { kind: 'missing', list: 'DeviceRequests' },
      unclear: false,
    });
  });
});
