import { severalSites } from '../../domain/audience/reach';
import { day } from '../../domain/day';
import type { Region } from '../../domain/region';
import type { UpdateKind } from '../../domain/rollout/choices';
import { rolloutUpdates } from '../rolloutUpdates';
import type { NewRow } from '../shape';
import type { ServiceKey } from './services';

type Update = NewRow<typeof rolloutUpdates>;

interface Scope {
  readonly region?: Region;
  readonly site?: string;
  readonly service?: ServiceKey;
  readonly until?: string;
  readonly body?: string;
  /** Whom it is for, where that is several sites. */
  readonly for?: string;
  /** When the planned work itself begins and ends, in UTC. */
  readonly work?: readonly [start: string, end: string];
}

type Line = readonly [from: string, kind: UpdateKind, title: string, scope?: Scope];

const beforeDayOne: readonly Line[] = [
  [
    '2013-03-28',
    'News',
    'NHS England takes on its full duties on 1 April. IT will not be complete that day.',
    {
      body: 'Each site is connected to Open Service in turn. Keep using what you have until yours is.',
      until: '2013-04-12',
    },
  ],
  [
    '2013-04-02',
    'News',
    'SharePoint is promised for everyone in April, sooner than the rest.',
    { service: 'sharepoint' },
  ],
  [
    '2013-04-02',
    'Problem',
    'We do not yet know what works at every site. Tell your site contact what you see.',
    { until: '2013-04-30' },
  ],
];

const sinceDayOne: readonly Line[] = [
  [
    '2013-04-15',
    'Planned work',
    'Your internet line is being tested. Result by 17 April.',
    { site: 'MILLGATE', service: 'internet' },
  ],
  [
    '2013-04-11',
    'News',
    'Shared drives moved from April to June. The line is late.',
    { site: 'MILLGATE', service: 'shared-drive' },
  ],
  ['2013-04-08', 'News', 'Email is connected for all 64 staff.', { site: 'MILLGATE', service: 'email' }],
  [
    '2013-04-10',
    'Planned work',
    'Wave 4 internet access moves from 22 April to 6 May, the bank holiday.',
    { service: 'internet', body: 'The core network change needs a day when offices are shut.' },
  ],
  ['2013-04-12', 'News', 'Remote access (VPN) is still being explored. Next news by 22 April.', { service: 'vpn' }],
  [
    '2013-04-05',
    'Fixed',
    'Email sent between 3pm and 5pm on 4 April has now arrived.',
    { service: 'email', until: '2013-04-10' },
  ],
  [
    '2013-04-29',
    'News',
    'How to move your files into SharePoint: sessions start this week.',
    { service: 'sharepoint' },
  ],
  [
    '2013-04-11',
    'Problem',
    'Desk telephone handsets for the North are two weeks late.',
    { region: 'North', service: 'telephone' },
  ],
  [
    '2013-04-09',
    'News',
    'Four more offices in Midlands and East were connected last week.',
    { region: 'Midlands and East' },
  ],
  [
    '2013-04-12',
    'Planned work',
    'Email stops for an hour at London sites on 20 April, from 7am.',
    {
      region: 'London',
      service: 'email',
      until: '2013-04-20',
      work: ['2013-04-20T06:00:00Z', '2013-04-20T07:00:00Z'],
    },
  ],
  [
    '2013-04-10',
    'Problem',
    'Landlords’ permissions hold up lines at several sites in the South.',
    { region: 'South', service: 'internet' },
  ],
  [
    '2013-04-11',
    'Problem',
    'Internet access waits for the landlord. We now expect it on 7 May.',
    { site: 'QUAYCOURT', service: 'internet' },
  ],
  [
    '2013-04-12',
    'News',
    'Your new desk phones come on 23 April. The handsets went to another site.',
    { site: 'ABBEY', service: 'telephone' },
  ],
  [
    '2013-04-12',
    'Problem',
    'The second move of email accounts failed. We try again on 23 April.',
    { site: 'CATHEDRALYARD', service: 'email' },
  ],
  [
    '2013-04-12',
    'Fixed',
    'Desk phones work on all floors since 11 April.',
    { site: 'LOCKWORKS', service: 'telephone' },
  ],
  [
    '2013-04-15',
    'Planned work',
    'Engineers are in the building until 17 April. Keep the second-floor room free.',
    { site: 'MEDWAYBANK', until: '2013-04-17' },
  ],
  [
    '2013-04-09',
    'News',
    'We now expect your services in July. The building needs another survey.',
    { site: 'EASTGATE' },
  ],
  [
    '2013-04-12',
    'Planned work',
    'Engineers survey the lines of wave 5 sites on 18 April, from 9am. Your computers stay on.',
    {
      for: 'wave:5',
      service: 'internet',
      until: '2013-04-18',
      work: ['2013-04-18T08:00:00Z', '2013-04-18T16:00:00Z'],
    },
  ],
  [
    '2013-04-11',
    'News',
    'Remote access is not open to your site. The help desk can send you a file.',
    { for: 'region:Midlands and East;site:EASTGATE', service: 'vpn', until: '2013-04-30' },
  ],
];

const onDayOne: readonly Line[] = [
  [
    '2013-03-28',
    'Planned work',
    'Email stops for an hour at London sites on 3 April, from 7am.',
    {
      for: 'region:London',
      service: 'email',
      until: '2013-04-03',
      work: ['2013-04-03T06:00:00Z', '2013-04-03T07:00:00Z'],
    },
  ],
];

function updateOf([from, Kind, Title, scope = {}]: Line, at: number): Update {
  return {
    Title,
    EntryKey: `update-${String(at + 1).padStart(3, '0')}`,
    Kind,
    Body: scope.body,
    Region: scope.region,
    SiteCode: scope.for ? severalSites : scope.site,
    For: scope.for,
    ServiceKey: scope.service,
    PublishFrom: day(from),
    PublishUntil: scope.until ? day(scope.until) : undefined,
    WorkStart: scope.work && new Date(scope.work[0]),
    WorkEnd: scope.work && new Date(scope.work[1]),
  };
}

export const midAprilUpdates: readonly Update[] = [...beforeDayOne, ...sinceDayOne].map(updateOf);
export const dayOneUpdates: readonly Update[] = [...beforeDayOne, ...onDayOne].map(updateOf);
