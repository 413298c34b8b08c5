import type { PlaceValues } from '../../../data/contingencyEditing';
import type { PlaceFaults } from '../../../domain/contingency/entryChecks';
import type { ColumnGroup } from '../../base/entries/columnGroup';
import type { Fields } from '../../base/entries/fields';
import type { Work } from './work';

/** What the form of a place needs to know. */
export interface PlaceSurroundings extends Pick<Work, 'directory'> {
  /** The values when the form was opened. A new place has none. */
  readonly before: Partial<PlaceValues>;
}

/** What the form of a place fills. Its title is made from that. */
export type TypedPlace = Omit<PlaceValues, 'Title'>;

/** Columns `C` of a place, typed in the fields `D`. */
export type PlaceGroup<D extends object, C extends keyof TypedPlace> = ColumnGroup<
  TypedPlace,
  PlaceFaults,
  PlaceSurroundings,
  D,
  C
>;

/** What each part of the form is given. */
export interface PlaceFields<D> extends Fields<D> {
  readonly around: PlaceSurroundings;
}
