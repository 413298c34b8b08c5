import type { Warning } from '../../../../src/domain/answer/warning';
import { day } from '../../../../src/domain/day';
import { lent, lost, place, type Said, summaryOf } from './rows';

const warning = (said: Said): Warning | undefined => summaryOf(said).warning;
const until = (ExistingEndsOn: string, ForecastOn?: string) =>
  ({ ...lent, ExistingEndsOn: day(ExistingEndsOn), ForecastOn: ForecastOn ? day(ForecastOn) : undefined }) as const;

describe('the one warning', () => {
  it('is of the place that people are sent to, where it ends before they have internet access', () => {
    const places = [place('Library', { ValidUntil: day('2013-04-26') })];
    const now = { internet: 'Not working', telephone: until('2013-04-30') } as const;
    expect(warning({ now, places })).toMatchObject({
      kind: 'place',
      place: { name: 'Library' },
      gap: { on: '2013-04-26' },
    });
    const lasting = [place('Library', { ValidUntil: undefined })];
    expect(warning({ now, places: lasting })).toMatchObject({ kind: 'without', service: { key: 'telephone' } });
  });

  it('is of no place that nobody is sent to', () => {
    const places = [place('Library', { ValidUntil: day('2013-04-26') })];
    expect(warning({ now: { internet: null }, places })).toBeUndefined();
    expect(warning({ places })).toBeUndefined();
  });

  it('is of an essential service before an extended one, and of a time that can still be prevented before one begun', () => {
    const now = {
      email: { ...lost, ExistingEndsOn: day('2013-03-31') },
      telephone: until('2013-06-30', '2013-08-20'),
      'shared-drive': until('2013-05-01', '2013-08-20'),
    } as const;
    expect(warning({ now })).toMatchObject({
      kind: 'without',
      service: { key: 'telephone' },
      without: { endsOn: '2013-06-30', existing: 'there', days: 50 },
    });
    expect(warning({ now: { ...now, telephone: 'Working' } })).toMatchObject({ service: { key: 'email' } });
    expect(warning({ now: { 'shared-drive': now['shared-drive'] } })).toMatchObject({
      service: { key: 'shared-drive' },
    });
  });

  it('is of the time that begins first, among equals', () => {
    const now = { email: until('2013-07-31', '2013-08-20'), telephone: until('2013-06-28', '2013-08-20') } as const;
    expect(warning({ now })).toMatchObject({ service: { key: 'telephone' } });
  });

  it('is that what people have ends within 30 days, where the new service is there in time', () => {
    expect(warning({ now: { telephone: until('2013-05-15', '2013-05-10') } })).toEqual({
      kind: 'ends',
      service: { key: 'telephone', name: 'Desk telephone', inSentence: 'your desk phone' },
      provider: 'Your PCT’s phones',
      on: '2013-05-15',
    });
    expect(warning({ now: { telephone: until('2013-05-16', '2013-05-10') } })).toBeUndefined();
  });

  it('is of what ends first, where several things do', () => {
    const now = { email: until('2013-05-14', '2013-05-10'), telephone: until('2013-05-13', '2013-05-10') } as const;
    expect(warning({ now })).toMatchObject({ kind: 'ends', service: { key: 'telephone' } });
  });

  it('is of nothing, where nothing ends', () => {
    expect(warning({})).toBeUndefined();
    expect(warning({ now: { telephone: lent } })).toBeUndefined();
  });
});
