import { matchColumns, rememberColumns, withColumn } from '../../../../src/domain/sheet/columns';
import { statusTargets } from '../../../../src/domain/rollout/import/statusTargets';

const targets = [
  { name: 'SiteCode', headings: ['site code', 'code'] },
  { name: 'ForecastOn', headings: ['forecast', 'expected'] },
  { name: 'Now', headings: ['now', 'status'] },
] as const;

describe('the columns of a sheet', () => {
  test('are guessed by their headings, whatever case, spaces and punctuation', () => {
    expect(matchColumns(['SITE-CODE', ' Forecast: ', 'Status', 'Notes'], targets)).toEqual([
      'SiteCode',
      'ForecastOn',
      'Now',
      undefined,
    ]);
  });

  test('hold one thing once: the first heading that fits has it', () => {
    expect(matchColumns(['Forecast', 'Expected', 'site code'], targets)).toEqual(['ForecastOn', undefined, 'SiteCode']);
  });

  test('are guessed without what is in brackets, if no other differs in that alone', () => {
    expect(matchColumns(['Site code (ours)', 'Forecast (current)', 'Now (G = live)'], targets)).toEqual([
      'SiteCode',
      'ForecastOn',
      'Now',
    ]);
    expect(matchColumns(['Forecast (April)', 'Forecast (May)', 'Expected (previous)'], targets)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(matchColumns(['Forecast (week)', 'Expected'], targets)).toEqual([undefined, 'ForecastOn']);
    const remembered = rememberColumns(['Forecast (week)'], [undefined]);
    expect(matchColumns(['Forecast (week)'], targets, remembered)).toEqual([undefined]);
  });

  describe('that say in brackets which of several values they hold', () => {
    const matched = (...headings: string[]): unknown => matchColumns(headings, statusTargets);
    const original = ['orig.', 'Original', 'baseline', 'initial', 'first', 'original, April'];
    const older = ['previous', 'prev.', 'old', 'was', 'last', 'prior', 'superseded'];
    const newer = ['revised', 'new', 'current', 'latest', 'now', 'updated'];

    test.each([...original, ...older])('are no forecast for “(%s)”, alone or beside one', (word) => {
      expect(matched(`Forecast (${word})`)).toEqual([undefined]);
      expect(matched(`Forecast (${word})`, 'Forecast')).toEqual([undefined, 'ForecastOn']);
      expect(matched(`Forecast (${word})`, 'Forecast (May)')).toEqual([undefined, 'ForecastOn']);
    });

    test.each(newer)('are the forecast for “(%s)”, beside any other', (word) => {
      expect(matched(`Forecast (${word})`)).toEqual(['ForecastOn']);
      expect(matched('Forecast', `Forecast (${word})`)).toEqual([undefined, 'ForecastOn']);
      expect(matched('Forecast (orig)', `Forecast (${word})`)).toEqual([undefined, 'ForecastOn']);
    });

    test.each(original)('are the plan for “(%s)”, if no other is headed as the plan alone', (word) => {
      expect(matched(`Planned (${word})`)).toEqual(['PlannedOn']);
      expect(matched('Planned', `Planned (${word})`)).toEqual(['PlannedOn', undefined]);
      expect(matched('Planned (revised)', `Planned (${word})`)).toEqual([undefined, 'PlannedOn']);
    });

    test.each(older)('are no plan for “(%s)”', (word) => {
      expect(matched(`Planned (${word})`)).toEqual([undefined]);
    });
  });

  test('are matched as they were before, which comes before any guess', () => {
    const remembered = rememberColumns(['Forecast', 'New date', 'Status'], [undefined, 'ForecastOn', 'Now']);
    expect(matchColumns(['Forecast', 'NEW DATE', 'Status', 'Code'], targets, remembered)).toEqual([
      undefined,
      'ForecastOn',
      'Now',
      'SiteCode',
    ]);
  });

  test('forget what is no target any more, and are guessed again', () => {
    expect(matchColumns(['Old', 'constructor'], targets, { old: 'Gone' })).toEqual([undefined, undefined]);
  });

  test('take a target from where it stood', () => {
    expect(withColumn(['Now', 'SiteCode', undefined], 2, 'Now')).toEqual([undefined, 'SiteCode', 'Now']);
    expect(withColumn(['Now', 'SiteCode', undefined], 0, undefined)).toEqual([undefined, 'SiteCode', undefined]);
  });

  test('are known by the headings of a supplier’s sheet', () => {
    expect(
      matchColumns(['Site', 'Service', 'Current status', 'Forecast date', 'Blocker', 'Owner', 'As at'], statusTargets),
    ).toEqual(['SiteName', 'ServiceName', 'Now', 'ForecastOn', 'WaitingFor', 'WaitingForOwner', 'ConfirmedOn']);
  });
});
