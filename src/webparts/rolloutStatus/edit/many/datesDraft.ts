import { hasWords } from '../../../../domain/hasWords';
import { type DateMove, mostDays } from '../../../../domain/rollout/moveDates';
import { readDate } from '../../../../domain/typedDate';
import { figure, fill } from '../../../../ui/text';
import type { DatesDraft } from './manyChoice';
import { strings } from './strings';

/** What is typed of dates: the move, nothing, or what is wrong and where. */
export type ReadDates =
  | { readonly kind: 'none' }
  | { readonly kind: 'move'; readonly move: DateMove }
  | { readonly kind: 'wrong'; readonly field: 'moveBy' | 'moveTo'; readonly text: string };

const none = { kind: 'none' } as const;

export function readDates({ by, unit, direction, to, firstToo }: DatesDraft): ReadDates {
  const date = readDate(to);
  if (date.kind === 'wrong') return { kind: 'wrong', field: 'moveTo', text: strings.FaultTo };
  if (!hasWords(by)) {
    if (date.kind === 'none') return none;
    return { kind: 'move', move: { kind: 'to', on: date.on, precision: date.precision, firstToo } };
  }
  if (date.kind === 'date') return { kind: 'wrong', field: 'moveBy', text: strings.FaultBoth };
  const daysInUnit = unit === 'weeks' ? 7 : 1;
  const most = Math.floor(mostDays / daysInUnit);
  const count = /^\s*\d{1,4}\s*$/.test(by) ? Number(by) : 0;
  if (count < 1 || count > most)
    return { kind: 'wrong', field: 'moveBy', text: fill(strings.FaultBy, { most: figure(most) }) };
  return { kind: 'move', move: { kind: 'by', days: count * daysInUnit * (direction === 'later' ? 1 : -1) } };
}
