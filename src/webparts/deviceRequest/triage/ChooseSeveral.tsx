import * as React from 'react';
import { Button } from '../../../ui/Button';
import { counted, figure, fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import type { Entry } from './board';
import { strings } from './strings';
import styles from './RequestList.module.scss';
import desk from './Desk.module.scss';

export interface ChooseSeveralProps {
  readonly shown: readonly Entry[];
  readonly choosing: boolean;
  readonly chosen: ReadonlySet<number>;
  onChoosing(choosing: boolean): void;
  onChosen(chosen: ReadonlySet<number>): void;
  onDecide(ids: readonly number[]): void;
}

/** The way to decide several at once: ticks in the list, and what is ticked. */
export const ChooseSeveral = React.forwardRef<HTMLButtonElement, ChooseSeveralProps>(function ChooseSeveral(
  { shown, choosing, chosen, onChoosing, onChosen, onDecide },
  toggle,
) {
  const picked = shown.map(({ request }) => request.Id).filter((id) => chosen.has(id));
  return (
    <>
      {choosing ? (
        <p role="status" className={`${desk.quiet} ${styles.more}`}>
          {counted(picked.length, strings.Chosen)}
        </p>
      ) : null}
      <p className={styles.more}>
        {choosing && picked.length > 0 ? <Button onClick={() => onDecide(picked)}>{strings.BulkTitle}</Button> : null}
        {choosing ? (
          <Button
            quiet
            onClick={() =>
              onChosen(picked.length === shown.length ? new Set() : new Set(shown.map(({ request }) => request.Id)))
            }
          >
            {picked.length === shown.length
              ? strings.ChooseNoneOf
              : fill(partStrings.ChooseAll, { count: figure(shown.length) })}
          </Button>
        ) : null}
        {/* One button both ways, so that it keeps the focus. */}
        <Button
          ref={toggle}
          quiet
          onClick={() => {
            onChosen(new Set());
            onChoosing(!choosing);
          }}
        >
          {choosing ? strings.StopSeveral : strings.Several}
        </Button>
      </p>
    </>
  );
});
