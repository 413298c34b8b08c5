import type { ServiceLine, Stands } from '../../../../src/domain/answer/serviceLines';
import { day } from '../../../../src/domain/day';
import { lent, lost, type Said, summaryOf } from './rows';

/** @throws if there is no such service. */
function line(key: string, now: Said['now'] = {}): ServiceLine {
  const found = summaryOf({ now }).services.find((each) => each.key === key);
  if (!found) throw new Error(`No service ${key}`);
  return found;
}

describe('a service at a site', () => {
  it('comes in the owners’ order, the essential first, and lost ones after them', () => {
    expect(summaryOf({ now: { vpn: lost } }).services.map(({ key, main }) => [key, main])).toEqual([
      ['internet', true],
      ['email', true],
      ['telephone', true],
      ['vpn', true],
      ['shared-drive', false],
      ['sharepoint', false],
    ]);
  });

  it('has a name inside a sentence, its own or one made of its title', () => {
    expect(line('telephone').inSentence).toBe('your desk phone');
    expect(line('email').inSentence).toBe('email');
    expect(line('sharepoint').inSentence).toBe('SharePoint');
  });

  it('has what people have of it, with what must be said beside it', () => {
    expect(line('email').stands).toEqual({ use: 'all' });
    expect(line('email', { email: { Now: 'Partly working', DoesNotWork: '- Calendars.\n- Rooms.' } }).stands).toEqual({
      use: 'part',
      doesNotWork: ['Calendars.', 'Rooms.'],
    });
    expect(line('email', { email: { Now: 'Not working', DoesNotWork: 'Everything.' } }).stands).toEqual({
      use: 'nothing',
      doesNotWork: ['Everything.'],
      stopped: undefined,
    });
  });

  it('is lent until a day that is to come, or until nobody knows when', () => {
    const until = (ExistingEndsOn: string | undefined, ConfirmedOn = '2013-04-12'): Stands =>
      line('email', {
        email: {
          ...lent,
          ExistingEndsOn: ExistingEndsOn ? day(ExistingEndsOn) : undefined,
          ConfirmedOn: day(ConfirmedOn),
        },
      }).stands;
    expect(until('2013-04-15')).toEqual({
      use: 'lent',
      kept: { provider: 'Your PCT’s phones', until: '2013-04-15' },
    });
    expect(until(undefined)).toMatchObject({ use: 'lent', kept: { until: undefined } });
    // Confirmed after its end date: it is still there.
    expect(until('2013-04-10')).toMatchObject({ use: 'lent', kept: { until: undefined } });
    expect(until('2013-04-12')).toMatchObject({
      use: 'unknown',
      why: { basis: 'ended' },
      provider: 'Your PCT’s phones',
    });
  });

  it('has stopped on a day that has come, where what there was is named', () => {
    const stopped = (more: object): unknown => line('email', { email: { ...lost, ...more } }).stands;
    expect(stopped({ ExistingEndsOn: day('2013-03-31') })).toMatchObject({
      stopped: { provider: 'Your PCT drive', on: '2013-03-31' },
    });
    expect(stopped({ ExistingEndsOn: day('2013-04-30') })).toMatchObject({ stopped: { on: undefined } });
    expect(stopped({ ExistingProvider: undefined })).toMatchObject({ stopped: undefined });
    expect(stopped({ ExistingState: 'Working' })).toMatchObject({ stopped: undefined });
  });

  it('has who confirmed it and when, unless nobody ever did', () => {
    expect(line('email', { email: { ConfirmedBy: 'Jo Patel' } }).confirmed).toEqual({
      on: '2013-04-12',
      by: 'Jo Patel',
    });
    expect(line('email', { email: null }).confirmed).toBeUndefined();
  });
});
