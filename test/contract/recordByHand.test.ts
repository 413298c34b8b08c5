import fc from 'fast-check';
import { insertItem, type Stored } from '../../host/store/items';
import { itemTable } from '../../host/store/itemTable';
import type { Connection } from '../../src/data/connection';
import { writeCopy } from '../../src/data/triage/copy';
import { decide, type Decided, type NewDecision } from '../../src/data/triage/decide';
import { type InFull, readInFull } from '../../src/data/triage/inFull';
import { fingerprintOf } from '../../src/domain/device/requestFingerprint';
import { standingOf } from '../../src/domain/device/requestStanding';
import { readTriage } from '../../src/data/triage/readTriage';
import { boardOf } from '../../src/webparts/deviceRequest/triage/board';
import { dayOf } from '../../src/domain/day';
import { accountsIn, listNamed } from '../soak/histories';
import { as, emailOf, loginOf } from './client';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'demo' });

// What a member of the triage team can write into the record by REST, beside the page.

const record = '/sites/openservice/Lists/DeviceDecisions';
const options = { wait: () => Promise.resolve() };
const declined: NewDecision = {
  Decision: 'Declined',
  ReasonCode: 'preference-only',
  RuleQuoted: 'The rule.',
  PolicyVersion: 1,
  Note: 'A note.',
};
const triage = (): Connection => connectionAs(host, 'triage');

async function read(id: number): Promise<InFull> {
  return (await readInFull(triage(), [id])).get(id)!;
}

/** An open request without decisions. */
async function openRequest(): Promise<number> {
  const table = (name: string): string => itemTable(listNamed(host.database, name).number);
  const [{ ID }] = host.database.all(
    `SELECT ID FROM ${table('DeviceRequests')} WHERE Outcome IS NULL AND Withdrawn = 0 AND ID NOT IN
      (SELECT RequestItemId FROM ${table('DeviceDecisions')}) ORDER BY ID DESC`,
  );
  return Number(ID);
}

/** The number of an account in the site. */
function numberOf(persona: string): number {
  return [...accountsIn(host.database)].find(([, email]) => email === emailOf(persona))![0];
}

/** Adds a row to the record as a member of the triage team, past the page. */
async function byHand(key: string, about: number, more: object = {}): Promise<number> {
  const added = await as(host, 'triage')
    .web.getList(record)
    .items.add({
      Title: 'By hand',
      DecisionKey: key,
      RequestItemId: about,
      RequestKey: 'by-hand',
      RequestHash: 'by hand',
      Decision: 'Smart handset',
      ...more,
    });
  return Number((added as { Id: number }).Id);
}

async function decideOn(id: number, decision = declined): Promise<Decided> {
  const { request, decisions } = await read(id);
  return decide(triage(), { request, decisions }, decision, options);
}

describe('a row under the next key of a request that is about another one', () => {
  test('keeps nobody from deciding, and is never called a decision of somebody else', async () => {
    const id = await openRequest();
    await byHand(`${id}|1`, 1);
    await byHand(`${id}|2`, 1);
    expect(await decideOn(id)).toEqual({ state: 'recorded', copy: undefined });
    const { request, decisions, fingerprints } = await read(id);
    expect(decisions.map(({ DecisionKey }) => DecisionKey)).toEqual([`${id}|3`]);
    expect(standingOf(request, decisions, fingerprints).standing.kind).toBe('declined');
  });

  test('is passed over when SharePoint refuses the key, though nothing had told of it before', async () => {
    const id = await openRequest();
    await byHand(`${id}|1`, 1);
    host.faults.add({ match: { method: 'GET', path: 'startswith' }, status: 500 });
    expect(await decideOn(id)).toMatchObject({ state: 'recorded' });
    expect((await read(id)).decisions.map(({ DecisionKey }) => DecisionKey)).toEqual([`${id}|2`]);
  });

  test('is passed over though it cannot be read, or names no request', async () => {
    const id = await openRequest();
    const list = as(host, 'owner').web.getList(record);
    await list.items.add({ Title: 'By hand', DecisionKey: `${id}|1`, RequestItemId: 1, Decision: 'Granted by me' });
    await list.items.add({ Title: 'By hand', DecisionKey: `${id}|2` });
    host.faults.add({ match: { method: 'GET', path: 'startswith' }, status: 500 });
    expect(await decideOn(id)).toMatchObject({ state: 'recorded' });
    expect((await read(id)).decisions.map(({ DecisionKey }) => DecisionKey)).toEqual([`${id}|3`]);
  });

  test('leads to no endless trying, and the reason names the key', async () => {
    const id = await openRequest();
    for (let sequence = 1; sequence <= 9; sequence += 1) await byHand(`${id}|${sequence}`, 1);
    host.faults.add({ match: { method: 'GET', path: 'startswith' }, status: 500 });
    expect(await decideOn(id)).toEqual({ state: 'damaged', key: `${id}|5` });
    expect((await read(id)).decisions).toEqual([]);
  });
});

