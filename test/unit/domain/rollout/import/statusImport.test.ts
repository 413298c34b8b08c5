import * as fc from 'fast-check';
import { day } from '../../../../../src/domain/day';
import { matchColumns } from '../../../../../src/domain/sheet/columns';
import { readDelimited } from '../../../../../src/domain/sheet/delimited';
import {
  planStatusImport,
  type StatusImport,
  type StatusImportOptions,
} from '../../../../../src/domain/rollout/import/statusImport';
import { statusTargets } from '../../../../../src/domain/rollout/import/statusTargets';
import { noStatus, type StatusValues, withChange } from '../../../../../src/domain/rollout/statusChange';
import { rolloutStatuses } from '../../../../../src/lists/rolloutStatuses';
import { atOnce } from '../../../atOnce';

const today = day('2013-04-15');

const sites = [
  { SiteCode: 'MILLGATE', Title: 'Millgate House', Town: 'Rotherham', Staff: 64 },
  { SiteCode: 'QUAY', Title: 'Quay Court', Town: 'Southampton', Staff: 20 },
  { SiteCode: 'CIVIC-L', Title: 'Civic Centre', Town: 'Leeds' },
  { SiteCode: 'CIVIC-D', Title: 'Civic Centre', Town: 'Derby' },
];
const services = [
  { ServiceKey: 'email', Title: 'Email', InSentence: 'email' },
  { ServiceKey: 'telephone', Title: 'Desk telephone', InSentence: 'your desk phone' },
  { ServiceKey: 'shared-drive', Title: 'Shared drive', InSentence: 'the shared drive' },
];
type Status = StatusValues & { readonly SiteCode: string; readonly ServiceKey: string };
const drive: Status = {
  SiteCode: 'MILLGATE',
  ServiceKey: 'shared-drive',
  Now: 'Not working',
  Stage: 'Planned',
  PlannedOn: day('2013-06-01'),
  ForecastOn: day('2013-06-01'),
  ForecastPrecision: 'Month',
  ConfirmedOn: day('2013-04-11'),
  ConfirmedBy: 'Jo Patel',
  Source: 'A call',
};

type Options = StatusImportOptions<(typeof sites)[number], (typeof services)[number], Status>;
type Plan = StatusImport<(typeof sites)[number], (typeof services)[number], Status>;

function plan(text: string, more: Partial<Options> & { readonly dayFirst?: boolean } = {}): Plan {
  const sheet = readDelimited(text);
  if (!('rows' in sheet)) throw new Error(sheet.fault);
  const [head, ...rows] = sheet.rows;
  return atOnce(
    planStatusImport({
      sheet: {
        headings: head.cells,
        rows,
        columns: matchColumns(head.cells, statusTargets),
        dayFirst: more.dayFirst ?? false,
      },
      rules: rolloutStatuses.columns,
      wholeSheet: { ConfirmedOn: day('2013-04-12'), ConfirmedBy: 'Atos', Source: 'Sheet 14' },
      sites,
      services,
      statuses: [drive],
      sitesByHand: {},
      servicesByHand: {},
      today,
      ...more,
    }),
  );
}

/** The problems, without their column and value. */
const wrongs = ({ problems }: Plan): unknown[] =>
  problems.map(({ row, column, kind, ...more }) => [
    row,
    column,
    kind === 'fault' && 'fault' in more ? more.fault.kind : kind,
  ]);
const changes = (made: Plan): unknown[] =>
  made.changes.map(({ row, site, service, change }) => ({
    row,
    site: site.SiteCode,
    service: service.ServiceKey,
    ...change,
  }));
/** The notes, by where they are. */
const notes = (made: Plan): unknown[] =>
  made.changes.flatMap((change) =>
    change.notes.map((note) => [note.row, note.column, note.kind, ...('on' in note ? [note.on] : [])]),
  );
