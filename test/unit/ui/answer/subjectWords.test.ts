import { day } from '../../../../src/domain/day';
import { type AnswerWords, answerWords } from '../../../../src/ui/answer/answerWords';
import { type SubjectTable, subjectTable } from '../../../../src/ui/answer/subjectTable';
import { type SubjectWords, subjectWords } from '../../../../src/ui/answer/subjectWords';
import { wallWords } from '../../../../src/ui/answer/wallWords';
import { instruction, lent, lost, place, type Said, summaryOf, today } from '../../domain/answer/rows';

const plain = <T>(words: T): T => JSON.parse(JSON.stringify(words).replace(/\u00a0/g, ' ')) as T;

/** The words about one subject: its heading, the text under it, and the text of a notice for the wall. */
interface Words extends SubjectWords {
  readonly table?: SubjectTable;
  readonly answers: readonly AnswerWords[];
  readonly toDo?: string;
}

const all = (said: Said, readOn = today): Words[] => {
  const summary = summaryOf(said, today, readOn);
  return summary.subjects.map((subject) =>
    plain({
      ...subjectWords(subject, summary),
      table: subjectTable(subject, summary),
      answers: subject.answers.map((answer) => answerWords(answer, summary)),
      toDo: wallWords(subject, today),
    }),
  );
};

/** @throws if no subject holds the answer. */
function about(key: string, said: Said, readOn = today): Words {
  const found = all(said, readOn).find(({ answers }) => answers.some((answer) => answer.key === key));
  if (!found) throw new Error(`Nothing about ${key}`);
  return found;
}

const fails = { email: 'Not working' } as const;
const exploring = instruction('ICT is exploring it.', {
  Category: 'Remote access (VPN)',
  State: 'Being explored',
  Meanwhile: 'Use webmail.',
  NextUpdateOn: day('2013-04-22'),
});

describe('a subject', () => {
  it('is named by all it holds, also where a name holds an “and” of its own', () => {
    expect(all({}).map(({ name }) => name)).toEqual([
      'Internet access, email, desk telephone, files and intranet, and Remote access (VPN)',
    ]);
    expect(all({ now: { vpn: 'Not working', 'shared-drive': lost } })[0].name).toBe('Files and intranet');
    expect(about('email', { now: { 'shared-drive': lost, vpn: 'Not working' } }).name).toBe(
      'Internet access, email and desk telephone',
    );
  });

  it('has a mark for how it stands, and words without a mark where nothing is wrong', () => {
    expect(about('email', { now: fails })).toMatchObject({ mark: 'Not working' });
    expect(about('telephone', { now: { telephone: lent } })).toMatchObject({ mark: 'Keep using what you have' });
    const vpn = about('remote-access-vpn', { now: { vpn: 'Not working' }, instructions: [exploring] });
    expect(vpn).toMatchObject({ state: 'Not here yet', lead: 'ICT is exploring it. Next news by 22 April.' });
    expect(vpn.mark).toBeUndefined();
    expect(vpn.answers[0].after).toEqual(['Meanwhile: use webmail.']);
  });

  it('that works has nothing to do, and when each service was confirmed', () => {
    const works = about('email', { now: { vpn: 'Not working', sharepoint: 'Not working' } });
    expect(works.lead).toBe('There is nothing to do.');
    expect(works.toDo).toBeUndefined();
    expect(works.table).toEqual({
      head: ['Service', 'Confirmed'],
      rows: [
        ['Internet access', '12 April'],
        ['Email', '12 April'],
        ['Desk telephone', '12 April'],
      ],
    });
  });
});

