import { day } from '../../../../src/domain/day';
import { dateGiven, noStatus, type StatusValues } from '../../../../src/domain/rollout/statusChange';

const kim = { by: 'Kim Doyle, the supplier', on: day('2013-04-15'), source: 'The supplier’s plan' };
const hers = { DateGivenBy: kim.by, DateGivenOn: kim.on, DateSource: kim.source };
const nobody = { DateGivenBy: undefined, DateGivenOn: undefined, DateSource: undefined };
const planned: StatusValues = { Now: 'Not working', Stage: 'Planned', PlannedOn: day('2013-05-27') };
const moved: StatusValues = { ...planned, ForecastOn: day('2013-06-01') };

test('a date that is new, or the first, has the name of whoever gives it', () => {
  expect(dateGiven(planned, moved, kim)).toEqual(hers);
  expect(dateGiven(noStatus, planned, kim)).toEqual(hers);
  expect(dateGiven(moved, { ...moved, ForecastPrecision: 'Month' }, kim)).toEqual(hers);
});

test('a date that stays keeps its name, by whichever columns it stands', () => {
  expect(dateGiven(moved, { ...moved, Now: 'Working' }, kim)).toEqual({});
  expect(dateGiven(planned, { ...planned, ForecastOn: planned.PlannedOn, ForecastPrecision: 'Day' }, kim)).toEqual({});
  const month: StatusValues = { ...moved, ForecastPrecision: 'Month' };
  expect(dateGiven(month, { ...month, ForecastOn: day('2013-06-30') }, kim)).toEqual({});
});

test('a date that goes has nobody', () => {
  expect(dateGiven(moved, { ...planned, Stage: 'No date' }, kim)).toEqual(nobody);
});

test('a service that becomes connected is given no date by that, even where its plan had been given up', () => {
  const connected = { Stage: 'Connected', ConnectedOn: day('2013-04-15') } as const;
  expect(dateGiven(moved, { ...moved, ...connected }, kim)).toEqual({});
  expect(dateGiven({ ...planned, Stage: 'No date' }, { ...planned, ...connected }, kim)).toEqual({});
  const corrected = { ...planned, ...connected, PlannedOn: day('2013-05-20') };
  expect(dateGiven({ ...planned, ...connected }, corrected, kim)).toEqual({});
});
