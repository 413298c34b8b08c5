import { day } from '../../../../src/domain/day';
import { warningWords } from '../../../../src/ui/answer/warningWords';
import { lent, lost, place, type Said, summaryOf, today } from '../../domain/answer/rows';

/** @throws if there is nothing to warn about. */
function words(said: Said): string {
  const { warning } = summaryOf(said);
  if (!warning) throw new Error('Nothing to warn of');
  const { lead, rest } = warningWords(warning, today);
  return `${lead} ${rest}`.replace(/\u00a0/g, ' ');
}

describe('the warning of a place that ends', () => {
  const library = place('Library', { ValidUntil: day('2013-04-26') });
  const until = (more: object): string =>
    words({ now: { internet: { Now: 'Not working', Stage: 'Planned', ...more } }, places: [library] });

  it('counts the days with no place to work', () => {
    expect(until({ ForecastOn: day('2013-05-06') })).toBe(
      '9 days with no place to work, unless dates move. Library ends on 26 April. Internet access is expected here on 6 May. Ask the help desk for a place after that.',
    );
    expect(until({ ForecastOn: day('2013-05-06'), ForecastPrecision: 'Month' })).toBe(
      'Up to 34 days with no place to work, unless dates move. Library ends on 26 April. Internet access is expected here in May. Ask the help desk for a place after that.',
    );
  });

  it('says from when there is none, where nobody has said when the internet comes', () => {
    expect(until({})).toBe(
      'After 26 April there is no place to work. Library ends on 26 April. Nobody has said when internet access comes. Ask the help desk for a place after that.',
    );
  });
});

describe('the warning of what ends', () => {
  const phones = (more: object): string => words({ now: { telephone: { ...lent, ...more } } });

  it('counts the days without, and says what ends and what comes', () => {
    const june = { ExistingEndsOn: day('2013-06-30'), ForecastOn: day('2013-08-20') };
    expect(phones(june)).toBe(
      '50 days without your desk phone from 1 July, unless dates move. You can use your PCT’s phones until 30 June. The new service is expected on 20 August.',
    );
    expect(phones({ ...june, ForecastPrecision: 'Month' })).toMatch(/^Up to 61 days .* expected in August\.$/);
    expect(phones({ ...june, ExistingProvider: 'The trust’s phones' })).toContain('You can use the trust’s phones');
    expect(phones({ ...june, ExistingProvider: undefined })).toContain('You can use what you have now until 30 June.');
  });

  it('counts one day as one', () => {
    const one = { ExistingEndsOn: day('2013-06-03'), ForecastOn: day('2013-06-05') };
    expect(phones(one)).toMatch(/^1 day without your desk phone/);
  });

  it('says that there is no date, or that the date has gone by', () => {
    expect(phones({ ExistingEndsOn: day('2013-06-30') })).toBe(
      'No date yet to replace your desk phone. You can use your PCT’s phones until 30 June. The new service has no date.',
    );
    expect(phones({ ExistingEndsOn: day('2013-06-30'), ForecastOn: day('2013-04-08') })).toBe(
      'The date to replace your desk phone has passed. You can use your PCT’s phones until 30 June. The new service was expected on 8 April.',
    );
  });

  it('says that what people had has stopped, or that nobody knows what came after its end', () => {
    const drive = (more: object): string =>
      words({ now: { 'shared-drive': { ...lost, ForecastOn: day('2013-06-03'), ...more } } });
    expect(drive({ ExistingEndsOn: day('2013-03-31') })).toContain('Your PCT drive stopped on 31 March.');
    expect(drive({ ExistingEndsOn: day('2013-05-31'), ForecastOn: undefined })).toContain('Your PCT drive stopped. ');
    expect(phones({ ExistingEndsOn: day('2013-04-13'), ConfirmedOn: day('2013-04-12') })).toContain(
      'You could use your PCT’s phones until 13 April; nobody has said what came after.',
    );
  });

  it('says that it ends soon, where the new service is there in time', () => {
    const may = { ExistingEndsOn: day('2013-05-10'), ForecastOn: day('2013-05-06') };
    expect(phones(may)).toBe('What you have ends soon. You can use your PCT’s phones until 10 May.');
    expect(phones({ ...may, ExistingProvider: undefined })).toContain(
      'You can use what you have for your desk phone until 10 May.',
    );
  });
});
