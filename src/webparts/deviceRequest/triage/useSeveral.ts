import * as React from 'react';
import { useLeave } from '../../base/held/holding';

/** Requests that are ticked in the list, to be decided together. */
export interface Several {
  /** The numbers of the ticked requests; undefined while the ticks are hidden. */
  readonly chosen: ReadonlySet<number> | undefined;
  /** The numbers of the requests that are being decided, in place of the list. */
  readonly deciding: readonly number[] | undefined;
  /** Shows the ticks, or hides them. */
  toggle(): void;
  choose(ids: readonly number[]): void;
  tick(id: number, on: boolean): void;
  decide(ids: readonly number[]): void;
  /** Returns to the ticks. */
  back(): void;
  /** Returns to the list without ticks. */
  done(): void;
}

export function useSeveral(): Several {
  const leave = useLeave();
  const [chosen, setChosen] = React.useState<ReadonlySet<number>>();
  const [deciding, setDeciding] = React.useState<readonly number[]>();
  return {
    chosen,
    deciding,
    toggle: () => setChosen(chosen ? undefined : new Set()),
    choose: (ids) => setChosen(new Set(ids)),
    tick(id, on) {
      const others = [...(chosen ?? [])].filter((each) => each !== id);
      setChosen(new Set(on ? [...others, id] : others));
    },
    decide: (ids) => leave(() => setDeciding(ids)),
    back: () => setDeciding(undefined),
    done() {
      setDeciding(undefined);
      setChosen(undefined);
    },
  };
}
