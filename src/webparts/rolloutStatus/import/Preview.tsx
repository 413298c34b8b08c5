import * as React from 'react';
import { Button } from '../../../ui/Button';
import { fullDay } from '../../../ui/dates';
import { Heading } from '../../../ui/Heading';
import { counted, fill } from '../../../ui/text';
import { useHold } from '../../base/held/holding';
import { StepButtons } from '../../base/saving/StepButtons';
import { StepHeading } from '../../base/saving/StepHeading';
import { Counts } from '../../base/sheet/Counts';
import { Problems } from '../../base/sheet/Problems';
import styles from '../../base/sheet/Sheet.module.scss';
import { strings as sheetStrings } from '../../base/sheet/strings';
import { strings as partStrings } from '../strings';
import { ChangeTable } from './ChangeTable';
import { columnWords } from './columnWords';
import type { Draft } from './draft';
import type { ImportPlan } from './plan';
import { problemWords } from './problemWords';
import { dayOfSheet } from './statusPlan';
import { strings } from './strings';

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
  useHold(changes.length > 0);
  const on = draft.kind === 'statuses' ? dayOfSheet(draft.date, draft.dayFirst) : undefined;
  const counts = [
    { words: strings.CountUnchanged, count: unchanged },
    { words: strings.CountProblems, count: refused },
    { words: strings.CountLeftOut, count: leftOut },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <StepHeading>
        {changes.length === 0 ? sheetStrings.PreviewNone : counted(changes.length, strings.Preview)}
      </StepHeading>
      <p className={styles.note}>
        {changes.length > 0
          ? sheetStrings.PreviewNote
          : problems.length > 0
            ? strings.ProblemsNote
            : strings.PreviewNoneNote}
      </p>
      {on && changes.length > 0 ? (
        <p className={styles.note}>
          {fill(strings.PreviewFrom, { date: fullDay(on), who: draft.by.trim(), source: draft.source.trim() })}
        </p>
      ) : null}
      <Counts counts={counts} />
      {onNames ? (
        <p>
          <Button quiet onClick={onNames}>
            {strings.ChangeNames}
          </Button>
        </p>
      ) : null}
      <Problems
        problems={problems}
        note={changes.length > 0 ? strings.ProblemsNote : undefined}
        valueName={strings.TableValue}
        columnWords={columnWords}
        problemWords={problemWords}
      />
      {changes.length > 0 ? (
        <>
          <Heading below={1} className={styles.section}>
            {strings.ChangesHeading}
          </Heading>
          <ChangeTable changes={changes} />
        </>
      ) : null}
      <StepButtons
        go={changes.length > 0 ? counted(changes.length, partStrings.Save) : undefined}
        onGo={onSave}
        onBack={onBack}
      />
    </>
  );
}
