import type { KeptNote, LeftRow, RefusedRow } from '../../../../domain/device/registerImport';
import { counted, figure, fill, listed } from '../../../../ui/text';
import { strings as sheetStrings } from '../../../base/sheet/strings';
import { strings } from '../strings';

/** Why a row is left out, and how to mend it. */
export function refusedWords(row: RefusedRow): string {
  switch (row.kind) {
    case 'email':
      return sheetStrings.WrongEmail;
    case 'sheetError':
      return sheetStrings.WrongSheetError;
    case 'noValue':
      return sheetStrings.WrongNoValue;
    case 'merged':
      return sheetStrings.WrongMerged;
    case 'tooLong':
      return fill(sheetStrings.WrongTooLong, { limit: figure(row.limit) });
    case 'otherPerson':
      return row.names.length > 0
        ? fill(strings.OtherPerson, { rows: rowsWords(row.rows), names: listed(row.names) })
        : fill(strings.OtherPersonUnnamed, { rows: rowsWords(row.rows) });
  }
}

const simple = {
  sheetError: strings.KeptError,
  telephone: strings.KeptNoNumber,
  extraCell: strings.KeptExtra,
  unknownSite: strings.KeptNoSite,
  severalSites: strings.KeptSeveralSites,
  shortened: strings.KeptShortened,
  notKnown: strings.KeptNotKnown,
  noValue: strings.KeptNoValue,
  merged: strings.KeptMerged,
  madeDate: strings.KeptMadeDate,
} as const;

/** What was done with a cell of a person who is kept. */
export function noteWords(note: KeptNote): string {
  switch (note.kind) {
    case 'address':
      return takenWords(note.address, note.others, strings.KeptAddress);
    case 'number':
      return takenWords(note.number, note.others, strings.KeptNumber);
    case 'joined':
      return fill(strings.KeptJoined, { rows: rowsWords(note.rows) });
    case 'contradicts':
      return fill(strings.KeptContradicts, { rows: rowsWords(note.rows), values: listed(note.values) });
    case 'word':
      return fill(strings.KeptWord, { words: note.words.join(', ') });
    case 'tooLong':
      return fill(strings.KeptTooLong, { limit: figure(note.limit) });
    default:
      return simple[note.kind];
  }
}

/** Why a row is left out although nothing is wrong. */
export function leftWords({ removed }: LeftRow): string {
  return removed === undefined ? strings.LeftNoAddress : fill(strings.LeftRemoved, { reason: removed });
}

function takenWords(
  taken: string,
  others: readonly string[],
  alone: typeof strings.KeptAddress | typeof strings.KeptNumber,
): string {
  return others.length > 0 ? fill(strings.KeptFirst, { taken, others: listed(others) }) : fill(alone, { taken });
}

const mostRows = 5;

export function rowsWords(rows: readonly number[]): string {
  const few = rows.slice(0, mostRows).map(figure);
  const more = rows.length - few.length;
  return counted(rows.length, strings.RowsNamed, {
    rows: more > 0 ? fill(strings.AndMore, { names: few.join(', '), count: figure(more) }) : listed(few),
  });
}
