import type { Site } from './sites';
import { waveOf } from './waves';

/**
 * A site's situation on 15 April 2013, which decides the statuses of its essential services.
 *
 * - `working`: all connected, and confirmed lately
 * - `old`: connected, and one of them not confirmed for more than 28 days
 * - `unconfirmed`: connected, and one of them never confirmed by anybody
 * - `part`: connected for some of the staff, or with something that does not work yet
 * - `overdue`: one of them forecast for a day that has passed, and nobody has said what happened
 * - `late`: one of them has slipped and is waiting for something
 * - `connecting`: the supplier is on site now
 * - `moved`: planned for wave 4, whose internet access moved to a bank holiday
 * - `planned`: staff keep using what they have until a date
 * - `stopped`: what they had has ended and nothing has replaced it yet
 * - `undated`: staff keep using what they have, and there is no date
 * - `unreported`: there are rows, but nobody has said what works
 * - `silent`: there are no rows at all
 */
export type Situation =
  | 'working'
  | 'old'
  | 'unconfirmed'
  | 'part'
  | 'overdue'
  | 'late'
  | 'connecting'
  | 'moved'
  | 'planned'
  | 'stopped'
  | 'undated'
  | 'unreported'
  | 'silent';

const usual: Readonly<Record<number, Situation>> = {
  1: 'working',
  2: 'working',
  3: 'working',
  4: 'moved',
  5: 'planned',
  6: 'planned',
};

const unusual: Readonly<Partial<Record<string, Situation>>> = {
  COTTONEX: 'old',
  EXCHANGEST: 'old',
  MARKETCROSS: 'old',
  TINDAL: 'old',
  EALING: 'old',
  SPINNERS: 'unconfirmed',
  CROYDON: 'unconfirmed',
  REDCLIFFE: 'part',
  LACEMARKET: 'part',
  HIGHHOLBORN: 'part',
  PARKWAY: 'overdue',
  WENSUM: 'overdue',
  CHURCHLANE: 'late',
  ABBEY: 'late',
  QUAYCOURT: 'late',
  CATHEDRALYARD: 'late',
  MILLGATE: 'late',
  HARROW: 'connecting',
  MEDWAYBANK: 'connecting',
  WEAVERS: 'stopped',
  BORDERGATE: 'undated',
  LEMONQUAY: 'undated',
  HATWORKS: 'unreported',
  BRAYFORD: 'unreported',
  TONEVALE: 'silent',
};

export function situationOf(site: Site): Situation {
  return unusual[site.SiteCode] ?? usual[waveOf(site)];
}

/** Whether the site has the new network, so that services that need it can follow. */
export function onTheNetwork(site: Site): boolean {
  return waveOf(site) <= 3 && site.SiteCode !== 'QUAYCOURT';
}
