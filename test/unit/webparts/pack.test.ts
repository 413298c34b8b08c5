/** @jest-environment jsdom */
import type { ContingencySite, ContingencyStatus } from '../../../src/data/contingencyQueries';
import type { RolloutService } from '../../../src/data/rollout';
import type { ContingencyInstruction } from '../../../src/lists/contingencyInstructions';
import type { FallbackLocation } from '../../../src/lists/fallbackLocations';
import { day, dayOf } from '../../../src/domain/day';
import { dayOne, midApril } from '../../../src/lists/demonstration/demonstrationData';
import { siteSummary } from '../../../src/domain/answer/summary';
import type { PausedWave } from '../../../src/domain/rollout/pausedWaves';
import { textParts } from '../../../src/domain/linkedText/textParts';
import { fitted, shortened } from '../../../src/webparts/contingencyAccess/pack/fit';
import { fillNotice } from '../../../src/webparts/contingencyAccess/pack/noticeDocument';
import { packFile } from '../../../src/webparts/contingencyAccess/pack/packDocument';
import {
  type PackPart,
  type PackSheet,
  packSheet,
  type PackSubject,
} from '../../../src/webparts/contingencyAccess/pack/packSheet';
import { packEmail, packText } from '../../../src/webparts/contingencyAccess/pack/packText';

const today = day('2013-04-15');
const address = 'https://a.example/SitePages/WhatToDoNow.aspx?site=MIL';
const site = {
  Id: 1,
  SiteCode: 'MIL',
  Title: 'Millgate House',
  Town: 'Rotherham',
  Region: 'North',
  Latitude: 53.43,
  Longitude: -1.36,
} as ContingencySite;
const services = [
  {
    Id: 1,
    ServiceKey: 'email',
    Title: 'Email',
    Tier: 'Essential',
    ConfirmWithinDays: 14,
    Category: 'Email',
  } as RolloutService,
  {
    Id: 2,
    ServiceKey: 'telephone',
    Title: 'Desk telephone',
    Tier: 'Essential',
    ConfirmWithinDays: 14,
  } as RolloutService,
];
const statuses = [
  {
    SiteCode: 'MIL',
    ServiceKey: 'email',
    Now: 'Not working',
    Stage: 'Planned',
    ConfirmedOn: day('2013-04-12'),
  } as ContingencyStatus,
  {
    SiteCode: 'MIL',
    ServiceKey: 'telephone',
    Now: 'Keep using what you have',
    Stage: 'Planned',
    ConfirmedOn: day('2013-04-12'),
    ExistingProvider: 'Your PCT’s phones',
    ExistingEndsOn: day('2013-04-27'),
  } as ContingencyStatus,
];
const webmail = {
  Id: 1,
  Title: 'Use webmail.',
  Category: 'Email',
  State: 'Available',
  Steps: 'Open webmail at https://mail.example/.\nSign in.',
  DoNot: 'share your password.',
  Telephone: '0113 496 0000',
  WhoFor: 'Everyone',
  Meanwhile: 'Telephone.',
  ValidFrom: day('2013-04-08'),
  ValidUntil: day('2013-04-26'),
  NextUpdateOn: day('2013-04-24'),
} as ContingencyInstruction;
const library = {
  Id: 1,
  Place: 'Library',
  AgreementState: 'Agreed',
  WhoMayUse: 'Any NHS England staff',
  Capacity: 4,
  Services: 'internet',
  Contact: 'Ring 0113 496 0112',
  ValidUntil: day('2013-05-31'),
  Latitude: 53.5,
  Longitude: -1.36,
} as FallbackLocation;

const madeOn = new Date('2013-04-15T09:10+01:00');

function sheetOf(
  instruction: Partial<ContingencyInstruction> = {},
  place: Partial<FallbackLocation> = {},
  asOf = madeOn,
  moreServices: readonly RolloutService[] = [],
  moreStatuses: readonly ContingencyStatus[] = [],
  pausedWaves: readonly PausedWave[] = [],
): PackSheet {
  const help = { telephone: '0113 496 0000', hours: '8am to 6pm' };
  const instructions = [{ ...webmail, ...instruction }];
  const rows = {
    site,
    services: [...services, ...moreServices],
    statuses: [...statuses, ...moreStatuses],
    instructions,
    places: [{ ...library, ...place }],
    help,
  };
  return packSheet(
    {
      site: { ...site, Wave: 5 },
      settings: { demonstration: false, pausedWaves },
      unreadable: [],
      summary: siteSummary(rows, today, dayOf(asOf)),
      freshness: { asOf, refreshing: false },
      today,
      help,
      partsOf: textParts,
    },
    address,
  );
}

