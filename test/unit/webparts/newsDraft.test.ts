import type { NewsValues } from '../../../src/data/news';
import { day } from '../../../src/domain/day';
import type { Region } from '../../../src/domain/region';
import { directoryOf, type ListedSite } from '../../../src/webparts/base/entries/directory';
import { reachWords, sitesReached } from '../../../src/webparts/base/audience/whom';
import {
  copiedDraft,
  newsDraft,
  type NewsSurroundings,
  readNewsDraft,
} from '../../../src/webparts/rolloutStatus/news/newsDraft';

const today = day('2013-04-15');
const site = (SiteCode: string, Region: Region, Wave: number): ListedSite => ({
  SiteCode,
  Title: `${SiteCode} House`,
  Region,
  Wave,
  AreaTeam: 'Leeds; and %',
});
const around: NewsSurroundings = {
  directory: directoryOf([site('A', 'North', 1), site('B', 'North', 2), site('C', 'London', 2)]),
  services: [{ ServiceKey: 'sharepoint', Title: 'SharePoint' }],
  doesNotWork: (code, service) => code !== 'A' && service === 'sharepoint',
  holdsSeveral: true,
  today,
  now: Date.parse('2013-04-15T08:10:00Z'),
};

const rows: readonly NewsValues[] = [
  { Title: 'For everyone', Kind: 'News', PublishFrom: today },
  { Title: 'For a region', Kind: 'Fixed', PublishFrom: today, Region: 'North', PublishUntil: day('2013-04-20') },
  { Title: 'For a site', Kind: 'Problem', PublishFrom: today, SiteCode: 'A', Body: 'More' },
  {
    Title: 'For several',
    Kind: 'News',
    PublishFrom: today,
    SiteCode: '*',
    For: 'region:London;wave:1;area:Leeds%3B and %25',
  },
  {
    Title: 'Work',
    Kind: 'Planned work',
    ServiceKey: 'sharepoint',
    PublishFrom: today,
    PublishUntil: day('2013-10-27'),
    WorkStart: new Date('2013-10-26T17:00:00Z'),
    WorkEnd: new Date('2013-10-27T02:30:00Z'),
    SiteCode: '*',
    For: 'without:sharepoint',
  },
] as NewsValues[];

it.each(rows)('saves news as it was read, where nothing is typed: $Title', (row) => {
  const { values, faults } = readNewsDraft(newsDraft(row, around), around);
  expect(faults).toEqual([]);
  expect(JSON.parse(JSON.stringify(values))).toEqual(JSON.parse(JSON.stringify(row)));
});

it('ends the news with the planned work, where no last day is given', () => {
  const [work] = rows.slice(-1);
  const draft = newsDraft({ ...work, PublishUntil: undefined }, around);
  expect(readNewsDraft(draft, around).values.PublishUntil).toBe('2013-10-27');
});

it('saves no times of what is no planned work, and none that the lists cannot hold', () => {
  const draft = newsDraft(rows[4], around);
  expect(readNewsDraft({ ...draft, kind: 'News' }, around).values.WorkStart).toBeUndefined();
  expect(readNewsDraft(draft, { ...around, holdsSeveral: false }).values.WorkStart).toBeUndefined();
});

it('refuses a time that no clock shows that night, and what cannot be read', () => {
  const draft = { ...newsDraft(rows[4], around), startOn: { day: '30', month: '3', year: '2014' }, startAt: '1:30am' };
  const texts = (typed: typeof draft): string[] => readNewsDraft(typed, around).faults.map(({ text }) => text);
  expect(texts(draft)).toContain('The clocks go forward that night: this time does not exist');
  expect(texts({ ...draft, startAt: '7' })).toContain('This is not a time. Write 7am or 5:30pm');
  expect(texts({ ...draft, startAt: '' })).toContain('Give the time too');
});

it('takes one region or one site where the lists cannot hold more', () => {
  const older = { ...around, holdsSeveral: false };
  const several = newsDraft(rows[3], around);
  expect(readNewsDraft(several, older).faults.map(({ field }) => field)).toEqual(['whom']);
  expect(readNewsDraft(newsDraft(rows[1], around), older).faults).toEqual([]);
});

it('counts a site that is typed and not yet added', () => {
  const draft = { ...newsDraft({ Title: 'x' }, around), whom: 'some' as const, site: 'B House' };
  expect(readNewsDraft(draft, around)).toMatchObject({ faults: [], values: { SiteCode: 'B' } });
});

it('copies the words and whom it is for, and none of the days', () => {
  const { values } = readNewsDraft(copiedDraft(rows[4], around), around);
  expect(values).toMatchObject({ Title: 'Work', For: 'without:sharepoint', PublishFrom: today });
  expect([values.PublishUntil, values.WorkStart, values.WorkEnd]).toEqual([undefined, undefined, undefined]);
});

it('says whom it reaches, with the number of sites, and that it ends by itself', () => {
  const words = (keys: Parameters<typeof reachWords>[0]): string => reachWords(keys, around).replace(/\u00a0/g, ' ');
  expect(words({ everyone: true })).toBe('Everyone: 3 sites.');
  expect(words({ keys: [{ kind: 'wave', value: '2' }] })).toBe('Wave 2: 2 sites.');
  expect(words({ keys: [{ kind: 'without', value: 'sharepoint' }] })).toBe(
    'Sites where SharePoint does not work: 2 sites today. It ends by itself where SharePoint works.',
  );
  expect(words({ keys: [] })).toBe('Choose at least one, or everyone.');
});

it('counts no site that has closed, and one on its last day still', () => {
  const [a, b, c] = around.directory.sites;
  const closing = { ...b, ClosedOn: today };
  const directory = directoryOf([a, closing, { ...c, ClosedOn: day('2013-04-14') }]);
  expect(sitesReached({ everyone: true }, directory.sites, around)).toEqual([a, closing]);
  expect(reachWords({ everyone: true }, { ...around, directory })).toBe('Everyone: 2\u00a0sites.');
});
