import { randomUUID } from 'node:crypto';
import type { Database, SqlRow } from './database';

/** A view of a list: which columns it shows, and in what order of rows. Only what set-up asks of views is kept. */
export interface View {
  readonly number: number;
  readonly guid: string;
  readonly title: string;
  readonly isDefault: boolean;
  /** CAML, such as `<OrderBy><FieldRef Name='SortOrder'/></OrderBy>`: kept and given back, never run here. */
  readonly query: string;
  readonly rowLimit: number;
  /** Internal names, in the order shown. */
  readonly fields: readonly string[];
}

export type NewView = Pick<View, 'title'> & Partial<Omit<View, 'number' | 'guid' | 'title'>>;

/** What a new list's first view is called and shows: the title, linked to the item. */
export const firstView: NewView = { title: 'All Items', isDefault: true, fields: ['LinkTitle'] };

export function viewsOf(database: Database, list: number): View[] {
  return database.all('SELECT * FROM views WHERE list = ? ORDER BY number', [list]).map(toView);
}

export function addView(database: Database, list: number, given: NewView): View {
  const { id } = database.run(
    'INSERT INTO views (guid, list, title, is_default, query, row_limit, fields) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [
      randomUUID(),
      list,
      given.title,
      Number(given.isDefault ?? false),
      given.query ?? '',
      given.rowLimit ?? 30,
      JSON.stringify(given.fields ?? []),
    ],
  );
  const made = toView(database.first('SELECT * FROM views WHERE number = ?', [id])!);
  if (made.isDefault) makeDefault(database, list, made);
  return made;
}

export function changeView(
  database: Database,
  list: number,
  view: View,
  change: Partial<Omit<View, 'number' | 'guid'>>,
): View {
  const changed = { ...view, ...change };
  database.run('UPDATE views SET title = ?, query = ?, row_limit = ?, fields = ? WHERE number = ?', [
    changed.title,
    changed.query,
    changed.rowLimit,
    JSON.stringify(changed.fields),
    view.number,
  ]);
  if (changed.isDefault && !view.isDefault) makeDefault(database, list, view);
  return changed;
}

export function removeView(database: Database, view: View): void {
  database.run('DELETE FROM views WHERE number = ?', [view.number]);
}

function makeDefault(database: Database, list: number, view: View): void {
  database.run('UPDATE views SET is_default = (number = ?) WHERE list = ?', [view.number, list]);
}

function toView(row: SqlRow): View {
  return {
    number: Number(row.number),
    guid: String(row.guid),
    title: String(row.title),
    isDefault: row.is_default === 1,
    query: String(row.query),
    rowLimit: Number(row.row_limit),
    fields: JSON.parse(String(row.fields)) as string[],
  };
}