function parsed(sheet: PackSheet): Document {
  return new DOMParser().parseFromString(packFile(sheet, 'en-GB', textParts), 'text/html');
}
const said = (page: Document): string => (page.body.textContent ?? '').replace(/\u00a0/g, ' ');

describe('what is taken along', () => {
  it('says that the wave of the site is paused', () => {
    const paused = (wave: number): string =>
      said(parsed(sheetOf({}, {}, madeOn, [], [], [{ wave, value: '2013-04-12; Jo Patel; No engineers' }])));
    expect(paused(5)).toContain('Wave 5 has been paused since 12 April: No engineers. Dates may move.');
    expect(paused(4)).not.toContain('paused');
  });

  it('holds the number, every subject with its state and steps, the places and the dates', () => {
    const page = parsed(sheetOf());
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.title).toBe('What to do now at Millgate House, Rotherham');
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toContain('EmailNot working');
    expect([...page.querySelectorAll('ol > li')].map(({ textContent }) => textContent)).toEqual([
      'Open webmail at https://mail.example/.',
      'Sign in.',
    ]);
    for (const words of [
      'Help: 0113 496 0000',
      '8am to 6pm',
      'Do not share your password.',
      'For: Everyone',
      'These steps hold until 26 April.',
      'Next news by 24 April.',
      'Your PCT’s phones, until 27 April. Nobody has said when the new service comes.',
      'No date yet to replace desk telephone. You can use your PCT’s phones until 27 April.',
      'Library',
      'Any NHS England staff, until 31 May.',
      'Ring 0113 496 0112.',
      'Look for newer after 24 April 2013. Each line says how long it holds.',
      address,
    ])
      expect(said(page)).toContain(words);
    expect(
      [...page.querySelectorAll('a')]
        .map(({ href }) => new URL(href).protocol)
        .filter((each) => !/^(https?|tel|mailto):$/.test(each)),
    ).toEqual([]);
  });

  it('has what there is meanwhile, where what it needs does not work', () => {
    const internet = { ...services[0], Id: 3, ServiceKey: 'internet', Title: 'Internet access', Category: undefined };
    const fails = { ...statuses[0], ServiceKey: 'internet' };
    const page = said(parsed(sheetOf({ DependsOn: 'internet' }, {}, madeOn, [internet as RolloutService], [fails])));
    expect(page).toContain('Meanwhile: Telephone.');
    expect(page).toContain('When internet access works: use webmail.');
    expect(page).not.toContain('Sign in.');
  });

  it('is to be looked for anew when the first thing in it ends or is news', () => {
    expect(sheetOf().checkOn).toBe('2013-04-24');
    expect(sheetOf({ NextUpdateOn: undefined }).checkOn).toBe('2013-04-26');
    expect(sheetOf({ NextUpdateOn: undefined, ValidUntil: undefined }).checkOn).toBe('2013-04-27');
  });

  it('holds beyond the end of a place, which says its own, unless people are sent there', () => {
    const ends = { ValidUntil: day('2013-04-19') };
    const sheet = sheetOf({}, ends);
    expect(sheet.checkOn).toBe('2013-04-24');
    expect(sheet.places[0].about).toMatch(/until 19\sApril/);
    const lines = { ...services[0], ServiceKey: 'internet', Title: 'Internet access', Category: 'Internet access' };
    const fails = { ...statuses[0], ServiceKey: 'internet' };
    expect(sheetOf({}, ends, madeOn, [lines as RolloutService], [fails]).checkOn).toBe('2013-04-19');
  });

  it('made of an old copy says what has ended, and may be past its day itself', () => {
    const read = new Date('2013-04-10T09:00+01:00');
    const sheet = sheetOf({ ValidUntil: day('2013-04-12'), NextUpdateOn: day('2013-04-12') }, {}, read);
    expect(sheet.checkOn).toBe('2013-04-12');
    expect(said(parsed(sheet))).toContain('This ended on 12 April. Nothing newer has been read since.');
    expect(sheetOf({ ValidUntil: day('2013-04-12'), NextUpdateOn: undefined }, {}, read).checkOn).toBe('2013-04-12');
  });

  it('is the same document once it has been read', () => {
    const file = packFile(sheetOf(), 'en-GB', textParts);
    const page = new DOMParser().parseFromString(file, 'text/html');
    expect(page.compatMode).toBe('CSS1Compat');
    expect(`<!DOCTYPE html>\n${page.documentElement.outerHTML}`.replace(/\s+<\/body>/, '</body>')).toBe(file.trim());
  });

  it('has nothing that runs or is loaded, whatever somebody typed', () => {
    const hostile =
      '</style></title><script>top.x=1</script><img src="https://evil.example/x" onerror="top.x=1"> javascript:alert(1)';
    const page = parsed(
      sheetOf(
        {
          Title: hostile,
          Steps: hostile,
          DoNot: hostile,
          Meanwhile: hostile,
          WhoFor: hostile,
          Telephone: hostile,
          Email: hostile,
        },
        { Place: hostile, Contact: hostile, Services: hostile },
      ),
    );
    expect(page.querySelectorAll('script, img, iframe, link, object')).toHaveLength(0);
    expect(
      [...page.querySelectorAll('*')]
        .flatMap((each) => [...each.attributes])
        .filter(({ name }) => /^(on|src|style$)/.test(name)),
    ).toEqual([]);
    expect([...page.querySelectorAll('a')].map(({ href }) => new URL(href).protocol)).not.toContain('javascript:');
    expect(said(page)).toContain(hostile);
  });
});

