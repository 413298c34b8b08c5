import { day } from '../../domain/day';
import type { BusinessNeed } from '../../domain/device/choices';
import { deviceRequests } from '../deviceRequests';
import type { NewRow } from '../shape';
import { emailOf } from './blackBerries';
import type { DemonstrationRow } from './demonstrationRow';
import { requestKeyOf } from './requestNames';

type Request = NewRow<typeof deviceRequests>;

const needs = {
  c: 'On call or out of hours',
  w: 'Works away from any office most days',
  t: 'Travels between sites',
  e: 'Needs email while travelling',
  a: 'Works alone',
  r: 'A reasonable adjustment',
} as const satisfies Record<string, BusinessNeed>;

/** A function whose policy starts in May: the form had no version to show. */
const notYetInForce = 'clinical-networks';

/**
 * `needed` holds the letters of `needs`. BlackBerry users here need NHSmail; `more` holds columns that only some
 * requests fill in.
 */
type Line = readonly [
  asked: string,
  name: string,
  functionKey: string,
  site: string,
  needed: string,
  device: string | undefined,
  neededBy: string | undefined,
  justification: string,
  more?: Partial<Request>,
];

/** Oldest first. The first six are decided; the others are the queue of 14. */
const lines: readonly Line[] = [
  [
    '2013-04-02',
    'Peter Wynn',
    'director-on-call',
    'ABBEY',
    'ce',
    'blackberry',
    '2013-04-08',
    'I am director on call one week in four. Messages come by NHSmail.',
    { KeepNumber: '0113 496 0127' },
  ],
  [
    '2013-04-02',
    'Nick Farrow',
    'office-based',
    'BOROUGH',
    '',
    'basic-mobile',
    undefined,
    'I would rather have a smartphone than my old phone.',
  ],
  [
    '2013-04-02',
    'Joyce Tan',
    'primary-care',
    'MILTON',
    'tw',
    undefined,
    '2013-04-15',
    'I visit three or four practices a day.',
  ],
  [
    '2013-04-03',
    'Callum Reid',
    'site-support',
    'KEELMAN',
    't',
    undefined,
    undefined,
    'I cover two buildings.',
    { Withdrawn: true },
  ],
  [
    '2013-04-03',
    'Elaine Pugh',
    'emergency-planning',
    'CANALSIDE',
    'ce',
    'blackberry',
    '2013-04-10',
    'I run the incident rota for Birmingham.',
    { KeepNumber: '0113 496 0131', Reply: 'Yes, the incident messages come to my NHSmail address.' },
  ],
  [
    '2013-04-03',
    'Omar Haddad',
    'office-based',
    'CLOTHHALL',
    'a',
    undefined,
    undefined,
    'I close the building alone two evenings a week.',
    { ReviewReason: 'The caretaker left in March and I lock up alone.' },
  ],
  [
    '2013-04-03',
    'Grace Adeyemi',
    'quality-and-nursing',
    'PARKWAY',
    't',
    'basic-mobile',
    undefined,
    'I visit hospitals and care homes most weeks.',
  ],
  [
    '2013-04-04',
    'Tom Brearley',
    'safeguarding',
    'CALDERWHARF',
    'ce',
    'blackberry',
    '2013-04-29',
    'Case conferences are called at short notice, by NHSmail.',
    { KeepNumber: '0113 496 0136' },
  ],
  [
    '2013-04-04',
    'Vikram Nair',
    'primary-care',
    'NEWARKE',
    't',
    undefined,
    undefined,
    'I go to the Lincoln office and to practices.',
    { Reply: 'About six days a month.' },
  ],
  [
    '2013-04-05',
    'Bethan Rowe',
    'site-support',
    'WEAVERSGREEN',
    'ca',
    undefined,
    undefined,
    'I am called out when the alarm goes.',
  ],
  [
    '2013-04-05',
    'Mark Oldroyd',
    'director-on-call',
    'WHITEHALLQUAY',
    'c',
    'iphone',
    undefined,
    'My own phone is the only one I have for the rota.',
  ],
  [
    '2013-04-08',
    'Helen Marsh',
    'clinical-networks',
    'TOWNGATE',
    'te',
    undefined,
    '2013-04-22',
    'Ali starts on 22 April and meets the network at six hospitals.',
    { RequestedForName: 'Ali Noor' },
  ],
  // He wrote the approval himself. The record holds no decision.
  [
    '2013-04-08',
    'Stuart Bligh',
    'office-based',
    'TINDAL',
    'e',
    'android',
    undefined,
    'I like to read email on the train.',
    { Outcome: 'Smart handset', OutcomeBy: 'Corporate ICT' },
  ],
  ['2013-04-09', 'Anita Desai', 'safeguarding', 'HARROW', 'wa', undefined, undefined, 'I see families at home.'],
  [
    '2013-04-09',
    'David Lowe',
    'office-based',
    'LACEMARKET',
    'e',
    undefined,
    '2013-04-26',
    'I answer questions from the board while I travel.',
    { ReviewReason: 'My function is wrong on the list: I stand in for the director until June.' },
  ],
  [
    '2013-04-10',
    'Kirsty Vale',
    'quality-and-nursing',
    'REDCLIFFE',
    'ct',
    'windows-phone',
    undefined,
    'I am on the nurse rota every third weekend.',
  ],
  [
    '2013-04-11',
    'Sunita Rao',
    'emergency-planning',
    'HIGHHOLBORN',
    'ca',
    undefined,
    '2013-04-17',
    'I lead the London exercise on 18 April.',
  ],
  [
    '2013-04-11',
    'Gareth Pryce',
    'site-support',
    'WYEBANK',
    't',
    undefined,
    undefined,
    'I look after Hereford and Worcester.',
  ],
  [
    '2013-04-12',
    'Nora Flint',
    'office-based',
    'CATHEDRALYARD',
    'r',
    'basic-mobile',
    undefined,
    'Occupational health has agreed what I need.',
  ],
  [
    '2013-04-15',
    'Maria Okafor',
    'emergency-planning',
    'MILLGATE',
    'ce',
    'blackberry',
    '2013-04-19',
    'I carry the on-call rota for South Yorkshire one week in three. Incident messages come by NHSmail.',
    { KeepNumber: '0113 496 0118' },
  ],
];

function requestOf(
  [asked, name, FunctionKey, SiteCode, needed, CurrentDevice, neededBy, Justification, more]: Line,
  id: number,
): DemonstrationRow<typeof deviceRequests> {
  const RequestedForName = more?.RequestedForName ?? name;
  return {
    on: day(asked),
    by: name,
    values: {
      Title: RequestedForName,
      RequestKey: requestKeyOf(id),
      RequesterKey: `i:0#.f|membership|${emailOf(name)}`,
      RequestedForName,
      RequestedForEmail: emailOf(RequestedForName),
      FunctionKey,
      SiteCode,
      BusinessNeeds: [...needed].map((letter) => needs[letter as keyof typeof needs]),
      Justification,
      NeedsMobileEmail: needed.includes('e'),
      UsesNHSmail: CurrentDevice === 'blackberry',
      CurrentDevice,
      NeededBy: neededBy ? day(neededBy) : undefined,
      PolicyVersion: FunctionKey === notYetInForce ? undefined : 1,
      ...more,
    },
  };
}

/** As their requesters sent them. What ICT says in them is written by `copyDecisions`, once the record is there. */
export const midAprilRequests = lines.map((line, at) => requestOf(line, at + 1));

/** On 2 April three people had asked, and ICT had not answered any of them. */
export const dayOneRequests = midAprilRequests.filter(({ on }) => on === day('2013-04-02'));
