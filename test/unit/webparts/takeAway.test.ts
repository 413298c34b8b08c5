/** @jest-environment jsdom */
import type { RolloutService, RolloutSite, RolloutStatus } from '../../../src/data/rollout';
import type { ShownUpdate } from '../../../src/data/shownUpdate';
import type { SiteReport } from '../../../src/data/siteReport';
import { calendar } from '../../../src/domain/calendar';
import { day } from '../../../src/domain/day';
import { pausedAt } from '../../../src/domain/rollout/pausedWaves';
import { siteAnswer } from '../../../src/domain/rollout/siteAnswer';
import { allSitesCsv } from '../../../src/webparts/rolloutStatus/takeAway/allSitesCsv';
import { type AnswerSheet, answerSheet } from '../../../src/webparts/rolloutStatus/takeAway/answerSheet';
import { fileName } from '../../../src/ui/fileName';
import { plainText } from '../../../src/webparts/rolloutStatus/takeAway/plainText';
import { print } from '../../../src/ui/print';
import { fillPrintDocument } from '../../../src/webparts/rolloutStatus/takeAway/printDocument';
import { siteCsv } from '../../../src/webparts/rolloutStatus/takeAway/siteCsv';
import { siteEvents } from '../../../src/webparts/rolloutStatus/takeAway/siteEvents';
import { calendarEvents } from '../../calendarReader';
import { csvRecords } from '../../csvReader';

const today = day('2013-04-15');
const asOf = new Date('2013-04-15T09:05+01:00');
const address = 'https://a.example/SitePages/Home.aspx';
const site = {
  Id: 1,
  SiteCode: 'MIL',
  Title: 'Millgate House',
  Town: 'Rotherham',
  Region: 'North',
  Postcode: 'S60 1FD',
  Staff: 64,
  ContactName: 'Mary Ellis',
  ContactTelephone: '0113 496 0121',
} as RolloutSite;

function service(ServiceKey: string, Title: string, more: Partial<RolloutService> = {}): RolloutService {
  return { Id: 1, ServiceKey, Title, Tier: 'Essential', ConfirmWithinDays: 14, ...more } as RolloutService;
}

function status(more: Partial<RolloutStatus> = {}): RolloutStatus {
  return {
    Id: 1,
    Title: '',
    StatusKey: 'MIL|drive',
    SiteCode: 'MIL',
    ServiceKey: 'drive',
    Now: 'Not working',
    Stage: 'Planned',
    ConfirmedOn: day('2013-04-12'),
    ...more,
  } as RolloutStatus;
}

const drive = service('drive', 'Shared drive');
const answerFor = (
  row: RolloutStatus | undefined,
  of = drive,
): ReturnType<typeof siteAnswer<RolloutService, RolloutStatus>> => siteAnswer([of], row ? [row] : [], today);
const recordFor = (row: RolloutStatus | undefined): Record<string, string> =>
  csvRecords(siteCsv(site, answerFor(row).main, asOf, today))[0];

