import * as React from 'react';
import {
  type EditableInstruction,
  instructionWrite,
  type InstructionValues,
  writeInstruction,
} from '../../../data/contingencyEditing';
import { noDate } from '../../../domain/typedDate';
import { usePart } from '../../base/PartContext';
import { instructionDifferences, instructionDraft, instructionDraftKind } from './instructionDraft';
import { InstructionForm } from './InstructionForm';
import { instructionSurroundings } from './instructionGroup';
import { reviewDraftKind, ReviewForm } from './ReviewForm';
import { type Entries, SavePanel } from '../../base/entries/SavePanel';
import { strings } from './strings';
import { WithdrawForm } from './WithdrawForm';
import type { Work } from './work';

/** What can be done with an instruction. */
export type InstructionAction = 'new' | 'change' | 'publish' | 'review' | 'withdraw';

export interface InstructionPanelProps {
  readonly work: Work;
  readonly action: InstructionAction;
  /** Undefined: a new one. */
  readonly instruction?: EditableInstruction;
  readonly prefill?: Partial<InstructionValues>;
}

const instructions: Entries<EditableInstruction> = {
  name: 'instruction',
  newTitle: strings.NewInstruction,
  write: (connection, key, base, values, options) =>
    writeInstruction(connection, instructionWrite(key, base, values), options),
  differences: instructionDifferences,
};

/** An instruction being written, changed, reviewed, published or withdrawn. */
export function InstructionPanel(props: InstructionPanelProps): React.ReactElement {
  const { work, action, instruction } = props;
  const common = { work, entries: instructions, row: instruction, action };
  if (instruction && action === 'review')
    return (
      <SavePanel {...common} first={() => ({ by: work.reviewer, next: noDate })} kind={reviewDraftKind}>
        {(panel) => <ReviewForm work={work} instruction={instruction} panel={panel} />}
      </SavePanel>
    );
  if (instruction && action === 'withdraw')
    return (
      <SavePanel {...common} first={() => undefined} kind={() => () => undefined}>
        {(panel) => <WithdrawForm work={work} instruction={instruction} panel={panel} />}
      </SavePanel>
    );
  return <WritePanel {...props} />;
}

function WritePanel({ work, action, instruction, prefill }: InstructionPanelProps): React.ReactElement {
  const { today } = usePart();
  const [before] = React.useState(instruction);
  const around = React.useMemo(() => instructionSurroundings(work, today, before), [work, today, before]);
  const over =
    action === 'publish' ? { State: 'Available' as const, ValidFrom: instruction?.ValidFrom ?? today } : prefill;
  return (
    <SavePanel
      work={work}
      entries={instructions}
      row={instruction}
      action={action}
      first={() => instructionDraft({ ...instruction, ...over }, around)}
      kind={instructionDraftKind}
    >
      {(panel) => <InstructionForm work={work} around={around} instruction={instruction} panel={panel} />}
    </SavePanel>
  );
}
