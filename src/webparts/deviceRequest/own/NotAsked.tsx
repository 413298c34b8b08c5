import * as phones from 'DeviceRequestStrings';
import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import { Button } from '../../../ui/Button';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { ChangeStatus } from './ChangeStatus';
import styles from './Own.module.scss';
import { useChange } from './useChange';
import { useDenial } from './useDenial';

export interface NotAskedProps {
  readonly request: HeldRequest;
  /** The requests have to be read again. */
  onSaved(): void;
  /** @param said what has happened. */
  onDone(said: string): void;
}

/** Saves, at once, that its author did not ask for a request. It replaces the button that was pressed. */
export function NotAsked(props: NotAskedProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Denying {...props} />
    </LeaveGuard>
  );
}

function Denying({ request, onSaved, onDone }: NotAskedProps): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  const { attempt, said } = useDenial(request);
  const change = useChange(request, { onSaved, onDone: () => onDone(said) });
  React.useEffect(() => {
    button.current?.focus();
    change.save(attempt);
  }, []);
  return (
    <>
      <div className={styles.buttons}>
        <Button ref={button} quiet aria-disabled={change.saving || undefined} onClick={() => change.save(attempt)}>
          {phones.DidNotAsk}
        </Button>
      </div>
      <ChangeStatus change={change} />
    </>
  );
}
