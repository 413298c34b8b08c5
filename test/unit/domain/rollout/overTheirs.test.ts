import fc from 'fast-check';
import { day } from '../../../../src/domain/day';
import { overTheirs } from '../../../../src/domain/rollout/overTheirs';
import {
  changedColumns,
  noStatus,
  statusColumns,
  type StatusValues,
  withChange,
} from '../../../../src/domain/rollout/statusChange';

const before: StatusValues = {
  ...noStatus,
  Now: 'Not working',
  Stage: 'Planned',
  ForecastOn: day('2013-06-03'),
  ForecastPrecision: 'Day',
  WaitingFor: 'the line',
};
const over = (theirs: StatusValues, after: StatusValues): StatusValues | undefined =>
  overTheirs(theirs, changedColumns(before, after), after);
const moved: StatusValues = { ...before, ForecastOn: day('2013-06-17'), Reason: 'The supplier is late.' };

it('moves a date over somebody else’s version, and leaves the answer that they confirmed meanwhile', () => {
  const theirs: StatusValues = {
    ...before,
    Now: 'Working',
    ConfirmedOn: day('2013-04-15'),
    ConfirmedBy: 'Sam Okafor',
    WaitingFor: undefined,
  };
  expect(over(theirs, moved)).toEqual({
    ...theirs,
    ForecastOn: day('2013-06-17'),
    Reason: 'The supplier is late.',
  });
});

it('never takes a day in the precision of somebody else’s month', () => {
  const theirs: StatusValues = { ...before, ForecastOn: day('2013-07-01'), ForecastPrecision: 'Month' };
  expect(over(theirs, moved)).toMatchObject({ ForecastOn: '2013-06-17', ForecastPrecision: 'Day' });
});

it('does not go with a connection that somebody has entered meanwhile', () => {
  expect(over({ ...before, Stage: 'Connected', ConnectedOn: day('2013-04-14') }, moved)).toBeUndefined();
});

it('confirms the answer that was in view, not the one that somebody else has given meanwhile', () => {
  const confirmed: StatusValues = {
    ...before,
    ConfirmedOn: day('2013-04-15'),
    ConfirmedBy: 'Jo Patel',
    Source: 'A call',
  };
  const theirs: StatusValues = { ...before, Now: 'Working', ForecastOn: day('2013-08-01') };
  expect(over(theirs, confirmed)).toEqual({ ...confirmed, ForecastOn: day('2013-08-01') });
});

it('changes nothing of what it does not speak of, whatever both versions are', () => {
  const spokenOf = ['WaitingForOwner', 'WaitingFor'] as const;
  const texts = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
  const version = fc.record(Object.fromEntries(statusColumns.map((column) => [column, texts])));
  fc.assert(
    fc.property(version, version, (theirs, after) => {
      const mine = withChange(before, { WaitingFor: (after as { WaitingFor?: string }).WaitingFor });
      const result = overTheirs(theirs as unknown as StatusValues, { WaitingFor: mine.WaitingFor }, mine)!;
      for (const column of statusColumns)
        if (!(spokenOf as readonly string[]).includes(column)) expect(result[column]).toBe((theirs as never)[column]);
      expect(result.WaitingFor).toBe(mine.WaitingFor);
    }),
  );
});
