import { siteMidnight, utcSeconds } from '../../host/store/dateOnly';
import type { SqlRow } from '../../host/store/database';
import { allLists } from '../../src/lists/all';
import type { Column } from '../../src/lists/shape';

const shapes = new Map(allLists.map(({ shape }) => [shape.name, shape]));

/** The columns of a list, by its URL name. @throws RangeError for a list that is not ours */
function columnsOf(list: string): Readonly<Record<string, Column>> {
  const shape = shapes.get(list);
  if (!shape) throw new RangeError(`No list of the solution stands at ${list}.`);
  return shape.columns;
}

/** Whether a row of the database holds values as a person wrote them. */
export function holds(list: string, row: SqlRow, values: Readonly<Record<string, unknown>>): boolean {
  const columns = columnsOf(list);
  return Object.entries(values).every(([name, value]) => tidy(row[name]) === tidy(storedFrom(columns[name], value)));
}

/** What SQLite should hold for a value: defined here a second time, so that src is not its own test. */
function storedFrom({ kind }: Column, value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  switch (kind) {
    case 'flag':
      return value ? 1 : null;
    case 'number':
      return Number(value);
    case 'day':
      return utcSeconds(siteMidnight(new Date(`${String(value)}T12:00:00Z`)));
    case 'instant':
      return utcSeconds(value as Date);
    case 'choices': {
      const words = value as readonly string[];
      return words.length > 0 ? `;#${words.join(';#')};#` : null;
    }
    default:
      return String(value);
  }
}

/** No, nothing and an empty text are the same in a list; SharePoint may change line ends. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim() || null;
  return value === 0 || value === undefined ? null : value;
}

/** The columns in which two states of a row differ. */
export function changedColumns(list: string, before: SqlRow, after: SqlRow): string[] {
  return Object.keys(columnsOf(list)).filter((name) => tidy(before[name]) !== tidy(after[name]));
}
