import { reachOf } from '../../../../src/domain/contingency/instructions';

const here = { siteCode: 'MIL', region: 'North' } as const;

describe('whom an instruction is for', () => {
  it('is one site where it names one, whatever region it also names; the case does not matter', () => {
    expect(reachOf({ SiteCode: 'mil', Region: 'London' }, here)).toBe('site');
    expect(reachOf({ SiteCode: 'OTHER', Region: 'North' }, here)).toBeUndefined();
  });

  it('is a region, or everyone', () => {
    expect(reachOf({ Region: 'North' }, here)).toBe('region');
    expect(reachOf({ Region: 'London' }, here)).toBeUndefined();
    expect(reachOf({}, here)).toBe('everyone');
    expect(reachOf({ Region: 'North' }, { siteCode: 'MIL' })).toBeUndefined();
  });
});
