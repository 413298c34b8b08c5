import { serviceLines } from '../../../src/domain/answer/serviceLines';
import { siteSentence } from '../../../src/domain/answer/siteSentence';
import { day } from '../../../src/domain/day';
import { siteAnswer } from '../../../src/domain/rollout/siteAnswer';
import type { RolloutService, RolloutSite, RolloutStatus } from '../../../src/data/rollout';
import { expectedWords } from '../../../src/webparts/rolloutStatus/expectedWords';
import { outcomeWords } from '../../../src/webparts/rolloutStatus/allSites/burnUpWords';
import { nationalSentence } from '../../../src/webparts/rolloutStatus/national';
import { siteSentenceWords } from '../../../src/ui/answer/siteSentenceWords';
import { nowNote } from '../../../src/ui/nowNote';
import { emailAddress } from '../../../src/webparts/rolloutStatus/NotWhatISee';
import { webAddress } from '../../../src/domain/webAddress';
import { siteAddress } from '../../../src/ui/siteAddress';

const today = day('2013-04-15');

function service(ServiceKey: string, Title: string, more: Partial<RolloutService> = {}): RolloutService {
  return { Id: 1, ServiceKey, Title, Tier: 'Essential', ConfirmWithinDays: 14, ...more } as RolloutService;
}

function status(ServiceKey: string, more: Partial<RolloutStatus> = {}): RolloutStatus {
  return {
    Id: 1,
    Title: '',
    StatusKey: `MIL|${ServiceKey}`,
    SiteCode: 'MIL',
    ServiceKey,
    Now: 'Working',
    Stage: 'Connected',
    ConfirmedOn: day('2013-04-12'),
    ...more,
  } as RolloutStatus;
}

const services = [
  service('email', 'Email', { SortOrder: 1 }),
  service('telephone', 'Desk telephone', { SortOrder: 2, InSentence: 'your desk phone' }),
  service('internet', 'Internet access', { SortOrder: 3 }),
  service('drive', 'Shared drive', { Tier: 'Extended', InSentence: 'the shared drive' }),
];

const keep = { Now: 'Keep using what you have', Stage: 'Planned', ExistingProvider: 'Your PCT’s phones' } as const;
const lost = {
  Now: 'Not working',
  Stage: 'Planned',
  ExistingProvider: 'Your PCT drive',
  ExistingState: 'Stopped',
} as const;

const servicesOf = (statuses: readonly RolloutStatus[]): RolloutService[] =>
  services.filter(({ ServiceKey }) => statuses.some((row) => row.ServiceKey === ServiceKey));
const only = (...statuses: RolloutStatus[]): ReturnType<typeof siteAnswer<RolloutService, RolloutStatus>>['main'] =>
  siteAnswer(servicesOf(statuses), statuses, today).main;
const sentenceFor = (of: readonly RolloutService[], statuses: readonly RolloutStatus[]): string =>
  siteSentenceWords(siteSentence(serviceLines(of, statuses, today)));
const sentence = (...statuses: RolloutStatus[]): string => sentenceFor(servicesOf(statuses), statuses);
const plain = (text: string | undefined): string | undefined => text?.replace(/\u00a0/g, ' ');

describe('the answer in a sentence', () => {
  it('reads as the mock-up does', () => {
    expect(
      sentence(
        status('email'),
        status('telephone', keep),
        status('internet', { ConfirmedOn: day('2013-03-12') }),
        status('drive', lost),
      ),
    ).toBe(
      'Email works. Keep using your PCT’s phones. The shared drive does not work here. Nobody has confirmed internet access.',
    );
  });

  it('agrees in number', () => {
    expect(sentence(status('email'))).toBe('Email works.');
    expect(sentence(status('email'), status('internet'))).toBe('Email and internet access work.');
    expect(sentence(status('email', { Now: 'Not working' }), status('internet', { Now: 'Not working' }))).toBe(
      'Email and internet access do not work here.',
    );
  });

  it('says what does not work of what works in part, or that nobody has said it', () => {
    expect(sentence(status('email', { Now: 'Partly working', DoesNotWork: 'Calendars cannot be opened' }))).toBe(
      'Email works in part. Calendars cannot be opened.',
    );
    expect(sentence(status('email', { Now: 'Partly working' }))).toBe(
      'Email works in part. Nobody has said what does not.',
    );
  });

  it('says so when nobody has said anything', () => {
    expect(sentenceFor(services.slice(0, 3), [])).toBe('Nobody has confirmed what works here.');
  });

  it('keeps the capitals of a name', () => {
    const named = (title: string): string => serviceLines([service('key', title)], [], today)[0].inSentence;
    expect(named('SharePoint')).toBe('SharePoint');
    expect(named('Remote access (VPN)')).toBe('Remote access (VPN)');
    expect(named('Shared drive')).toBe('shared drive');
    expect(named('Citrix')).toBe('Citrix');
    expect(named('Department of Health drive')).toBe('Department of Health drive');
  });
});

