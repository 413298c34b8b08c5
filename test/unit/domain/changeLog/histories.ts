import { type Day, day } from '../../../../src/domain/day';
import type { LogList, Person, RowHistory, RowVersion, Values } from '../../../../src/domain/changeLog/history';
import { statusColumns, type StatusValues } from '../../../../src/domain/rollout/statusChange';

export const jo: Person = { id: 7, name: 'Jo Patel' };
export const mina: Person = { id: 8, name: 'Mina Roberts' };

/** A status in every column, as a version of it comes. */
export function status(values: Partial<StatusValues>): Values {
  const nothing = Object.fromEntries(statusColumns.map((column) => [column, undefined]));
  return { ...nothing, Now: 'Working', Stage: 'No date', ...values };
}

/** A moment of 15 April 2013, by British clocks. */
export function at(time: string, on: Day = day('2013-04-15')): Date {
  return new Date(`${on}T${time.length === 5 ? `${time}:00` : time}+01:00`);
}

export type Written = readonly [on: Date, values: Values | undefined, by?: Person];

/** A row that was made long ago, with what was written since; the first is what it held before. */
export function history(id: number, written: readonly Written[], list: LogList = 'statuses', from = 2): RowHistory {
  const versions = written.map(([on, values, by = jo], index): RowVersion => ({
    number: (index + from) * 512,
    on,
    by,
    values,
    unreadable: values ? undefined : 'Now',
  }));
  return { list, id, made: new Date('2013-03-01T09:00:00Z'), versions };
}