describe('the table of a site', () => {
  it('has every fact of a service, with days a program reads', () => {
    const row = status({
      Now: 'Partly working',
      DoesNotWork: 'Saving, and "opening"',
      ExistingProvider: 'Your PCT drive',
      ExistingState: 'Stopped',
      ExistingEndsOn: day('2013-03-31'),
      StaffConnected: 12,
      Reason: 'The line is late.',
      PlannedOn: day('2013-04-29'),
      ForecastOn: day('2013-06-01'),
      ForecastPrecision: 'Month',
      WaitingFor: 'the line',
      WaitingForOwner: 'Supplier',
      ConfirmedBy: 'Jo Patel',
      Source: 'A call',
      DateGivenBy: 'Kim Doyle',
      DateGivenOn: day('2013-04-11'),
      DateSource: 'The supplier’s plan',
    });
    expect(Object.entries(recordFor(row))).toEqual([
      ['Site', 'Millgate House'],
      ['Site code', 'MIL'],
      ['Town', 'Rotherham'],
      ['Postcode', 'S60 1FD'],
      ['Region', 'North'],
      ['Area team', ''],
      ['Wave', ''],
      ['Staff', '64'],
      ['Contact', 'Mary Ellis'],
      ['Contact’s telephone', '0113 496 0121'],
      ['Service key', 'drive'],
      ['Service', 'Shared drive'],
      ['Staff read', 'Partly working'],
      ['Notes', 'What does not work yet: Saving, and "opening"'],
      ['Now, as stored', 'Partly working'],
      ['What does not work', 'Saving, and "opening"'],
      ['Stage', 'Planned'],
      ['Planned on', '2013-04-29'],
      ['Forecast on', '2013-06'],
      ['Connected on', ''],
      ['Staff connected', '12'],
      ['Waiting for', 'the line'],
      ['Owner', 'Supplier'],
      ['Reason', 'The line is late.'],
      ['Existing provider', 'Your PCT drive'],
      ['Existing state', 'Stopped'],
      ['Existing ends on', '2013-03-31'],
      ['Confirmed on', '2013-04-12'],
      ['Confirmed by', 'Jo Patel'],
      ['Source', 'A call'],
      ['Date given by', 'Kim Doyle'],
      ['Date given on', '2013-04-11'],
      ['Where the date comes from', 'The supplier’s plan'],
      ['Promised for everyone by', ''],
      ['Downloaded at', '2013-04-15 09:05'],
    ]);
  });

  it('says first what staff read: of an unconfirmed service that it is not known; what is stored is apart', () => {
    const row = recordFor(status({ Now: 'Working', DoesNotWork: 'Saving', ConfirmedOn: day('2013-03-12') }));
    expect(row).toMatchObject({
      'Staff read': 'Not known',
      Notes: 'Reported working on 12 March; nobody has confirmed it since',
      'Now, as stored': 'Working',
      'What does not work': 'Saving',
      'Confirmed on': '2013-03-12',
    });
    expect(recordFor(undefined)).toMatchObject({
      'Staff read': 'Not known',
      Notes: 'No information yet',
      'Now, as stored': '',
      Stage: '',
    });
  });

  it('runs nothing that somebody typed', () => {
    expect(
      recordFor(status({ ExistingProvider: '=HYPERLINK("http://x")', WaitingFor: '+1', ConfirmedBy: '@SUM(A1)' })),
    ).toMatchObject({
      'Existing provider': '\'=HYPERLINK("http://x")',
      'Waiting for': "'+1",
      'Confirmed by': "'@SUM(A1)",
    });
  });
});

describe('the table of all sites', () => {
  it('has a row for each service of each site, and a reason for what is not known', () => {
    const castle = { ...site, SiteCode: 'CAS', Title: 'Castle Works', Wave: 3 };
    const rows = csvRecords(
      allSitesCsv(
        [site, castle],
        [drive, service('vpn', 'VPN', { Tier: 'Extended' })],
        { inFull: [status({ SiteCode: 'CAS', ExistingProvider: '-2+3', Source: 'A call' })] },
        asOf,
      ),
    );
    expect(
      rows.map((row) => [
        row['Site code'],
        row.Service,
        row['Staff read'],
        row.Notes,
        row['Existing provider'],
        row.Wave,
      ]),
    ).toEqual([
      ['MIL', 'Shared drive', 'Not known', 'No information yet', '', ''],
      ['MIL', 'VPN', 'Not known', 'No information yet', '', ''],
      ['CAS', 'Shared drive', 'Not working', '', "'-2+3", '3'],
      ['CAS', 'VPN', 'Not known', 'No information yet', '', '3'],
    ]);
  });
});

