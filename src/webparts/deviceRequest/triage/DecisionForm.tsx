import * as React from 'react';
import type { NewDecision } from '../../../data/triage/decide';
import { keptText } from '../../../data/kept';
import { Radios } from '../../../ui/form/Choice';
import { errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { TextArea } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { useHeldText } from '../../base/held/useHeldText';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import type { FullEntry } from './board';
import {
  type Choice,
  choiceGiven,
  decisionDraftKind,
  decisionFrom,
  type DecisionDraft,
  departs,
  draftFaults,
  draftFor,
} from './decisions';
import { longestNote, RecordForm } from './RecordForm';
import { strings } from './strings';
import desk from './Desk.module.scss';
import { callNameOf } from './triageWords';

export interface DecisionFormProps {
  readonly entry: FullEntry;
  readonly saving: boolean;
  onTyped(): void;
  /** @param settled called once it is recorded, or cannot be. */
  onDecide(decision: NewDecision, settled: () => void): void;
}

/** Which handset, none, or a question first; and what the requester is told. */
export function DecisionForm({ entry, saving, onTyped, onDecide }: DecisionFormProps): React.ReactElement {
  const { store, now } = usePart();
  const { assessment } = entry;
  const ids = useIds();
  const [first] = React.useState(() => draftFor(assessment));
  const held = useHeldText({
    store,
    now,
    slot: keptText('decision', entry.request.Id),
    kind: decisionDraftKind(first),
    first: () => first,
    version: entry.request.etag,
    onTyped,
  });
  const draft = held.value;
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const name = callNameOf(entry);
  const given = choiceGiven(assessment);
  // Where the rule gives no answer, there is none to depart from.
  const why = assessment.verdict === 'personDecides' ? strings.WhyAlone : strings.WhyOther;
  const hint = (choice: Choice): string | undefined => (choice === given ? strings.RuleGives : undefined);

  function change(part: Partial<DecisionDraft>): void {
    held.type({ ...draft, ...part });
  }

  function submit(): void {
    const found = draftFaults(draft, assessment).map(({ field, text }) => ({ id: ids(field), text }));
    setFaults(found);
    if (found.length === 0) onDecide(decisionFrom(draft, assessment), held.letGo);
  }

  return (
    <RecordForm
      entry={entry}
      held={held}
      what={strings.Decision}
      faults={faults}
      record={strings.Record}
      saving={saving}
      onSubmit={submit}
    >
      <Radios<Choice>
        id={ids('choice')}
        label={<span className={desk.unseen}>{strings.Decision}</span>}
        error={errorOf(faults, ids('choice'))}
        stacked
        options={[
          { value: 'smart', label: strings.SmartHandset, hint: hint('smart') },
          { value: 'standard', label: strings.StandardHandset, hint: hint('standard') },
          { value: 'none', label: strings.NoHandset, hint: strings.SayInstead },
          { value: 'question', label: fill(strings.ChooseQuestion, { name }) },
        ]}
        value={draft.choice}
        onChange={(choice) => change({ choice })}
      />
      {draft.choice === 'smart' || draft.choice === 'standard' ? (
        <TextArea
          id={ids('note')}
          label={departs(draft, assessment) ? why : fill(strings.NoteTo, { name })}
          hint={fill(departs(draft, assessment) ? strings.WithAnswerHint : strings.WithAnswerHint, { name })}
          error={errorOf(faults, ids('note'))}
          maxLength={longestNote}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      ) : null}
      {draft.choice === 'none' ? (
        <>
          <TextArea
            id={ids('reason')}
            label={baseStrings.Reason}
            hint={fill(assessment.rule ? strings.DeclineReasonHint : strings.DeclineReasonPlainHint, { name })}
            error={errorOf(faults, ids('reason'))}
            maxLength={longestNote}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
          />
          <TextArea
            id={ids('instead')}
            label={strings.DeclineInstead}
            error={errorOf(faults, ids('instead'))}
            maxLength={longestNote}
            value={draft.instead}
            onChange={(instead) => change({ instead })}
          />
        </>
      ) : null}
      {draft.choice === 'question' ? (
        <TextArea
          id={ids('question')}
          label={strings.Question}
          hint={fill(strings.QuestionHint, { name })}
          error={errorOf(faults, ids('question'))}
          maxLength={longestNote}
          value={draft.question}
          onChange={(question) => change({ question })}
        />
      ) : null}
    </RecordForm>
  );
}
