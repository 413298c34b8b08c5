import { type Host, startHost } from '../../host/server';
import { insertItem, updateItem, type Stored } from '../../host/store/items';
import { itemTable } from '../../host/store/itemTable';
import { soakOptions } from '../soak/options';
import { accountsIn, type Before, listNamed, standingIn } from '../soak/histories';
import { type Invariant, violationsIn, watchedLists } from '../soak/invariants';
import { type RolloutDay, staleLists } from '../soak/rolloutDay';
import { createJournal, type Journal, type Told, type Written } from '../soak/journal';

let host: Host;
let journal: Journal;
let before: Before;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo' });
});
afterAll(() => host.close());
beforeEach(() => {
  host.reset();
  journal = createJournal();
  before = standingIn(host.database, watchedLists);
});

const by = 'ada.bell@openservice.invalid';
const someoneElse = 'sam.okafor@openservice.invalid';
const at = '2013-04-15T09:00:00Z';

function numberOf(email: string): number {
  return [...accountsIn(host.database)].find(([, each]) => each === email)![0];
}

/** Adds a row without anybody's knowledge. */
function added(list: string, values: Record<string, Stored>, who = by): number {
  return insertItem(host.database, listNamed(host.database, list), values, { by: numberOf(who), at });
}

/** Changes a row, whatever its current version. */
function changed(list: string, id: number, values: Record<string, Stored>, who = by): void {
  updateItem(host.database, listNamed(host.database, list), id, values, { by: numberOf(who), at });
}

function noted(written: Omit<Written, 'by'> & { by?: string }, told: Told, item?: number): void {
  journal.begin({ by, ...written }).ended(told, item);
}

function counted(): Partial<Record<Invariant, number>> {
  const counts: Partial<Record<Invariant, number>> = {};
  for (const { invariant } of violationsIn(host.database, journal.all(), before))
    counts[invariant] = (counts[invariant] ?? 0) + 1;
  return counts;
}

const asked = { RequestKey: 'soak-1', RequesterKey: 'me', Title: 'Ada Bell', Justification: 'Every day.' };
const ask = { kind: 'add', list: 'DeviceRequests', key: 'soak-1', values: asked } as const;
const confirmed = { Source: 'Call 1', ConfirmedBy: 'Jo Patel' };
const confirm = {
  kind: 'change',
  list: 'RolloutStatuses',
  key: 'a status',
  item: 40,
  base: 1,
  values: confirmed,
} as const;
const toContact = { kind: 'change', list: 'BlackBerryRegister', key: 'a user', item: 1, base: 1 } as const;

test('nothing is counted where nobody wrote, nor where everything is as people were told', () => {
  expect(counted()).toEqual({});
  noted(ask, 'acknowledged', added('DeviceRequests', asked));
  changed('RolloutStatuses', 40, confirmed);
  noted(confirm, 'acknowledged');
  changed('RolloutStatuses', 40, { Source: 'Call 2' });
  noted({ ...confirm, base: 2, values: { Source: 'Call 2' } }, 'unclear');
  noted({ ...confirm, values: { Source: 'Call 3' } }, 'overtaken');
  changed('BlackBerryRegister', 1, { UserName: 'A. Name' });
  noted({ ...toContact, values: { UserName: 'A. Name' } }, 'acknowledged');
  expect(counted()).toEqual({});
});

test('an acknowledged addition that is not there is counted', () => {
  noted(ask, 'acknowledged', 99);
  expect(counted()).toEqual({ acknowledgedMissing: 1 });
});

test('an acknowledged change that is not there is counted, with versions kept and without', () => {
  noted(confirm, 'acknowledged');
  noted({ ...toContact, values: { UserName: 'A. Name' } }, 'acknowledged');
  expect(counted()).toEqual({ acknowledgedMissing: 2 });
});

test('an acknowledged change of which only a part is there is counted, and so is the row that holds the part', () => {
  changed('RolloutStatuses', 40, { Source: 'Call 1' });
  noted(confirm, 'acknowledged');
  expect(counted()).toEqual({ acknowledgedMissing: 1, changedInPart: 1 });
});

test('a version that has nothing of the change that was meant is one that nobody wrote', () => {
  changed('RolloutStatuses', 40, { Source: 'Call 7' });
  noted(confirm, 'unclear');
  expect(counted()).toEqual({ unaccounted: 1 });
});

