import { day } from '../../domain/day';
import { aboutProgramme, programmeKey } from '../../domain/rollout/programmeFigures';
import type { ReportWord } from '../../domain/rollout/reports';
import type { figures } from '../figures';
import type { NewRow } from '../shape';
import type { staffReports } from '../staffReports';
import type { DemonstrationRow } from './demonstrationRow';
import { type ServiceKey, services } from './services';
import { sites } from './sites';

type Line = readonly [on: string, by: string, site: string, service: ServiceKey, says: ReportWord, line?: string];

/** Oldest first. At Waterdale email is confirmed as working, and four people say that it is not. */
const lines: readonly Line[] = [
  ['2013-04-09', 'Peter Wynn', 'ABBEY', 'telephone', 'Works'],
  ['2013-04-11', 'Colin Speight', 'WATERDALE', 'email', 'Works'],
  ['2013-04-12', 'Colin Speight', 'WATERDALE', 'email', 'Does not work', 'Nothing has come in since Thursday evening.'],
  ['2013-04-12', 'Hannah Moor', 'WATERDALE', 'email', 'Does not work', 'Outlook asks for my password again and again.'],
  ['2013-04-12', 'Yusuf Amin', 'WATERDALE', 'email', 'Does not work'],
  ['2013-04-12', 'Dawn Petch', 'MILLGATE', 'internet', 'Does not work', 'Only on the second floor.'],
  ['2013-04-15', 'Iris Locke', 'WATERDALE', 'email', 'Does not work', 'I can read mail on the web, not in Outlook.'],
  ['2013-04-15', 'Ged Rowan', 'MILLGATE', 'internet', 'Works'],
];

const titleOf = (site: string, service: string): string =>
  `${services.find(({ ServiceKey }) => ServiceKey === service)!.Title}, ${sites.find(({ SiteCode }) => SiteCode === site)!.Title}`;

export const midAprilReports: readonly DemonstrationRow<typeof staffReports>[] = lines.map(
  ([on, by, SiteCode, ServiceKey, Says, Line], at) => ({
    on: day(on),
    by,
    values: {
      Title: titleOf(SiteCode, ServiceKey),
      ReportKey: `demonstration-${at + 1}`,
      SiteCode,
      ServiceKey,
      Says,
      Line,
    },
  }),
);

/**
 * The programme's figures of each day on which somebody opened the page; see `programmeValue`. Nobody did at weekends,
 * or on 10 April.
 */
const programme: readonly (readonly [on: string, value: string])[] = [
  ['2013-04-03', '62 11 21 4180 902 24 268'],
  ['2013-04-04', '62 12 20 4180 968 24 266'],
  ['2013-04-05', '62 14 18 4164 1130 26 259'],
  ['2013-04-08', '62 16 17 4164 1389 29 247'],
  ['2013-04-09', '62 17 15 4180 1466 28 244'],
  ['2013-04-11', '62 19 13 4180 1712 30 238'],
  ['2013-04-12', '62 21 12 4180 1984 33 235'],
];

export const midAprilFigures: readonly NewRow<typeof figures>[] = [
  {
    Title: titleOf('WATERDALE', 'email'),
    FigureKey: 'said|WATERDALE|email',
    About: 'WATERDALE',
    Value: '4',
    AsOf: new Date('2013-04-15T08:05:00Z'),
  },
  ...programme.map(([on, Value]) => ({
    Title: programmeKey(day(on)),
    FigureKey: programmeKey(day(on)),
    About: aboutProgramme,
    Value,
    AsOf: new Date(`${on}T08:00:00Z`),
  })),
];