describe('the dates of a site', () => {
  const eventsFor = (row: Partial<RolloutStatus>, of = drive, on = today): Record<string, string>[] =>
    calendarEvents(
      calendar(
        siteEvents({ site, answers: siteAnswer([of], [status(row)], on).main, today: on, address, host: 'a.example' }),
        asOf,
      ),
    );

  it('name a forecast for a day, one good to the month, a plan and a promise for what they are', () => {
    const summary = (row: Partial<RolloutStatus>, of?: RolloutService): string[] =>
      eventsFor(row, of).map(({ SUMMARY, DTSTART, DTEND }) => `${DTSTART}–${DTEND} ${SUMMARY}`);
    expect(summary({ ForecastOn: day('2013-06-03') })).toEqual([
      '20130603–20130604 Open Service: Shared drive at Millgate House (forecast)',
    ]);
    expect(summary({ ForecastOn: day('2013-06-15'), ForecastPrecision: 'Month' })).toEqual([
      '20130601–20130701 Open Service: Shared drive at Millgate House (expected in June 2013)',
    ]);
    expect(summary({ PlannedOn: day('2013-06-03') })).toEqual([
      '20130603–20130604 Open Service: Shared drive at Millgate House (planned)',
    ]);
    expect(summary({}, service('drive', 'Shared drive', { PromisedOn: day('2013-09-30') }))).toEqual([
      '20130930–20131001 Open Service: Shared drive at Millgate House (promised by this day)',
    ]);
    expect(summary({ ForecastOn: day('2013-04-08') })).toEqual([
      '20130408–20130409 Open Service: Shared drive at Millgate House (this date passed)',
    ]);
  });

  it('leave out the day first planned once a forecast has taken its place: nobody waits for it', () => {
    expect(
      eventsFor({ PlannedOn: day('2013-04-29'), ForecastOn: day('2013-06-15'), ForecastPrecision: 'Month' }).map(
        ({ SUMMARY, UID }) => [SUMMARY, UID],
      ),
    ).toEqual([['Open Service: Shared drive at Millgate House (expected in June 2013)', 'mil|drive|new@a.example']]);
  });

  it('say when what staff have ends, and remind a week before, unless it has stopped', () => {
    const ends = { ExistingProvider: 'Your PCT’s phones', ExistingEndsOn: day('2013-06-30') };
    expect(eventsFor(ends)).toMatchObject([
      { SUMMARY: 'Last day of your PCT’s phones at Millgate House', DTSTART: '20130630', DTEND: '20130701' },
    ]);
    expect(eventsFor(ends)[0].TRIGGER).toBe('-PT159H');
    expect(eventsFor({ ForecastOn: day('2013-06-03') })[0].TRIGGER).toBeUndefined();
    expect(eventsFor({ ExistingEndsOn: day('2013-06-30') })).toMatchObject([
      { SUMMARY: 'Last day of what you have now at Millgate House' },
    ]);
    expect(eventsFor({ ...ends, ExistingState: 'Stopped' })).toEqual([]);
    expect(eventsFor({ ...ends, ExistingEndsOn: day('2013-03-31') })).toEqual([]);
  });

  it('keep an event’s name while its date moves, and give each its own', () => {
    const uids = (row: Partial<RolloutStatus>, on = today): string[] => eventsFor(row, drive, on).map(({ UID }) => UID);
    expect(uids({ ExistingEndsOn: day('2013-06-30'), ForecastOn: day('2013-06-03') })).toEqual([
      'mil|drive|end@a.example',
      'mil|drive|new@a.example',
    ]);
    expect(uids({ ForecastOn: day('2013-08-01'), ForecastPrecision: 'Month' }, day('2013-05-01'))).toEqual([
      'mil|drive|new@a.example',
    ]);
  });

  it('say when the page said so, and where', () => {
    expect(eventsFor({ ForecastOn: day('2013-06-03') })[0]).toMatchObject({
      DESCRIPTION: `New service expected 3 June 2013.\nThe intranet said this on 15 April 2013. Dates can move: look again.\n${address}`,
      URL: address,
      LOCATION: 'Millgate House, Rotherham',
    });
  });

  it('say that the wave of the site is paused', () => {
    const { main } = siteAnswer([drive], [status({ ForecastOn: day('2013-06-03') })], today, true);
    const [event] = siteEvents({ site, answers: main, today, address, host: 'a.example' });
    expect(event.description).toMatch(/^New service expected 3 June 2013\. Wave paused\.\n/);
  });

  it('are none for a service that is connected or has no date', () => {
    expect(eventsFor({ Stage: 'Connected', ForecastOn: day('2013-06-03') })).toEqual([]);
    expect(eventsFor({})).toEqual([]);
  });
});

describe('the name of a file', () => {
  it('says what it is about and of which day', () => {
    expect(fileName('ROTH', today, 'csv')).toBe('open-service-ROTH-2013-04-15.csv');
  });

  it.each(['../../x', 'a/b\\c', 'x.exe', 'a\u202eb', 'CON:', '', '…'])('is made safe of %j', (code) => {
    expect(fileName(code, today, 'ics')).toMatch(/^open-service-([A-Za-z0-9]+-)*2013-04-15\.ics$/);
  });
});