describe('what is put back', () => {
  const saved = { ForecastOn: '2013-06-10T23:00:00Z', ForecastPrecision: 'Day', DateGivenBy: by };
  const save = {
    ...confirm,
    base: 2,
    values: { ForecastOn: '2013-06-11', ForecastPrecision: 'Day', DateGivenBy: by },
  } as const;
  const stood = { ForecastOn: '2013-05-01T23:00:00Z', ForecastPrecision: 'Day', DateGivenBy: 'The supplier' };
  const back = {
    ...confirm,
    base: 3,
    values: { ...stood, ForecastOn: '2013-05-02' },
    putsBack: true,
  } as const;
  const other = { ...confirm, base: 3, values: { Source: 'Call 2' }, by: someoneElse };

  /** As before the save, of which nobody was told. */
  function undoSave(): void {
    host.reset();
    journal = createJournal();
    changed('RolloutStatuses', 40, stood);
    before = standingIn(host.database, watchedLists);
  }

  beforeEach(() => {
    changed('RolloutStatuses', 40, stood);
    before = standingIn(host.database, watchedLists);
    changed('RolloutStatuses', 40, saved);
    noted(save, 'acknowledged');
  });

  test('is nothing to count where the row stands as before, with the date beside whoever gave it then', () => {
    changed('RolloutStatuses', 40, stood);
    noted(back, 'acknowledged');
    expect(counted()).toEqual({});
  });

  test('is counted where it went over what somebody else has written since', () => {
    changed('RolloutStatuses', 40, { Source: 'Call 2' }, someoneElse);
    noted(other, 'acknowledged');
    changed('RolloutStatuses', 40, stood);
    noted(back, 'acknowledged');
    expect(counted()).toEqual({ putBackOver: 1 });
  });

  test('is counted where it was said to be somebody else’s, unless somebody else has written since', () => {
    noted(back, 'overtaken');
    expect(counted()).toEqual({ putBackRefused: 1 });
    changed('RolloutStatuses', 40, { Source: 'Call 2' }, someoneElse);
    noted(other, 'acknowledged');
    expect(counted()).toEqual({});
  });

  test('is counted where it was the save of somebody else, which the person had made the same', () => {
    undoSave();
    changed('RolloutStatuses', 40, saved, someoneElse);
    noted(save, 'acknowledged');
    noted({ ...save, by: someoneElse }, 'acknowledged');
    noted(back, 'overtaken');
    expect(counted()).toEqual({ dateOfAnother: 1 });
    changed('RolloutStatuses', 40, stood);
    noted(back, 'acknowledged');
    expect(counted()).toEqual({ dateOfAnother: 1, putBackOfAnother: 1 });
  });

  test('is nothing to count where it was in doubt and never came, and is counted where it came', () => {
    undoSave();
    noted(save, 'unclear');
    noted({ ...back, ofDoubt: true }, 'acknowledged');
    expect(counted()).toEqual({});
    changed('RolloutStatuses', 40, saved);
    expect(counted()).toEqual({ acknowledgedMissing: 1 });
  });

  test('is counted where a row is left out that the change has changed, unless somebody else has written it since', () => {
    undoSave();
    changed('RolloutStatuses', 40, saved);
    const note = journal.begin({ by, ...save });
    note.ended('unclear');
    expect(counted()).toEqual({});
    note.leftOut();
    expect(counted()).toEqual({ putBackForgotten: 1 });
    changed('RolloutStatuses', 40, { Source: 'Call 2' }, someoneElse);
    noted(other, 'acknowledged');
    expect(counted()).toEqual({});
  });

  test('is counted where it was said to be put back, and somebody else’s version stands', () => {
    changed('RolloutStatuses', 40, { Source: 'Call 2' }, someoneElse);
    noted(other, 'acknowledged');
    noted(back, 'acknowledged');
    expect(counted()).toEqual({ acknowledgedMissing: 1 });
  });
});

