import type { Day } from '../../../domain/day';
import { safeText } from '../../../domain/safeText';
import { readDate, type TypedDate } from '../../../domain/typedDate';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../strings';
import type { Fault } from './columnGroup';
import { wordsIn } from '../../../domain/legible';

// Reads what is typed in one field as its column stores it.

export function written(typed: string): string | undefined {
  return wordsIn(safeText(typed));
}

/** NaN if it is no number. The rules find that. */
export function numberIn(typed: string): number | undefined {
  return typed.trim() ? Number(typed.trim()) : undefined;
}

/** The text that a field shows. */
export function numberTyped(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** Undefined if it is empty or cannot be read: see `dayFault`. */
export function dayIn(typed: TypedDate): Day | undefined {
  const read = readDate(typed);
  return read.kind === 'date' && read.precision === 'Day' ? read.on : undefined;
}

/** Why a date is not a day: it cannot be read, or it is only a month. */
export function dayFault(typed: TypedDate, label: string): string | undefined {
  const read = readDate(typed);
  if (read.kind === 'wrong') return fill(baseStrings.FaultDate, { field: label });
  return read.kind === 'date' && read.precision !== 'Day' ? fill(baseStrings.FaultDay, { field: label }) : undefined;
}

/** Faults of the date fields that have a label here. */
export function dayFaults<L extends Readonly<Record<string, string>>>(
  draft: { readonly [F in keyof L]: TypedDate },
  labels: L,
): Fault<keyof L & string>[] {
  return (Object.keys(labels) as (keyof L & string)[]).flatMap((field) => {
    const text = dayFault(draft[field], labels[field]);
    return text ? [{ field, text }] : [];
  });
}