describe('the note under a status', () => {
  const note = (row: RolloutStatus): string | undefined => plain(nowNote(only(row)[0], today));

  it('says why a service is not known', () => {
    expect(note(status('email', { ConfirmedOn: day('2013-03-12') }))).toBe(
      'Reported working on 12 March; nobody has confirmed it since',
    );
    expect(note(status('email', { ConfirmedOn: undefined }))).toBe('Nobody has confirmed what works');
    expect(note(status('email', { ConfirmedOn: day('2012-12-20') }))).toBe(
      'Reported working on 20 December 2012; nobody has confirmed it since',
    );
  });

  it('says until when to keep using what one has, and when that is not known', () => {
    expect(note(status('telephone', { ...keep, ExistingEndsOn: day('2013-06-30') }))).toBe(
      'Your PCT’s phones, until 30 June',
    );
    expect(note(status('telephone', keep))).toBe('Your PCT’s phones; nobody has said until when');
  });

  it('says what may still work, and nothing of a service never had: what to do says whether there is anything', () => {
    expect(note(status('telephone', { ...keep, ConfirmedOn: undefined }))).toBe(
      'Your PCT’s phones may still work; nobody has confirmed it',
    );
    expect(note(status('email', { Now: 'Not working', Stage: 'Planned' }))).toBeUndefined();
    expect(note(status('email', { Now: 'Not working', Stage: 'Planned', DoesNotWork: 'Sending' }))).toBe('Sending');
  });

  it('says what stopped and when, and what does not work yet', () => {
    expect(note(status('drive', { ...lost, ExistingEndsOn: day('2013-03-31') }))).toBe(
      'Your PCT drive stopped on 31 March',
    );
    expect(note(status('email', { Now: 'Partly working', DoesNotWork: 'attachments over 5 MB' }))).toBe(
      'What does not work yet: attachments over 5 MB',
    );
  });
});

describe('the words for a date', () => {
  const words = (row: RolloutStatus): string => {
    const { line, notes } = expectedWords(only(row)[0], today);
    return [line, ...notes].join('. ').replace(/\u00a0/g, ' ');
  };

  it('remember the date it was, and say what a delay waits for and who can end it', () => {
    const row = status('drive', {
      ...lost,
      PlannedOn: day('2013-04-29'),
      ForecastOn: day('2013-06-01'),
      ForecastPrecision: 'Month',
      WaitingFor: 'the line',
      WaitingForOwner: 'Supplier',
    });
    expect(words(row)).toBe('New service expected June 2013. It was April. Waiting for: the line (the supplier)');
  });

  it('say who gave the date and when, which is not who confirmed what works', () => {
    const given = { ...lost, ForecastOn: day('2013-05-27'), ConfirmedBy: 'Denise Coates, site contact' };
    const by = 'Kim Doyle, the supplier';
    expect(words(status('drive', { ...given, DateGivenBy: by, DateGivenOn: day('2013-04-15') }))).toBe(
      'New service expected 27 May 2013. Given 15 April by Kim Doyle, the supplier',
    );
    // A name without its day says nothing: it may have been given for an earlier date.
    expect(words(status('drive', { ...given, DateGivenBy: by }))).toBe('New service expected 27 May 2013');
  });

  it('name nobody where nobody is named, and nobody for a date that is past: it is connected', () => {
    const on = { DateGivenOn: day('2013-04-15') };
    expect(words(status('drive', { ...lost, ...on, ForecastOn: day('2013-05-27') }))).toBe(
      'New service expected 27 May 2013',
    );
    const connected = { ConnectedOn: day('2013-04-08'), ForecastOn: day('2013-04-08'), DateGivenBy: 'Kim Doyle' };
    expect(words(status('email', { ...connected, ...on }))).toBe('Connected 8 April');
  });

  it('say when the date has gone by', () => {
    expect(words(status('email', { Stage: 'Planned', ForecastOn: day('2013-04-08') }))).toBe(
      'New service expected 8 April 2013. This date has passed; nobody has given a new one',
    );
  });
});

