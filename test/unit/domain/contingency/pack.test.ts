import { lastDayOfUse } from '../../../../src/domain/contingency/pack';
import { day } from '../../../../src/domain/day';

const readOn = day('2013-04-15');

describe('the last day on which a copy may be used', () => {
  it('is 14 days after the data was read, at most', () => {
    expect(lastDayOfUse(readOn, [])).toBe('2013-04-29');
    expect(lastDayOfUse(readOn, [undefined, day('2013-05-10')])).toBe('2013-04-29');
  });

  it('is the first day on which something in it ends or news is due', () => {
    expect(lastDayOfUse(readOn, [day('2013-04-26'), day('2013-04-22'), undefined])).toBe('2013-04-22');
    expect(lastDayOfUse(readOn, [readOn])).toBe('2013-04-15');
  });

  it('does not come from days that were past when the data was read', () => {
    expect(lastDayOfUse(readOn, [day('2013-04-09')])).toBe('2013-04-29');
  });
});
