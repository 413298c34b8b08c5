import { day } from '../../../src/domain/day';
import { changedColumns, noStatus, type StatusValues } from '../../../src/domain/rollout/statusChange';
import { typedDate } from '../../../src/domain/typedDate';
import {
  draftOf,
  emptyDraft,
  ofManyWithNow,
  readDraft,
  type StatusDraft,
} from '../../../src/webparts/rolloutStatus/edit/statusDraft';

const planned: StatusValues = { Now: 'Not working', Stage: 'Planned' };
const forecast = { ForecastOn: day('2013-05-27'), ForecastPrecision: 'Day' } as const;

function saved(before: StatusValues, typed: Partial<StatusDraft>, many = false): Partial<StatusValues> {
  return changedColumns(
    before,
    readDraft(before, { ...(many ? emptyDraft : draftOf(before)), ...typed }, many).after,
  ) as StatusValues;
}

describe('what does not work, of several services', () => {
  const partly = { Now: 'Partly working', Stage: 'Planned', DoesNotWork: 'Scanning' } as const;

  test('is what is typed for the answer that all of them get', () => {
    expect(saved(partly, { now: 'Partly working', doesNotWork: 'Printing' }, true)).toEqual({
      DoesNotWork: 'Printing',
    });
  });

  test('stays as it is where they keep their own answers, whatever was typed before', () => {
    expect(saved(partly, { doesNotWork: 'Printing' }, true)).toEqual({});
  });
});

describe('the plan of a service', () => {
  test('is the first date that it is given', () => {
    expect(saved(noStatus, { stage: 'Planned', expected: typedDate(day('2013-05-27')) })).toMatchObject({
      ForecastOn: '2013-05-27',
      PlannedOn: '2013-05-27',
    });
    expect(saved(noStatus, { stage: 'Planned', expected: typedDate(day('2013-05-01'), 'Month') })).toMatchObject({
      ForecastPrecision: 'Month',
      PlannedOn: '2013-05-31',
    });
  });

  test('is not invented where a date stands that nobody planned, whatever else is changed', () => {
    const before = { ...planned, ...forecast };
    expect(saved(before, { now: 'Not known' })).toEqual({ Now: 'Not known' });
    const moved = { expected: typedDate(day('2013-06-10')), reason: 'The line is late.' };
    expect(saved(before, moved)).toEqual({ ForecastOn: '2013-06-10', Reason: 'The line is late.' });
  });

  test('stays as it is when the date moves or goes, and is what somebody types', () => {
    const before = { ...planned, ...forecast, PlannedOn: day('2013-04-29') };
    expect(saved(before, { expected: typedDate(day('2013-06-10')), reason: 'Late.' })).not.toHaveProperty('PlannedOn');
    expect(saved(before, { stage: 'No date', reason: 'Given up.' })).not.toHaveProperty('PlannedOn');
    expect(saved(before, { plannedOn: typedDate(day('2013-04-30')) })).toEqual({ PlannedOn: '2013-04-30' });
  });

  test('is never written by a change of many, even where the browser has kept a day for it', () => {
    expect(saved(noStatus, { expected: typedDate(day('2013-05-27')) }, true)).toEqual({
      Stage: 'Planned',
      ForecastOn: '2013-05-27',
      ForecastPrecision: 'Day',
    });
    expect(saved(noStatus, { plannedOn: typedDate(day('2013-04-30')) }, true)).toEqual({});
  });
});

describe('what several get', () => {
  test('is not what was typed for an answer that is not theirs any more', () => {
    const kept = ofManyWithNow(
      {
        ...ofManyWithNow(emptyDraft, 'Keep using what you have'),
        provider: 'Your PCT',
        endsOn: typedDate(day('2013-06-30')),
      },
      undefined,
    );
    expect(kept).toEqual({ ...emptyDraft, now: undefined });
    const before = { ...noStatus, ExistingProvider: 'The Department of Health' };
    expect(saved(before, kept, true)).toEqual({});
  });

  test('is the staff that are connected only where it is a whole number', () => {
    const faults = (staffConnected: string): unknown[] =>
      readDraft(noStatus, { ...emptyDraft, staffConnected }, true).faults.map(({ field }) => field);
    for (const typed of ['abc', '1.5', '-2', '1e3']) expect(faults(typed)).toEqual(['staffConnected']);
    for (const typed of ['', ' ', '0', ' 12 ']) expect(faults(typed)).toEqual([]);
  });
});
