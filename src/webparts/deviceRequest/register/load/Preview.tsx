import * as React from 'react';
import type { DirectorySite } from '../../../../data/deviceRequests';
import { Heading } from '../../../../ui/Heading';
import { counted } from '../../../../ui/text';
import { useHold } from '../../../base/held/holding';
import { StepButtons } from '../../../base/saving/StepButtons';
import { StepHeading } from '../../../base/saving/StepHeading';
import { Counts } from '../../../base/sheet/Counts';
import { Problems } from '../../../base/sheet/Problems';
import styles from '../../../base/sheet/Sheet.module.scss';
import { strings as sheetStrings } from '../../../base/sheet/strings';
import { strings } from '../strings';
import { ChangeTable } from './ChangeTable';
import { columnWords, leftOutWords } from './columnWords';
import type { Draft, LoadPlan } from './loadPlan';
import { problemWords } from './problemWords';

export interface PreviewProps {
  readonly plan: LoadPlan;
  readonly draft: Draft;
  readonly sites: readonly DirectorySite[];
  onBack(): void;
  onSave(): void;
}

/** Everything that loading the list would and would not do, before anything is written. */
export function Preview({ plan, draft, sites, onBack, onSave }: PreviewProps): React.ReactElement {
  const { items, problems, added, changed, same, refused } = plan;
  useHold(items.length > 0);
  const counts = [
    { words: strings.CountNew, count: added },
    { words: strings.CountChanged, count: changed },
    { words: strings.CountSame, count: same },
    { words: strings.CountRefused, count: refused },
  ];
  const note =
    items.length > 0 ? sheetStrings.PreviewNote : problems.length === 0 ? strings.PreviewNoneNote : undefined;
  const left = leftOutWords(draft);
  return (
    <>
      <StepHeading>
        {items.length === 0 ? sheetStrings.PreviewNone : counted(items.length, strings.Preview)}
      </StepHeading>
      {note ? <p className={styles.note}>{note}</p> : null}
      {left ? <p className={styles.note}>{left}</p> : null}
      <Counts counts={counts} />
      <Problems
        problems={problems}
        note={strings.ProblemsNote}
        valueName={strings.TableValue}
        columnWords={columnWords}
        problemWords={problemWords}
      />
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
