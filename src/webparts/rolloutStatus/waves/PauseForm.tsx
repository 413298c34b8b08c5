import * as React from 'react';
import { keptText } from '../../../data/keptText';
import type { PauseRow } from '../../../data/pauses';
import { nameIn } from '../../../domain/legible';
import { pauseFault, type PauseFault, pauseIn, pauseValue } from '../../../domain/rollout/pause';
import { pauseWords } from '../../../ui/answer/pausedWords';
import { EntryForm } from '../../../ui/form/EntryForm';
import { TextField } from '../../../ui/form/TextField';
import { counted, fill } from '../../../ui/text';
import { useIds } from '../../../ui/useIds';
import { HeldForm } from '../../base/held/HeldForm';
import { useHeldText } from '../../base/held/useHeldText';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { type PauseDraft, pauseDraftKind } from './pauseDraft';
import { strings } from './strings';
import styles from './Waves.module.scss';

export interface PauseFormProps {
  readonly wave: number;
  /** The row of the wave when the form opened. */
  readonly row: PauseRow | undefined;
  /** The reason it was paused for until just now. */
  readonly reason?: string;
  readonly saving: boolean;
  onTyped(): void;
  onPause(value: string, settled: () => void): void;
  onClose(): void;
}

/** Why a wave is paused, with what staff will read. Who pauses it is the person who is signed in. */
export function PauseForm(props: PauseFormProps): React.ReactElement {
  const { wave, row, saving, onTyped, onPause, onClose } = props;
  const { connection, store, now, today } = usePart();
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly { readonly field: 'why'; readonly text: string }[]>([]);
  const held = useHeldText<PauseDraft>({
    store,
    now,
    slot: keptText('pause', wave),
    kind: pauseDraftKind,
    first: () => ({ reason: props.reason ?? '' }),
    version: row?.etag,
    onTyped,
    onLeave: onClose,
  });
  const by = nameIn(connection.name) ?? baseStrings.CorporateICT;
  const pause = { since: today, by, reason: held.value.reason };
  const fault = pauseFault(pause);

  function submit(): void {
    setFaults(fault ? [{ field: 'why', text: faultWords(fault) }] : []);
    if (!fault) onPause(pauseValue(pause), held.letGo);
  }

  return (
    <HeldForm held={held} opened>
      <EntryForm
        label={fill(strings.Pause, { wave })}
        faults={faults}
        idOf={ids}
        begin="first"
        saving={saving}
        save={fill(strings.Pause, { wave })}
        cancel={baseStrings.Cancel}
        onSubmit={submit}
        onCancel={() => held.leave(onClose)}
      >
        <TextField
          id={ids('why')}
          label={strings.Why}
          hint={strings.WhyHint}
          error={faults[0]?.text}
          value={held.value.reason}
          onChange={(reason) => held.type({ reason })}
        />
        {fault?.kind === 'noReason' ? null : (
          <div className={styles.willRead}>
            <p className={styles.quiet}>{partStrings.WillRead}</p>
            <p>{pauseWords(wave, pauseIn(pauseValue(pause)), today)}</p>
          </div>
        )}
      </EntryForm>
    </HeldForm>
  );
}

function faultWords(fault: PauseFault): string {
  return fault.kind === 'noReason' ? strings.WhyNeeded : counted(fault.by, strings.WhyTooLong);
}