describe('what is kept', () => {
  const phones = { ...lent, ExistingEndsOn: day('2013-06-30') } as const;

  it('says until when, and when the new service comes', () => {
    const lead = (more: object): string => about('telephone', { now: { telephone: { ...phones, ...more } } }).lead;
    expect(lead({ ForecastOn: day('2013-08-20') })).toBe(
      'Your PCT’s phones, until 30 June. The new service is expected on 20 August.',
    );
    expect(lead({ ForecastOn: day('2013-08-20'), ForecastPrecision: 'Month' })).toBe(
      'Your PCT’s phones, until 30 June. The new service is expected in August.',
    );
    expect(lead({})).toBe('Your PCT’s phones, until 30 June. Nobody has said when the new service comes.');
    expect(lead({ ForecastOn: day('2013-04-08') })).toContain('Nobody has said when the new service comes.');
    expect(lead({ ExistingEndsOn: undefined })).toContain('Your PCT’s phones. Nobody has said until when.');
  });

  it('says of several that nothing changes before the first date, and has them in a table', () => {
    const subject = about('email', {
      now: {
        email: { ...lent, ExistingProvider: 'Your PCT’s email', ForecastOn: day('2013-05-13') },
        telephone: phones,
      },
    });
    expect(subject.lead).toBe('Nothing changes for you before 13 May.');
    expect(subject.table).toEqual({
      head: ['Service', 'Use until', 'New service expected'],
      rows: [
        ['Email', 'nobody has said (your PCT’s email)', '13 May'],
        ['Desk telephone', '30 June (your PCT’s phones)', 'no date'],
      ],
    });
  });

  it('has no date from one that has gone by', () => {
    const past = { ...lent, ForecastOn: day('2013-04-08') } as const;
    const subject = about('email', { now: { email: past, telephone: past } });
    expect(subject.lead).toBe('Nobody has said when the new service comes.');
    expect(subject.table?.rows.map((row) => row[2])).toEqual(['no date', 'no date']);
  });

  it('names beside it what is not lent, with its date', () => {
    const drive = { ...lent, ExistingProvider: 'Your PCT drive' } as const;
    const lead = (sharepoint: NonNullable<Said['now']>[string]): string =>
      about('file-store-and-intranet', { now: { 'shared-drive': drive, sharepoint } }).lead;
    expect(lead('Working')).toBe('Your PCT drive. Nobody has said until when. SharePoint works.');
    expect(lead({ Now: 'Not working', Stage: 'Planned', ForecastOn: day('2013-04-30') })).toBe(
      'Your PCT drive. Nobody has said until when. SharePoint does not work. Expected on 30 April.',
    );
    expect(lead('Not working')).toMatch(/SharePoint is not here yet\.$/);
    expect(lead(null)).toMatch(/Nobody has confirmed SharePoint\.$/);
    expect(lead({ Now: 'Partly working', DoesNotWork: 'Saving' })).toMatch(/SharePoint works in part\. Saving\.$/);
  });
});

