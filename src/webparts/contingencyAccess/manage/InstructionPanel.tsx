import * as React from 'react';
import * as uiStrings from 'UiStrings';
import {
  type EditableInstruction,
  instructionWrite,
  type InstructionValues,
  writeInstruction,
} from '../../../data/contingencyEditing';
import { noDate } from '../../../domain/typedDate';
import { Button } from '../../../ui/Button';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import {
  instructionDifferences,
  type InstructionDraft,
  instructionDraft,
  instructionDraftKind,
} from './instructionDraft';
import { instructionSurroundings } from './instructionGroup';
import { InstructionForm } from './InstructionForm';
import styles from './Manage.module.scss';
import { Preview } from './Preview';
import { type ReviewDraft, reviewDraftKind, ReviewForm } from './ReviewForm';
import { SavePanel, type SavePanelProps, slotOf } from './SavePanel';
import { strings } from './strings';
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

/** An instruction being written, changed, reviewed, published or withdrawn. */
export function InstructionPanel({ work, action, instruction, prefill }: InstructionPanelProps): React.ReactElement {
  const name = instruction?.Title ?? strings.NewInstruction;
  const [before] = React.useState(instruction);
  const around = React.useMemo(() => instructionSurroundings(work, before), [work, before]);
  const common: Omit<SavePanelProps<EditableInstruction, never>, 'first' | 'kind' | 'children'> = {
    work,
    name,
    row: instruction,
    slot: slotOf(work, 'instruction', instruction, action),
    write: (key, base, values, options) =>
      writeInstruction(work.connection, instructionWrite(key, base, values), options),
    differences: (mine, theirs) => instructionDifferences(mine, theirs),
  };
  if (instruction && action === 'review')
    return (
      <SavePanel<EditableInstruction, ReviewDraft>
        {...common}
        first={() => ({ by: work.reviewer, next: noDate })}
        kind={reviewDraftKind}
      >
        {(panel) => (
          <ReviewForm
            work={work}
            instruction={instruction}
            panel={panel}
            onSave={(values) => panel.save(values, fill(strings.SaidReviewed, { title: name }))}
          />
        )}
      </SavePanel>
    );
  if (instruction && action === 'withdraw')
    return (
      <SavePanel<EditableInstruction, undefined> {...common} first={() => undefined} kind={() => () => undefined}>
        {({ saving, status, save, cancel }) => (
          <Withdraw
            work={work}
            instruction={instruction}
            saving={saving}
            status={status}
            onWithdraw={() => save({ State: 'Withdrawn' }, fill(strings.SaidWithdrawn, { title: name }))}
            onCancel={cancel}
          />
        )}
      </SavePanel>
    );
  const over =
    action === 'publish' ? { State: 'Available' as const, ValidFrom: instruction?.ValidFrom ?? work.today } : prefill;
  return (
    <SavePanel<EditableInstruction, InstructionDraft>
      {...common}
      first={() => instructionDraft({ ...instruction, ...over }, around)}
      kind={instructionDraftKind}
    >
      {(panel) => (
        <InstructionForm
          work={work}
          name={name}
          instruction={instruction}
          around={around}
          panel={panel}
          onSave={(values) =>
            panel.save(
              values,
              fill(
                values.State === 'Available' && instruction?.State !== 'Available'
                  ? strings.SaidPublished
                  : strings.SaidSaved,
                { title: values.Title },
              ),
            )
          }
        />
      )}
    </SavePanel>
  );
}

function Withdraw({
  work,
  instruction,
  saving,
  status,
  onWithdraw,
  onCancel,
}: {
  readonly work: Work;
  readonly instruction: EditableInstruction;
  readonly saving: boolean;
  readonly status: React.ReactNode;
  onWithdraw(): void;
  onCancel(): void;
}): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  return (
    <>
      <p>{strings.WithdrawWords}</p>
      <Preview work={work} instruction={{ ...instruction, State: 'Withdrawn' }} />
      <div className={styles.buttons}>
        <Button ref={button} aria-disabled={saving || undefined} onClick={saving ? undefined : onWithdraw}>
          {uiStrings.Withdraw}
        </Button>
        <Button quiet disabled={saving} onClick={onCancel}>
          {baseStrings.Cancel}
        </Button>
      </div>
      {status}
    </>
  );
}
