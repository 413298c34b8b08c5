import * as strings from 'DeviceTriageStrings';
import * as React from 'react';
import type { NewDecision } from '../../../data/deviceTriage';
import { Button } from '../../../ui/Button';
import { Radios } from '../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { TextArea } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/words';
import type { Entry } from './board';
import { longestNote } from './DecisionForm';
import { type Step, stepDecision } from './decisions';
import { holdEnter } from './holdEnter';
import styles from './Triage.module.scss';
import { callNameOf, personOf } from './triageWords';

export interface StepFormProps {
  readonly entry: Entry;
  readonly steps: readonly Step[];
  readonly saving: boolean;
  onTyped(): void;
  onDecide(decision: NewDecision): void;
}

const words: Readonly<Record<Step, { readonly label: string; readonly hint: string }>> = {
  Ordered: { label: strings.StepOrdered, hint: strings.StepOrderedHint },
  Issued: { label: strings.StepIssued, hint: strings.StepIssuedHint },
  Withdrawn: { label: strings.StepWithdrawn, hint: strings.StepWithdrawnHint },
  Reopened: { label: strings.StepReopened, hint: strings.StepReopenedHint },
};

/** What happens next to a request that is decided: ordered, issued, or opened again. */
export function StepForm({ entry, steps, saving, onTyped, onDecide }: StepFormProps): React.ReactElement {
  const ids = useIds();
  const [step, setStep] = React.useState<Step | undefined>(steps[0] === 'Reopened' ? undefined : steps[0]);
  const [note, setNote] = React.useState('');
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const name = callNameOf(entry);

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const found: FieldFault[] = [
      ...(step ? [] : [{ id: ids('step'), text: strings.FaultStep }]),
      ...(step === 'Reopened' && !note.trim() ? [{ id: ids('note'), text: strings.FaultReopen }] : []),
    ];
    setFaults(found);
    if (step && found.length === 0) onDecide(stepDecision(step, note, entry.assessment));
  }

  return (
    <form noValidate aria-label={`${strings.NextStep}: ${personOf(entry)}`} className={styles.form} onKeyDown={holdEnter} onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <Radios<Step>
        id={ids('step')}
        label={<span className={styles.unseen}>{strings.NextStep}</span>}
        error={errorOf(faults, ids('step'))}
        stacked
        options={steps.map((value) => ({ value, ...words[value] }))}
        value={step}
        onChange={(value) => {
          setStep(value);
          onTyped();
        }}
      />
      {step ? (
        <TextArea
          id={ids('note')}
          label={step === 'Reopened' ? strings.ReopenNote : fill(strings.NoteTo, { name })}
          hint={step === 'Reopened' ? strings.ReopenNoteHint : fill(strings.NoteToHint, { name })}
          error={errorOf(faults, ids('note'))}
          maxLength={longestNote}
          value={note}
          onChange={(text) => {
            setNote(text);
            onTyped();
          }}
        />
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" primary disabled={saving}>
          {strings.RecordStep}
        </Button>
      </div>
      <p className={styles.kept}>{strings.Kept}</p>
    </form>
  );
}
