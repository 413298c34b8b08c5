import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import { Button } from '../../../ui/Button';
import type { TableColumn } from '../../../ui/DataTable';
import { fullDay } from '../../../ui/dates';
import { Heading } from '../../../ui/Heading';
import { LongTable } from '../../../ui/LongTable';
import { counted, figure, fill } from '../../../ui/words';
import { StepHeading } from '../../base/saving/StepHeading';
import { ChangeTable } from './ChangeTable';
import { columnWords } from './columnWords';
import type { Draft } from './draft';
import styles from './Import.module.scss';
import type { ImportPlan } from './plan';
import { problemWords, type SheetProblem } from './problemWords';
import { dayOfSheet } from './statusPlan';

/** A number alone says little where the table is drawn as rows. */
function RowNumber({ row }: { readonly row: number }): React.ReactElement {
  return (
    <>
      <span className={styles.rowWord}>{strings.TableRow} </span>
      {figure(row)}
    </>
  );
}

const problemColumns: readonly TableColumn<SheetProblem>[] = [
  { name: strings.TableRow, width: '8%', cell: ({ row }) => <RowNumber row={row} /> },
  { name: strings.TableColumn, width: '20%', plain: true, cell: ({ heading, column }) => heading ?? (column ? columnWords[column] : strings.TableNoColumn) },
  { name: strings.TableValue, width: '24%', cell: ({ value }) => (value ? (value.length > 80 ? `${value.slice(0, 79)}…` : value) : <span className={styles.hint}>{strings.TableEmpty}</span>) },
  { name: strings.TableWrong, plain: true, cell: problemWords },
];

export interface PreviewProps {
  readonly draft: Draft;
  readonly plan: ImportPlan;
  onBack(): void;
  /** Undefined where no name is matched by hand. */
  readonly onNames?: () => void;
  onSave(): void;
}

/** Everything the import would do and would not, before anything is written. */
export function Preview({ draft, plan, onBack, onNames, onSave }: PreviewProps): React.ReactElement {
  const { changes, problems, unchanged, leftOut, refused } = plan;
  const on = draft.kind === 'statuses' ? dayOfSheet(draft.date, draft.dayFirst) : undefined;
  const counts = [
    { words: strings.CountUnchanged, count: unchanged },
    { words: strings.CountProblems, count: refused },
    { words: strings.CountLeftOut, count: leftOut },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <StepHeading>{changes.length === 0 ? strings.PreviewNone : counted(changes.length, strings.PreviewOne, strings.PreviewMany)}</StepHeading>
      <p className={styles.note}>{changes.length > 0 ? strings.PreviewNote : problems.length > 0 ? strings.ProblemsNote : strings.PreviewNoneNote}</p>
      {on && changes.length > 0 ? <p className={styles.note}>{fill(strings.PreviewFrom, { date: fullDay(on), who: draft.by.trim(), source: draft.source.trim() })}</p> : null}
      {counts.length > 0 ? (
        <dl className={styles.counts}>
          {counts.map(({ words, count }) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{figure(count)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {onNames ? (
        <p>
          <Button quiet onClick={onNames}>
            {strings.ChangeNames}
          </Button>
        </p>
      ) : null}
      {problems.length > 0 ? (
        <>
          <Heading below={1} className={styles.section}>
            {counted(problems.length, strings.ProblemsOne, strings.ProblemsMany)}
          </Heading>
          {changes.length > 0 ? <p className={styles.note}>{strings.ProblemsNote}</p> : null}
          <LongTable label={counted(problems.length, strings.ProblemsOne, strings.ProblemsMany)} columns={problemColumns} rows={problems} keyOf={(problem) => String(problems.indexOf(problem))} />
        </>
      ) : null}
      {changes.length > 0 ? (
        <>
          <Heading below={1} className={styles.section}>
            {strings.ChangesHeading}
          </Heading>
          <ChangeTable changes={changes} />
        </>
      ) : null}
      <div className={styles.buttons}>
        {changes.length > 0 ? (
          <Button primary onClick={onSave}>
            {counted(changes.length, strings.SaveOne, strings.SaveMany)}
          </Button>
        ) : null}
        <Button quiet onClick={onBack}>
          {strings.Back}
        </Button>
      </div>
    </>
  );
}
