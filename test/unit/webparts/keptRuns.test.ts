/** @jest-environment jsdom */
import { browserStore } from '../../../src/data/browserStore';
import type { RolloutService } from '../../../src/data/rollout';
import type { EditableStatus } from '../../../src/data/rolloutEditing';
import { addDays, day } from '../../../src/domain/day';
import { everywhere } from '../../../src/domain/rollout/rowChoice';
import { midApril } from '../../../src/lists/demonstration/demonstrationData';
import { earlierRuns, keepRun } from '../../../src/webparts/rolloutStatus/edit/many/keptRuns';
import {
  type ChangeableSite,
  type ManyPlan,
  type PlannedChange,
  planMany,
  type Wanted,
} from '../../../src/webparts/rolloutStatus/edit/many/manyPlan';
import { emptyDraft } from '../../../src/webparts/rolloutStatus/edit/statusDraft';
import { atOnce } from '../atOnce';

const today = day('2013-04-15');
const tomorrow = addDays(today, 1);
const now = (): Date => new Date('2013-04-15T16:50:00Z');
const [, sites, services, statuses] = midApril().lists.map(({ rows }) => rows.map(({ values }) => values as unknown));
const entries = statuses.map((row, at) => ({ ...(row as object), Id: at + 1, etag: '"1,1"' })) as EditableStatus[];
const store = browserStore('https://contoso.sharepoint.com/sites/openservice', 'jo');

/** Nobody gives the dates, as in lists before version 7, which have no columns for that. */
const slip: Wanted = {
  sites: (sites as ChangeableSite[]).filter(({ Wave }) => Wave === 5),
  services: services as RolloutService[],
  narrowing: everywhere,
  move: { kind: 'by', days: 14 },
  draft: { ...emptyDraft, reason: 'The supplier needs its engineers.' },
};
const agreed = { answer: true, nearer: true, again: false };

/** What is planned the next day, with the rows as they are then. */
const planned = (rows: readonly EditableStatus[], wanted = slip): ManyPlan =>
  atOnce(planMany(wanted, rows, tomorrow, { earlier: earlierRuns(store, tomorrow, wanted) }));
const changesOf = ({ rows }: ManyPlan): PlannedChange[] => rows.flatMap((row) => row.changeAs(agreed) ?? []);
const keysOf = (changes: readonly PlannedChange[]): string[] => changes.map(({ write }) => write.key);