test('a date that one change moves a second time is counted; what goes back to a date of an earlier change is not', () => {
  const moved = (date: string, mark: string, base: number): void => {
    const who = { DateGivenBy: by, DateSource: `${by} ${mark}` };
    changed('RolloutStatuses', 40, { ForecastOn: `2013-06-${date}T23:00:00Z`, ForecastPrecision: 'Day', ...who });
    const values = { ForecastOn: `2013-06-${Number(date) + 1}`, ForecastPrecision: 'Day', ...who };
    noted({ ...confirm, base, values }, 'acknowledged');
  };
  moved('10', '1', 1);
  moved('17', '2', 2);
  moved('10', '1', 3);
  expect(counted()).toEqual({});
  moved('24', '2', 4);
  expect(counted()).toEqual({ movedTwice: 1 });
});

test('a new date beside somebody who did not give it is counted', () => {
  const date = { ForecastOn: '2013-06-10T23:00:00Z', ForecastPrecision: 'Day' };
  const values = { ForecastOn: '2013-06-11', ForecastPrecision: 'Day' };
  changed('RolloutStatuses', 40, { ...date, DateGivenBy: by });
  noted({ ...confirm, values: { ...values, DateGivenBy: by } }, 'acknowledged');
  expect(counted()).toEqual({});
  changed('RolloutStatuses', 40, { ...date, ForecastOn: '2013-06-12T23:00:00Z' }, someoneElse);
  noted({ ...confirm, base: 2, values: { ...values, ForecastOn: '2013-06-13' }, by: someoneElse }, 'acknowledged');
  expect(counted()).toEqual({ dateOfAnother: 1 });
});

test('how a wave stands is watched as any row is: a change over one that its writer had not seen is counted', () => {
  const key = 'PausedWave3';
  const pause = { SettingKey: key, Value: '2013-04-15; Ada Bell; A reason' };
  const id = added('RolloutSettings', { Title: 'Wave 3, if it is paused', ...pause });
  noted({ kind: 'add', list: 'RolloutSettings', key, values: pause }, 'acknowledged');
  changed('RolloutSettings', id, { Value: null }, someoneElse);
  const takeUp = {
    kind: 'change',
    list: 'RolloutSettings',
    key,
    item: id,
    base: 1,
    values: { Value: undefined },
  } as const;
  noted({ ...takeUp, by: someoneElse }, 'acknowledged');
  expect(counted()).toEqual({});
  changed('RolloutSettings', id, { Value: '2013-04-16; Ada Bell; Another' });
  noted({ ...takeUp, values: { Value: '2013-04-16; Ada Bell; Another' } }, 'acknowledged');
  expect(counted()).toEqual({ updateLost: 1 });
});

test('an acknowledged request that is there twice is counted; one from two tabs is not, unless they were told of different ones', () => {
  const first = added('DeviceRequests', asked);
  const second = added('DeviceRequests', asked);
  const tabs = { ...ask, tabs: 2 };
  noted(tabs, 'acknowledged', first);
  expect(counted()).toEqual({});
  journal = createJournal();
  noted(tabs, 'acknowledged', second);
  expect(counted()).toEqual({ acknowledgedTwice: 1 });
  journal = createJournal();
  noted(ask, 'acknowledged', first);
  expect(counted()).toEqual({ acknowledgedTwice: 1 });
});

test('an acknowledged change that was written twice is counted', () => {
  changed('RolloutStatuses', 40, confirmed);
  changed('RolloutStatuses', 40, confirmed);
  noted(confirm, 'acknowledged');
  expect(counted()).toEqual({ acknowledgedTwice: 1 });
});

test('a write that was left unclear may be there once, and is counted where it is there twice', () => {
  added('DeviceRequests', asked);
  noted(ask, 'unclear');
  expect(counted()).toEqual({});
  added('DeviceRequests', asked);
  expect(counted()).toEqual({ unclearTwice: 1 });
});

test('a write that was said not to be done is counted where it is there', () => {
  added('DeviceRequests', asked);
  noted(ask, 'notDone');
  changed('RolloutStatuses', 40, confirmed);
  noted(confirm, 'notDone');
  expect(counted()).toEqual({ refusedThere: 2 });
});

