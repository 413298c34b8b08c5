import type { Answer } from '../../../../src/domain/answer/subjects';
import { day } from '../../../../src/domain/day';
import {
  answerIn,
  answersIn,
  instruction,
  lent,
  lost,
  place,
  type Said,
  services,
  summaryOf,
  today,
  todoIn,
} from './rows';

const groups = (said: Said): string[] =>
  summaryOf(said).subjects.map(({ use, answers }) => `${use}: ${answers.map(({ key }) => key).join(', ')}`);
const use = (said: Said, key: string): Answer['use'] => answerIn(summaryOf(said), key).use;

describe('what people ask about', () => {
  it('is the four categories, and landline telephony by itself', () => {
    expect(
      answersIn(summaryOf())
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['email', 'file-store-and-intranet', 'internet-access', 'remote-access-vpn', 'telephone']);
  });

  it('is in the order of urgency, each once', () => {
    expect(groups({ rest: 'Not working', places: [place('Library')] })).toEqual([
      'nothing: internet-access',
      'nothing: email, telephone',
      'nowhere: file-store-and-intranet, remote-access-vpn',
    ]);
  });

  it('is no category without services, unless somebody says something of it', () => {
    const onlyPhones = services.filter(({ ServiceKey }) => ServiceKey === 'telephone');
    expect(groups({ services: onlyPhones })).toEqual(['all: telephone']);
    expect(groups({ services: onlyPhones, instructions: [instruction('Use webmail')] })).toEqual([
      'unknown: email',
      'all: telephone',
    ]);
  });
});

describe('a thing of several services', () => {
  const files = 'file-store-and-intranet';
  const drive = (shared: Said['now']): Said => ({ now: shared });

  it('works where all of them do', () => {
    expect(use({}, files)).toBe('all');
  });

  it('is kept where any of them is lent, whatever the others', () => {
    expect(use(drive({ 'shared-drive': lent, sharepoint: 'Not working' }), files)).toBe('lent');
    expect(use(drive({ 'shared-drive': lent, sharepoint: null }), files)).toBe('lent');
    expect(use(drive({ 'shared-drive': lent, sharepoint: 'Partly working' }), files)).toBe('lent');
  });

  it('works in part where some of them do, and others do not', () => {
    expect(use(drive({ sharepoint: 'Not working' }), files)).toBe('part');
    expect(use(drive({ sharepoint: { Now: 'Partly working', DoesNotWork: 'Saving.' } }), files)).toBe('part');
  });

  it('is not known where any is not, and none is lent or works in part', () => {
    expect(use(drive({ sharepoint: null }), files)).toBe('unknown');
    expect(use(drive({ 'shared-drive': lost, sharepoint: null }), files)).toBe('unknown');
  });

  it('does not work where none does', () => {
    expect(use(drive({ 'shared-drive': lost, sharepoint: 'Not working' }), files)).toBe('nothing');
  });
});

describe('what is not here yet', () => {
  const vpn = 'remote-access-vpn';

  it('is what this site never had and has no date for: nothing is wrong', () => {
    expect(use({ now: { vpn: 'Not working' } }, vpn)).toBe('nowhere');
  });

  it('is also what ICT is exploring, where nobody knows whether it works', () => {
    const exploring = instruction('ICT is exploring it', { Category: 'Remote access (VPN)', State: 'Being explored' });
    expect(use({ now: { vpn: null } }, vpn)).toBe('unknown');
    expect(use({ now: { vpn: null }, instructions: [exploring] }, vpn)).toBe('nowhere');
    const considered = { ...exploring, State: 'Under consideration' } as const;
    expect(use({ now: { vpn: null }, instructions: [considered] }, vpn)).toBe('unknown');
  });

  it('is nothing that people had, that has a date, or that something can be done about', () => {
    expect(use({ now: { vpn: lost } }, vpn)).toBe('nothing');
    expect(use({ now: { vpn: { Now: 'Not working', Stage: 'Planned' } } }, vpn)).toBe('nothing');
    expect(use({ now: { vpn: { Now: 'Not working', ForecastOn: day('2013-06-03') } } }, vpn)).toBe('nothing');
    const office = instruction('Work from the office', { Category: 'Remote access (VPN)' });
    expect(use({ now: { vpn: 'Not working' }, instructions: [office] }, vpn)).toBe('nothing');
  });

  it('is nothing essential, and nothing that was once reported to work', () => {
    expect(use({ now: { email: 'Not working' } }, 'email')).toBe('nothing');
    const old = { Now: 'Working', Stage: 'No date', ConfirmedOn: day('2013-01-07') } as const;
    const exploring = instruction('ICT is exploring it', { Category: 'Remote access (VPN)', State: 'Being explored' });
    expect(use({ now: { vpn: old }, instructions: [exploring] }, vpn)).toBe('unknown');
  });
});

