import { createHost, type Host } from '../../../host/host';
import { checkHealth } from '../../../src/data/provisioning/health';
import { foundSchemaVersion, type SchemaStep, upgradeRows } from '../../../src/data/provisioning/schemaSteps';
import { setUp } from '../../../src/data/provisioning/setUp';
import { decisionKinds, outcomeStages } from '../../../src/domain/device/choices';
import { allLists } from '../../../src/lists/all';
import { deviceDecisionsPlan } from '../../../src/lists/deviceDecisionsPlan';
import { deviceRequestsPlan } from '../../../src/lists/deviceRequestsPlan';
import type { ListPlan } from '../../../src/lists/plan';
import { rolloutSettingsPlan } from '../../../src/lists/rolloutSettingsPlan';
import { connectionAs } from './site';

jest.setTimeout(120_000);

const emptySite = '/sites/hr';

/**
 * The lists as an older version might have declared them: fewer columns, words and indexes, and a column that may not
 * be empty.
 */
function older(plan: ListPlan): ListPlan {
  const [shape, columns] = [{ ...plan.shape.columns }, { ...plan.columns }];
  for (const name of Object.keys(shape)) {
    const column = shape[name];
    const late = ['StaffConnected', 'InSentence', 'WaitingForOwner', 'Wave', 'OutcomeStage'].includes(name);
    if (late) {
      delete shape[name];
      delete columns[name];
      continue;
    }
    if ('words' in column && name === 'Now') shape[name] = { ...column, words: column.words.slice(0, 3) };
    if ('words' in column && name === 'Decision')
      shape[name] = { ...column, words: column.words.filter((word) => !outcomeStages.some((stage) => stage === word)) };
    if (name === 'ForecastOn') columns[name] = { about: columns[name].about };
  }
  return { ...plan, shape: { ...plan.shape, columns: shape }, columns };
}

let host: Host;
beforeAll(async () => {
  host = await createHost({ data: ':memory:', seed: 'bare' });
});
afterAll(() => host.close());

test('lists made by an older version, with a thousand rows in them, are upgraded without losing a value', async () => {
  const connection = connectionAs(host, 'owner', emptySite);
  const before = allLists.filter(({ shape }) => /^Rollout/.test(shape.name)).map(older);
  expect(await setUp(connection, { plans: before })).toMatchObject({ finished: true, refused: [], left: [] });
  const statuses = connection.sp.web.getList(`${emptySite}/Lists/RolloutStatuses`);

  const written = Array.from({ length: 1000 }, (_, index) => ({
    Title: `Row ${index}`,
    StatusKey: `S${index}|email`,
    SiteCode: `S${index}`,
    ServiceKey: 'email',
    Now: ['Working', 'Partly working'][index % 2],
    Stage: 'Planned',
    ForecastOn: `2013-0${1 + (index % 9)}-1${index % 10}T12:00:00Z`,
    Reason: `Because ${index} <b>&amp;</b>`,
    Source: 'The supplier’s report',
  }));
  for (let start = 0; start < written.length; start += 100) {
    const [batched, execute] = connection.sp.batched();
    const list = batched.web.getList(`${emptySite}/Lists/RolloutStatuses`);
    const adding = Promise.all(written.slice(start, start + 100).map((values) => list.items.add(values)));
    await execute();
    await adding;
  }
  const columns = ['Id', ...Object.keys(written[0])];
  const held = await statuses.items.select(...columns).top(2000)();
  expect(held).toHaveLength(1000);

  expect(await setUp(connection)).toMatchObject({ finished: true, refused: [], left: [] });
  expect(await statuses.items.select(...columns).top(2000)()).toEqual(held);
  expect((await checkHealth(connection)).findings.filter(({ kind }) => kind !== 'keys' && kind !== 'empty')).toEqual(
    [],
  );
  await statuses.items.getById(held[0].Id).update({ StaffConnected: 12, Now: 'Not working' });
  expect(await statuses.items.getById(held[0].Id).select('StaffConnected', 'Now')()).toMatchObject({
    StaffConnected: 12,
    Now: 'Not working',
  });
});

test('device lists of the version before take how far a handset is, and keep what they hold', async () => {
  host.reset();
  const connection = connectionAs(host, 'owner', emptySite);
  const plans = [rolloutSettingsPlan, deviceRequestsPlan, deviceDecisionsPlan];
  await setUp(connection, { plans: plans.map(older) });
  const [requests, decisions] = ['DeviceRequests', 'DeviceDecisions'].map(
    (name) => connection.sp.web.getList(`${emptySite}/Lists/${name}`).items,
  );
  const { Id } = await requests.add({
    Title: 'Maria Okafor',
    RequestKey: 'k',
    RequesterKey: 'maria',
    Outcome: 'Smart handset',
  });
  await expect(requests.getById(Id).update({ OutcomeStage: 'Ordered' })).rejects.toThrow();

  expect(await setUp(connection, { plans })).toMatchObject({ finished: true, refused: [], left: [] });
  expect(
    (
      await connection.sp.web
        .getList(`${emptySite}/Lists/DeviceDecisions`)
        .fields.getByInternalNameOrTitle('Decision')<{ Choices: string[] }>()
    ).Choices,
  ).toEqual([...decisionKinds]);
  await requests.getById(Id).update({ OutcomeStage: 'Ordered' });
  await decisions.add({
    Title: 'P-0001',
    DecisionKey: `${Id}|1`,
    RequestItemId: Id,
    RequestKey: 'k',
    RequestHash: 'x',
    Decision: 'Ordered',
  });
  expect(await requests.getById(Id).select('Title', 'Outcome', 'OutcomeStage')()).toMatchObject({
    Title: 'Maria Okafor',
    Outcome: 'Smart handset',
    OutcomeStage: 'Ordered',
  });
});

describe('steps from one version to the next', () => {
  function step(to: number, ran: number[], fails = false): SchemaStep {
    return {
      to,
      run: async () => {
        ran.push(to);
        if (fails) throw new Error('broken off');
      },
    };
  }

  test('run once each, in order, from the version the lists say they are at', async () => {
    const connection = connectionAs(host, 'owner', emptySite);
    const from = (await foundSchemaVersion(connection))!;
    const ran: number[] = [];
    await upgradeRows(connection, [step(from + 2, ran), step(from + 1, ran), step(from, ran)], from + 2);
    expect(ran).toEqual([from + 1, from + 2]);
    await upgradeRows(connection, [step(from + 2, ran), step(from + 1, ran)], from + 2);
    expect(ran).toEqual([from + 1, from + 2]);
    expect(await foundSchemaVersion(connection)).toBe(from + 2);
  });

  test('one that breaks off is run again, and those before it are not', async () => {
    const connection = connectionAs(host, 'owner', emptySite);
    const from = (await foundSchemaVersion(connection))!;
    const ran: number[] = [];
    await expect(
      upgradeRows(connection, [step(from + 1, ran), step(from + 2, ran, true)], from + 2),
    ).rejects.toMatchObject({ name: 'ProblemError' });
    expect(await foundSchemaVersion(connection)).toBe(from + 1);
    await upgradeRows(connection, [step(from + 1, ran), step(from + 2, ran)], from + 2);
    expect(ran).toEqual([from + 1, from + 2, from + 2]);
  });
});
