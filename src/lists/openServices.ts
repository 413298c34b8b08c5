import type { Category, Tier } from '../domain/rollout/choices';
import type { rolloutServices } from './rolloutServices';
import type { NewRow } from './shape';

export type ServiceKey =
  | 'internet'
  | 'email'
  | 'telephone'
  | 'shared-drive'
  | 'sharepoint'
  | 'intranet'
  | 'office'
  | 'archiving'
  | 'video'
  | 'vpn';

/** A service without what each customer sets: the number to call, and the promises. */
export type OpenService = NewRow<typeof rolloutServices> & { readonly ServiceKey: ServiceKey };

type Line = readonly [
  key: ServiceKey,
  title: string,
  inSentence: string,
  tier: Tier,
  category: Category | undefined,
  confirmWithinDays: number | undefined,
  summary: string,
];

/** Archiving and video conferencing use the default of 28 days. */
const lines: readonly Line[] = [
  ['email', 'Email', 'email', 'Essential', 'Email', 28, 'Your NHS England email, calendar and address book.'],
  ['telephone', 'Desk telephone', 'your desk phone', 'Essential', undefined, 28, 'Calls from and to your desk.'],
  [
    'internet',
    'Internet access',
    'internet access',
    'Essential',
    'Internet access',
    28,
    'Websites and web-based systems, from a computer at your site.',
  ],
  [
    'shared-drive',
    'Shared drive',
    'the shared drive',
    'Extended',
    'File store and intranet',
    28,
    'Your team’s files on the Open Service file store.',
  ],
  [
    'sharepoint',
    'SharePoint',
    'SharePoint',
    'Extended',
    'File store and intranet',
    42,
    'Storing and sharing files in a browser.',
  ],
  [
    'intranet',
    'Intranet',
    'the intranet',
    'Extended',
    'File store and intranet',
    42,
    'News, policies and the staff directory.',
  ],
  [
    'office',
    'Word, Excel and PowerPoint',
    'Word, Excel and PowerPoint',
    'Extended',
    undefined,
    42,
    'Writing, figures and slides on your computer.',
  ],
  [
    'archiving',
    'Archiving',
    'archiving',
    'Extended',
    undefined,
    undefined,
    'Keeping records for as long as the law asks.',
  ],
  [
    'video',
    'Video conferencing',
    'video conferencing',
    'Extended',
    undefined,
    undefined,
    'Meetings by video from a room at your site.',
  ],
  [
    'vpn',
    'Remote access (VPN)',
    'remote access',
    'Extended',
    'Remote access (VPN)',
    28,
    'Reaching the network from outside an office.',
  ],
];

/**
 * The services of Open Service, as the programme names them, essential ones first. Set-up writes them into the list;
 * after that, only the list decides.
 */
export const openServices: readonly OpenService[] = lines.map(
  ([ServiceKey, Title, InSentence, Tier, Category, ConfirmWithinDays, Summary], at) => ({
    Title,
    ServiceKey,
    InSentence,
    Tier,
    Category,
    Summary,
    SortOrder: (at + 1) * 10,
    ConfirmWithinDays,
  }),
);