describe('things with the same answer', () => {
  it('stand together: those that work, those that are kept, those that are not here yet', () => {
    expect(
      groups({
        now: {
          telephone: lent,
          email: lent,
          vpn: 'Not working',
          'shared-drive': 'Not working',
          sharepoint: 'Not working',
        },
      }),
    ).toEqual([
      'lent: email, telephone',
      'all: internet-access',
      'nowhere: file-store-and-intranet, remote-access-vpn',
    ]);
  });

  it('stand apart where more must be said of one: what is lent of it, and what is not', () => {
    expect(groups({ now: { telephone: lent, 'shared-drive': lent, sharepoint: 'Not working' } })).toEqual([
      'lent: telephone',
      'lent: file-store-and-intranet',
      'all: internet-access, email, remote-access-vpn',
    ]);
  });

  it('stand together where nobody knows whether they work, but for what is not essential', () => {
    expect(groups({ rest: null })).toEqual([
      'unknown: internet-access, email, telephone',
      'unknown: file-store-and-intranet',
      'unknown: remote-access-vpn',
    ]);
  });

  it('stand apart where there is something else to do about each, together where nothing is known but whom to call', () => {
    const webmail = instruction('Use webmail');
    const now = { email: 'Not working', telephone: 'Not working', internet: 'Not working' } as const;
    expect(groups({ now, instructions: [webmail] })).toEqual([
      'nothing: email',
      'nothing: internet-access, telephone',
      'all: file-store-and-intranet, remote-access-vpn',
    ]);
  });

  it('have what the largest words are about first, then what needs action, is not known, is kept, works', () => {
    const now = {
      internet: 'Not working',
      email: null,
      telephone: { Now: 'Partly working', DoesNotWork: 'Voicemail.' },
      'shared-drive': lent,
      sharepoint: lent,
    } as const;
    expect(groups({ now })).toEqual([
      'nothing: internet-access',
      'part: telephone',
      'unknown: email',
      'lent: file-store-and-intranet',
      'all: remote-access-vpn',
    ]);
    expect(groups({ now: { ...now, internet: 'Working', telephone: 'Working' } })[0]).toBe('unknown: email');
  });

  it('keep their place where the largest words are about all of them', () => {
    expect(groups({ now: { vpn: 'Not working' } })).toEqual([
      'all: internet-access, email, telephone, file-store-and-intranet',
      'nowhere: remote-access-vpn',
    ]);
  });
});

describe('where there is no internet access', () => {
  const now = { internet: 'Not working' } as const;
  const stay = instruction('Use the mobile network', { Category: 'Internet access', DoNot: 'share it' });

  it('people go somewhere else, and what not to do stays said', () => {
    const todo = todoIn(summaryOf({ now, places: [place('Library')], instructions: [stay] }), 'internet-access');
    expect(todo).toMatchObject({ kind: 'go', place: { name: 'Library' }, way: undefined, doNot: ['share it'] });
  });

  it('people who have it in part stay', () => {
    const part = { internet: { Now: 'Partly working', DoesNotWork: 'The top floor.' } } as const;
    expect(todoIn(summaryOf({ now: part, places: [place('Library')] }), 'internet-access')).toEqual({ kind: 'call' });
  });

  it('people try it first, where nobody knows, then go; what not to do stays said', () => {
    const answer = answerIn(
      summaryOf({ now: { internet: null }, places: [place('Library')], instructions: [stay] }),
      'internet-access',
    );
    expect(answer).toMatchObject({
      use: 'unknown',
      todo: { kind: 'go', place: { name: 'Library' }, way: undefined, doNot: ['share it'] },
    });
  });
});

test('a copy of some days ago has the same subjects', () => {
  const said: Said = { now: { email: 'Not working' }, instructions: [instruction('Use webmail')] };
  expect(summaryOf(said, today, day('2013-04-10')).subjects).toEqual(summaryOf(said).subjects);
});
