import * as React from 'react';
import type { DirectorySite } from '../../../../data/deviceRequests';
import type { LeftRow } from '../../../../domain/device/registerImport';
import { Button } from '../../../../ui/Button';
import { Fold } from '../../../../ui/Fold';
import { Heading } from '../../../../ui/Heading';
import { counted } from '../../../../ui/text';
import { useHold } from '../../../base/held/holding';
import { StepButtons } from '../../../base/saving/StepButtons';
import { StepHeading } from '../../../base/saving/StepHeading';
import { Counts } from '../../../base/sheet/Counts';
import styles from '../../../base/sheet/Sheet.module.scss';
import { strings as sheetStrings } from '../../../base/sheet/strings';
import { strings } from '../strings';
import { ChangeTable } from './ChangeTable';
import { leftOutWords } from './columnWords';
import type { Draft, LoadPlan } from './loadPlan';
import { Remarks } from './Remarks';
import { leftWords, noteWords, refusedWords } from './remarkWords';

export interface PreviewProps {
  readonly plan: LoadPlan;
  readonly draft: Draft;
  readonly sites: readonly DirectorySite[];
  onBack(): void;
  /** Shows the offices that are matched by hand; undefined if there are none. */
  readonly onOffices?: () => void;
  onSave(): void;
}

/** Everything that loading the list would and would not do, before anything is written. */
export function Preview({ plan, draft, sites, onBack, onOffices, onSave }: PreviewProps): React.ReactElement {
  const { items, refused, notes, left } = plan;
  useHold(items.length > 0);
  const note = items.length > 0 ? sheetStrings.PreviewNote : refused.length === 0 ? strings.PreviewNoneNote : undefined;
  const leftOut = leftOutWords(draft);
  return (
    <>
      <StepHeading>
        {items.length === 0 ? sheetStrings.PreviewNone : counted(items.length, strings.Preview)}
      </StepHeading>
      {note ? <p className={styles.note}>{note}</p> : null}
      {leftOut ? <p className={styles.note}>{leftOut}</p> : null}
      <Counts counts={countsOf(plan)} />
      {onOffices ? (
        <p>
          <Button quiet onClick={onOffices}>
            {strings.OfficesAgain}
          </Button>
        </p>
      ) : null}
      {refused.length > 0 ? (
        <Section words={counted(refused.length, sheetStrings.Problems)} note={strings.ProblemsNote}>
          {(label) => <Remarks label={label} rows={refused} head={sheetStrings.TableWrong} words={refusedWords} />}
        </Section>
      ) : null}
      {notes.length > 0 ? (
        <Section words={counted(notes.length, strings.Notes)} note={strings.NotesNote}>
          {(label) => <Remarks label={label} rows={notes} head={strings.TableNote} words={noteWords} />}
        </Section>
      ) : null}
      {left.length > 0 ? <LeftRows rows={left} /> : null}
      {items.length > 0 ? (
        <>
          <Heading below={1} className={styles.section}>
            {strings.ChangesHeading}
          </Heading>
          <ChangeTable items={items} sites={sites} />
        </>
      ) : null}
      <StepButtons
        go={items.length > 0 ? counted(items.length, strings.Save) : undefined}
        onGo={onSave}
        onBack={onBack}
      />
    </>
  );
}

/** Kinds without anybody are left out, except the first few. */
function countsOf({
  added,
  changed,
  same,
  repeated,
  left,
  refused,
}: LoadPlan): React.ComponentProps<typeof Counts>['counts'] {
  const removed = left.filter((row) => row.removed !== undefined).length;
  const seldom = [
    { words: strings.CountRepeated, count: repeated },
    { words: strings.CountNoAddress, count: left.length - removed },
    { words: strings.CountRemoved, count: removed },
  ];
  return [
    { words: strings.CountNew, count: added },
    { words: strings.CountChanged, count: changed },
    { words: strings.CountSame, count: same },
    ...seldom.filter(({ count }) => count > 0),
    { words: strings.CountRefused, count: refused.length },
  ];
}

function Section({
  words,
  note,
  children,
}: {
  readonly words: string;
  readonly note: string;
  children(label: string): React.ReactNode;
}): React.ReactElement {
  return (
    <>
      <Heading below={1} className={styles.section}>
        {words}
      </Heading>
      <p className={styles.before}>{note}</p>
      {children(words)}
    </>
  );
}

/** Rows that are left out although nothing is wrong with them: totals, and people removed before. */
function LeftRows({ rows }: { readonly rows: readonly LeftRow[] }): React.ReactElement {
  const words = counted(rows.length, strings.LeftRows);
  const said = React.useMemo(() => rows.map((row) => ({ ...row, value: row.says })), [rows]);
  return (
    <Fold summary={words} onceOpened>
      <Remarks<(typeof said)[number]> label={words} rows={said} head={strings.TableWhy} words={leftWords} />
    </Fold>
  );
}
