import * as React from 'react';
import { Button } from './Button';
import styles from './DataTable.module.scss';
import { strings } from './strings';
import { figure, fill } from './text';

export interface TableColumn<R> {
  readonly name: string;
  /** Figures stand at the right. */
  readonly right?: boolean;
  /** Says enough without its name, where the table is drawn as rows. */
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
  /** More rows than these wait until they are asked for. */
  readonly most?: number;
}

/**
 * A table without borders, which in a narrow column becomes rows of small facts. Its roles are written out, because
 * changing `display` removes them.
 */
export function DataTable<R>({ label, columns, rows, keyOf, most = 20 }: DataTableProps<R>): React.ReactElement {
  const [all, setAll] = React.useState(false);
  const next = React.useRef<HTMLTableRowElement>(null);
  const shown = all ? rows : rows.slice(0, most);

  React.useEffect(() => {
    // The button is gone: the focus goes on where the new rows begin.
    if (all) next.current?.focus();
  }, [all]);

  return (
    <>
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
        <tbody role="rowgroup">
          {shown.map((row, index) => (
            <tr
              key={keyOf(row)}
              role="row"
              ref={index === most ? next : undefined}
              tabIndex={index === most ? -1 : undefined}
            >
              {columns.map((column, at) => (
                <Cell key={column.name} column={column} row={row} first={at === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <Button quiet className={styles.more} onClick={() => setAll(true)}>
          {fill(strings.ShowAll, { count: figure(rows.length) })}
        </Button>
      ) : null}
    </>
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

/** What belongs to a cell's value, under it; beside it in a narrow column. */
export function CellNote({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <span className={styles.note}>{children}</span>;
}
