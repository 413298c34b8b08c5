import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import { longestText } from '../../../data/rolloutEditing';
import type { Day } from '../../../domain/day';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/words';
import type { Draft } from './draft';
import { errorOf, type FieldError } from './ErrorSummary';
import { Field } from './Field';
import styles from './Import.module.scss';
import { dayOfSheet } from './statusPlan';

export interface AboutSheetProps {
  readonly draft: Draft;
  readonly errors: readonly FieldError[];
  ids(name: string): string;
  onChange(draft: Draft): void;
}

/** What holds for every row that does not say it: when it was true, who said so, from what, and why dates have moved. */
export function AboutSheet({ draft, errors, ids, onChange }: AboutSheetProps): React.ReactElement {
  const { columns, dayFirst, date, by, source, reason } = draft;
  const line = (name: 'date' | 'by' | 'source', label: string, hint: string, value: string): React.ReactElement => (
    <Field id={ids(name)} label={label} hint={hint} error={errorOf(errors, ids(name))} className={styles.line}>
      {(control) => <input {...control} type="text" autoComplete="off" value={value} onChange={(event) => onChange({ ...draft, [name]: event.target.value })} />}
    </Field>
  );
  return (
    <>
      <div className={styles.choice}>
        <input id={ids('dayFirst')} type="checkbox" checked={dayFirst} aria-describedby={ids('dayFirst-hint')} onChange={(event) => onChange({ ...draft, dayFirst: event.target.checked })} />
        <div>
          <label htmlFor={ids('dayFirst')}>{strings.DayFirst}</label>
          <span id={ids('dayFirst-hint')} className={styles.hint}>
            {strings.DayFirstHint}
          </span>
        </div>
      </div>
      <Heading below={1} className={styles.section}>
        {strings.AboutHeading}
      </Heading>
      {line('date', columns.includes('ConfirmedOn') ? strings.SheetDateRest : strings.SheetDate, strings.SheetDateHint, date)}
      {line('by', columns.includes('ConfirmedBy') ? strings.SheetByRest : strings.SheetBy, strings.SheetByHint, by)}
      {line('source', columns.includes('Source') ? strings.SheetSourceRest : strings.SheetSource, strings.SheetSourceHint, source)}
      <Field id={ids('reason')} label={strings.SheetReason} hint={strings.SheetReasonHint} className={styles.wide}>
        {(control) => <textarea {...control} rows={3} value={reason} onChange={(event) => onChange({ ...draft, reason: event.target.value })} />}
      </Field>
    </>
  );
}

/** What is missing or cannot be. Where a column says it row by row, the whole sheet need not. */
export function aboutErrors({ columns, date, by, source }: Draft, today: Day, ids: (name: string) => string): FieldError[] {
  const errors: FieldError[] = [];
  const on = dayOfSheet(date);
  if (date.trim() === '') {
    if (!columns.includes('ConfirmedOn')) errors.push({ field: ids('date'), text: strings.SheetDateNeeded });
  } else if (!on) errors.push({ field: ids('date'), text: strings.SheetDateWrong });
  else if (on > today) errors.push({ field: ids('date'), text: strings.SheetDateFuture });
  const line = (name: 'by' | 'source', column: 'ConfirmedBy' | 'Source', value: string, needed: string, label: string): void => {
    const most = longestText(column) ?? Infinity;
    if (value.trim() === '' && !columns.includes(column)) errors.push({ field: ids(name), text: needed });
    else if (value.trim().length > most) errors.push({ field: ids(name), text: fill(strings.SheetTooLong, { most, field: label }) });
  };
  line('by', 'ConfirmedBy', by, strings.SheetByNeeded, strings.SheetBy);
  line('source', 'Source', source, strings.SheetSourceNeeded, strings.SheetSource);
  return errors;
}
