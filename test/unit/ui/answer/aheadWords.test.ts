import fc from 'fast-check';
import { changesSince, visitOf } from '../../../../src/domain/answer/changes';
import { nextHere } from '../../../../src/domain/answer/nextHere';
import { siteSummary } from '../../../../src/domain/answer/summary';
import { day } from '../../../../src/domain/day';
import { nextWords } from '../../../../src/ui/answer/nextWords';
import { sinceWords } from '../../../../src/ui/answer/sinceWords';
import { someRows } from '../../domain/answer/generatedRows';
import { lent, lost, type Said, services, summaryOf, today } from '../../domain/answer/rows';

const next = (said: Said): string => nextWords(nextHere(summaryOf(said).services), today).replaceAll('\u00a0', ' ');
const since = (before: Said, after: Said): string =>
  sinceWords(changesSince(visitOf(summaryOf(before).services, today), summaryOf(after).services), today).replaceAll(
    '\u00a0',
    ' ',
  );
const planned = (on: string, more: object = {}) =>
  ({ Now: 'Not working', Stage: 'Planned', ForecastOn: day(on), ...more }) as const;

describe('what comes next here, in words', () => {
  it('has each date with all that it brings, and a month where only that is known', () => {
    const promised = services.map((each) =>
      each.ServiceKey === 'sharepoint' ? { ...each, PromisedOn: day('2013-04-30') } : each,
    );
    const now = {
      email: planned('2013-04-22'),
      internet: planned('2013-04-22'),
      sharepoint: { Now: 'Not working', Stage: 'Planned' },
      'shared-drive': planned('2013-06-01', { ForecastPrecision: 'Month' }),
    } as const;
    expect(next({ services: promised, now })).toBe(
      'internet access and email on 22 April; SharePoint promised by 30 April; the shared drive in June',
    );
  });

  it('says until when one has what is lent', () => {
    const telephone = { ...lent, ExistingEndsOn: day('2013-06-30'), ForecastOn: day('2013-08-20') };
    expect(next({ now: { telephone } })).toBe('ending on 30 June: your PCT’s phones; your desk phone on 20 August');
  });

  it('keeps what people wait for, where more comes than a line takes', () => {
    const kept = { Now: 'Keep using what you have' } as const;
    const now = {
      email: planned('2013-04-20', kept),
      telephone: planned('2013-04-21', kept),
      'shared-drive': planned('2013-04-22', kept),
      internet: planned('2013-05-06'),
    };
    expect(next({ now })).toBe('email on 20 April; your desk phone on 21 April; internet access on 6 May');
  });

  it('is nothing where nothing comes', () => {
    expect(next({})).toBe('');
  });

  it('has three dates at most, and 20 words at most where more than one is named', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const words = nextWords(nextHere(siteSummary(rows, today).services), today);
        const dates = words.split('; ');
        expect(dates.length).toBeLessThanOrEqual(3);
        if (dates.length > 1) expect(`Next here: ${words}`.split(/\s+/).length).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe('what has changed, in words', () => {
  it('says how services stand now as the page does', () => {
    expect(
      since(
        { now: { internet: 'Not working', email: 'Working', telephone: null, sharepoint: 'Working' } },
        {
          now: {
            internet: 'Working',
            email: { Now: 'Partly working', DoesNotWork: 'Shared mailboxes cannot be opened.' },
            telephone: lent,
            sharepoint: lost,
          },
        },
      ),
    ).toBe(
      'Internet access works. Keep using your PCT’s phones. Email works in part. Shared mailboxes cannot be opened. ' +
        'SharePoint does not work here.',
    );
  });

  it('says the date that it was, where there was one', () => {
    expect(since({ now: { email: planned('2013-06-26') } }, { now: { email: planned('2013-08-20') } })).toBe(
      'Email is expected on 20 August; it was 26 June.',
    );
    expect(since({ now: { email: 'Not working' } }, { now: { email: planned('2013-08-20') } })).toBe(
      'Email is expected on 20 August.',
    );
    expect(since({ now: { email: planned('2013-08-20') } }, { now: { email: 'Not working' } })).toBe(
      'Email has no date any more.',
    );
  });

  it('says until when one has what is lent, or that nobody says so any more', () => {
    const until = (ExistingEndsOn?: string): Said => ({
      now: { telephone: { ...lent, ExistingEndsOn: ExistingEndsOn ? day(ExistingEndsOn) : undefined } },
    });
    expect(since(until('2013-06-30'), until('2013-05-31'))).toBe('You can use your PCT’s phones until 31 May.');
    expect(since(until('2013-06-30'), until())).toBe('Nobody says any more until when you can use your PCT’s phones.');
  });

  it('names four services at most, and says that there is more', () => {
    expect(since({ rest: 'Working' }, { rest: 'Not working' })).toBe(
      'Internet access, email, your desk phone and the shared drive do not work here. ' +
        'More has changed: look through the services.',
    );
  });

  it('is nothing where nothing has changed', () => {
    expect(since({}, {})).toBe('');
  });
});
