import { type Day, dayToSharePoint } from '../domain/day';
import { safeText } from '../domain/safeText';
import type { Column, ListShape } from './shape';
import { sinceOf } from './since';

/**
 * Values as SharePoint's REST service takes them.
 *
 * @param values by column; one that is there with `undefined` empties its column, one that is not leaves it as it is.
 * @param version of the lists: a column they do not have yet is empty already. A value for it is sent all the same, and
 *   refused: nothing that somebody typed is dropped in silence.
 */
export function encodeValues(
  shape: ListShape,
  values: Readonly<Record<string, unknown>>,
  version: number,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => value !== undefined || sinceOf(shape, name) <= version)
      .map(([name, value]) => [name, encodeValue(shape.columns[name], value)]),
  );
}

/** A whole row as SharePoint takes it; a value left out empties the column. See `encodeValues`. */
export function encodeRow(shape: ListShape, values: object, version: number): Record<string, unknown> {
  const given = values as Readonly<Record<string, unknown>>;
  const row = Object.fromEntries(Object.keys(shape.columns).map((name) => [name, given[name]]));
  return encodeValues(shape, row, version);
}

function encodeValue({ kind }: Column, value: unknown): unknown {
  if (value === undefined) return kind === 'flag' ? false : kind === 'choices' ? [] : null;
  if (kind === 'day') return dayToSharePoint(value as Day);
  if (typeof value === 'string') return safeText(value);
  return value instanceof Date ? value.toISOString() : value;
}
