import * as React from 'react';
import type { SheetColumn } from '../../../../domain/device/registerImport';
import type { TableColumn } from '../../../../ui/DataTable';
import { LongTable } from '../../../../ui/LongTable';
import { figure } from '../../../../ui/text';
import styles from '../../../base/sheet/Sheet.module.scss';
import { strings as sheetStrings } from '../../../base/sheet/strings';
import { strings } from '../strings';
import { columnWords } from './columnWords';

/** A row of the sheet, the cell that is meant, and what it says. */
export interface Remarked {
  readonly row: number;
  readonly column?: SheetColumn | undefined;
  readonly heading?: string;
  readonly value: string;
}

const longestValue = 80;

export interface RemarksProps<R extends Remarked> {
  /** Names the table. */
  readonly label: string;
  readonly rows: readonly R[];
  /** Heads the last column. */
  readonly head: string;
  words(row: R): string;
}

/** Rows of the sheet, with a remark on each. */
export function Remarks<R extends Remarked>({ label, rows, head, words }: RemarksProps<R>): React.ReactElement {
  const columns: readonly TableColumn<R>[] = [
    { name: sheetStrings.TableRow, width: '8%', cell: ({ row }) => <RowNumber row={row} /> },
    {
      name: sheetStrings.TableColumn,
      width: '18%',
      plain: true,
      cell: ({ heading, column }) => heading ?? (column ? columnWords[column] : sheetStrings.TableNoColumn),
    },
    {
      name: strings.TableValue,
      width: '28%',
      cell: ({ value }) => (value ? short(value) : <span className={styles.empty}>{sheetStrings.Empty}</span>),
    },
    { name: head, plain: true, cell: words },
  ];
  return <LongTable label={label} columns={columns} rows={rows} keyOf={(row) => String(rows.indexOf(row))} />;
}

/** A number alone is unclear when the table is drawn as rows. */
function RowNumber({ row }: { readonly row: number }): React.ReactElement {
  return (
    <>
      <span className={styles.rowWord}>{sheetStrings.TableRow} </span>
      {figure(row)}
    </>
  );
}

function short(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
}
