import { placeTitle, type PlaceValues } from '../../../data/contingencyEditing';
import { checkPlace } from '../../../domain/contingency/entryChecks';
import { fields, type Kind } from '../../../domain/kinds';
import type { BothVersions } from '../../base/saving/Conflict';
import { both, differing, type DraftRead, faultsIn } from '../../base/entries/columnGroup';
import { agreement } from './placeColumns/agreement';
import { forWhom } from './placeColumns/forWhom';
import { inside } from './placeColumns/inside';
import { where } from './placeColumns/where';
import type { PlaceSurroundings, TypedPlace } from './placeGroup';

/** Every column of a place, in the order of the form. */
const columns = both(where, both(forWhom, both(agreement, inside)));

/** A place to work as it is typed. */
export type PlaceDraft = ReturnType<typeof columns.draft>;

export function placeDraft(values: Partial<PlaceValues>, around: PlaceSurroundings): PlaceDraft {
  return columns.draft(values, around);
}

/** Reads a draft that the browser has kept. A field that cannot be read is as in `first`. */
export function placeDraftKind(first: PlaceDraft): Kind<PlaceDraft> {
  return fields(first, columns.kept);
}

/** What a draft would save, and what must be mended before. */
export function readPlace(draft: PlaceDraft, around: PlaceSurroundings): DraftRead<PlaceValues, PlaceDraft> {
  const { sites } = around.directory;
  const typed: TypedPlace = columns.values(draft, around);
  const found = checkPlace(typed, { siteCodes: sites.map(({ SiteCode }) => SiteCode) });
  return {
    values: { ...typed, Title: placeTitle(typed, sites) },
    faults: faultsIn(columns, draft, around, found),
  };
}

export function placeDifferences(mine: Partial<PlaceValues>, theirs: PlaceValues): BothVersions[] {
  return differing(columns, mine, theirs);
}
