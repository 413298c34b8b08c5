import { day } from '../../domain/day';
import { blackBerryRegister } from '../blackBerryRegister';
import type { NewRow } from '../shape';
import { pick } from './chance';

type User = NewRow<typeof blackBerryRegister>;

/** `end` is the last three digits of the number; `contacted` is left out for people whom ICT has not contacted yet. */
type Line = readonly [name: string, end: string, site: string, needsNHSmail: boolean, contacted?: string];

const lines: readonly Line[] = [
  ['Ian Fletcher', '141', 'CASTLEWORKS', true],
  ['Ruth Mensah', '155', 'QUAYCOURT', true, '2013-04-04'],
  ['Maria Okafor', '118', 'MILLGATE', true, '2013-04-02'],
  ['Peter Wynn', '127', 'ABBEY', true, '2013-03-25'],
  ['Elaine Pugh', '131', 'CANALSIDE', true, '2013-03-26'],
  ['Tom Brearley', '136', 'CALDERWHARF', true, '2013-04-03'],
  ['Alison Crewe', '101', 'BRIDGEWATER', true, '2013-04-04'],
  ['Bernard Tait', '102', 'KEELMAN', false, '2013-04-04'],
  ['Catherine Moyo', '103', 'EXCHANGEST', true, '2013-04-05'],
  ['Derek Haigh', '104', 'CLOTHHALL', true, '2013-04-05'],
  ['Esther Owens', '105', 'MILLLANE', false, '2013-04-05'],
  ['Frank Dobbs', '106', 'WALMGATE', true],
  ['Geeta Varma', '107', 'NEWARKE', true, '2013-04-08'],
  ['Harriet Lowe', '108', 'MILTON', true, '2013-04-08'],
  ['Isaac Boon', '109', 'WENSUM', false, '2013-04-08'],
  ['Janet Foley', '110', 'TINDAL', true, '2013-04-09'],
  ['Kevin Sharples', '111', 'SPINNERS', true],
  ['Lorna Peck', '112', 'LACEMARKET', true, '2013-04-09'],
  ['Mohammed Latif', '113', 'WEAVERS', true, '2013-04-09'],
  ['Norma Tighe', '114', 'WHITEHALLQUAY', true],
  ['Oscar Lindley', '115', 'WHITEHALLQUAY', false],
  ['Penelope Strang', '116', 'HIGHHOLBORN', true, '2013-04-10'],
  ['Quentin Abara', '117', 'HIGHHOLBORN', true, '2013-04-10'],
  ['Rhona Keir', '119', 'BOROUGH', false, '2013-04-10'],
  ['Stella Dunmore', '120', 'EALING', true],
  ['Trevor Galt', '121', 'CROYDON', true, '2013-04-11'],
  ['Una Fielding', '122', 'REDCLIFFE', true, '2013-04-11'],
  ['Victor Yeo', '123', 'CATHEDRALYARD', true],
  ['Winifred Ash', '124', 'MEDWAYBANK', false],
  ['Yusuf Karim', '125', 'GATWICKROAD', true, '2013-04-12'],
  ['Zoe Penrose', '126', 'LEMONQUAY', true],
];

const sources = ['PCT asset list, March 2013', 'SHA asset list, March 2013', 'Mobile bills, February 2013'] as const;

export function emailOf(name: string): string {
  return `${name.toLowerCase().replace(' ', '.')}@example.invalid`;
}

export const midAprilBlackBerries: readonly User[] = lines.map(
  ([UserName, end, SiteCode, NeedsNHSmail, contacted]) => ({
    Title: UserName,
    UserEmail: emailOf(UserName),
    UserName,
    Number: `0113 496 0${end}`,
    SiteCode,
    Source: pick(UserName, sources),
    NeedsNHSmail,
    ContactedOn: contacted ? day(contacted) : undefined,
  }),
);

export const dayOneBlackBerries: readonly User[] = midAprilBlackBerries.map((user) =>
  user.ContactedOn && user.ContactedOn > day('2013-04-02') ? { ...user, ContactedOn: undefined } : user,
);
