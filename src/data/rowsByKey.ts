import { columnNames, decodeRows } from '../lists/decode';
import type { ColumnName, ListShape, Row } from '../lists/shape';
import { columnsAt } from '../lists/since';
import { type Connection, sameAccount } from './connection';
import { inBatch } from './read/inBatch';
import { askAtVersion } from './knownLists';
import { ofList } from './read/ofList';
import { orProblem } from './problem';
import { literal, type Tagged } from './read/query';

/** A list whose rows are identified by one column. If two rows share a value, the one with the lower ID wins. */
export interface KeyedList<L extends ListShape> {
  readonly list: L;
  readonly keyColumn: ColumnName<L>;
}

/** Who wrote a row last, and when. */
interface LastWrite {
  readonly editedBy?: string;
  readonly editedOn: Date;
  /** Whether it was somebody else than the signed-in person; undefined: not known. */
  readonly isAnothers?: boolean;
}

/** A row as somebody else has left it. */
export type TheirRow<L extends ListShape> = Row<L> & Tagged & LastWrite;

/** The row under a key. */
export type FoundRow<L extends ListShape> =
  | { readonly state: 'read'; readonly theirs: TheirRow<L> }
  | { readonly state: 'gone' }
  | { readonly state: 'unreadable'; readonly field: string };

/**
 * The rows with these keys as they are now, with who changed each last. One request per twenty.
 *
 * @throws ProblemError
 */
export async function readByKey<L extends ListShape>(
  connection: Connection,
  { list, keyColumn }: KeyedList<L>,
  keys: readonly string[],
): Promise<FoundRow<L>[]> {
  let columns: ColumnName<L>[] = [];
  const wanted = { list, columns: columnNames(list) };
  const found = await askAtVersion(connection.lists, [wanted], (version) =>
    orProblem(() => {
      columns = columnsAt(list, wanted.columns, version);
      return inBatch<Record<string, unknown>[][]>(connection, (sp) =>
        keys.map((key) =>
          ofList(sp, connection.listUrl(list.name), 'items')
            .select('Id', ...columns, 'Modified', 'Editor/Title', 'Editor/Name')
            .expand('Editor')
            .filter(`${keyColumn} eq ${literal(key)}`)
            .orderBy('Id')
            .top(1)<Record<string, unknown>[]>(),
        ),
      );
    }, list.name),
  );
  return found.map((raw) => {
    if (raw.length === 0) return { state: 'gone' };
    const {
      rows: [row],
      unreadable,
    } = decodeRows(list, raw, columns, true);
    if (!row) return { state: 'unreadable', field: unreadable[0].field };
    return { state: 'read', theirs: { ...row, ...lastWrite(raw[0], connection) } as unknown as TheirRow<L> };
  });
}

function lastWrite(raw: Readonly<Record<string, unknown>>, { login }: Pick<Connection, 'login'>): LastWrite {
  const { Modified, Editor } = raw as { Modified?: string; Editor?: { Title?: string; Name?: string } };
  return {
    editedBy: Editor?.Title,
    editedOn: new Date(Modified ?? NaN),
    isAnothers: Editor?.Name === undefined ? undefined : !sameAccount(Editor.Name, login),
  };
}
