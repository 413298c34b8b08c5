import * as React from 'react';
import type { CellProblem } from '../../../domain/rollout/import/problems';
import type { TableColumn } from '../../../ui/DataTable';
import { Heading } from '../../../ui/Heading';
import { LongTable } from '../../../ui/LongTable';
import { counted, figure } from '../../../ui/text';
import styles from './Sheet.module.scss';
import { strings } from './strings';

const longestValue = 80;

/** Where something is wrong. */
type Placed<N extends string> = Pick<CellProblem<N>, 'row' | 'column' | 'heading' | 'value'>;

export interface ProblemsProps<N extends string, P extends Placed<N>> {
  readonly problems: readonly P[];
  readonly note?: string;
  /** Heads the values of the sheet. */
  readonly valueName: string;
  readonly columnWords: Readonly<Record<N, string>>;
  problemWords(problem: P): string;
}

/** Every problem by row and column, under a heading; nothing if there is none. */
export function Problems<N extends string, P extends Placed<N> = CellProblem<N>>({
  problems,
  note,
  valueName,
  columnWords,
  problemWords,
}: ProblemsProps<N, P>): React.ReactElement | null {
  if (problems.length === 0) return null;
  const words = counted(problems.length, strings.Problems);
  const columns: readonly TableColumn<P>[] = [
    { name: strings.TableRow, width: '8%', cell: ({ row }) => <RowNumber row={row} /> },
    {
      name: strings.TableColumn,
      width: '20%',
      plain: true,
      cell: ({ heading, column }) => heading ?? (column ? columnWords[column] : strings.TableNoColumn),
    },
    {
      name: valueName,
      width: '24%',
      cell: ({ value }) => (value ? short(value) : <span className={styles.empty}>{strings.Empty}</span>),
    },
    { name: strings.TableWrong, plain: true, cell: problemWords },
  ];
  return (
    <>
      <Heading below={1} className={styles.section}>
        {words}
      </Heading>
      {note ? <p className={styles.before}>{note}</p> : null}
      <LongTable
        label={words}
        columns={columns}
        rows={problems}
        keyOf={(problem) => String(problems.indexOf(problem))}
      />
    </>
  );
}

/** A number alone is unclear when the table is drawn as rows. */
function RowNumber({ row }: { readonly row: number }): React.ReactElement {
  return (
    <>
      <span className={styles.rowWord}>{strings.TableRow} </span>
      {figure(row)}
    </>
  );
}

function short(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
}
