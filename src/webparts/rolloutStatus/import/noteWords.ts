import type { Day } from '../../../domain/day';
import type { CellNote, Note } from '../../../domain/rollout/import/notes';
import type { StatusTarget } from '../../../domain/rollout/import/statusTargets';
import type { DateRule } from '../../../domain/sheet/ukDate';
import { fullDay, monthOf } from '../../../ui/dates';
import { filled } from '../../../ui/text';
import { twiceWords } from '../../base/sheet/problemWords';
import { columnWords } from './columnWords';
import { strings } from './strings';

const rules: Readonly<Record<DateRule, string>> = {
  serial: strings.NoteSerial,
  serial1904: strings.NoteSerial1904,
  year: strings.NoteYear,
  week: strings.NoteWeek,
  quarter: strings.NoteQuarter,
  clock: strings.NoteClock,
  monthFirst: strings.NoteMonthFirst,
};

const plain: Readonly<Record<Exclude<Note['kind'], 'date' | 'repeated'>, string>> = {
  planMonth: strings.NotePlanMonth,
  expected: strings.NoteExpected,
  noDate: strings.NoteNoDate,
  connected: strings.NoteConnected,
  planned: strings.NotePlanned,
  number: strings.NoteNumber,
  noDateConnected: strings.NoteNoDateConnected,
  notWaiting: strings.NoteNotWaiting,
  confirmedInPart: strings.NoteConfirmedInPart,
};

/** How a cell was read, if not literally. */
export function noteWords(note: CellNote<StatusTarget>): string {
  if (note.kind === 'repeated') return twiceWords(note.rows, strings.NoteRepeated);
  const isMonth = note.kind === 'date' && note.isMonth;
  const on: Day | undefined = 'on' in note ? note.on : undefined;
  return filled(note.kind === 'date' ? rules[note.rule] : plain[note.kind], {
    value: note.value,
    column: note.heading ?? columnWords[note.column!],
    date: on ? (isMonth ? monthOf : fullDay)(on) : '',
  });
}