test('an update over one that its writer had not seen is counted, with versions kept and without', () => {
  changed('RolloutStatuses', 40, { Source: 'Call 2' }, someoneElse);
  noted({ ...confirm, by: someoneElse, values: { Source: 'Call 2' } }, 'acknowledged');
  changed('RolloutStatuses', 40, confirmed);
  noted(confirm, 'acknowledged');
  expect(counted()).toEqual({ updateLost: 1 });

  journal = createJournal();
  host.reset();
  for (const [who, UserName] of [
    [by, 'One'],
    [someoneElse, 'Other'],
  ]) {
    changed('BlackBerryRegister', 1, { UserName }, who);
    noted({ ...toContact, values: { UserName }, by: who }, 'acknowledged');
  }
  expect(counted().updateLost).toBe(1);
});

test('an update that takes more with it than it was meant to is counted', () => {
  changed('RolloutStatuses', 40, { ...confirmed, DoesNotWork: 'What somebody else had written is gone.' });
  noted(confirm, 'acknowledged');
  expect(counted()).toEqual({ updateLost: 1 });
});

describe('a requester’s copy', () => {
  const copies = { kind: 'copy', list: 'DeviceRequests', key: 'a request', item: 20, by: someoneElse } as const;
  const smart = { Outcome: 'Smart handset', OutcomeNote: 'Note 1' };
  const declined = { Outcome: 'Declined', OutcomeNote: 'Note 2' };

  beforeEach(() => {
    const [{ RequestKey }] = host.database.all(
      `SELECT RequestKey FROM ${itemTable(listNamed(host.database, 'DeviceRequests').number)} WHERE ID = 20`,
    );
    for (const [sequence, { Outcome, OutcomeNote }] of [
      [1, smart],
      [2, declined],
    ] as const) {
      const values = {
        Title: 'P',
        RequestHash: 'x',
        Decision: Outcome,
        Note: OutcomeNote,
        DecisionKey: `20|${sequence}`,
        RequestItemId: 20,
        RequestKey,
      };
      added('DeviceDecisions', values);
      noted({ kind: 'add', list: 'DeviceDecisions', key: values.DecisionKey, values }, 'acknowledged');
    }
  });

  test('that says what the record says is nothing to count, also where a later one was written by somebody else', () => {
    changed('DeviceRequests', 20, smart, someoneElse);
    noted({ ...copies, values: {}, sequence: 1 }, 'acknowledged');
    changed('DeviceRequests', 20, declined, someoneElse);
    noted({ ...copies, values: {}, sequence: 2 }, 'acknowledged');
    noted({ ...copies, values: {}, sequence: 1, by }, 'acknowledged');
    expect(counted()).toEqual({});
  });

  test('of the reopening of a withdrawn request is nothing to count: its row says so already, and is not written', () => {
    const [{ RequestKey }] = host.database.all(
      `SELECT RequestKey FROM ${itemTable(listNamed(host.database, 'DeviceRequests').number)} WHERE ID = 4`,
    );
    const values = {
      Title: 'P',
      RequestHash: 'x',
      Decision: 'Reopened',
      Note: 'Note 3',
      DecisionKey: '4|2',
      RequestItemId: 4,
    };
    added('DeviceDecisions', { ...values, RequestKey });
    noted({ kind: 'add', list: 'DeviceDecisions', key: '4|2', values: { ...values, RequestKey } }, 'acknowledged');
    noted({ ...copies, item: 4, values: {}, sequence: 2 }, 'acknowledged');
    expect(counted()).toEqual({});
  });

  test('of an earlier decision over that of a later one is counted', () => {
    changed('DeviceRequests', 20, declined, someoneElse);
    noted({ ...copies, values: {}, sequence: 2 }, 'acknowledged');
    changed('DeviceRequests', 20, smart, someoneElse);
    noted({ ...copies, values: {}, sequence: 1 }, 'acknowledged');
    expect(counted()).toEqual({ updateLost: 1 });
  });

  test('of nothing in the record is counted, and so is one that was acknowledged and is not there', () => {
    changed('DeviceRequests', 20, { Outcome: 'Smart handset', OutcomeNote: 'Another note' }, someoneElse);
    noted({ ...copies, values: {}, sequence: 1 }, 'acknowledged');
    expect(counted()).toEqual({ acknowledgedMissing: 1, unaccounted: 1 });
  });

  test('that takes a reply with it which nobody had seen is counted', () => {
    changed('DeviceRequests', 20, { Reply: 'Weekly.' });
    noted(
      { kind: 'change', list: 'DeviceRequests', key: 'a request', item: 20, base: 1, values: { Reply: 'Weekly.' } },
      'acknowledged',
    );
    changed('DeviceRequests', 20, { ...smart, Reply: null }, someoneElse);
    noted({ ...copies, values: { Reply: undefined }, sequence: 1 }, 'acknowledged');
    expect(counted()).toEqual({ updateLost: 1 });
  });
});

