import * as React from 'react';
import { putStatusesBack, type StatusOutcome, type StatusWrite, type TheirStatus } from '../../../data/rolloutEditing';
import { statusWrite, writeStatuses } from '../../../data/rolloutEditing';
import { type StatusShown, writeAsShown } from '../../../data/statusAsShown';
import type { NowState } from '../../../domain/rollout/choices';
import { answered } from '../../../domain/rollout/pressAnswers';
import type { StatusChange } from '../../../domain/rollout/statusChange';
import { usePart } from '../../base/PartContext';
import { conflictIn, useWrite, type Write } from '../../base/saving/useWrite';
import { confirmedBy } from '../edit/confirmer';
import type { Confirmation } from '../edit/useConfirmation';

/** An answer on its way. The same object is sent again where the reply was lost. */
interface Answer {
  readonly now: NowState;
  readonly change: StatusChange;
  /** Somebody else’s version that is written over, as both are shown. */
  readonly over?: TheirStatus;
  /** The save that is put back; left out: something is saved. */
  readonly back?: StatusWrite;
}

/** An answer that is saved. */
interface Answered {
  readonly now: NowState;
  readonly by: string;
  /** What is put back; undefined: an earlier press has saved it, and how the row stood before is not known. */
  readonly write?: StatusWrite;
}

export interface Answering {
  readonly write: Write<Answer, StatusOutcome>;
  readonly saved?: Answered;
  readonly conflict?: { readonly attempt: Answer; readonly theirs: TheirStatus };
  /** Records an answer, if it is known who confirms it and from where; asks for that otherwise. */
  answer(now: NowState): void;
  putBack(): void;
  /** Saves one’s own answer over theirs. */
  saveOver(): void;
  /** Leaves theirs as it is. */
  leaveTheirs(): void;
}

/** Records by one press what somebody has said of a service, as it is shown; it overwrites nobody. */
export function useAnswer(
  shown: StatusShown,
  { confirmer, isGiven }: Pick<Confirmation, 'confirmer' | 'isGiven'>,
  onAnswered: (isAnswered: boolean) => void,
): Answering {
  const { connection, today } = usePart();
  const [saved, setSaved] = React.useState<Answered>();
  const sent = React.useRef(new WeakMap<Answer, StatusWrite>());
  const write = useWrite<Answer, StatusOutcome>({
    async write(attempt, options) {
      if (attempt.back) return (await putStatusesBack(connection, [attempt.back], options))[0];
      const planned = (one: StatusWrite): void => {
        sent.current.set(attempt, one);
      };
      const { change, over } = attempt;
      if (!over) return writeAsShown(connection, { shown, change, sent: sent.current.get(attempt) }, planned, options);
      const one = statusWrite(shown.site, shown.service, over, change);
      planned(one);
      return (await writeStatuses(connection, [one], options))[0];
    },
    onEnded({ state }, attempt) {
      if (state !== 'saved') return;
      const one = sent.current.get(attempt);
      setSaved(attempt.back ? undefined : { now: attempt.now, by: confirmer.by, write: one });
      onAnswered(!attempt.back);
    },
  });
  const conflict = conflictIn(write.ended);
  return {
    write,
    saved,
    conflict,
    answer(now) {
      const change = { ...answered(shown.status?.Now, now), ...confirmedBy(confirmer, today) };
      if (isGiven()) write.save({ now, change: shown.status ? change : { Now: now, ...change } });
    },
    putBack() {
      if (saved?.write) write.save({ now: saved.now, change: {}, back: saved.write });
    },
    saveOver() {
      if (conflict) write.save({ ...conflict.attempt, over: conflict.theirs });
    },
    leaveTheirs() {
      setSaved(undefined);
      write.settle();
    },
  };
}
