import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import { Button } from '../../../ui/Button';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import styles from './Own.module.scss';
import { ChangeStatus } from './ChangeStatus';
import { strings } from './strings';
import { useChange } from './useChange';

export interface WithdrawProps {
  readonly request: HeldRequest;
  /** The requests have to be read again. */
  onSaved(): void;
  onDone(): void;
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

function Question({ request, onKeep, ...calls }: WithdrawProps): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  const change = useChange(request, calls);
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
      </div>
      <ChangeStatus change={change} />
    </>
  );
}