/** The rows, with some changes saved. */
const withSaved = (changes: readonly PlannedChange[]): EditableStatus[] => {
  const after = new Map(changes.map((change) => [change.write.key, change.after]));
  return entries.map((row) => ({ ...row, ...after.get(row.StatusKey) }));
};

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('a move that breaks off after some rows, and is taken up the next day', () => {
  const all = changesOf(atOnce(planMany(slip, entries, today)));
  const [saved, left] = [all.slice(0, 20), all.slice(20)];
  const broken = withSaved(saved);

  it('moves the others and leaves out what was saved, which it names, whenever the page was lost', () => {
    keepRun(store, now, slip, all);
    const plan = planned(broken);
    expect(plan.stays.saved.map(({ status }) => status!.StatusKey)).toEqual(keysOf(saved));
    expect(keysOf(changesOf(plan))).toEqual(keysOf(left));
    expect(plan.rows.filter(({ isAgain }) => isAgain)).toEqual([]);
  });

  it('moves what was put back since, and asks about what somebody has changed since', () => {
    keepRun(store, now, slip, all);
    const back = { ...broken.find(({ StatusKey }) => StatusKey === saved[0].write.key)!, ...saved[0].before };
    const changed = {
      ...broken.find(({ StatusKey }) => StatusKey === saved[1].write.key)!,
      ForecastOn: day('2013-11-11'),
    };
    const since = broken.map((row) => [back, changed].find(({ StatusKey }) => StatusKey === row.StatusKey) ?? row);
    const plan = planned(since);
    expect(keysOf(changesOf(plan))).toEqual([back.StatusKey, ...keysOf(left)]);
    expect(plan.rows.filter(({ isAgain }) => isAgain).map(({ status }) => status!.StatusKey)).toEqual([
      changed.StatusKey,
    ]);
  });

  it('asks before another change moves what was saved; not once somebody has seen how it ended', () => {
    const other: Wanted = { ...slip, draft: { ...slip.draft, reason: 'The lines are late.' } };
    const run = keepRun(store, now, slip, all);
    expect(planned(broken, other).stays.saved).toEqual([]);
    expect(planned(broken, other).rows.filter(({ isAgain }) => isAgain)).toHaveLength(saved.length);
    expect(keysOf(changesOf(planned(broken, other)))).toEqual(keysOf(left));
    run.ended();
    expect(planned(broken, other).rows.some(({ isAgain }) => isAgain)).toBe(false);
    expect(planned(broken).stays.saved).toHaveLength(saved.length);
  });

  it('is over once all of it is saved: the same move a week later moves all', () => {
    keepRun(store, now, slip, all);
    keepRun(store, () => addedTo(now(), 1), slip, left).finished();
    expect(window.localStorage).toHaveLength(0);
    expect(changesOf(planned(withSaved(all)))).toHaveLength(all.length);
  });

  it('is kept beside that of another tab: neither takes the other’s rows for its own', () => {
    const wave3: Wanted = {
      ...slip,
      sites: (sites as ChangeableSite[]).filter(({ Wave }) => Wave === 3),
      move: { kind: 'by', days: 7 },
    };
    const others = changesOf(atOnce(planMany(wave3, entries, today)));
    keepRun(store, now, slip, all);
    const otherTab = keepRun(store, now, wave3, others);
    expect(planned(broken).stays.saved).toHaveLength(saved.length);
    otherTab.finished();
    expect(planned(broken).stays.saved).toHaveLength(saved.length);
    expect(planned(broken, wave3).stays.saved).toEqual([]);
  });

  it('of two runs of it, the last that has a row says how that was left', () => {
    keepRun(store, now, slip, all);
    const again = changesOf(atOnce(planMany(slip, broken, today))).filter(({ write }) =>
      keysOf(saved).includes(write.key),
    );
    keepRun(store, () => addedTo(now(), 1), slip, again);
    expect(planned(broken).stays.saved).toEqual([]);
    const twice = broken.map((row) => ({ ...row, ...again.find(({ write }) => write.key === row.StatusKey)?.after }));
    expect(planned(twice).stays.saved).toHaveLength(saved.length);
  });

  it('is forgotten after a week', () => {
    keepRun(store, now, slip, all);
    const later = addDays(today, 8);
    const plan = atOnce(planMany(slip, broken, later, { earlier: earlierRuns(store, later, slip) }));
    expect(plan.stays.saved).toEqual([]);
    expect(window.localStorage).toHaveLength(0);
  });

  it('is not known where the browser keeps nothing, or something else: the question of the day stays', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('QuotaExceededError');
    });
    keepRun(store, now, slip, all).finished();
    expect(planned(broken).stays.saved).toEqual([]);
    jest.restoreAllMocks();
    keepRun(store, now, slip, all);
    const [key] = Object.keys(window.localStorage);
    const text = window.localStorage.getItem(key)!;
    window.localStorage.setItem(key, text.replace(/"columns":\{[^}]*\}/g, '"columns":{"ForecastOn":7,"Now":["x"]}'));
    expect(planned(broken).stays.saved).toEqual([]);
    const given = broken.map((row) => ({ ...row, DateGivenOn: tomorrow }));
    expect(planned(given).rows.filter(({ isAgain }) => isAgain).length).toBeGreaterThanOrEqual(all.length);
  });
});

describe('a confirmation that breaks off', () => {
  it('does not say of what was confirmed yesterday that it was confirmed today', () => {
    const confirm: Wanted = {
      ...slip,
      move: undefined,
      draft: emptyDraft,
      confirmer: { by: 'Jo Patel', source: 'Calls' },
    };
    const all = changesOf(atOnce(planMany(confirm, entries, today)));
    expect(all.length).toBeGreaterThan(20);
    keepRun(store, now, confirm, all);
    const plan = planned(withSaved(all.slice(0, 20)), confirm);
    expect(plan.stays.saved).toHaveLength(20);
    expect(keysOf(changesOf(plan))).toEqual(keysOf(all.slice(20)));
  });
});

function addedTo(on: Date, minutes: number): Date {
  return new Date(on.getTime() + minutes * 60_000);
}
