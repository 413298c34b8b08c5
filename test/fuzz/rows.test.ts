import fc from 'fast-check';
import { allLists } from '../../src/lists/all';
import { columnNames, decodeRows, SchemaMismatch } from '../../src/lists/decode';
import { encodeRow } from '../../src/lists/encode';
import { schemaVersion } from '../../src/lists/schemaVersion';
import type { Column, ListShape } from '../../src/lists/shape';
import { safeText } from '../../src/domain/safeText';
import { isDay } from '../../src/domain/day';
import { anyJson, hostileTexts } from './hostile';
import { rawRows, type RawRow, wild } from './rawRows';
import { must, surface } from './surface';

// Every list, row by row: what SharePoint returns is read, or left out or refused by name.

for (const { shape } of allLists) {
  const oneOfEach = Object.entries(shape.columns).flatMap(([name]) =>
    [...hostileTexts, null, 0, -1, true, [], {}, ['x']].map((value) => [{ ...blank(shape), [name]: value }]),
  );
  const without = fc
    .tuple(rawRows(shape, 3, wild), fc.constantFrom(...columnNames(shape)))
    .map(([rows, column]) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== column))),
    );
  surface(`list row: ${shape.name}`, {
    corpus: oneOfEach,
    inputs: fc.oneof(
      { weight: 6, arbitrary: rawRows(shape, 6, wild) },
      { weight: 1, arbitrary: without },
      {
        weight: 1,
        arbitrary: fc.array(fc.dictionary(fc.constantFrom('Id', ...columnNames(shape), '__proto__'), anyJson), {
          maxLength: 3,
        }),
      },
    ),
    most: 1500,
    check: (rows) => decoded(shape, rows),
  });
}

/** A row with nothing amiss. */
function blank({ columns }: ListShape): RawRow {
  const good = (column: Column): unknown => {
    switch (column.kind) {
      case 'number':
        return 1;
      case 'flag':
        return true;
      case 'day':
        return '2013-04-15T12:00:00Z';
      case 'instant':
        return '2013-04-15T09:10:00Z';
      case 'choice':
        return column.words[0];
      case 'choices':
        return [column.words[0]];
      default:
        return 'x';
    }
  };
  return { Id: 7, ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, good(column)])) };
}

function decoded(shape: ListShape, raw: readonly RawRow[]): void {
  let result;
  try {
    result = decodeRows(shape, raw);
  } catch (error) {
    if (!(error instanceof SchemaMismatch)) throw error;
    must(
      error.list === shape.name && error.field in shape.columns,
      `the refusal names ${error.list} and ${error.field}`,
    );
    return;
  }
  const { rows, unreadable } = result;
  must(rows.length + unreadable.length === raw.length, 'a row is lost or doubled');
  for (const { list, field, item } of unreadable)
    must(
      list === shape.name && field in shape.columns && raw.some(({ Id }) => Object.is(Number(Id), item)),
      `a row left out is named ${list}, ${field}, ${item}`,
    );
  for (const row of rows)
    for (const [name, column] of Object.entries(shape.columns))
      readable(name, column, (row as unknown as RawRow)[name]);
  // What was read can be written again without an error.
  for (const row of rows) encodeRow(shape, row, schemaVersion);
}

function readable(name: string, column: Column, value: unknown): void {
  if (value === undefined) {
    must(!column.required, `${name} is needed and missing`);
    return;
  }
  const right: Record<Column['kind'], () => boolean> = {
    text: () => typeof value === 'string' && value === safeText(value) && value !== '',
    note: () => typeof value === 'string' && value === safeText(value) && value !== '',
    number: () => typeof value === 'number' && Number.isFinite(value),
    flag: () => typeof value === 'boolean',
    day: () => typeof value === 'string' && isDay(value),
    instant: () => value instanceof Date && !Number.isNaN(value.getTime()),
    choice: () => 'words' in column && column.words.includes(value as string),
    choices: () =>
      'words' in column && Array.isArray(value) && value.every((word) => column.words.includes(word as string)),
  };
  must(right[column.kind](), `${name} is no ${column.kind}: ${String(value)}`);
}