test('a row, and a version, that nobody wrote is counted, and so is one that somebody else wrote in a person’s name', () => {
  added('DeviceRequests', { ...asked, RequestKey: 'soak-2' });
  changed('RolloutStatuses', 40, confirmed);
  changed('BlackBerryRegister', 1, { UserName: 'Nobody' });
  added('DeviceRequests', asked, someoneElse);
  noted(ask, 'unclear');
  expect(counted()).toEqual({ unaccounted: 4 });
});

test('a page of Today that shows other lines than a new one is counted, and one that shows the same is not', async () => {
  const page = (lines: readonly string[]): Pick<RolloutDay, 'lines'> => ({ lines: async () => lines });
  expect(await staleLists([page(['millgate|email']), page(['millgate|email'])], ['millgate|email'])).toEqual([]);
  expect(
    await staleLists([page(['millgate|email']), page([]), page(['ealing|email'])], ['millgate|email']),
  ).toMatchObject([
    { invariant: 'todayDiffers', detail: 'page 2: millgate|email' },
    { invariant: 'todayDiffers', detail: 'page 3: ealing|email, millgate|email' },
  ]);
});

test('what is put back of any list is counted where it is refused, and nobody else has written it', () => {
  const base = { kind: 'change', list: 'RolloutSites', key: 'MILLGATE', item: 1, base: 2, putsBack: true } as const;
  changed('RolloutSites', 1, { Staff: 12 });
  noted({ ...base, putsBack: undefined, base: 1, values: { Staff: 12 } }, 'acknowledged');
  noted({ ...base, values: { Staff: 30 } }, 'overtaken');
  expect(counted()).toEqual({ putBackRefused: 1 });
  changed('RolloutSites', 1, { Wave: 3 }, someoneElse);
  noted({ ...base, putsBack: undefined, values: { Wave: 3 }, by: someoneElse }, 'acknowledged');
  expect(counted()).toEqual({});
});

test('a decision without its request is counted, and so is one about a request of another key', () => {
  const decision = { Title: 'P', RequestHash: 'x', Decision: 'Declined' };
  for (const [id, key] of [
    [999, 'soak-9'],
    [20, 'another'],
  ] as const) {
    const values = { ...decision, DecisionKey: `${id}|7`, RequestItemId: id, RequestKey: key };
    added('DeviceDecisions', values);
    noted({ kind: 'add', list: 'DeviceDecisions', key: values.DecisionKey, values }, 'unclear');
  }
  expect(counted()).toEqual({ decisionWithoutRequest: 2 });
});

test('two decisions under one sequence are counted, though their keys are not written alike', () => {
  const [{ RequestKey }] = host.database.all(
    `SELECT RequestKey FROM ${itemTable(listNamed(host.database, 'DeviceRequests').number)} WHERE ID = 20`,
  );
  for (const DecisionKey of ['20|7', '20|07']) {
    const values = { Title: 'P', RequestHash: 'x', Decision: 'Declined', DecisionKey, RequestItemId: 20, RequestKey };
    added('DeviceDecisions', values);
    noted({ kind: 'add', list: 'DeviceDecisions', key: DecisionKey, values }, 'unclear');
  }
  expect(counted()).toEqual({ sequenceTwice: 1 });
});