describe('what does not work', () => {
  const webmail = instruction('Use webmail', {
    Steps: 'Open webmail.\nSign in.',
    DoNot: 'share your password\nNever save your password.',
    WhoFor: 'Everyone',
    Telephone: '0113 496 0009',
    Email: 'help@example.invalid',
    ValidUntil: day('2013-04-26'),
    NextUpdateOn: day('2013-04-24'),
  });

  it('says what has stopped, what to do and when it comes; under it the steps', () => {
    const email = { ...lost, ExistingProvider: 'Your PCT’s email', ExistingEndsOn: day('2013-03-31') } as const;
    const forecast = { ForecastOn: day('2013-06-10'), PlannedOn: day('2013-05-20') };
    const subject = about('email', { now: { email: { ...email, ...forecast } }, instructions: [webmail] });
    expect(subject.lead).toBe('Your PCT’s email stopped on 31 March. Use webmail. Expected on 10 June; it was 20 May.');
    expect(subject.toDo).toBe('Use webmail.');
    expect(subject.answers).toEqual([
      {
        key: 'email',
        name: 'Email',
        lacks: [],
        before: ['For: Everyone.'],
        steps: ['Open webmail.', 'Sign in.'],
        doNot: ['Do not share your password', 'Never save your password.'],
        after: [],
        dates: ['Next news by 24 April.', 'These steps hold until 26 April.'],
        telephone: '0113 496 0009',
        email: 'help@example.invalid',
      },
    ]);
  });

  it('has the title for a step, where nobody has written any', () => {
    const bare = { ...webmail, Steps: undefined };
    expect(about('email', { now: fails, instructions: [bare] }).answers[0].steps).toEqual(['Use webmail.']);
  });

  it('has no number of its own where that is the help desk’s', () => {
    const [answer] = about('email', {
      now: fails,
      instructions: [webmail],
      help: { telephone: '0113 496 0009' },
    }).answers;
    expect(answer.telephone).toBeUndefined();
  });

  it('says what its steps need that nobody has confirmed, and of what there is only a part', () => {
    const before = (sharepoint: null | 'Partly working'): readonly string[] =>
      about('email', {
        now: { ...fails, sharepoint, vpn: sharepoint },
        instructions: [instruction('Use it', { DependsOn: 'sharepoint, vpn' })],
      }).answers[0].before;
    expect(before(null)).toEqual([
      'It needs SharePoint and remote access, which nobody has confirmed. Try them first.',
    ]);
    expect(before('Partly working')).toEqual(['It needs SharePoint and remote access, of which you have a part.']);
  });

  it('says what to do meanwhile, and what can be done once what that needs is there', () => {
    const sharepoint = { Now: 'Not working', Stage: 'Planned', ForecastOn: day('2013-04-30') } as const;
    const drive = instruction('Use SharePoint', { DependsOn: 'sharepoint', Meanwhile: 'Ask for files.' });
    const subject = about('email', { now: { ...fails, sharepoint }, instructions: [drive] });
    expect(subject.lead).toBe('Ask for files.');
    expect(subject.answers[0]).toMatchObject({
      steps: [],
      after: [
        'Meanwhile: ask for files.',
        'When SharePoint works: use SharePoint.',
        'SharePoint is expected on 30 April.',
      ],
    });
  });

  it('says whom to call where nobody has said what to do', () => {
    const help = { telephone: '0113 496 0000' };
    expect(about('email', { now: fails, help }).answers[0].after).toEqual([
      'Nobody has said what to do yet.',
      'Call 0113 496 0000.',
    ]);
    expect(about('email', { now: fails }).answers[0].after[1]).toBe('Ask your site contact or corporate ICT.');
  });

  it('says once, of several things, that nobody has said what to do, and when each of them comes', () => {
    const comes = (on: string) => ({ Now: 'Not working', Stage: 'Planned', ForecastOn: day(on) }) as const;
    const now = { email: comes('2013-06-10'), telephone: comes('2013-06-14') };
    expect(about('email', { now }).lead).toBe(
      'Nobody has said what to do yet. Email is expected on 10 June. Your desk phone is expected on 14 June.',
    );
    expect(about('email', { now: { email: now.email } }).lead).toBe(
      'Nobody has said what to do yet. Expected on 10 June.',
    );
    expect(about('email', { now: fails }).lead).toBe('Nobody has said what to do yet.');
  });

  it('says what ICT says of it, where that is no instruction yet', () => {
    const considered = instruction('ICT is considering webmail', { State: 'Under consideration' });
    const subject = about('email', { now: fails, instructions: [considered] });
    expect(subject.lead).toBe('ICT is considering webmail.');
    expect(subject.answers[0].after[0]).toBe('ICT is considering webmail.');
  });

  it('that was read some days ago says what has ended since', () => {
    const ended = { ...webmail, ValidUntil: day('2013-04-12'), NextUpdateOn: day('2013-04-12') };
    const subject = about('email', { now: fails, instructions: [ended] }, day('2013-04-10'));
    expect(subject.answers[0].before).toContain(
      'This ended on 12 April. Nothing newer has been read since. Call before you use it.',
    );
    expect(subject.answers[0].dates).toEqual(['News was due by 12 April. This copy is older, so call for it.']);
  });

  it('says that news is late, or that nobody has said when there will be any', () => {
    const dates = (NextUpdateOn?: string): readonly string[] =>
      about('email', {
        now: fails,
        instructions: [instruction('Use it', { NextUpdateOn: NextUpdateOn ? day(NextUpdateOn) : undefined })],
      }).answers[0].dates;
    expect(dates('2013-04-12')).toEqual(['News was due by 12 April; there is none yet.']);
    expect(dates()).toEqual(['Nobody has said when there will be news.']);
  });

  it('names what can be done at the place people are sent to', () => {
    const subject = about('email', {
      now: { ...fails, internet: 'Not working' },
      instructions: [instruction('Use webmail', { DependsOn: 'internet' })],
      places: [place('Library')],
    });
    expect(subject.lead).toBe('At Library: use webmail.');
    expect(subject.answers[0].after[0]).toBe('At Library: use webmail.');
  });
});

describe('what works in part', () => {
  it('says above its steps all that does not work yet, and once', () => {
    const email = { Now: 'Partly working', DoesNotWork: 'Calendars.\nShared mailboxes.' } as const;
    const subject = about('email', { now: { email } });
    expect(subject).toMatchObject({
      mark: 'Partly working',
      lead:
        'Email works in part. Calendars. Shared mailboxes. ' +
        'If that stops you: ask your site contact or corporate ICT. Nobody has said when the rest will work.',
    });
    expect(subject.answers[0].lacks).toEqual([]);
  });

  it('says when the rest is expected', () => {
    const email = { Now: 'Partly working', Stage: 'Planned', ForecastOn: day('2013-05-13') } as const;
    expect(about('email', { now: { email }, help: { telephone: '0113 496 0000' } }).lead).toBe(
      'Email works in part. Nobody has said what does not. If that stops you: call the help desk. The rest is expected on 13 May.',
    );
  });

  it('is done at the place people are sent to, where the internet works there', () => {
    const webmail = instruction('Use webmail.', { DependsOn: 'internet', Meanwhile: 'Ring people.' });
    const subject = about('email', {
      now: { email: 'Not working', internet: 'Not working' },
      instructions: [webmail],
      places: [place('Library')],
    });
    expect(subject.lead).toBe('At Library: use webmail. Ring people.');
  });

  it('names the service that does not work, where others of its kind do', () => {
    const subject = about('file-store-and-intranet', {
      now: { 'shared-drive': { ...lost, ExistingEndsOn: day('2013-03-31') } },
    });
    expect(subject.lead).toBe(
      'The shared drive does not work here. Your PCT drive stopped on 31 March. Nobody has said what to do yet.',
    );
  });
});

