import * as React from 'react';
import type { Connection } from '../data/connection';
import { addStartingServices, startingServices } from '../data/provisioning/startingServices';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { fill } from '../ui/text';
import styles from './SetUp.module.scss';
import { strings } from './strings';
import { type Attempt, useAttempt } from './useAttempt';

/** The services that the list begins with: the owner may add them here, without typing ten rows. */
export function useServices(connection: Connection): Attempt {
  return useAttempt(() => addStartingServices(connection));
}

export function AddServices({
  services: { state, problem, start },
}: {
  readonly services: Attempt;
}): React.ReactElement {
  const said = React.useRef<HTMLDivElement>(null);
  // The button that was pressed is gone, so its result takes the focus.
  React.useEffect(() => {
    if (state === 'done') said.current?.focus();
  }, [state]);
  if (state === 'done') {
    return (
      <div ref={said} tabIndex={-1}>
        {fill(strings.ServicesAdded, { count: startingServices })}
      </div>
    );
  }
  return (
    <>
      {strings.ServicesNote}
      {problem ? (
        <ProblemNotice problem={problem} retryLabel={strings.GoOn} onRetry={start} />
      ) : (
        <div className={styles.buttons}>
          <Button disabled={state === 'running'} onClick={start}>
            {state === 'running' ? strings.AddingServices : fill(strings.AddServices, { count: startingServices })}
          </Button>
        </div>
      )}
    </>
  );
}