describe('the sheet', () => {
  const sheetOf = (row: RolloutStatus, more: Partial<SiteReport> = {}, at: RolloutSite = site): AnswerSheet =>
    answerSheet({
      now: Date.parse('2013-04-15T08:10:00Z'),
      site: at,
      number: { telephone: '0113 496 0000', of: 'help' },
      answer: siteAnswer([drive], [row], today, pausedAt(more.settings?.pausedWaves, at) !== undefined),
      today,
      address,
      freshness: { asOf, refreshing: true },
      report: {
        site,
        services: [drive],
        statuses: [row],
        updates: [],
        toDo: undefined,
        figures: [],
        settings: { demonstration: true },
        mayEdit: false,
        unreadable: [],
        ...more,
      },
    });
  const lost = status({
    ExistingProvider: 'Your PCT drive',
    ExistingState: 'Stopped',
    ExistingEndsOn: day('2013-03-31'),
    ForecastOn: day('2013-06-01'),
    ForecastPrecision: 'Month',
    ConfirmedBy: 'Jo Patel',
  });
  const news = {
    Id: 1,
    Title: 'The line is late',
    Kind: 'Problem',
    PublishFrom: day('2013-04-11'),
    Body: 'New date soon.',
  } as ShownUpdate;

  it('is written as text: the answer, its age, the warning, every service, updates, whom to call, where', () => {
    expect(plainText(sheetOf(lost, { updates: [news] }))).toBe(`IT at Millgate House, Rotherham
Monday 15 April 2013, 9:05am. Demonstration data

Shared drive does not work here.

Up to 90 days without shared drive from 1 April, unless dates move. Your PCT drive stopped on 31 March. The new service is expected in June.

Shared drive: Not working
Your PCT drive stopped on 31 March
New service expected June 2013
Confirmed 12 April by Jo Patel

Updates
11 April: Problem: The line is late
New date soon.

Stuck? Call the help desk on 0113 496 0000.
${address}
`);
  });

  it('says that the wave is paused, and at each service that is not connected', () => {
    const settings = { demonstration: true, pausedWaves: [{ wave: 5, value: '2013-04-12; Jo Patel; No engineers.' }] };
    const inWave = { site: { ...site, Wave: 5 }, report: { settings } };
    const text = plainText(sheetOf(lost, inWave.report, inWave.site));
    expect(text).toContain('\nWave 5 has been paused since 12 April: No engineers. Dates may move.\n');
    expect(text).toContain('New service expected June 2013. Wave paused\n');
    const elsewhere = plainText(sheetOf(lost, inWave.report, { ...site, Wave: 4 }));
    expect(elsewhere).not.toContain('paused');
    const connected = status({ Stage: 'Connected', ConnectedOn: day('2013-04-08') });
    expect(plainText(sheetOf(connected, inWave.report, inWave.site))).not.toContain('paused');
  });

  it('says what could not be read', () => {
    expect(
      sheetOf(lost, { unreadable: [{ list: 'RolloutStatuses', item: 7, field: 'Now', found: 'Wroking' } as never] })
        .warnings,
    ).toHaveLength(2);
  });

  it('becomes a document in which list text is text', () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const page = document.implementation.createHTMLDocument('');
    fillPrintDocument(
      page,
      sheetOf({ ...lost, ExistingProvider: hostile }, { updates: [{ ...news, Title: hostile, Body: hostile }] }),
      'en-GB',
    );
    expect(page.querySelector('img')).toBeNull();
    expect(page.body.textContent).toContain(`${hostile} stopped on`);
    expect(page.title).toBe('IT at Millgate House, Rotherham');
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.querySelectorAll('thead th[scope=col]')).toHaveLength(4);
  });

  it('holds the three newest updates on paper, and says how many more there are', () => {
    const page = document.implementation.createHTMLDocument('');
    fillPrintDocument(page, sheetOf(lost, { updates: [1, 2, 3, 4, 5].map((Id) => ({ ...news, Id })) }), 'en-GB');
    const items = [...page.querySelectorAll('li')].map((item) => item.textContent?.replace(/\u00a0/g, ' '));
    expect(items).toHaveLength(4);
    expect(items[3]).toBe('2 earlier updates on the page');
  });

  it('is printed from a frame that goes when it is printed, or when it cannot be', () => {
    const printed = jest.fn();
    const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe');
    const append = document.body.append.bind(document.body);
    jest.spyOn(document.body, 'append').mockImplementation((...nodes) => {
      append(...nodes);
      for (const frame of frames()) Object.assign(frame.contentWindow!, { print: printed, focus: () => undefined });
    });
    expect(print('IT at Millgate House', () => undefined)).toBe(true);
    expect(printed).toHaveBeenCalledTimes(1);
    expect(print('IT at Millgate House', () => undefined)).toBe(true);
    expect(frames()).toHaveLength(1);
    frames()[0].contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(frames()).toHaveLength(0);
    printed.mockImplementation(() => {
      throw new Error('not in this app');
    });
    expect(print('IT at Millgate House', () => undefined)).toBe(false);
    expect(frames()).toHaveLength(0);
    jest.restoreAllMocks();
  });
});