describe('a row under a key of a request that cannot be read', () => {
  test.each([
    ['and is about another', { RequestItemId: 1, Decision: 'Granted by me' }, 1],
    ['and names none', {}, 0],
  ])('%s, is known to the page by its key', async (_, values, about) => {
    const id = await openRequest();
    const row = (await as(host, 'owner')
      .web.getList(record)
      .items.add({ Title: 'By hand', DecisionKey: `${id}|1`, ...values })) as { Id: number };
    const { unreadDecisions } = await readTriage(triage(), () => undefined);
    expect(unreadDecisions).toEqual([{ Id: row.Id, DecisionKey: `${id}|1`, RequestItemId: about }]);
    const report = await readTriage(triage(), () => undefined);
    expect(boardOf(report, dayOf(host.clock.now())).byId.get(id)!.standing).toMatchObject({
      flags: ['keyTaken'],
      strays: [{ Id: row.Id }],
    });
  });
});

describe('a decision sent twice', () => {
  test('is one, though the first key was taken by a row about another request', async () => {
    const id = await openRequest();
    await byHand(`${id}|1`, 1);
    const { request, decisions } = await read(id);
    host.faults.add({ match: { method: 'POST', path: 'DeviceDecisions' }, cut: 'after', times: 1 });
    const seen = { request, decisions };
    expect(await decide(triage(), seen, declined, options)).toMatchObject({ state: 'recorded' });
    expect(await decide(triage(), seen, declined, options)).toMatchObject({ state: 'recorded' });
    expect((await read(id)).decisions).toHaveLength(1);
  });
});

describe('a row with the highest sequence that can be read', () => {
  test('keeps a later decision from being written, since no reader would see it', async () => {
    const id = await openRequest();
    await byHand(`${id}|999999`, id);
    const { ItemCount } = await as(host, 'owner').web.getList(record).select('ItemCount')<{ ItemCount: number }>();
    for (const Decision of ['Reopened', 'Ordered', 'Issued', 'Declined'] as const)
      expect(await decideOn(id, { ...declined, Decision })).toEqual({ state: 'damaged', key: `${id}|999999` });
    expect(await as(host, 'owner').web.getList(record).select('ItemCount')()).toMatchObject({ ItemCount });
  });

  test('keeps nobody from deciding once an owner has removed it', async () => {
    const id = await openRequest();
    const row = await byHand(`${id}|999999`, id);
    const { request, decisions } = await read(id);
    expect(await decide(triage(), { request, decisions }, declined, options)).toMatchObject({ state: 'damaged' });
    await as(host, 'owner').web.getList(record).items.getById(row).delete();
    expect(await decide(triage(), { request, decisions }, declined, options)).toMatchObject({ state: 'recorded' });
    expect((await read(id)).decisions.map(({ DecisionKey }) => DecisionKey)).toEqual([`${id}|1`]);
  });

  test('keeps nobody from deciding where it is about another request', async () => {
    const id = await openRequest();
    await byHand(`${id}|999999`, 1);
    expect(await decideOn(id)).toMatchObject({ state: 'recorded' });
  });
});