describe('a decision', () => {
  const values = { Title: 'P', RequestHash: 'x', Decision: 'Declined', Note: 'Note 1', RequestKey: 'k' };
  const about = { ...values, RequestItemId: 20 };
  const decide = { kind: 'add', list: 'DeviceDecisions', key: '20|1', values: about, by: someoneElse } as const;
  const byHand = (DecisionKey: string, RequestItemId: number, who = by): number => {
    const row = { ...values, Note: `By hand, ${DecisionKey}`, DecisionKey, RequestItemId };
    noted({ ...decide, key: DecisionKey, values: row, by: who, byHand: true }, 'acknowledged');
    return added('DeviceDecisions', row, who);
  };
  /** What is counted apart from the request, which these rows do not name rightly. */
  const ofDecisions = (): object => ({ ...counted(), decisionWithoutRequest: undefined });

  test('that was acknowledged and counts is nothing to count, whatever key it found free', () => {
    byHand('20|1', 7);
    added('DeviceDecisions', { ...about, DecisionKey: '20|2' }, someoneElse);
    noted(decide, 'acknowledged');
    expect(ofDecisions()).toEqual({});
  });

  test.each(['20|1000000', '20|01', '21|1', 'x'])(
    'that was acknowledged under the key %s, which nobody reads, is counted',
    (DecisionKey) => {
      added('DeviceDecisions', { ...about, DecisionKey }, someoneElse);
      noted(decide, 'acknowledged');
      expect(ofDecisions()).toMatchObject({ decisionIgnored: 1 });
    },
  );

  test('that was refused as overtaken is counted, unless somebody else has decided about its request', () => {
    noted(decide, 'overtaken');
    byHand('20|1', 7);
    byHand('20|1000000', 20);
    expect(ofDecisions()).toEqual({ overtakenByNobody: 1 });
    byHand('20|2', 20);
    expect(ofDecisions()).toEqual({});
  });

  test('that was refused as overtaken by one that was seen is counted, and so is one that is there', () => {
    const seen = byHand('20|1', 20);
    noted({ ...decide, key: '20|2', seen: [seen] }, 'overtaken');
    expect(ofDecisions()).toEqual({ overtakenByNobody: 1 });
    byHand('20|3', 20);
    added('DeviceDecisions', { ...about, DecisionKey: '20|2' }, someoneElse);
    expect(ofDecisions()).toEqual({ refusedThere: 1 });
  });
});

test('of several attempts one that stands counts, and a doubt is not taken back by a refusal', () => {
  for (const tried of [
    ['unclear', 'acknowledged'],
    ['unclear', 'notDone'],
    ['notDone', 'overtaken'],
    ['notDone'],
    [],
  ] as Told[][]) {
    const note = journal.begin({ ...confirm, by });
    tried.forEach((told) => note.ended(told));
  }
  expect(journal.all().map(({ told }) => told)).toEqual(['acknowledged', 'unclear', 'overtaken', 'notDone', 'unclear']);
});

test('the command line takes seconds, people, a rate and a seed, and refuses what is none in a sentence', () => {
  expect(soakOptions([])).toMatchObject({ seconds: 120, seed: 1 });
  expect(soakOptions(['--quick'])).toMatchObject({ seconds: 10 });
  expect(soakOptions(['--seconds', '5', '--people', '8', '--rate', '0.5', '--seed', '3'])).toMatchObject({
    seconds: 5,
    people: 8,
    rate: 0.5,
    seed: 3,
  });
  for (const bad of [['--rate', '2'], ['--seconds', 'x'], ['--people', '6.5'], ['--colour']])
    expect(() => soakOptions(bad)).toThrow(/./);
});

test('a day that had not come when it was written is counted', () => {
  const today = { ConfirmedOn: '2013-04-14T23:00:00Z', Source: 'Call 1' };
  changed('RolloutStatuses', 40, today);
  noted({ ...confirm, values: { ConfirmedOn: '2013-04-15', Source: 'Call 1' } }, 'acknowledged');
  expect(counted()).toEqual({});
  changed('RolloutStatuses', 40, { ...today, ConfirmedOn: '2013-04-24T23:00:00Z', Source: 'Call 2' });
  noted({ ...confirm, base: 2, values: { ConfirmedOn: '2013-04-25', Source: 'Call 2' } }, 'acknowledged');
  expect(counted()).toEqual({ dayToCome: 1 });
  changed('RolloutStatuses', 40, { ...today, DateGivenOn: '2013-04-24T23:00:00Z' });
  noted(
    { ...confirm, base: 3, values: { ...confirm.values, ConfirmedOn: '2013-04-15', DateGivenOn: '2013-04-25' } },
    'unclear',
  );
  expect(counted().dayToCome).toBe(1);
});
