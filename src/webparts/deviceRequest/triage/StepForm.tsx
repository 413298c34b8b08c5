import * as React from 'react';
import type { NewDecision } from '../../../data/triage/decide';
import { keptText } from '../../../data/keptText';
import { Radios } from '../../../ui/form/Choice';
import { errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { TextArea } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { useHeldText } from '../../base/held/useHeldText';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import type { FullEntry } from './board';
import { type Step, stepDecision, stepDraftFor, stepDraftKind } from './decisions';
import { longestNote, RecordForm } from './RecordForm';
import { strings } from './strings';
import desk from './Desk.module.scss';
import { callNameOf } from './triageWords';
import { hasWords } from '../../../domain/hasWords';

export interface StepFormProps {
  readonly entry: FullEntry;
  readonly steps: readonly Step[];
  readonly saving: boolean;
  onTyped(): void;
  /** @param settled called once it is recorded, or cannot be. */
  onDecide(decision: NewDecision, settled: () => void): void;
}

const words: Readonly<Record<Step, { readonly label: string; readonly hint: string }>> = {
  Ordered: { label: strings.Ordered, hint: strings.StepOrderedHint },
  Issued: { label: strings.Issued, hint: strings.StepIssuedHint },
  Withdrawn: { label: baseStrings.Withdrawn, hint: strings.StepWithdrawnHint },
  Reopened: { label: strings.StepReopened, hint: strings.StepReopenedHint },
};

/** The form for what happens next to a decided request: ordered, issued, or opened again. */
export function StepForm({ entry, steps, saving, onTyped, onDecide }: StepFormProps): React.ReactElement {
  const { store, now } = usePart();
  const ids = useIds();
  const held = useHeldText({
    store,
    now,
    slot: keptText('step', entry.request.Id),
    kind: stepDraftKind(steps),
    first: () => stepDraftFor(steps),
    version: entry.request.etag,
    onTyped,
  });
  const { step, note } = held.value;
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const name = callNameOf(entry);

  function submit(): void {
    const found: FieldFault[] = [
      ...(step ? [] : [{ id: ids('step'), text: strings.FaultStep }]),
      ...(step === 'Reopened' && !hasWords(note) ? [{ id: ids('note'), text: strings.FaultReopen }] : []),
    ];
    setFaults(found);
    if (step && found.length === 0) onDecide(stepDecision(step, note, entry.assessment), held.letGo);
  }

  return (
    <RecordForm
      entry={entry}
      held={held}
      what={strings.NextStep}
      faults={faults}
      record={strings.RecordStep}
      saving={saving}
      onSubmit={submit}
    >
      <Radios<Step>
        id={ids('step')}
        label={<span className={desk.unseen}>{strings.NextStep}</span>}
        error={errorOf(faults, ids('step'))}
        stacked
        options={steps.map((value) => ({ value, ...words[value] }))}
        value={step}
        onChange={(value) => held.type({ step: value, note })}
      />
      {step ? (
        <TextArea
          id={ids('note')}
          label={step === 'Reopened' ? strings.ReopenNote : fill(strings.NoteTo, { name })}
          hint={step === 'Reopened' ? strings.ReopenNoteHint : fill(strings.WithAnswerHint, { name })}
          error={errorOf(faults, ids('note'))}
          maxLength={longestNote}
          value={note}
          onChange={(text) => held.type({ step, note: text })}
        />
      ) : null}
    </RecordForm>
  );
}
