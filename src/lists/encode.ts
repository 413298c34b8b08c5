import { type Day, dayToSharePoint } from '../domain/day';
import { safeText } from '../domain/safeText';
import type { Column, ListShape } from './shape';

/**
 * Values as SharePoint's REST service takes them.
 *
 * @param values by column; one that is there with `undefined` empties its column, one that is not leaves it as it is.
 */
export function encodeValues(shape: ListShape, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, encodeValue(shape.columns[name], value)]),
  );
}

/** A whole row as SharePoint takes it; a value left out empties the column. */
export function encodeRow(shape: ListShape, values: object): Record<string, unknown> {
  const given = values as Readonly<Record<string, unknown>>;
  return encodeValues(shape, Object.fromEntries(Object.keys(shape.columns).map((name) => [name, given[name]])));
}

function encodeValue({ kind }: Column, value: unknown): unknown {
  if (value === undefined) return kind === 'flag' ? false : kind === 'choices' ? [] : null;
  if (kind === 'day') return dayToSharePoint(value as Day);
  if (typeof value === 'string') return safeText(value);
  return value instanceof Date ? value.toISOString() : value;
}
