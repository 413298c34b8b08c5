import * as strings from 'BlackBerryStrings';
import * as React from 'react';
import { type RegisterColumn, registerTargets } from '../../../../domain/device/registerImport';
import { withColumn } from '../../../../domain/sheet/columns';
import { samplesOf } from '../../../../domain/sheet/headed';
import { Button } from '../../../../ui/Button';
import { Select } from '../../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../../ui/form/ErrorSummary';
import { useIds } from '../../../../ui/useIds';
import { fill } from '../../../../ui/words';
import { StepHeading } from '../../../base/saving/StepHeading';
import styles from '../Register.module.scss';
import { columnWords, leftOutWords } from './columnWords';
import type { Draft } from './draft';

export interface MatchColumnsProps {
  readonly draft: Draft;
  /** Told of everything that is chosen, so that nothing is lost by going back. */
  onChange(draft: Draft): void;
  onBack(): void;
  onContinue(): void;
}

type Choice = RegisterColumn | '';

const choices: readonly { readonly value: Choice; readonly label: string }[] = [{ value: '', label: strings.MatchLeaveOut }, ...registerTargets.map(({ name }) => ({ value: name, label: columnWords[name] }))];

/** What each column of the list holds. */
export function MatchColumns({ draft, onChange, onBack, onContinue }: MatchColumnsProps): React.ReactElement {
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const { sheet, columns } = draft;
  const samples = React.useMemo(() => sheet.headings.map((_, at) => samplesOf(sheet, at)), [sheet]);

  function goOn(event: React.FormEvent): void {
    event.preventDefault();
    if (columns.includes('UserEmail')) onContinue();
    else setFaults([{ id: ids(`column-${Math.max(0, columns.indexOf(undefined))}`), text: strings.MatchNoEmail }]);
  }

  return (
    <form onSubmit={goOn} noValidate>
      <ErrorSummary faults={faults} />
      <StepHeading>{strings.MatchHeading}</StepHeading>
      <div className={styles.matches}>
        {sheet.headings.map((heading, at) => (
          <Select<Choice>
            key={at}
            id={ids(`column-${at}`)}
            label={heading || fill(strings.MatchColumn, { number: at + 1 })}
            hint={samples[at].length > 0 ? fill(strings.MatchSamples, { samples: samples[at].join(' · ') }) : strings.MatchNoSamples}
            error={errorOf(faults, ids(`column-${at}`))}
            beside
            options={choices}
            value={columns[at] ?? ''}
            onChange={(name) => onChange({ ...draft, columns: withColumn(columns, at, name || undefined) })}
          />
        ))}
      </div>
      <p role="status" className={styles.before}>
        {leftOutWords(draft)}
      </p>
      <div className={styles.buttons}>
        <Button primary type="submit">
          {strings.Continue}
        </Button>
        <Button quiet onClick={onBack}>
          {strings.Back}
        </Button>
      </div>
    </form>
  );
}
