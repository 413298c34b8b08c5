import { type ChangedSite, type SiteFigureKind, siteSummary } from '../../../domain/rollout/import/siteSummary';
import { counted } from '../../../ui/text';
import type { FigureGroup } from '../../base/summary/SummedUp';
import { strings as partStrings } from '../strings';
import { strings } from './strings';

const words = {
  added: strings.SitesAdded,
  renamed: strings.SitesRenamed,
  movedFar: strings.SitesMovedFar,
  movedLittle: strings.SitesMovedLittle,
  placed: strings.SitesPlaced,
  address: strings.SitesAddress,
  area: strings.SitesArea,
  contact: strings.SitesContact,
  staff: strings.SitesStaff,
  wave: strings.SitesWave,
  premises: strings.SitesPremises,
} as const satisfies Record<SiteFigureKind, { readonly one: string; readonly other: string }>;

/** What a sheet of sites comes to, in words. */
export function siteFigures<C>(changes: readonly C[], read: (change: C) => ChangedSite): readonly FigureGroup<C>[] {
  const figures = siteSummary(changes, read).map(({ kind, rows }) => ({
    key: kind,
    words: counted(rows.length, words[kind]),
    rows,
  }));
  return figures.length > 0 ? [{ heading: partStrings.Sites, figures }] : [];
}
