import * as strings from 'BlackBerryStrings';
import * as React from 'react';
import { FewAtATime } from '../../../ui/FewAtATime';
import { fill } from '../../../ui/words';
import styles from './Register.module.scss';

export interface RowsColumn<R> {
  readonly name: string;
  /** Share of the table's width, such as `30%`. */
  readonly width?: string;
  /** Says too little without its name, where the table is drawn as cards. */
  readonly named?: boolean;
  cell(row: R): React.ReactNode;
}

export interface RowsTableProps<R> {
  readonly label: string;
  /** The first names the row. */
  readonly columns: readonly RowsColumn<R>[];
  readonly rows: readonly R[];
  keyOf(row: R): string;
}

/** A table without borders, a few rows at a time; in a narrow column each row is a card. Its roles are written out, because changing `display` removes them. */
export function RowsTable<R>({ label, columns: [first, ...others], rows, keyOf }: RowsTableProps<R>): React.ReactElement {
  return (
    <FewAtATime rows={rows} each="tbody > tr">
      {(shown) => (
        <table className={styles.table} role="table" aria-label={label}>
          <thead role="rowgroup">
            <tr role="row">
              {[first, ...others].map(({ name, width }) => (
                <th key={name} role="columnheader" scope="col" style={{ width }}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((row) => (
              <tr key={keyOf(row)} role="row">
                <th role="rowheader" scope="row">
                  {first.cell(row)}
                </th>
                {others.map(({ name, named, cell }) => (
                  <td key={name} role="cell" className={named ? styles.named : undefined} data-name={named ? fill(strings.TableCell, { name }) : undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </FewAtATime>
  );
}
