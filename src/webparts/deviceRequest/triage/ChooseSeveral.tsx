import * as React from 'react';
import { Button } from '../../../ui/Button';
import { counted, figure, fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import type { Entry } from './board';
import { strings } from './strings';
import styles from './RequestList.module.scss';
import desk from './Desk.module.scss';
import type { Several } from './useSeveral';

export interface ChooseSeveralProps {
  readonly shown: readonly Entry[];
  readonly several: Several;
}

/** The way to decide several requests at once: ticks in the list, and how many are ticked. */
export const ChooseSeveral = React.forwardRef<HTMLButtonElement, ChooseSeveralProps>(function ChooseSeveral(
  { shown, several: { chosen, choose, toggle, decide } },
  button,
) {
  const ids = shown.map(({ request }) => request.Id);
  const picked = ids.filter((id) => chosen?.has(id));
  const all = picked.length === shown.length;
  return (
    <>
      {chosen ? (
        <p role="status" className={`${desk.quiet} ${styles.more}`}>
          {counted(picked.length, strings.Chosen)}
        </p>
      ) : null}
      <p className={styles.more}>
        {picked.length > 0 ? <Button onClick={() => decide(picked)}>{strings.BulkTitle}</Button> : null}
        {chosen ? (
          <Button quiet onClick={() => choose(all ? [] : ids)}>
            {all ? strings.ChooseNoneOf : fill(partStrings.ChooseAll, { count: figure(shown.length) })}
          </Button>
        ) : null}
        {/* One button for both, so that it keeps the focus. */}
        <Button ref={button} quiet onClick={toggle}>
          {chosen ? strings.StopSeveral : strings.Several}
        </Button>
      </p>
    </>
  );
});
