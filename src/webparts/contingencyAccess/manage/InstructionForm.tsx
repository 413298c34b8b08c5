import * as React from 'react';
import type { EditableInstruction, InstructionValues } from '../../../data/contingencyEditing';
import { isHonest } from '../../../domain/contingency/entryChecks';
import type { InstructionState } from '../../../domain/contingency/choices';
import { EntryForm } from '../../../ui/form/EntryForm';
import { useIds } from '../../../ui/useIds';
import { strings as baseStrings } from '../../base/strings';
import type { Fault } from './columnGroup';
import { fieldsOf } from './fields';
import { ContactFields } from './instructionColumns/contact';
import { DependsOnFields } from './instructionColumns/dependsOn';
import { StandingFields, tellsStaff } from './instructionColumns/standing';
import { TopicFields } from './instructionColumns/topic';
import { WhomFields } from './instructionColumns/whom';
import { WordsFields } from './instructionColumns/words';
import { type InstructionDraft, readInstruction } from './instructionDraft';
import type { InstructionSurroundings } from './instructionGroup';
import styles from './Manage.module.scss';
import { Preview } from './Preview';
import type { Panel } from './SavePanel';
import { strings } from './strings';
import type { Work } from './work';

export interface InstructionFormProps {
  readonly work: Work;
  /** What the form is called. */
  readonly name: string;
  readonly instruction?: EditableInstruction;
  readonly around: InstructionSurroundings;
  readonly panel: Panel<EditableInstruction, InstructionDraft>;
  onSave(values: InstructionValues): void;
}

/** Greater than the Id of any row: what is new comes last. */
const newId = Number.MAX_SAFE_INTEGER;

/** Writes an instruction, and shows what staff would read. */
export function InstructionForm({
  work,
  name,
  instruction,
  around,
  panel: { draft, saving, status, type, cancel },
  onSave,
}: InstructionFormProps): React.ReactElement {
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly Fault<keyof InstructionDraft>[]>([]);
  const read = readInstruction(draft, around);
  const form = { ...fieldsOf(draft, faults, ids, type), around };
  const { before } = around;

  function submit(): void {
    setFaults(read.faults);
    if (read.faults.length > 0) return;
    if (tellsStaff(before.State, draft.state)) work.setReviewer(draft.reviewer.trim());
    onSave(read.values);
  }

  return (
    <EntryForm
      label={name}
      faults={faults}
      idOf={ids}
      begin="chosen"
      saving={saving}
      status={status}
      save={saveWords(before.State, draft.state)}
      cancel={baseStrings.Cancel}
      onSubmit={submit}
      onCancel={cancel}
    >
      <div className={styles.written}>
        <div className={styles.fields}>
          <TopicFields {...form} />
          <WhomFields {...form} />
          <WordsFields {...form} />
          <ContactFields {...form} />
          <DependsOnFields {...form} />
          <StandingFields {...form} />
        </div>
        <Preview
          work={work}
          instruction={{
            ...read.values,
            Title: read.values.Title || strings.Untitled,
            Id: instruction?.Id ?? newId,
            EntryKey: '',
          }}
        />
      </div>
    </EntryForm>
  );
}

function saveWords(before: InstructionState | undefined, after: InstructionState): string {
  if (after === 'Draft') return strings.SaveDraft;
  if (after === 'Available' && before !== 'Available') return strings.Publish;
  return isHonest(after) && before !== after ? strings.TellStaff : strings.Save;
}
