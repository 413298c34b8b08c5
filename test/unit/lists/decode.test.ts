import { decodeRows, SchemaMismatch, selectOf } from '../../../src/lists/decode';
import { deviceRequests } from '../../../src/lists/deviceRequests';
import { rolloutStatuses } from '../../../src/lists/rolloutStatuses';

const columns = ['SiteCode', 'Now', 'ForecastOn', 'StaffConnected'] as const;
const raw = { Id: 7, SiteCode: 'MIL', Now: 'Working', ForecastOn: '2013-06-29T23:00:00Z', StaffConnected: 12 };

describe('reading rows', () => {
  it('asks for the ID and the columns wanted', () => {
    expect(selectOf(rolloutStatuses, columns)).toEqual(['Id', 'SiteCode', 'Now', 'ForecastOn', 'StaffConnected']);
  });

  it('gives days, numbers and words as their types, and empty ones as undefined', () => {
    expect(decodeRows(rolloutStatuses, [raw], columns).rows).toEqual([
      { Id: 7, SiteCode: 'MIL', Now: 'Working', ForecastOn: '2013-06-30', StaffConnected: 12 },
    ]);
    expect(
      decodeRows(rolloutStatuses, [{ ...raw, ForecastOn: null, StaffConnected: null }], columns).rows[0],
    ).toMatchObject({ ForecastOn: undefined, StaffConnected: undefined });
  });

  it('reads an empty flag as no, and an empty choice of several as none', () => {
    expect(
      decodeRows(deviceRequests, [{ Id: 1, Withdrawn: null, BusinessNeeds: null }], ['Withdrawn', 'BusinessNeeds'])
        .rows,
    ).toEqual([{ Id: 1, Withdrawn: false, BusinessNeeds: [] }]);
  });

  it('leaves out a row it cannot read, names it, and keeps the others', () => {
    const rows = [
      raw,
      { ...raw, Id: 8, Now: 'Kaputt' },
      { ...raw, Id: 9, SiteCode: null },
      { ...raw, Id: 10, ForecastOn: 'soon' },
    ];
    const decoded = decodeRows(rolloutStatuses, rows, columns);
    expect(decoded.rows.map((row) => row.Id)).toEqual([7]);
    expect(decoded.unreadable).toEqual([
      { list: 'RolloutStatuses', item: 8, field: 'Now' },
      { list: 'RolloutStatuses', item: 9, field: 'SiteCode' },
      { list: 'RolloutStatuses', item: 10, field: 'ForecastOn' },
    ]);
  });

  it('refuses a list whose column is missing or of another type, and names both', () => {
    const without = { Id: 7, SiteCode: 'MIL', ForecastOn: null, StaffConnected: null };
    expect(() => decodeRows(rolloutStatuses, [without], columns)).toThrow(new SchemaMismatch('RolloutStatuses', 'Now'));
    expect(() => decodeRows(rolloutStatuses, [{ ...raw, StaffConnected: '12' }], columns)).toThrow(
      new SchemaMismatch('RolloutStatuses', 'StaffConnected'),
    );
  });
});
