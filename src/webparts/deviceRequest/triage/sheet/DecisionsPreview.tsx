import * as React from 'react';
import { decisionKinds } from '../../../../domain/device/choices';
import { referenceOf } from '../../../../domain/device/reference';
import { CellNote, type TableColumn } from '../../../../ui/DataTable';
import { Check } from '../../../../ui/form/Choice';
import { ErrorSummary, type FieldFault } from '../../../../ui/form/ErrorSummary';
import { Heading } from '../../../../ui/Heading';
import { LongTable } from '../../../../ui/LongTable';
import { counted, figure, fill } from '../../../../ui/text';
import { useIds } from '../../../../ui/useIds';
import { useHold } from '../../../base/held/holding';
import { StepButtons } from '../../../base/saving/StepButtons';
import { StepHeading } from '../../../base/saving/StepHeading';
import { Counts } from '../../../base/sheet/Counts';
import { Problems } from '../../../base/sheet/Problems';
import styles from '../../../base/sheet/Sheet.module.scss';
import { strings as sheetStrings } from '../../../base/sheet/strings';
import { strings as partStrings } from '../../strings';
import desk from '../Desk.module.scss';
import { strings as deskStrings } from '../strings';
import { decisionNames } from '../triageWords';
import type { DecisionsPlan, SheetDecision } from './decisionsPlan';
import type { DecisionProblem } from './decisionWrong';
import { columnWords, problemWords } from './problemWords';
import type { DecisionColumn } from './sheetColumns';
import { strings } from './strings';

export interface DecisionsPreviewProps {
  readonly plan: DecisionsPlan;
  /** Whether the table says which version of each request it was made from. */
  readonly hasVersions: boolean;
  onBack(): void;
  onRecord(): void;
}

const columns: readonly TableColumn<SheetDecision>[] = [
  {
    name: partStrings.Person,
    width: '32%',
    cell: ({ name, row, entry }) => (
      <>
        {name}
        <CellNote>{`${referenceOf(entry.request.Id)}. ${fill(sheetStrings.RowCell, { row: figure(row) })}.`}</CellNote>
      </>
    ),
  },
  {
    name: strings.Will,
    plain: true,
    width: '24%',
    cell: ({ decision }) => decisionNames[decision.Decision],
  },
  { name: deskStrings.CsvWords, plain: true, cell: ({ decision }) => decision.Note },
];

/** Everything that would be recorded, and what is left out and why. Nothing is recorded yet. */
export function DecisionsPreview({ plan, hasVersions, onBack, onRecord }: DecisionsPreviewProps): React.ReactElement {
  const { items, problems, meets } = plan;
  useHold(items.length > 0);
  const ids = useIds();
  const [seen, setSeen] = React.useState(false);
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const meetsWords = counted(meets, deskStrings.BulkMeets);

  // Declining a request that meets the rule must not happen unnoticed.
  function record(): void {
    const found =
      meets > 0 && !seen ? [{ id: ids('seen'), text: fill(deskStrings.BulkFaultSeen, { what: meetsWords }) }] : [];
    setFaults(found);
    if (found.length === 0) onRecord();
  }

  return (
    <>
      <ErrorSummary faults={faults} />
      <StepHeading>{items.length > 0 ? counted(items.length, deskStrings.BulkWill) : strings.None}</StepHeading>
      <p className={styles.note}>
        {items.length > 0 ? strings.PreviewNote : problems.length > 0 ? strings.ProblemsNote : strings.NoneNote}
      </p>
      {items.length > 0 && !hasVersions ? <p className={styles.note}>{strings.NoVersions}</p> : null}
      <Counts counts={countsOf(plan)} />
      <Problems<DecisionColumn, DecisionProblem>
        problems={problems}
        note={items.length > 0 ? strings.ProblemsNote : undefined}
        valueName={strings.InTable}
        columnWords={columnWords}
        problemWords={problemWords}
      />
      {items.length > 0 ? <Decisions items={items} /> : null}
      {meets > 0 ? (
        <div className={styles.fields}>
          <Check
            id={ids('seen')}
            label={fill(deskStrings.BulkSeen, { what: meetsWords })}
            checked={seen}
            onChange={setSeen}
          />
        </div>
      ) : null}
      <StepButtons
        go={items.length > 0 ? counted(items.length, deskStrings.BulkRecord) : undefined}
        onGo={record}
        onBack={onBack}
      />
      {items.length > 0 ? <p className={desk.kept}>{deskStrings.Kept}</p> : null}
    </>
  );
}

function Decisions({ items }: Pick<DecisionsPlan, 'items'>): React.ReactElement {
  return (
    <>
      <Heading below={1} className={styles.section}>
        {strings.Items}
      </Heading>
      <LongTable label={strings.Items} columns={columns} rows={items} keyOf={({ entry }) => String(entry.request.Id)} />
    </>
  );
}

/** How many of each decision, and how many rows are left out. */
function countsOf({
  items,
  problems,
  untouched,
  recorded,
}: DecisionsPlan): React.ComponentProps<typeof Counts>['counts'] {
  return [
    ...decisionKinds.map((kind) => ({
      words: decisionNames[kind],
      count: items.filter(({ decision }) => decision.Decision === kind).length,
    })),
    { words: strings.CountLeft, count: problems.length },
    { words: strings.CountRecorded, count: recorded },
    { words: strings.CountUntouched, count: untouched },
  ].filter(({ count }) => count > 0);
}
