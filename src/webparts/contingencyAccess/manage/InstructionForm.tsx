import * as React from 'react';
import type { EditableInstruction } from '../../../data/contingencyEditing';
import type { InstructionState } from '../../../domain/contingency/choices';
import { isHonest } from '../../../domain/contingency/entryChecks';
import { fill } from '../../../ui/text';
import { ContactFields } from './instructionColumns/contact';
import { DependsOnFields } from './instructionColumns/dependsOn';
import { StandingFields, tellsStaff } from './instructionColumns/standing';
import { TopicFields } from './instructionColumns/topic';
import { TriedFields } from './instructionColumns/tried';
import { WhomFields } from './instructionColumns/whom';
import { WordsFields } from './instructionColumns/words';
import { type InstructionDraft, readInstruction } from './instructionDraft';
import type { InstructionSurroundings } from './instructionGroup';
import { strings as baseStrings } from '../../base/strings';
import styles from '../../base/entries/Entries.module.scss';
import { PanelForm } from '../../base/entries/PanelForm';
import { Preview } from './Preview';
import type { Panel } from '../../base/entries/SavePanel';
import { strings } from './strings';
import type { Work } from './work';

export interface InstructionFormProps {
  readonly work: Work;
  readonly around: InstructionSurroundings;
  /** Undefined: a new one. */
  readonly instruction?: EditableInstruction;
  readonly panel: Panel<EditableInstruction, InstructionDraft>;
}

/** Greater than the Id of any row: among equal instructions the newest wins. */
const newId = Number.MAX_SAFE_INTEGER;

/** Writes an instruction, and shows what staff would read. */
export function InstructionForm({ work, around, instruction, panel }: InstructionFormProps): React.ReactElement {
  const { draft } = panel;
  const stateBefore = around.before.State;
  const read = readInstruction(draft, around);
  return (
    <PanelForm
      label={panel.name}
      begin="chosen"
      save={saveWords(stateBefore, draft.state)}
      panel={panel}
      read={() => read}
      onSave={(values) => {
        if (tellsStaff(stateBefore, draft.state)) work.setReviewer(draft.reviewer.trim());
        const isPublished = values.State === 'Available' && instruction?.State !== 'Available';
        panel.save(values, fill(isPublished ? strings.SaidPublished : strings.SaidSaved, { title: values.Title }));
      }}
    >
      {(fields) => {
        const form = { ...fields, around };
        return (
          <div className={styles.written}>
            <div className={styles.fields}>
              <TopicFields {...form} />
              <WhomFields {...form} />
              <WordsFields {...form} />
              <ContactFields {...form} />
              <DependsOnFields {...form} />
              <StandingFields {...form} />
              <TriedFields {...form} />
            </div>
            <Preview
              work={work}
              instruction={{
                ...read.values,
                Title: read.values.Title || strings.Untitled,
                Id: instruction?.Id ?? newId,
              }}
            />
          </div>
        );
      }}
    </PanelForm>
  );
}

function saveWords(before: InstructionState | undefined, after: InstructionState): string {
  if (after === 'Draft') return strings.SaveDraft;
  if (after === 'Available' && before !== 'Available') return strings.Publish;
  return isHonest(after) && before !== after ? strings.TellStaff : baseStrings.Save;
}
