import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import type { HeldRequest } from '../../data/deviceRequests';
import { Button } from '../../ui/Button';
import { ChangeStatus } from './ChangeStatus';
import styles from './MyRequests.module.scss';
import type { OwnSurroundings } from './surroundings';
import { useChange } from './useChange';

/** Asked before a request is withdrawn. */
export function Withdraw({
  request,
  onDone,
  onKeep,
  ...surroundings
}: OwnSurroundings & { readonly request: HeldRequest; onDone(): void; onKeep(): void }): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  const change = useChange(surroundings, request);
  React.useEffect(() => button.current?.focus(), []);
  return (
    <>
      <p>{strings.WithdrawSure}</p>
      <div className={styles.buttons}>
        <Button
          ref={button}
          aria-disabled={change.saving || undefined}
          onClick={() => change.save({ Withdrawn: true }, onDone)}
        >
          {strings.WithdrawNow}
        </Button>
        <Button quiet onClick={onKeep}>
          {strings.Keep}
        </Button>
      </div>
      <ChangeStatus {...change} />
    </>
  );
}
