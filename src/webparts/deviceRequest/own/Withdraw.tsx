import * as phones from 'DeviceRequestStrings';
import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import { Button } from '../../../ui/Button';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import styles from './Own.module.scss';
import { ChangeStatus } from './ChangeStatus';
import { strings } from './strings';
import { useChange } from './useChange';
import { useDenial } from './useDenial';

export interface WithdrawProps {
  readonly request: HeldRequest;
  /** The requests have to be read again. */
  onSaved(): void;
  /** @param said what has happened, if more than that it is withdrawn. */
  onDone(said?: string): void;
  onKeep(): void;
}

/** The question before a request is withdrawn. */
export function Withdraw(props: WithdrawProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Question {...props} />
    </LeaveGuard>
  );
}

function Question({ request, onKeep, onSaved, onDone }: WithdrawProps): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  const denial = useDenial(request);
  const change = useChange(request, {
    onSaved,
    onDone: ({ denies }) => onDone(denies && denial.said),
  });
  React.useEffect(() => button.current?.focus(), []);
  return (
    <>
      <p>{strings.WithdrawSure}</p>
      <div className={styles.buttons}>
        <Button
          ref={button}
          aria-disabled={change.saving || undefined}
          onClick={() => change.save({ change: { Withdrawn: true } })}
        >
          {strings.WithdrawNow}
        </Button>
        <Button quiet onClick={onKeep}>
          {strings.Keep}
        </Button>
        <Button quiet aria-disabled={change.saving || undefined} onClick={() => change.save(denial.attempt)}>
          {phones.DidNotAsk}
        </Button>
      </div>
      <ChangeStatus change={change} />
    </>
  );
}