describe('the national sentence', () => {
  it('can be quoted', () => {
    const figures = { sites: 214, working: 112, notKnown: 31, staff: 4180, staffConnected: 2310 };
    expect(plain(nationalSentence(figures, today))).toBe(
      'On 15 April 2013, 112 of 214 sites had all essential services confirmed working. 2,310 of 4,180 staff were connected. 31 sites were not known.',
    );
  });

  it('counts one as one', () => {
    const figures = { sites: 2, working: 1, notKnown: 1, staff: 40, staffConnected: 1 };
    expect(plain(nationalSentence(figures, today))).toBe(
      'On 15 April 2013, 1 of 2 sites had all essential services confirmed working. 1 of 40 staff was connected. 1 site was not known.',
    );
  });
});

describe('what the forecasts come to', () => {
  it.each([
    [1, 'At today’s dates, 1 of 3 is connected by 1 May. 1 site has no date.'],
    [2, 'At today’s dates, 2 of 3 are connected by 1 May. 1 site has no date.'],
  ])('is said of %s', (connected, said) => {
    const figures = {
      points: [],
      lastDay: day('2013-06-01'),
      connected: 0,
      planned: 0,
      sites: 3,
      outcome: { on: day('2013-05-01'), connected },
      noDate: 1,
      datePassed: 0,
      tooFar: 0,
      connectedUndated: 0,
      unplanned: 0,
    };
    expect(plain(outcomeWords(figures, today))).toBe(said);
  });
});

describe('an address typed into the property pane', () => {
  it('is taken from here, or whole', () => {
    expect(webAddress('/sites/openservice', 'https://a.example/sites/hr')).toBe('https://a.example/sites/openservice');
    expect(webAddress('https://b.example/x', 'https://a.example')).toBe('https://b.example/x');
  });

  it('is refused where it would run a script, and empty where it is empty', () => {
    expect(webAddress('javascript:alert(1)', 'https://a.example')).toBeUndefined();
    expect(webAddress('  ', 'https://a.example')).toBeUndefined();
    expect(webAddress('http://[', 'https://a.example')).toBeUndefined();
  });
});

describe('the address of the site that holds the lists', () => {
  const here = 'https://a.example/sites/hr';

  it('may be pasted from the browser: a page, a list or a query below the site is cut off', () => {
    for (const typed of [
      '/sites/openservice',
      '/sites/openservice/',
      'https://a.example/sites/openservice/SitePages/Home.aspx?web=1',
      '/sites/openservice/Lists/RolloutSites/AllItems.aspx#top',
      '/sites/openservice?web=1',
    ]) {
      expect(siteAddress(typed, here)).toBe('https://a.example/sites/openservice');
    }
  });

  it('is refused on another SharePoint, and where it cannot be read', () => {
    expect(siteAddress('https://b.example/sites/openservice', here)).toBeUndefined();
    expect(siteAddress('//b.example/x', here)).toBeUndefined();
    expect(siteAddress('/sites/100%', here)).toBeUndefined();
  });
});

describe('the email that says that the page is wrong', () => {
  const site = { Title: 'Mill & Gate?', SiteCode: 'MIL' } as RolloutSite;

  it('goes to the site contact, and says what the page said, whatever signs stand in it', () => {
    const address = new URL(emailAddress('priya.shah@example.invalid', site, only(status('email')), today)!);
    expect(address.protocol).toBe('mailto:');
    expect(address.pathname).toBe('priya.shah@example.invalid');
    expect(address.searchParams.get('subject')).toBe('IT at Mill & Gate?: this is not what I see');
    expect(address.searchParams.get('body')).toBe(
      'The intranet says on 15 April 2013:\r\nEmail: Working\r\n\r\nWhat I see instead:\r\n',
    );
  });

  it('goes to the whole address, whatever signs stand in it', () => {
    for (const [email, address] of [
      ['patrick.o’connor@example.nhs.uk', "patrick.o'connor@example.nhs.uk"],
      ['r&d@example.nhs.uk', 'r%26d@example.nhs.uk'],
    ])
      expect(new URL(emailAddress(email, site, [], today)!).pathname).toBe(address);
  });

  it('is not offered where the address is none, or would smuggle in another', () => {
    for (const email of ['reception', 'a@b?bcc=c@d', 'a@b&cc=c@d', 'a b@c'])
      expect(emailAddress(email, site, [], today)).toBeUndefined();
  });
});