describe('a row that was not seen when the decision was made', () => {
  test('is somebody’s decision about the request, also where it was put between earlier ones', async () => {
    const id = await openRequest();
    await byHand(`${id}|2`, id, { Decision: 'Question asked' });
    const { request, decisions } = await read(id);
    await byHand(`${id}|1`, id);
    expect(await decide(triage(), { request, decisions }, declined, options)).toMatchObject({
      state: 'overtaken',
      theirs: { Decision: 'Smart handset' },
    });
  });
});

describe('a decision that an owner takes out of the record while it is written', () => {
  test.each([
    ['removed', async (id: number) => as(host, 'owner').web.getList(record).items.getById(id).delete()],
    [
      'moved to another request',
      async (id: number) => as(host, 'owner').web.getList(record).items.getById(id).update({ RequestItemId: 1 }),
    ],
  ])('%s, is not said to be recorded', async (_, takeAway) => {
    const id = await openRequest();
    const { request, decisions } = await read(id);
    // The reading after the write waits for a busy SharePoint; meanwhile the row goes.
    let waits = 0;
    host.faults.add({ match: { method: 'POST', path: 'DeviceDecisions' }, status: 429, retryAfter: 1, times: 1 });
    const wait = async (): Promise<void> => {
      waits += 1;
      if (waits === 1) {
        host.faults.clear();
        host.faults.add({ match: { method: 'GET', path: 'RequestItemId' }, status: 429, retryAfter: 1, times: 1 });
        return;
      }
      const list = as(host, 'owner').web.getList(record);
      const [row] = await list.items.filter(`DecisionKey eq '${id}|1'`)<{ Id: number }[]>();
      await takeAway(row.Id);
    };
    expect(await decide(triage(), { request, decisions }, declined, { wait })).toEqual({
      state: 'uncounted',
      key: `${id}|1`,
    });
    expect(waits).toBe(2);
    expect((await read(id)).request.Outcome).toBeUndefined();
  });
});

describe('a row in somebody else’s name, or with another date', () => {
  /** Adds a row as the triage team can by the method of forms, with the right key and fingerprint. */
  async function forged(id: number, values: Record<string, string>): Promise<void> {
    const { request } = await read(id);
    const form = {
      Title: 'By hand',
      DecisionKey: `${id}|1`,
      RequestItemId: String(id),
      RequestKey: request.RequestKey,
      RequestHash: await fingerprintOf(request),
      Decision: 'Smart handset',
      ...values,
    };
    const added = (await as(host, 'triage')
      .web.getList(record)
      .addValidateUpdateItemUsingPath(
        Object.entries(form).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
        record,
      )) as { HasException: boolean }[];
    expect(added.some(({ HasException }) => HasException)).toBe(false);
  }

  /** What the triage team's page flags, and what the requester's copy says once it is written. */
  async function shown(id: number): Promise<{ flags: readonly string[]; by: unknown; on: unknown }> {
    const { request, decisions, fingerprints } = await read(id);
    const { flags } = standingOf(request, decisions, fingerprints, [], dayOf(host.clock.now()));
    expect(await writeCopy(triage(), request, options)).toEqual({ state: 'saved' });
    const { request: copied } = await read(id);
    expect(copied.Outcome).toBe('Smart handset');
    return { flags, by: copied.OutcomeBy, on: copied.OutcomeOn };
  }

  const asOwner = { Author: JSON.stringify([{ Key: loginOf('owner') }]) };

  test('is flagged, and its requester is not told that name', async () => {
    const id = await openRequest();
    await forged(id, asOwner);
    expect(await shown(id)).toMatchObject({
      flags: ['rowByAnother', 'copyMissing'],
      by: undefined,
      on: expect.any(Date) as Date,
    });
  });

  test.each([
    ['before the request', '2013-04-02T09:00:00Z'],
    ['in the future', '2014-04-02T09:00:00Z'],
  ])('%s, is flagged, and its requester is not told that date', async (_, Created) => {
    const id = await openRequest();
    await forged(id, { Created });
    expect(await shown(id)).toMatchObject({ flags: ['rowMisdated', 'copyMissing'], by: 'Sam Okafor', on: undefined });
  });

  test('is what a row is not that the page wrote', async () => {
    const id = await openRequest();
    await decideOn(id, { ...declined, Decision: 'Smart handset' });
    expect(await shown(id)).toMatchObject({ flags: [], by: 'Sam Okafor', on: expect.any(Date) as Date });
  });
});

