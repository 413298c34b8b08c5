import { type Day, dayToSharePoint } from '../domain/day';
import { safeText } from '../domain/safeText';
import type { Column, ListShape } from './shape';
import { sinceOf } from './since';

/**
 * Values in the form that SharePoint's REST service takes.
 *
 * @param values by column; `undefined` empties a column, a missing value leaves it as it is.
 * @param version of the lists. Empty values of columns that the lists do not have yet are left out. Other values are
 *   sent and refused, so that nothing typed is lost silently.
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

/** A whole row in the form that SharePoint takes; a missing value empties the column. See `encodeValues`. */
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
