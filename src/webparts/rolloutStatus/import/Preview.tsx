import * as React from 'react';
import { Button } from '../../../ui/Button';
import { fullDay } from '../../../ui/dates';
import { counted } from '../../../ui/text';
import { useHold } from '../../base/held/holding';
import { StepButtons } from '../../base/saving/StepButtons';
import { StepHeading } from '../../base/saving/StepHeading';
import { Counts } from '../../base/sheet/Counts';
import { type ChangeFact, Facts } from '../../base/sheet/Facts';
import { Problems } from '../../base/sheet/Problems';
import styles from '../../base/sheet/Sheet.module.scss';
import { strings as sheetStrings } from '../../base/sheet/strings';
import { type FigureGroup, SummedUp } from '../../base/summary/SummedUp';
import { strings as partStrings } from '../strings';
import { ChangeTable } from './ChangeTable';
import { columnWords } from './columnWords';
import type { Draft } from './draft';
import type { ImportChange, ImportPlan } from './plan';
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
  const groups = useSummary(plan);
  const rest = draft.kind === 'statuses' ? saidOfSheet(draft) : [];
  const counts = [
    { words: strings.CountUnchanged, count: unchanged },
    { words: strings.CountProblems, count: refused },
    { words: strings.CountLeftOut, count: leftOut },
  ].filter(({ count }) => count > 0);
  const found = (
    <Problems
      problems={problems}
      note={changes.length > 0 ? strings.ProblemsNote : undefined}
      valueName={strings.TableValue}
      columnWords={columnWords}
      problemWords={problemWords}
    />
  );
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
      {rest.length > 0 && changes.length > 0 ? (
        <>
          <p className={styles.note}>{strings.PreviewRest}</p>
          <Facts facts={rest} />
        </>
      ) : null}
      <Counts counts={counts} />
      {onNames ? (
        <p>
          <Button quiet onClick={onNames}>
            {strings.ChangeNames}
          </Button>
        </p>
      ) : null}
      {changes.length > 0 ? (
        <SummedUp groups={groups} changes={changes} between={found}>
          {(shown, words) => <ChangeTable changes={shown} label={words} />}
        </SummedUp>
      ) : (
        found
      )}
      <StepButtons
        go={changes.length > 0 ? counted(changes.length, partStrings.Save) : undefined}
        onGo={onSave}
        onBack={onBack}
      />
    </>
  );
}

/** The summary, counted once the preview is drawn: the plan of thousands of rows has just taken its time. */
function useSummary(plan: ImportPlan): readonly FigureGroup<ImportChange>[] {
  const [groups, setGroups] = React.useState<readonly FigureGroup<ImportChange>[]>([]);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setGroups([...plan.summary(), ...notedIn(plan.changes)]));
    return () => window.clearTimeout(timer);
  }, [plan]);
  return groups;
}

/** What is given for the whole sheet, without empty fields. */
function saidOfSheet({ date, dayFirst, by, source, reason }: Draft): readonly ChangeFact[] {
  const on = dayOfSheet(date, dayFirst);
  const said = { ConfirmedOn: on && fullDay(on), ConfirmedBy: by, Source: source, Reason: reason };
  return (Object.keys(said) as (keyof typeof said)[]).flatMap((column) => {
    const to = said[column]?.trim();
    return to ? [{ label: columnWords[column], to }] : [];
  });
}

/** The changes with cells that were not read literally. */
function notedIn(changes: readonly ImportChange[]): readonly FigureGroup<ImportChange>[] {
  const rows = changes.filter(({ notes }) => notes && notes().length > 0);
  if (rows.length === 0) return [];
  return [
    { heading: strings.NotedHeading, figures: [{ key: 'noted', words: counted(rows.length, strings.Noted), rows }] },
  ];
}