const linesOf = ({ before, lacks, steps, after, dates }: PackPart): string[] => [
  ...before,
  ...lacks,
  ...steps,
  ...after,
  dates,
];

describe('every answer in the demonstration', () => {
  it.each([
    ['mid-April', midApril(), '2013-04-15'],
    ['the second day', dayOne(), '2013-04-02'],
  ] as const)('has something to do or to use meanwhile, a number and what comes next: %s', (_, { lists }, on) => {
    const rowsOf = <R>(name: string): R[] =>
      lists
        .find(({ shape }) => shape.name === name)!
        .rows.map(({ values }, index) => ({ Id: index + 1, ...values }) as R);
    const sites = rowsOf<ContingencySite>('RolloutSites');
    const allStatuses = rowsOf<ContingencyStatus>('RolloutStatuses');
    for (const each of sites) {
      const ofSite = allStatuses.filter(({ SiteCode }) => SiteCode === each.SiteCode);
      const summary = siteSummary(
        {
          site: each,
          services: rowsOf<RolloutService>('RolloutServices'),
          statuses: ofSite,
          instructions: rowsOf<ContingencyInstruction>('ContingencyInstructions'),
          places: rowsOf<FallbackLocation>('FallbackLocations'),
        },
        day(on),
      );
      const sheet = packSheet(
        {
          site: each,
          settings: { demonstration: true },
          unreadable: [],
          summary,
          freshness: { asOf: new Date(`${on}T09:00Z`), refreshing: false },
          today: day(on),
          help: { telephone: summary.numbers[0].telephone },
          partsOf: textParts,
        },
        address,
      );
      const open = sheet.subjects.filter(({ state }) => state !== 'Working');
      const words = ({ lead, toDo, parts }: PackSubject): string => [lead, toDo, ...parts.flatMap(linesOf)].join(' ');
      const missing = (holds: (subject: PackSubject) => boolean): string[] =>
        open
          .filter((subject) => !holds(subject))
          .map((subject) => `${each.SiteCode}: ${subject.name}: ${words(subject)}`);
      expect(
        missing(
          (subject) =>
            subject.toDo !== undefined ||
            /\bMeanwhile: |\bUse it as you did before\.|\bCall (?:the help desk on )?0113/.test(words(subject)),
        ),
      ).toEqual([]);
      const calls = (part: PackPart): number =>
        [...part.before, ...part.after, part.stuck].filter((line) =>
          /[Cc]all (?:the help desk on )?0113 496 0\d{3}\./.test(line ?? ''),
        ).length;
      expect(missing(({ parts }) => parts.every((part) => calls(part) === 1))).toEqual([]);
      expect(missing(({ parts }) => parts.length > 0)).toEqual([]);
      expect(
        missing(
          (subject) =>
            subject.state === 'Partly working' ||
            /Next news by \d|xpected (on|in) |expected: |Nobody has said when the new service comes\./.test(
              [words(subject), ...subject.services].join(' '),
            ),
        ),
      ).toEqual([]);
    }
    expect(sites.length).toBeGreaterThan(40);
  });
});