describe('what is not known', () => {
  it('is to be tried, in a table where it is several things', () => {
    const subject = about('email', {
      rest: null,
      instructions: [instruction('Use webmail')],
      help: { telephone: '0113 496 0000' },
    });
    expect(subject.lead).toBe('Each may be working. Try it before you change anything.');
    expect(subject.table).toEqual({
      head: ['Service', 'Try this first', 'If it does not work'],
      rows: [
        ['Internet access', 'Try a website that you have not opened today.', 'Call 0113 496 0000.'],
        ['Email', 'Try to sign in as you did last week, with your old address.', 'Use webmail.'],
        ['Desk telephone', 'Try the handset. A tone means that it works.', 'Call 0113 496 0000.'],
      ],
    });
    expect(subject.toDo).toBe('Try it first. Use webmail.');
  });

  it('is not tried twice, where what is written begins with trying', () => {
    const subject = about('internet-access', {
      now: { internet: null },
      instructions: [
        instruction('Try the internet first. If it does not work, ring.', {
          Category: 'Internet access',
          Steps: 'Open a website.',
        }),
      ],
    });
    expect(subject.answers[0]).toMatchObject({ before: [], steps: ['Open a website.'] });
  });

  it('may still be what the old organisation lends', () => {
    const old = { ...lent, ConfirmedOn: day('2013-01-07') } as const;
    expect(about('telephone', { now: { telephone: old } }).lead).toBe(
      'Your PCT’s phones may still work. Try it first.',
    );
    expect(about('telephone', { now: { telephone: null } }).lead).toBe('It may be working. Try it first.');
  });

  it('has what to try before what to do otherwise, each once', () => {
    const files = about('file-store-and-intranet', { now: { 'shared-drive': null, sharepoint: null, vpn: null } });
    expect(files.answers[0].before).toEqual([
      'Try to open your old drive as before.',
      'Try it as you did last week.',
      'If it does not work:',
    ]);
    const others = ['one', 'two'].map((ServiceKey) => ({
      ServiceKey,
      Title: ServiceKey,
      Tier: 'Essential' as const,
      Category: 'File store and intranet' as const,
    }));
    const [answer] = about('file-store-and-intranet', { services: others, rest: null }).answers;
    expect(answer.before).toEqual(['Try it as you did last week.', 'If it does not work:']);
  });
});

describe('going somewhere else', () => {
  const now = { internet: 'Not working' } as const;
  const help = { telephone: '0113 496 0000' };

  it('begins with a call, says where it is and what works there, and for whom that is too far', () => {
    const library = place('Library', {
      Address: '1 High Street',
      Postcode: 'S1 1AA',
      Services: 'internet and printing',
      Contact: 'Rosemary Frayne on 0113 496 0184',
      ValidUntil: day('2013-04-26'),
    });
    const [answer] = about('internet-access', { now, places: [library], help }).answers;
    expect(answer.steps).toEqual([
      'Before you set off, ring Rosemary Frayne on 0113 496 0184.',
      'Go to Library, 1 High Street, S1 1AA. What works there: internet and printing.',
    ]);
    expect(answer.after).toEqual([
      'You can work there until 26 April. Nobody has said when internet access comes.',
      'Cannot travel? Call 0113 496 0000.',
    ]);
  });

  it('begins with what somebody wrote, where that says itself to ring', () => {
    const steps = (Contact?: string): string =>
      about('internet-access', { now, places: [place('Library', { Contact })], help }).answers[0].steps[0];
    expect(steps('Ring Rosemary Frayne')).toBe('Ring Rosemary Frayne.');
    expect(steps()).toBe('Call 0113 496 0000 before you set off.');
  });

  it('is told by the instruction for this site, where that has steps', () => {
    const own = place('Castle Works', { ForSiteCode: 'MIL' });
    const here = instruction('Go to Castle Works', {
      Category: 'Internet access',
      SiteCode: 'MIL',
      Steps: 'Take the tram.',
    });
    const [answer] = about('internet-access', { now, places: [own], instructions: [here] }).answers;
    expect(answer.steps).toEqual(['Take the tram.']);
  });
});
