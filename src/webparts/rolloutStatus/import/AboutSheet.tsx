import * as React from 'react';
import { longestStatusText } from '../../../data/rolloutEditing';
import type { Day } from '../../../domain/day';
import { Check } from '../../../ui/form/Choice';
import { confirmingColumns } from '../../../domain/rollout/import/confirmation';
import { errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { TextArea, TextField } from '../../../ui/form/TextField';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import styles from '../../base/sheet/Sheet.module.scss';
import { strings as baseStrings } from '../../base/strings';
import { UseAgain } from '../edit/UseAgain';
import type { Draft } from './draft';
import { recall } from './remembered';
import { dayOfSheet } from './statusPlan';
import { strings } from './strings';
import { hasWords } from '../../../domain/hasWords';
import { wordsIn } from '../../../domain/legible';

export interface AboutSheetProps {
  readonly draft: Draft;
  readonly faults: readonly FieldFault[];
  ids(name: string): string;
  onChange(draft: Draft): void;
}

/** What is true of every row that does not say it: the date, who confirms it, the source, and why dates have moved. */
export function AboutSheet({ draft, faults, ids, onChange }: AboutSheetProps): React.ReactElement {
  const columns = confirmingColumns(draft.sheet.headings, draft.columns);
  const { store } = usePart();
  const [last] = React.useState(() => wordsIn(recall(store, draft.kind).by));
  // The date is one line, not three fields, because people copy it from the sheet.
  const line = (name: 'date' | 'by' | 'source', label: string, hint: string): React.ReactElement => (
    <TextField
      id={ids(name)}
      label={label}
      hint={hint}
      error={errorOf(faults, ids(name))}
      width={480}
      value={draft[name]}
      onChange={(value) => onChange({ ...draft, [name]: value })}
    />
  );
  return (
    <>
      <Check
        id={ids('dayFirst')}
        label={strings.DayFirst}
        hint={strings.DayFirstHint}
        checked={draft.dayFirst}
        onChange={(dayFirst) => onChange({ ...draft, dayFirst })}
      />
      <Heading below={1} className={styles.section}>
        {strings.AboutHeading}
      </Heading>
      <div className={styles.fields}>
        {line(
          'date',
          columns.includes('ConfirmedOn') ? strings.SheetDateRest : strings.SheetDate,
          strings.SheetDateHint,
        )}
        <div>
          {line('by', columns.includes('ConfirmedBy') ? strings.SheetByRest : strings.SheetBy, strings.SheetByHint)}
          <UseAgain
            fieldId={ids('by')}
            last={hasWords(draft.by) ? undefined : last}
            onUse={(by) => onChange({ ...draft, by })}
          />
        </div>
        {line(
          'source',
          columns.includes('Source') ? strings.SheetSourceRest : baseStrings.Source,
          strings.SheetSourceHint,
        )}
        <TextArea
          id={ids('reason')}
          label={strings.SheetReason}
          hint={strings.SheetReasonHint}
          value={draft.reason}
          onChange={(reason) => onChange({ ...draft, reason })}
        />
      </div>
    </>
  );
}

/** What is missing or wrong. A field may be empty if a column of the sheet gives it. */
export function aboutFaults(
  { sheet, columns: matched, dayFirst, date, by, source }: Draft,
  today: Day,
  ids: (name: string) => string,
): FieldFault[] {
  const columns = confirmingColumns(sheet.headings, matched);
  const faults: FieldFault[] = [];
  const on = dayOfSheet(date, dayFirst);
  if (date.trim() === '') {
    if (!columns.includes('ConfirmedOn')) faults.push({ id: ids('date'), text: strings.SheetDateNeeded });
  } else if (!on) faults.push({ id: ids('date'), text: strings.SheetDateWrong });
  else if (on > today) faults.push({ id: ids('date'), text: strings.SheetDateFuture });
  const line = (
    name: 'by' | 'source',
    column: 'ConfirmedBy' | 'Source',
    value: string,
    needed: string,
    label: string,
  ): void => {
    const most = longestStatusText(column) ?? Infinity;
    if (!hasWords(value) && !columns.includes(column)) faults.push({ id: ids(name), text: needed });
    else if (value.trim().length > most)
      faults.push({ id: ids(name), text: fill(strings.SheetTooLong, { most, field: label }) });
  };
  line('by', 'ConfirmedBy', by, strings.SheetByNeeded, strings.SheetBy);
  line('source', 'Source', source, strings.SheetSourceNeeded, baseStrings.Source);
  return faults;
}
