import * as React from 'react';
import { isEmail } from '../../../domain/contactDetails';
import { type ColumnMatch, type Target, withColumn } from '../../../domain/sheet/columns';
import { type HeadedSheet, samplesOf } from '../../../domain/sheet/headed';
import { Select } from '../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { useHold } from '../held/holding';
import { StepButtons } from '../saving/StepButtons';
import { StepHeading } from '../saving/StepHeading';
import { strings as baseStrings } from '../strings';
import { HeadRowChoice } from './HeadRowChoice';
import { headingWords } from './headingWords';
import styles from './Sheet.module.scss';
import type { SheetDraft } from './sheetDraft';
import { strings } from './strings';

type Ids = (name: string) => string;

export interface MatchColumnsProps<N extends string> {
  readonly draft: SheetDraft<N>;
  /** What a column may be matched with, in words. */
  readonly targets: readonly Target<N>[];
  readonly columnWords: Readonly<Record<N, string>>;
  readonly note?: string;
  /** Columns that are matched below the others. */
  isElsewhere?(at: number): boolean;
  /** The errors in the match; `free` is the id of the first control to match a column. */
  faultsOf(free: string, ids: Ids): readonly FieldFault[];
  /** Called with the same sheet when another row of headings is chosen. */
  onSheet(sheet: HeadedSheet): void;
  /** Called on every choice: going back loses nothing. */
  onColumns(columns: ColumnMatch<N>): void;
  onBack(): void;
  onContinue(): void;
  /** Content below the columns. */
  children?(faults: readonly FieldFault[], ids: Ids): React.ReactNode;
}

/** Matches each column of a sheet. */
export function MatchColumns<N extends string>({
  draft,
  targets,
  columnWords,
  note,
  isElsewhere = () => false,
  faultsOf,
  onSheet,
  onColumns,
  onBack,
  onContinue,
  children,
}: MatchColumnsProps<N>): React.ReactElement {
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const { sheet, columns } = draft;
  useHold(true);
  const shown = sheet.headings.flatMap((heading, at) => (isElsewhere(at) ? [] : [{ heading, at }]));

  function goOn(event: React.FormEvent): void {
    event.preventDefault();
    // The row of headings holds a person, who would be left out.
    const person = sheet.headings.findIndex((heading) => isEmail(heading.trim()));
    const found =
      person >= 0
        ? [{ id: ids('headings'), text: fill(strings.MatchNoHeadings, { address: sheet.headings[person] }) }]
        : faultsOf(ids(`column-${shown.find(({ at }) => !columns[at])?.at ?? 0}`), ids);
    setFaults(found);
    if (found.length === 0) onContinue();
  }

  return (
    <form onSubmit={goOn} noValidate>
      <ErrorSummary faults={faults} />
      <StepHeading>{strings.MatchHeading}</StepHeading>
      {note ? <p className={styles.note}>{note}</p> : null}
      <HeadRowChoice
        id={ids('headings')}
        sheet={sheet}
        fault={errorOf(faults, ids('headings'))}
        onSheet={(next) => {
          setFaults([]);
          onSheet(next);
        }}
      />
      <Columns {...{ draft, shown, targets, columnWords, onColumns, faults, ids }} />
      {children?.(faults, ids)}
      <StepButtons go={baseStrings.Continue} onBack={onBack} />
    </form>
  );
}

interface ColumnsProps<N extends string> extends Pick<
  MatchColumnsProps<N>,
  'draft' | 'targets' | 'columnWords' | 'onColumns'
> {
  readonly shown: readonly { readonly heading: string; readonly at: number }[];
  readonly faults: readonly FieldFault[];
  readonly ids: Ids;
}

/** A choice for each column, with some of its values. */
function Columns<N extends string>({
  draft: { sheet, columns },
  shown,
  targets,
  columnWords,
  onColumns,
  faults,
  ids,
}: ColumnsProps<N>): React.ReactElement {
  const samples = React.useMemo(() => sheet.headings.map((_, at) => samplesOf(sheet, at)), [sheet]);
  const options = optionsOf(targets, columnWords);
  return (
    <div className={styles.matches}>
      {shown.map(({ heading, at }) => (
        <Select<N | ''>
          key={at}
          id={ids(`column-${at}`)}
          label={headingWords(heading, at)}
          hint={
            samples[at].length > 0
              ? fill(strings.MatchSamples, { samples: samples[at].join(' · ') })
              : strings.MatchNoSamples
          }
          error={errorOf(faults, ids(`column-${at}`))}
          beside
          options={options}
          value={columns[at] ?? ''}
          onChange={(name) => onColumns(withColumn(columns, at, name || undefined))}
        />
      ))}
    </div>
  );
}

interface TargetOption<N extends string> {
  readonly value: N | '';
  readonly label: string;
}

function optionsOf<N extends string>(
  targets: readonly Target<N>[],
  columnWords: Readonly<Record<N, string>>,
): readonly TargetOption<N>[] {
  return [
    { value: '', label: strings.MatchLeaveOut },
    ...targets.map(({ name }) => ({ value: name, label: columnWords[name] })),
  ];
}
