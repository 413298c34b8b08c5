import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import type { Day } from '../../../domain/day';
import { type ColumnMatch, withColumn } from '../../../domain/sheet/columns';
import { samplesOf } from '../../../domain/sheet/headed';
import { Select } from '../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/words';
import { StepHeading } from '../../base/saving/StepHeading';
import { AboutSheet, aboutErrors } from './AboutSheet';
import { columnWords } from './columnWords';
import { ContinueOrBack } from './ContinueOrBack';
import { type Draft, targetsOf } from './draft';
import styles from './Import.module.scss';

export interface MatchColumnsProps {
  readonly draft: Draft;
  readonly today: Day;
  /** Told of everything that is chosen and typed, so that nothing is lost by going back. */
  onChange(draft: Draft): void;
  onBack(): void;
  onContinue(): void;
}

/** What each column of the sheet holds, and what holds for the whole sheet. */
export function MatchColumns({ draft, today, onChange, onBack, onContinue }: MatchColumnsProps): React.ReactElement {
  const ids = useIds();
  const [errors, setErrors] = React.useState<readonly FieldFault[]>([]);
  const { kind, sheet, columns } = draft;
  const samples = React.useMemo(() => sheet.headings.map((_, at) => samplesOf(sheet, at)), [sheet]);

  function goOn(event: React.FormEvent): void {
    event.preventDefault();
    const free = Math.max(0, columns.findIndex((column) => column === undefined));
    const found = [...columnErrors(draft, ids(`column-${free}`)), ...(kind === 'statuses' ? aboutErrors(draft, today, ids) : [])];
    setErrors(found);
    if (found.length === 0) onContinue();
  }

  return (
    <form onSubmit={goOn} noValidate>
      <ErrorSummary faults={errors} />
      <StepHeading>{strings.MatchHeading}</StepHeading>
      <p className={styles.note}>{strings.MatchNote}</p>
      <div className={styles.matches}>
        {sheet.headings.map((heading, at) => (
          <Select
            key={at}
            id={ids(`column-${at}`)}
            label={heading || fill(strings.MatchColumn, { number: at + 1 })}
            hint={samples[at].length > 0 ? fill(strings.MatchSamples, { samples: samples[at].join(' · ') }) : strings.MatchNoSamples}
            error={errorOf(errors, ids(`column-${at}`))}
            beside
            options={[{ value: '', label: strings.MatchLeaveOut }, ...targetsOf[kind].map(({ name }) => ({ value: name, label: columnWords[name as keyof typeof columnWords] }))]}
            value={columns[at] ?? ''}
            onChange={(name) => onChange({ ...draft, columns: withColumn(columns, at, name || undefined) })}
          />
        ))}
      </div>
      {kind === 'statuses' ? <AboutSheet draft={draft} errors={errors} ids={ids} onChange={onChange} /> : null}
      <ContinueOrBack onBack={onBack} />
    </form>
  );
}

const keysOnly: ColumnMatch = ['SiteCode', 'SiteName', 'Town', 'ServiceKey', 'ConfirmedOn', 'ConfirmedBy', 'Source'];

/** @param id of where a column can be matched. */
function columnErrors({ kind, columns }: Draft, id: string): FieldFault[] {
  const has = (name: string): boolean => columns.includes(name);
  if (kind === 'sites') {
    if (!has('SiteCode')) return [{ id, text: strings.MatchNoCode }];
    return columns.some((name) => name && name !== 'SiteCode') ? [] : [{ id, text: strings.MatchNothing }];
  }
  if (!has('SiteCode') && !has('SiteName')) return [{ id, text: strings.MatchNoSite }];
  if (!has('ServiceKey')) return [{ id, text: strings.MatchNoService }];
  return columns.some((name) => name && !keysOnly.includes(name)) ? [] : [{ id, text: strings.MatchNothing }];
}
