import { type Decoded, decodeRows } from '../../lists/decode';
import type { ColumnName, ListShape, Row } from '../../lists/shape';
import { joined } from './pages';

/** Like `decodeRows`, but the page answers after each portion of a long list. */
export async function decodedInPortions<L extends ListShape>(
  list: L,
  raw: readonly Readonly<Record<string, unknown>>[],
  columns: readonly ColumnName<L>[],
  etags: boolean | undefined,
  rowsAtOnce: number,
): Promise<Decoded<Row<L>>> {
  const parts: Decoded<Row<L>>[] = [];
  do {
    const from = parts.length * rowsAtOnce;
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    parts.push(decodeRows(list, raw.slice(from, from + rowsAtOnce), columns, etags));
  } while (parts.length * rowsAtOnce < raw.length);
  return joined(parts);
}
