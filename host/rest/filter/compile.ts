import type { Stored } from '../../store/items';
import { utcSeconds } from '../../store/dateOnly';
import { fieldKinds } from '../../store/fieldKinds';
import type { Field } from '../../store/fields';
import { fieldNotFilterable, queryInvalid } from '../sharePointError';
import type { Comparison, DatePart, Expression, Literal } from './expression';

/** A condition in SQL, with the values of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Stored[];
}

/** The operand of a name in a filter: the field, and the SQL that gives its value. */
export interface Operand {
  readonly field: Field;
  readonly sql: string;
  /** For a column of a person or of a lookup's row: the type it is compared as. */
  readonly through?: 'text' | 'number';
}

/** @throws SharePointError 400 for a name that no field has. */
export type Resolve = (name: string) => Operand;

const operators: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };
const partFormats: Readonly<Record<DatePart, string>> = {
  year: '%Y',
  month: '%m',
  day: '%d',
  hour: '%H',
  minute: '%M',
  second: '%S',
};

/** Compiles a filter to parameterised SQL: no value is ever written into the text. */
export function compileFilter(expression: Expression, resolve: Resolve): Sql {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const left = compileFilter(expression.left, resolve);
      const right = compileFilter(expression.right, resolve);
      return {
        text: `(${left.text} ${expression.kind.toUpperCase()} ${right.text})`,
        values: [...left.values, ...right.values],
      };
    }
    case 'not': {
      // Two-valued: NULL means that the condition is not met.
      const inner = compileFilter(expression.inner, resolve);
      return { text: `NOT coalesce(${inner.text}, 0)`, values: inner.values };
    }
    case 'compare':
      return compare(filterable(resolve(expression.field)), expression);
    case 'startswith':
    case 'substringof': {
      const operand = filterable(resolve(expression.field));
      if (expression.kind === 'substringof') {
        return { text: `instr(lower(${operand.sql}), lower(?)) > 0`, values: [expression.text] };
      }
      if (expression.text === '') return { text: `${operand.sql} IS NOT NULL`, values: [] };
      // A range, so that an index on the column serves.
      return {
        text: `(${operand.sql} >= ? AND ${operand.sql} < ?)`,
        values: [expression.text, `${expression.text}\u{10ffff}`],
      };
    }
  }
}

function filterable(operand: Operand): Operand {
  const { kind } = operand.field;
  if (!operand.through && (kind === 'note' || kind === 'url'))
    throw fieldNotFilterable(operand.field.name, fieldKinds[kind].typeAsString);
  return operand;
}

function compare(operand: Operand, { part, by, with: literal }: Extract<Expression, { kind: 'compare' }>): Sql {
  if (literal.kind === 'null') {
    if (by !== 'eq' && by !== 'ne') throw queryInvalid(`${by} null`);
    return { text: `${operand.sql} IS ${by === 'ne' ? 'NOT ' : ''}NULL`, values: [] };
  }
  if (part) {
    if (literal.kind !== 'number') throw queryInvalid(`${part} ${by}`);
    return {
      text: `CAST(strftime('${partFormats[part]}', ${operand.sql}) AS INTEGER) ${operators[by]} ?`,
      values: [literal.value],
    };
  }
  const value = comparable(operand, literal);
  if (operand.field.kind === 'multiChoice' && !operand.through && (by === 'eq' || by === 'ne')) {
    // A row matches when the word is among its choices, as CAML's Eq does (not confirmed for REST).
    return negatable(operand.sql, `instr(lower(${operand.sql}), lower(?)) > 0`, [`;#${value};#`], by === 'ne');
  }
  if (by === 'ne') return { text: `(${operand.sql} <> ? OR ${operand.sql} IS NULL)`, values: [value] };
  return { text: `${operand.sql} ${operators[by]} ?`, values: [value] };
}

/** `ne` lets empty values through, as CAML's Neq does (not confirmed for REST). */
function negatable(sql: string, condition: string, values: readonly Stored[], negated: boolean): Sql {
  return { text: negated ? `(NOT ${condition} OR ${sql} IS NULL)` : condition, values };
}

/**
 * A literal as the field's column holds it: `'2013-04-01…'` serves for a date, `0` and `true` for a flag, `'7'` for a
 * number.
 */
function comparable({ field, through }: Operand, literal: Exclude<Literal, { kind: 'null' }>): Stored {
  const { value } = literal;
  if (through === 'text') return String(value);
  if (through === 'number') return numeric(value);
  switch (field.kind) {
    case 'dateTime': {
      const instant = new Date(String(value));
      if (literal.kind === 'number' || literal.kind === 'boolean' || Number.isNaN(instant.getTime()))
        throw queryInvalid(String(value));
      return utcSeconds(instant);
    }
    case 'number':
    case 'counter':
    case 'user':
    case 'lookup':
    case 'boolean':
    case 'attachments':
      return numeric(value);
    default:
      return String(value);
  }
}

function numeric(value: unknown): number {
  const number = Number(value);
  if (Number.isNaN(number)) throw queryInvalid(String(value));
  return number;
}