/** A row that somebody wrote by hand: its key, whom it is about, who it says wrote it, and when. */
interface Forged {
  readonly ofKey: 'this' | 'another' | 'none';
  readonly sequence: string;
  readonly about: 'this' | 'another' | 'none';
  readonly decision: string;
  readonly author: string;
  readonly made: string;
}

const anyForged: fc.Arbitrary<Forged> = fc.record({
  ofKey: fc.constantFrom('this', 'this', 'another', 'none'),
  sequence: fc.constantFrom('1', '2', '3', '5', '01', '999998', '999999', '1000000', 'x', ''),
  about: fc.constantFrom('this', 'another', 'none'),
  decision: fc.constantFrom('Declined', 'Smart handset', 'Reopened', 'Ordered', 'Question asked', 'Granted by me'),
  author: fc.constantFrom('triage', 'owner', 'staff'),
  made: fc.constantFrom('2011-06-01T09:00:00Z', '2013-04-15T09:00:00Z', '2031-01-01T09:00:00Z'),
});

test('whatever rows are written by hand, a decision is recorded and counts, or is refused for a row about its request', async () => {
  const id = await openRequest();
  const { request } = await read(id);
  const another = 1;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyForged, { maxLength: 6, selector: ({ ofKey, sequence }) => `${ofKey}|${sequence}` }),
      fc.integer({ min: 0, max: 6 }),
      async (forged, seenRows) => {
        const undo = host.database.trial();
        try {
          const add = ({ ofKey, sequence, about, decision, author, made }: Forged): void => {
            const number = { this: id, another, none: undefined };
            const values: Record<string, Stored> = {
              Title: 'By hand',
              DecisionKey: `${number[ofKey] ?? 'none'}|${sequence}${ofKey === 'another' ? '00' : ''}`,
              RequestItemId: number[about] ?? null,
              RequestKey: request.RequestKey,
              RequestHash: 'by hand',
              Decision: decision,
            };
            insertItem(host.database, listNamed(host.database, 'DeviceDecisions'), values, {
              by: numberOf(author),
              at: made,
            });
          };
          forged.slice(0, seenRows).forEach(add);
          const before = await read(id);
          // The others are written while somebody decides.
          forged.slice(seenRows).forEach(add);
          const decided = await decide(triage(), before, declined, options);
          const { request: now, decisions, fingerprints } = await read(id);
          const { decisions: counted, standing } = standingOf(now, decisions, fingerprints);
          const seen = new Set(before.decisions.map(({ Id }) => Id));
          const mine = counted.filter(({ Note, Id }) => Note === declined.Note && !seen.has(Id));
          switch (decided.state) {
            case 'recorded':
              expect(mine).toHaveLength(1);
              expect(counted[counted.length - 1]).toBe(mine[0]);
              expect(standing.kind).toBe('declined');
              expect(now.Outcome).toBe('Declined');
              break;
            case 'overtaken':
              expect(mine).toEqual([]);
              expect(counted.filter(({ Id }) => !seen.has(Id))).not.toEqual([]);
              break;
            default:
              // Only a row about this very request, near the last sequence there can be, leaves no place after it.
              expect(decided).toMatchObject({ state: 'damaged' });
              expect(mine).toEqual([]);
              expect(
                forged
                  .filter(({ ofKey, about }) => ofKey === 'this' && about === 'this')
                  .map(({ sequence }) => ({ state: 'damaged', key: `${id}|${sequence}` })),
              ).toContainEqual(decided);
          }
        } finally {
          undo();
        }
      },
    ),
    { numRuns: 60 },
  );
});