describe('what does not fit the paper', () => {
  it('is left out, and the paper says so', () => {
    const steps = Array.from({ length: 40 }, (_, at) => `${at}a ${'very long words '.repeat(30)}`).join('\n');
    const sheet = fitted(sheetOf({ Steps: steps, DoNot: steps }));
    expect(sheet.notes[0]).toBe('Shortened to fit the paper. The page has the rest.');
    expect(sheet.subjects[0].parts[0].steps.length).toBeLessThan(40);
    expect(sheet.subjects[0].parts[0].steps[0]).toMatch(/^0a very long/);
    const left = 40 - sheet.subjects[0].parts[0].steps.length;
    expect(said(parsed(sheet))).toContain(`${left} more steps are on the page. Call for them if you have no network.`);
    expect(packText(sheet)).toContain(`${left} more steps are on the page.`);
  });

  it('names every place near that there is room for, and says how many more there are', () => {
    const near = (count: number): PackSheet => ({
      ...sheetOf(),
      morePlaces: 0,
      places: Array.from({ length: count }, (_, at) => ({
        name: `Library ${at}`,
        distance: '',
        about: 'Any NHS England staff, until 31 May. 4 desks; internet. Ring 0113 496 0112.',
      })),
    });
    expect(fitted(near(9)).places).toHaveLength(9);
    const many = fitted(near(60));
    expect(many.places).toHaveLength(12);
    expect(said(parsed(many))).toContain('48 more places on the page.');
    expect(many.notes).toEqual([]);
  });

  it('leaves everything else as it is', () => {
    const sheet = sheetOf();
    expect(fitted(sheet)).toBe(sheet);
  });

  it('is cut between words, and never within a character', () => {
    expect(shortened('one two three', 20)).toBe('one two three');
    expect(shortened('one two three four', 12)).toBe('one two…');
    expect(shortened('😀'.repeat(10), 6)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

describe('the text', () => {
  it('numbers the steps and repeats the words of “Do not”', () => {
    const text = packText(sheetOf());
    expect(text).toMatch(
      /^What to do now at Millgate House, Rotherham\nMade from what was known on Monday 15 April 2013, 9:10am\.\nLook for newer after 24 April 2013\. Each line says how long it holds\.\n\nHelp: 0113 496 0000\n/,
    );
    expect(text).toContain('Email: not working\nUse webmail.\n');
    expect(text).toContain('\n1. Open webmail at https://mail.example/.\n2. Sign in.\n- Do not share your password.\n');
  });

  it('has a line for each subject in an email before the steps of any: what to do, else how it stands', () => {
    const body = new URLSearchParams(packEmail(sheetOf()).slice('mailto:?'.length)).get('body') ?? '';
    const lines = body.split('\r\n');
    expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^Email: not working\. Use webmail\.$/)]));
    const firstStep = lines.findIndex((line) => line.startsWith('1. '));
    const lastSubject = lines.findIndex((line) => line.startsWith('Desk telephone: '));
    expect(lastSubject).toBeGreaterThan(0);
    expect(lastSubject).toBeLessThan(firstStep);
  });

  it('fits the address of an email, with whatever somebody typed', () => {
    for (const Steps of ['Sign in.', 'x'.repeat(100_000), 'ü€😀\ud83d'.repeat(5000)]) {
      const email = packEmail(sheetOf({ Steps }));
      expect(email.length).toBeLessThanOrEqual(1900);
      const query = new URLSearchParams(email.slice('mailto:?'.length));
      expect(query.get('subject')).toBe('What to do now at Millgate House, Rotherham');
      expect(query.get('body')).toContain('Look for newer after 24 April 2013.');
      expect(query.get('body')).toContain(address);
    }
  });
});

describe('the notice for the wall', () => {
  it('has the number, what to do and not to do, the places, and its dates', () => {
    const page = document.implementation.createHTMLDocument('');
    fillNotice(page, sheetOf(), 'en-GB', textParts);
    for (const words of [
      'Millgate House, Rotherham',
      'Help: 0113 496 0000',
      'Email. Use webmail.',
      'Do not share your password.',
      'Library',
      'Look for newer after 24 April 2013. Each line says how long it holds.',
      'Made from what was known on Monday 15 April 2013',
    ])
      expect(said(page)).toContain(words);
  });

  it.each(['(0113) 496 0112', '0044 113 496 0112', '0113 496 0112 ext 204'])(
    'has the number of a place as it is written: %s',
    (number) => {
      const page = document.implementation.createHTMLDocument('');
      fillNotice(page, sheetOf({}, { Contact: `Ring first: ${number} (9am to 5pm)` }), 'en-GB', textParts);
      expect(page.querySelector('.place')?.textContent).toBe(`Library5\u00a0miles, ${number}`);
    },
  );
});
