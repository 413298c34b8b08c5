import type { Expression, Literal } from './expression';
import { fieldUnknown } from '../sharePointError';

/** Whether properties meet a filter: for short collections (lists, fields, people), which are not rows of a list. */
export function meets(properties: Readonly<Record<string, unknown>>, expression: Expression): boolean {
  switch (expression.kind) {
    case 'and':
      return meets(properties, expression.left) && meets(properties, expression.right);
    case 'or':
      return meets(properties, expression.left) || meets(properties, expression.right);
    case 'not':
      return !meets(properties, expression.inner);
    case 'startswith':
      return lower(properties, expression.field).startsWith(expression.text.toLowerCase());
    case 'substringof':
      return lower(properties, expression.field).includes(expression.text.toLowerCase());
    case 'compare': {
      const order = compare(valueOf(properties, expression.field), expression.with);
      switch (expression.by) {
        case 'eq':
          return order === 0;
        case 'ne':
          return order !== 0;
        case 'lt':
          return order < 0;
        case 'le':
          return order <= 0;
        case 'gt':
          return order > 0;
        case 'ge':
          return order >= 0;
      }
    }
  }
}

function valueOf(properties: Readonly<Record<string, unknown>>, field: string): unknown {
  if (!Object.hasOwn(properties, field)) throw fieldUnknown(field);
  return properties[field];
}

function lower(properties: Readonly<Record<string, unknown>>, field: string): string {
  return String(valueOf(properties, field) ?? '').toLowerCase();
}

/** Negative, zero or positive; NaN if only one of them is empty, of which only “not equal” is true. */
function compare(value: unknown, literal: Literal): number {
  const empty = value === null || value === undefined;
  if (literal.kind === 'null') return empty ? 0 : NaN;
  if (empty) return NaN;
  if (typeof value === 'string') {
    const [left, right] = [value.toLowerCase(), String(literal.value).toLowerCase()];
    return left < right ? -1 : Number(left > right);
  }
  return Number(value) - Number(literal.value);
}