const sheetWide = { ConfirmedOn: '2013-04-12', ConfirmedBy: 'Atos', Source: 'Sheet 14' };

describe('a sheet of statuses', () => {
  test('changes only what differs, and begins a status where there is none', () => {
    expect(changes(plan('Site,Service,Status\nMillgate House,Shared drive,Not working\nQUAY,email,Working'))).toEqual([
      { row: 2, site: 'MILLGATE', service: 'shared-drive', ...sheetWide },
      { row: 3, site: 'QUAY', service: 'email', Now: 'Working', ...sheetWide },
    ]);
  });

  test('leaves as it is what a blank cell stands for, and what is not in the sheet', () => {
    const made = plan('Site,Service,Status,Waiting for,Forecast\nMILLGATE,Shared drive,,the line,');
    expect(changes(made)).toEqual([{ row: 2, site: 'MILLGATE', service: 'shared-drive', WaitingFor: 'the line' }]);
  });

  test('confirms what works only where a row says it, or gives the day itself', () => {
    expect(changes(plan('Site,Service,Status,Waiting for\nMILLGATE,Shared drive,Not working,the line'))).toMatchObject([
      sheetWide,
    ]);
    const [change] = changes(plan('Site,Service,Confirmed,Waiting for\nMILLGATE,Shared drive,13 April 2013,the line'));
    expect(change).toMatchObject({ ConfirmedOn: '2013-04-13', ConfirmedBy: sheetWide.ConfirmedBy });
  });

  test('says nothing of a row that names a site and a service only: nobody has confirmed anything', () => {
    const made = plan('Site,Service,Status,Confirmed,Source\nMILLGATE,Shared drive,,12 April 2013,Sheet 14');
    expect([made.changes, made.problems, made.unchanged]).toEqual([[], [], 1]);
  });

  test.each([
    ['millgate', 'shared-drive'],
    ['Millgate House', 'SHARED DRIVE'],
    ['Millgate House, Rotherham', 'the shared drive'],
    ['MILLGATE  HOUSE', 'shared drive'],
  ])('knows the site as %s and the service as %s', (site, service) => {
    expect(changes(plan(`Site\tService\tStage\n${site}\t${service}\tBeing connected`))).toMatchObject([
      { site: 'MILLGATE', service: 'shared-drive' },
    ]);
  });

  test('asks for sites and services that it does not know once each, and takes the answers', () => {
    const text =
      'Site,Town,Service,Status\nMill Gate Hse,Rotherham,Email,Working\nmill gate hse,Rotherham,Phone,Working\nOld Depot,,Email,Working\nCivic Centre,,Email,Working\nCivic Centre,Derby,Email,Working';
    const first = plan(text);
    expect(first.siteNames).toMatchObject([
      { text: 'Mill Gate Hse', town: 'Rotherham', rows: [2, 3], state: 'unknown' },
      { text: 'Old Depot', rows: [4], state: 'unknown' },
      { text: 'Civic Centre', town: '', rows: [5], state: 'several' },
    ]);
    expect(first.serviceNames).toMatchObject([{ text: 'Phone', rows: [3] }]);
    expect(wrongs(first)).toEqual([
      [2, 'SiteName', 'unknownSite'],
      [3, 'SiteName', 'unknownSite'],
      [3, 'ServiceName', 'unknownService'],
      [4, 'SiteName', 'unknownSite'],
      [5, 'SiteName', 'severalSites'],
    ]);
    const second = plan(text, {
      sitesByHand: {
        [first.siteNames[0].key]: 'MILLGATE',
        [first.siteNames[1].key]: '',
        [first.siteNames[2].key]: 'CIVIC-L',
      },
      servicesByHand: { [first.serviceNames[0].key]: 'telephone' },
    });
    expect(second.problems).toEqual([]);
    expect(second.leftOut).toBe(1);
    expect(second.siteNames.map(({ state }) => state)).toEqual(['matched', 'leftOut', 'matched']);
    expect(changes(second)).toMatchObject([
      { site: 'MILLGATE', service: 'email' },
      { site: 'MILLGATE', service: 'telephone' },
      { site: 'CIVIC-L' },
      { site: 'CIVIC-D' },
    ]);
  });

  test('asks again where the site that was chosen is gone', () => {
    expect(
      plan('Site,Service,Status\nOld Depot,Email,Working', { sitesByHand: { 'old depot': 'GONE' } }).siteNames,
    ).toMatchObject([{ state: 'unknown' }]);
  });

  test('never guesses a word', () => {
    const made = plan('Site,Service,Status\nQUAY,Email,yes\nCIVIC-L,Email,WORKING\nCIVIC-D,Email,Live');
    expect(made.problems).toMatchObject([
      {
        row: 2,
        column: 'Now',
        heading: 'Status',
        value: 'yes',
        kind: 'word',
        words: expect.arrayContaining(['Working', 'Not known']) as string[],
      },
      { row: 4, kind: 'word' },
    ]);
    expect(changes(made)).toMatchObject([{ row: 3, Now: 'Working' }]);
  });

  test('takes a month for a forecast, and its last day for a plan, but for no day that has been', () => {
    const made = plan(
      'Site,Service,Stage,Planned,Forecast,Connected,Existing ends\nQUAY,Email,Planned,,July 2013,,\nCIVIC-L,Email,Planned,May 2013,,,\nCIVIC-D,Email,Planned,,15/07/2013,,May 2013\nMILLGATE,Email,,,,April 2013,',
    );
    expect(changes(made)).toMatchObject([
      { row: 2, ForecastOn: '2013-07-01', ForecastPrecision: 'Month' },
      { row: 3, PlannedOn: '2013-05-31' },
      { row: 4, ForecastOn: '2013-07-15', ForecastPrecision: 'Day' },
    ]);
    expect(notes(made)).toEqual([[3, 'PlannedOn', 'planMonth', '2013-05-31']]);
    expect(wrongs(made)).toEqual([
      [4, 'ExistingEndsOn', 'monthOnly'],
      [5, 'ConnectedOn', 'monthOnly'],
    ]);
  });

  test('finds a forecast for a month unchanged on whatever day of it that is kept', () => {
    const kept = {
      ...drive,
      ForecastOn: day('2013-06-30'),
      ConfirmedOn: day('2013-04-12'),
      ConfirmedBy: 'Atos',
      Source: 'Sheet 14',
    };
    expect(plan('Site,Service,Forecast\nMILLGATE,Shared drive,June 2013', { statuses: [kept] })).toMatchObject({
      changes: [],
      problems: [],
      unchanged: 1,
    });
  });

  test('refuses dates that can be read two ways, until its column or a person settles it', () => {
    const text = 'Site,Service,Stage,Forecast\nQUAY,Email,Planned,3/7/2013';
    expect(plan(text).problems).toMatchObject([
      { row: 2, heading: 'Forecast', value: '3/7/2013', kind: 'date', why: 'ambiguous' },
    ]);
    expect(changes(plan(text, { dayFirst: true }))).toMatchObject([{ ForecastOn: '2013-07-03' }]);
    expect(changes(plan(`${text}\nCIVIC-L,Email,Planned,20/8/2013`))).toMatchObject([
      { ForecastOn: '2013-07-03' },
      { ForecastOn: '2013-08-20' },
    ]);
    expect(plan(`${text}\nCIVIC-L,Email,Planned,8/20/2013`).problems).toMatchObject([
      { why: 'monthFirst' },
      { why: 'monthFirst' },
    ]);
  });

  test('moves no date of a sheet that has its months first, even if a person says that its days are', () => {
    const rows = ['QUAY,Email,Planned,8/20/2013,5/6/2013', 'CIVIC-L,Email,Planned,3/7/2013,5/6/2013'];
    const made = plan(['Site,Service,Stage,Forecast,Planned', ...rows].join('\n'), { dayFirst: true });
    expect(made.problems.map((each) => ['why' in each && each.why, each.row, each.column])).toEqual([
      ['monthFirst', 2, 'ForecastOn'],
      ['besideMonthFirst', 2, 'PlannedOn'],
      ['monthFirst', 3, 'ForecastOn'],
      ['besideMonthFirst', 3, 'PlannedOn'],
    ]);
    expect(changes(made)).toEqual([]);
  });

  test('gives the date of the sheet, never today’s: none, one to come or an older one is a problem', () => {
    const text = 'Site,Service,Status\nMILLGATE,Shared drive,Not known';
    const wholeSheet = { ConfirmedBy: 'Atos', Source: 'Sheet 14' };
    expect(wrongs(plan(text, { wholeSheet }))).toEqual([[2, 'ConfirmedOn', 'needed']]);
    expect(wrongs(plan(text, { wholeSheet: { ...wholeSheet, ConfirmedOn: day('2013-04-16') } }))).toEqual([
      [2, 'ConfirmedOn', 'future'],
    ]);
    expect(plan(text, { wholeSheet: { ...wholeSheet, ConfirmedOn: day('2013-04-10') } }).problems).toMatchObject([
      { column: 'ConfirmedOn', kind: 'confirmedLater', on: '2013-04-11' },
    ]);
    expect(changes(plan('Site,Service,Status,As at\nMILLGATE,Shared drive,Not known,14/04/2013'))).toMatchObject([
      { ConfirmedOn: '2013-04-14' },
    ]);
  });

  test('needs somebody who says so, and from what', () => {
    expect(
      wrongs(plan('Site,Service,Status\nQUAY,Email,Working', { wholeSheet: { ConfirmedOn: today, ConfirmedBy: ' ' } })),
    ).toEqual([
      [2, 'ConfirmedBy', 'needed'],
      [2, 'Source', 'needed'],
    ]);
  });

  test('wants a reason where a date moves, which one for the whole sheet may give', () => {
    const text = 'Site,Service,Forecast\nMILLGATE,Shared drive,July 2013';
    const waiting = { ...drive, WaitingFor: 'the line', WaitingForOwner: 'Supplier' as const };
    expect(wrongs(plan(text, { statuses: [waiting] }))).toEqual([[2, 'ForecastOn', 'reasonNeeded']]);
    const wholeSheet = { ConfirmedOn: today, ConfirmedBy: 'Atos', Source: 'Sheet 14', Reason: 'The line is late.' };
    expect(changes(plan(text, { statuses: [waiting], wholeSheet }))).toMatchObject([
      { Reason: 'The line is late.', ForecastOn: '2013-07-01' },
    ]);
    expect(
      changes(plan('Site,Service,Status\nMILLGATE,Shared drive,Not known', { statuses: [waiting], wholeSheet }))[0],
    ).not.toHaveProperty('Reason');
  });

  test('takes a reason for the whole sheet that is the same as last week’s', () => {
    const text = 'Site,Service,Forecast\nMILLGATE,Shared drive,July 2013';
    const Reason = 'The line is late.';
    const waiting = { ...drive, Reason, WaitingFor: 'the line', WaitingForOwner: 'Supplier' as const };
    expect(wrongs(plan(text, { statuses: [waiting] }))).toEqual([[2, 'ForecastOn', 'reasonNeeded']]);
    const wholeSheet = { ConfirmedOn: today, ConfirmedBy: 'Atos', Source: 'Sheet 14', Reason };
    const made = plan(text, { statuses: [waiting], wholeSheet });
    expect(wrongs(made)).toEqual([]);
    expect(changes(made)).toMatchObject([{ ForecastOn: '2013-07-01' }]);
  });

  test('is held to what makes sense together, with what stands there already', () => {
    const made = plan(
      'Site,Service,Status,Stage,Connected on,Staff connected\nQUAY,Email,Partly working,,,\nCIVIC-L,Email,Working,Connected,,\nMILLGATE,Email,Working,Connected,12 April 2013,65\nCIVIC-D,Email,Working,Planned,12 April 2013,',
    );
    expect(wrongs(made)).toEqual([
      [2, 'Now', 'needed'],
      [3, 'Stage', 'needed'],
      [4, 'StaffConnected', 'tooMany'],
      [5, 'ConnectedOn', 'contradicts'],
      [5, 'Stage', 'needed'],
    ]);
    expect(changes(made)).toEqual([
      { row: 3, site: 'CIVIC-L', service: 'email', Now: 'Working', ...sheetWide },
      {
        row: 4,
        site: 'MILLGATE',
        service: 'email',
        Now: 'Working',
        Stage: 'Connected',
        ConnectedOn: '2013-04-12',
        ...sheetWide,
      },
      { row: 5, site: 'CIVIC-D', service: 'email', Now: 'Working', ...sheetWide },
    ]);
  });

  test('refuses both rows that speak of one site and service', () => {
    const made = plan(
      'Site,Service,Status\nQUAY,Email,Working\nQuay Court,email,Not working\nQUAY,Desk telephone,Working',
    );
    expect(made.problems).toMatchObject([
      { row: 2, kind: 'twice', rows: [3] },
      { row: 3, kind: 'twice', rows: [2] },
    ]);
    expect(changes(made)).toMatchObject([{ row: 4 }]);
  });

  test('names every problem of a row, at the heading it has in the sheet', () => {
    const made = plan('Building,Service,Status,ETA,Staff connected\n,Fax,maybe,413790,12.5');
    expect(made.problems.map(({ heading, kind, value }) => [heading, kind, value])).toEqual([
      ['Building', 'needed', ''],
      ['Service', 'unknownService', 'Fax'],
      ['Status', 'word', 'maybe'],
      ['ETA', 'date', '413790'],
      ['Staff connected', 'notWhole', '12.5'],
    ]);
    expect(made).toMatchObject({ refused: 1, changes: [] });
  });

  test('finds texts that are too long, numbers that are none, the spreadsheet’s own errors, and cells beyond the headings', () => {
    const made = plan(
      `Site,Service,Waiting for,Staff connected\nQUAY,Email,${'x'.repeat(101)},many\nCIVIC-L,Email,#N/A,-1\nCIVIC-D,Email,the line,"1,000",over`,
    );
    expect(wrongs(made)).toEqual([
      [2, 'WaitingFor', 'tooLong'],
      [2, 'StaffConnected', 'notNumber'],
      [3, 'WaitingFor', 'sheetError'],
      [3, 'StaffConnected', 'tooSmall'],
      [4, undefined, 'extraCell'],
    ]);
  });

  test('keeps what looks like a formula or like markup as the text it is', () => {
    expect(
      changes(plan('Site,Service,Waiting for\nQUAY,Email,"=HYPERLINK(""x"")"\nCIVIC-L,Email,<img onerror=alert(1)>')),
    ).toMatchObject([{ WaitingFor: '=HYPERLINK("x")' }, { WaitingFor: '<img onerror=alert(1)>' }]);
  });

  const often = (...words: string[]): fc.Arbitrary<string> =>
    fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 2, arbitrary: fc.constantFrom(...words) });
  const cells = {
    Site: fc.constantFrom('MILLGATE', 'Quay Court', 'CIVIC-L', 'Civic Centre, Derby', 'Depot', ''),
    Service: fc.constantFrom('email', 'Shared drive', 'your desk phone', 'Fax', ''),
    Now: often('working', 'Not working', 'partly working', 'keep using', 'maybe'),
    'Does not work': often('Printing', '=1+1', 'Two\nlines'),
    Stage: often('Planned', 'connected', 'No date', 'being connected'),
    Planned: often('15/05/2013', '3/5/2013', '2013-06-01', 'May 2013', 'TBC', 'mid May'),
    Forecast: often(
      'June 2013',
      '15/06/2013',
      '3 July 2013',
      'Apr-13',
      '41379',
      'w/c 10 June',
      'TBC',
      'Q2',
      'Q2 13/14',
    ),
    'Connected on': often('1 April 2013', '12/04/2013', '20 April 2013', '12-Apr', 'n/a'),
    'Connected or expected': often('2 April 2013', '22-May', 'TBC', 'soon'),
    'Waiting for': often('the line', '  power  '),
    Owner: often('Supplier', 'corporate ICT', 'us'),
    Reason: often('Late', 'Later'),
    'Existing provider': often('Your PCT'),
    'Existing state': often('stopped', 'Working'),
    'Staff connected': often('0', '12', '1,000', 'x'),
    'As at': often('12 April 2013', '15/04/2013', '10 April 2013', '16 April 2013'),
  } as const;
  const headings = Object.keys(cells);
  const sheetText = fc
    .array(fc.record(cells), { minLength: 1, maxLength: 12 })
    .map((rows) =>
      [headings, ...rows.map((row) => headings.map((heading) => row[heading as keyof typeof row]))]
        .map((row) => row.map((cell) => `"${cell}"`).join('\t'))
        .join('\n'),
    );

  test('imported once, changes nothing when it is imported again', () => {
    let changed = 0;
    fc.assert(
      fc.property(sheetText, fc.constantFrom('', 'Moved'), (text, Reason) => {
        const wholeSheet = { ConfirmedOn: day('2013-04-13'), ConfirmedBy: 'Atos', Source: 'Sheet 14', Reason };
        const first = plan(text, { wholeSheet });
        changed += first.changes.length;
        const statuses = [drive].map(
          (status) => ({ ...status, ...first.changes.find((one) => one.status === status)?.change }) as Status,
        );
        for (const { site, service, status, change } of first.changes) {
          if (!status)
            statuses.push({ ...withChange(noStatus, change), SiteCode: site.SiteCode, ServiceKey: service.ServiceKey });
        }
        const second = plan(text, { wholeSheet, statuses });
        expect(second.changes).toEqual([]);
        // A row without a cell that is wrong has still something wrong, and nothing more to change.
        // What was noted beside a change as left out is named by itself once nothing else is new.
        const place = ({ row, column, kind }: { row: number; column?: string | undefined; kind: string }): string =>
          `${row} ${column} ${kind}`;
        const noted = first.changes.flatMap(({ notes }) =>
          notes.filter(({ kind }) => kind === 'notWaiting').map(place),
        );
        expect(second.problems.map(place).filter((one) => !noted.includes(one))).toEqual(first.problems.map(place));
        expect(second.unchanged + second.refused).toBe(first.unchanged + first.changes.length + first.refused);
      }),
      { numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  test('counts each row once: a change, unchanged, left out or refused', () => {
    fc.assert(
      fc.property(sheetText, (text) => {
        const made = plan(text, { sitesByHand: { depot: '' } });
        const sheet = readDelimited(text);
        expect(made.changes.length + made.unchanged + made.leftOut + made.refused).toBe(
          'rows' in sheet ? sheet.rows.length - 1 : 0,
        );
        for (const { row, cells: left } of made.problems)
          if (!left) expect(made.changes.some((change) => change.row === row)).toBe(false);
      }),
    );
  });

  test('never breaks the plan, whatever stands in it', () => {
    const noise = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '\t',
          '\n',
          '"',
          ',',
          'Site',
          'Service',
          'Now',
          'Forecast',
          'MILLGATE',
          'email',
          '1/2/2013',
          '__proto__',
          'constructor',
        ),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(fc.property(noise, (text) => ('rows' in readDelimited(text) ? void plan(text) : undefined)));
  });
});
