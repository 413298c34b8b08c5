import * as React from 'react';
import type { Day } from '../../../domain/day';
import type { WaitingFor } from '../../../domain/rollout/attention';
import type { PausedWave } from '../../../domain/rollout/pausedWaves';
import { Button } from '../../../ui/Button';
import { fill } from '../../../ui/text';
import { TextToCopy } from '../../../ui/TextToCopy';
import { useSaid } from '../../../ui/useSaid';
import { useCopy } from '../../base/takeAway/useCopy';
import styles from './Attention.module.scss';
import { ownerWord } from './cells';
import { strings } from './strings';
import { waitingEmail, waitingText } from './waitingText';

export interface WaitingActionsProps {
  readonly group: WaitingFor;
  readonly paused: readonly PausedWave[];
  readonly asOf: Day;
}

/** What waits for one owner, as a text to send to them. */
export function WaitingActions({ group, paused, asOf }: WaitingActionsProps): React.ReactElement {
  const [said, say] = useSaid();
  const { byHand, copy } = useCopy(say);
  const text = React.useMemo(() => waitingText(group, paused, asOf), [group, paused, asOf]);
  const email = waitingEmail(text);
  const owner = ownerWord(group.owner);
  return (
    <>
      <div className={styles.actions}>
        <Button
          className={styles.copy}
          aria-label={fill(strings.CopyTextFor, { owner })}
          onClick={() => copy(text.text)}
        >
          {strings.CopyText}
        </Button>
        {email ? (
          <a href={email} aria-label={fill(strings.WriteEmailFor, { owner })}>
            {strings.WriteEmail}
          </a>
        ) : (
          <span className={styles.said}>{strings.EmailTooLong}</span>
        )}
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
      {byHand ? <TextToCopy text={byHand} label={strings.CopyText} /> : null}
    </>
  );
}
