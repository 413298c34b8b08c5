import * as React from 'react';
import { Button } from './Button';
import styles from './DataTable.module.scss';
import { useFew } from './FewAtATime';
import { strings } from './strings';
import { figure, fill } from './text';

export interface TableColumn<R> {
  readonly name: string;
  /** Aligned right, for figures. */
  readonly right?: boolean;
  /** Clear without its name, when the table is drawn as rows. */
  readonly plain?: boolean;
  /** Share of the table's width, such as `30%`. */
  readonly width?: string;
  cell(row: R): React.ReactNode;
}

export interface DataTableProps<R> {
  readonly label: string;
  /** The first names the row. */
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  keyOf(row: R): string;
  /** The most rows shown at first. */
  readonly most?: number;
}

/** A table of which the first rows are shown, and all when asked. See `Table`. */
export function DataTable<R>({ most = 20, rows, ...table }: DataTableProps<R>): React.ReactElement {
  const body = React.useRef<HTMLTableSectionElement>(null);
  const { shown, left, showMore } = useFew(rows, most, () => body.current?.rows ?? []);
  return (
    <>
      <Table {...table} rows={shown} body={body} />
      {left > 0 ? (
        <Button quiet className={styles.more} onClick={() => showMore(Infinity)}>
          {fill(strings.ShowAll, { count: figure(rows.length) })}
        </Button>
      ) : null}
    </>
  );
}

export interface TableProps<R> extends Omit<DataTableProps<R>, 'most'> {
  readonly body?: React.Ref<HTMLTableSectionElement>;
}

/**
 * A table without borders, which becomes rows of small facts in a narrow column. Its roles are written out, because
 * changing `display` removes them.
 */
export function Table<R>({ label, columns, rows, keyOf, body }: TableProps<R>): React.ReactElement {
  return (
    <table className={styles.table} role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ name, right, width }) => (
            <th
              key={name}
              role="columnheader"
              scope="col"
              className={right ? styles.right : undefined}
              style={{ width }}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map((column, at) => (
              <Cell key={column.name} column={column} row={row} first={at === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<R>({
  column: { name, right, plain, cell },
  row,
  first,
}: {
  readonly column: TableColumn<R>;
  readonly row: R;
  readonly first: boolean;
}): React.ReactElement {
  if (first) {
    return (
      <th role="rowheader" scope="row">
        {cell(row)}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={[right && styles.right, plain ? styles.plain : styles.minor].filter(Boolean).join(' ')}
      data-name={plain ? undefined : fill(strings.CellName, { name })}
    >
      {cell(row)}
    </td>
  );
}

/** A note to a cell's value, below it; beside it in a narrow column. */
export function CellNote({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <span className={styles.note}>{children}</span>;
}
