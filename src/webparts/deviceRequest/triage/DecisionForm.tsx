import * as React from 'react';
import type { NewDecision } from '../../../data/triage/decide';
import type { Assessment } from '../../../domain/device/assessment';
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
import {
  type Choice,
  choiceGiven,
  decisionDraftKind,
  decisionFrom,
  type DecisionDraft,
  departs,
  draftFaults,
  type DraftField,
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

/** The form for a decision: which handset, none, or a question first; and what the requester is told. */
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
        options={optionsFor(assessment, name)}
        value={draft.choice}
        onChange={(choice) => held.type({ ...draft, choice })}
      />
      {textsFor(draft, assessment, name).map(({ field, label, hint }) => (
        <TextArea
          key={field}
          id={ids(field)}
          label={label}
          hint={hint}
          error={errorOf(faults, ids(field))}
          maxLength={longestNote}
          value={draft[field]}
          onChange={(text) => held.type({ ...draft, [field]: text })}
        />
      ))}
    </RecordForm>
  );
}

function optionsFor(
  assessment: Assessment,
  name: string,
): readonly { readonly value: Choice; readonly label: string; readonly hint?: string }[] {
  const given = choiceGiven(assessment);
  const hint = (choice: Choice): string | undefined => (choice === given ? strings.RuleGives : undefined);
  return [
    { value: 'smart', label: strings.SmartHandset, hint: hint('smart') },
    { value: 'standard', label: strings.StandardHandset, hint: hint('standard') },
    { value: 'none', label: strings.NoHandset, hint: strings.SayInstead },
    { value: 'question', label: fill(strings.ChooseQuestion, { name }) },
  ];
}

/** A text that is typed with a choice. */
interface TextAsked {
  readonly field: Exclude<DraftField, 'choice'>;
  readonly label: string;
  readonly hint?: string;
}

function textsFor(draft: DecisionDraft, assessment: Assessment, name: string): readonly TextAsked[] {
  switch (draft.choice) {
    case 'smart':
    case 'standard':
      return [
        { field: 'note', label: noteLabel(draft, assessment, name), hint: fill(strings.WithAnswerHint, { name }) },
      ];
    case 'none':
      return [
        {
          field: 'reason',
          label: baseStrings.Reason,
          hint: fill(assessment.rule ? strings.DeclineReasonHint : strings.DeclineReasonPlainHint, { name }),
        },
        { field: 'instead', label: strings.DeclineInstead },
      ];
    case 'question':
      return [{ field: 'question', label: strings.Question, hint: fill(strings.QuestionHint, { name }) }];
    case undefined:
      return [];
  }
}

function noteLabel(draft: DecisionDraft, assessment: Assessment, name: string): string {
  if (!departs(draft, assessment)) return fill(strings.NoteTo, { name });
  // If the rule gives no answer, there is none to depart from.
  return assessment.verdict === 'personDecides' ? strings.WhyAlone : strings.WhyOther;
}
