/** The position of a cell's column, from 0, in a reference such as `AB12`; undefined if it names none. */
export function columnOf(reference: string | undefined): number | undefined {
  const [, letters] = /^\$?([A-Z]{1,3})\$?[0-9]{1,7}$/i.exec(reference ?? '') ?? [];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The row in a reference, from 1. */
export function rowOf(reference: string | undefined): number | undefined {
  const [, row] = /^\$?[A-Z]{1,3}\$?([0-9]{1,7})$/i.exec(reference ?? '') ?? [];
  return row ? Number(row) : undefined;
}

/** A yes as XML has it. */
export function isTrue(word: string | undefined): boolean {
  return word === '1' || word === 'true';
}
