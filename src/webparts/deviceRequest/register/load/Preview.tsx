import * as strings from 'BlackBerryStrings';
import * as React from 'react';
import type { DirectorySite } from '../../../../data/deviceRequests';
import type { RegisterProblem } from '../../../../domain/device/registerImport';
import { Button } from '../../../../ui/Button';
import type { TableColumn } from '../../../../ui/DataTable';
import { Heading } from '../../../../ui/Heading';
import { LongTable } from '../../../../ui/LongTable';
import { counted, figure } from '../../../../ui/words';
import { StepHeading } from '../../../base/saving/StepHeading';
import styles from '../Register.module.scss';
import { ChangeTable } from './ChangeTable';
import { columnWords, leftOutWords } from './columnWords';
import type { Draft } from './draft';
import type { LoadPlan } from './loadPlan';
import { problemWords } from './problemWords';

const longestValue = 80;

const problemColumns: readonly TableColumn<RegisterProblem>[] = [
  {
    name: strings.TableRow,
    width: '8%',
    cell: ({ row }) => (
      <>
        <span className={styles.rowWord}>{strings.TableRow} </span>
        {figure(row)}
      </>
    ),
  },
  { name: strings.TableColumn, width: '20%', plain: true, cell: ({ heading, column }) => heading ?? (column ? columnWords[column] : strings.TableNoColumn) },
  { name: strings.TableValue, width: '26%', cell: ({ value }) => (value ? (value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value) : <span className={styles.hint}>{strings.Empty}</span>) },
  { name: strings.TableWrong, plain: true, cell: problemWords },
];

export interface PreviewProps {
  readonly plan: LoadPlan;
  readonly draft: Draft;
  readonly sites: readonly DirectorySite[];
  onBack(): void;
  onSave(): void;
}

/** Everything that loading the list would do and would not, before anything is written. */
export function Preview({ plan, draft, sites, onBack, onSave }: PreviewProps): React.ReactElement {
  const { items, problems, added, changed, same, refused } = plan;
  const counts = [
    { words: strings.CountNew, count: added },
    { words: strings.CountChanged, count: changed },
    { words: strings.CountSame, count: same },
    { words: strings.CountRefused, count: refused },
  ];
  const problemsWords = counted(problems.length, strings.ProblemsOne, strings.ProblemsMany);
  const note = items.length > 0 ? strings.PreviewNote : problems.length === 0 ? strings.PreviewNoneNote : undefined;
  return (
    <>
      <StepHeading>{items.length === 0 ? strings.PreviewNone : counted(items.length, strings.PreviewOne, strings.PreviewMany)}</StepHeading>
      {note ? <p className={styles.text}>{note}</p> : null}
      {leftOutWords(draft) ? <p className={styles.text}>{leftOutWords(draft)}</p> : null}
      <dl className={styles.counts}>
        {counts.map(({ words, count }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{figure(count)}</dd>
          </div>
        ))}
      </dl>
      {problems.length > 0 ? (
        <>
          <Heading below={1} className={styles.section}>
            {problemsWords}
          </Heading>
          <p className={styles.before}>{strings.ProblemsNote}</p>
          <LongTable label={problemsWords} columns={problemColumns} rows={problems} keyOf={(problem) => String(problems.indexOf(problem))} />
        </>
      ) : null}
      {items.length > 0 ? (
        <>
          <Heading below={1} className={styles.section}>
            {strings.ChangesHeading}
          </Heading>
          <ChangeTable items={items} sites={sites} />
        </>
      ) : null}
      <div className={styles.buttons}>
        {items.length > 0 ? (
          <Button primary onClick={onSave}>
            {counted(items.length, strings.SaveOne, strings.SaveMany)}
          </Button>
        ) : null}
        <Button quiet onClick={onBack}>
          {strings.Back}
        </Button>
      </div>
    </>
  );
}
