import { day } from '../../../../src/domain/day';
import { forecastsGiven } from '../../../../src/domain/rollout/slip';

describe('the memory of slipped dates', () => {
  const planned = { Stage: 'Planned' as const, PlannedOn: day('2013-04-29'), writtenOn: day('2013-03-19') };
  const moved = {
    ...planned,
    ForecastOn: day('2013-05-13'),
    Reason: 'The survey was late.',
    writtenOn: day('2013-04-02'),
  };
  const again = {
    ...planned,
    ForecastOn: day('2013-06-01'),
    ForecastPrecision: 'Month' as const,
    Reason: 'The line is late.',
    writtenOn: day('2013-04-11'),
  };

  it('holds every forecast with its reason, newest first, whatever order the versions come in', () => {
    expect(forecastsGiven([again, planned, moved])).toMatchObject([
      { on: '2013-06-01', precision: 'Month', givenOn: '2013-04-11', reason: 'The line is late.' },
      { on: '2013-05-13', precision: 'Day', givenOn: '2013-04-02', reason: 'The survey was late.' },
      { on: '2013-04-29', givenOn: '2013-03-19', reason: undefined },
    ]);
  });

  it('names who gave a forecast, with the day they gave it, where the version says so', () => {
    const named = { ...moved, DateGivenBy: 'Kim Doyle, the supplier', DateGivenOn: day('2013-04-01') };
    const undated = { ...again, DateGivenBy: 'Jo Patel' };
    expect(forecastsGiven([planned, named, undated])).toMatchObject([
      { givenBy: 'Jo Patel', givenOn: '2013-04-11' },
      { givenBy: 'Kim Doyle, the supplier', givenOn: '2013-04-01' },
      { givenBy: undefined, givenOn: '2013-03-19' },
    ]);
  });

  it('does not count a version that changed something else', () => {
    expect(forecastsGiven([planned, { ...planned, writtenOn: day('2013-04-01') }, moved])).toHaveLength(2);
  });

  it('begins with the first forecast there was', () => {
    expect(forecastsGiven([{ Stage: 'No date', writtenOn: day('2013-03-01') }, planned])).toHaveLength(1);
    expect(forecastsGiven([])).toEqual([]);
  });
});
