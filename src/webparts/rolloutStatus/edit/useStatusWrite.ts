import * as React from 'react';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import {
  type EditableStatus,
  type StatusOutcome,
  putStatusesBack,
  statusWrite,
  type StatusWrite,
  type TheirStatus,
  writeStatuses,
} from '../../../data/rolloutEditing';
import type { NowState } from '../../../domain/rollout/choices';
import type { ServiceAnswer } from '../../../domain/rollout/siteAnswer';
import {
  changedColumns,
  noStatus,
  type StatusChange,
  type StatusValues,
  stillSo,
  withChange,
} from '../../../domain/rollout/statusChange';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { mayGoBack } from '../../base/saving/doubt';
import { conflictIn, useWrite, type Write } from '../../base/saving/useWrite';
import { confirmedBy } from './confirmer';
import { strings } from './strings';
import type { Confirmation } from './useConfirmation';
import { nameIn, wordsIn } from '../../../domain/legible';

/** A service at a site, with the entry to be changed. */
export type EditableAnswer = ServiceAnswer<RolloutService, EditableStatus>;

/** A change on its way: to which entry, and what is said once it is saved. */
interface Attempt {
  readonly change: StatusChange;
  readonly base: EditableStatus | undefined;
  readonly words: string;
  /** The save that is put back; left out: something is saved. */
  readonly back?: StatusWrite;
  /** Discards what was typed, once it is saved or given up. */
  settled(): void;
}

/** A save that can be put back. */
interface Saved {
  readonly write: StatusWrite;
  /** What was said of it. */
  readonly words: string;
}

/** One's own change, and the entry as somebody else has saved it meanwhile. */
interface StatusConflict {
  readonly attempt: Attempt;
  readonly theirs: TheirStatus;
}

/** What a change of a status says and checks of its site. */
export type EditedSite = Pick<RolloutSite, 'SiteCode' | 'Title' | 'Town' | 'Staff'>;

export interface StatusWriteProps {
  readonly site: EditedSite;
  readonly answer: EditableAnswer;
  readonly confirmation: Pick<Confirmation, 'confirmer' | 'isGiven'>;
  onSaved(words: string): void;
  /** The entries are to be read again. */
  onRead(): void;
}

/** The ways to save one service, each with who confirms it. */
export interface StatusWriting {
  readonly write: Write<Attempt, StatusOutcome>;
  readonly conflict?: StatusConflict;
  /** Saves what the form says. `settled` is called once it is saved, or given up. */
  saveForm(change: StatusChange, base: EditableStatus | undefined, settled: () => void): void;
  /** Confirms the entry as it is. */
  confirmStill(): void;
  /** Confirms what staff say. From then on it is the word of the person who confirms it. */
  confirmSaid(now: NowState): void;
  /** Saves one's own version over theirs, as both are shown. */
  saveOver(conflict: StatusConflict): void;
  /** The last save; undefined once it is put back, or somebody has changed the entry since. */
  readonly saved?: Saved;
  /** Puts back the last save. */
  putBack(): void;
  /** Leaves the other version as it is. */
  leaveTheirs(conflict: StatusConflict): void;
}

/** The whole of one's own version of an entry. */
export function mineOf({ base, change }: Attempt): StatusValues {
  return withChange(base ?? noStatus, change);
}

export function useStatusWrite(props: StatusWriteProps): StatusWriting {
  const {
    answer: { service, status },
    confirmation: { confirmer, isGiven },
    onRead,
  } = props;
  const { today } = usePart();
  const { write, saved, forget } = useAttempts(props);

  /** The entry as it is. Nothing is typed, so there is nothing to discard. */
  const asItIs = {
    base: status,
    words: fill(strings.StillSoSaved, { service: service.Title }),
    settled: () => undefined,
  };
  const confirmed = (): StatusChange => confirmedBy(confirmer, today);

  return {
    write,
    conflict: conflictIn(write.ended),
    saveForm(change, base, settled) {
      const words = fill(strings.SavedOne, { service: service.Title });
      if (isGiven()) write.save({ change: { ...change, ...confirmed() }, base, words, settled });
    },
    confirmStill() {
      if (isGiven()) write.save({ ...asItIs, change: confirmed() });
    },
    confirmSaid(Now) {
      const by = nameIn(confirmer.by) ?? '';
      const source = wordsIn(confirmer.source) ?? strings.SaidSource;
      if (by || isGiven()) write.save({ ...asItIs, change: { Now, ...stillSo(by, source, today) } });
    },
    saveOver({ attempt, theirs }) {
      write.save({ ...attempt, change: changedColumns(theirs, mineOf(attempt)), base: theirs });
    },
    saved,
    putBack() {
      const words = fill(strings.PutBackSaid, { service: service.Title });
      if (saved) write.save({ ...asItIs, words, change: {}, back: saved.write });
    },
    leaveTheirs({ attempt }) {
      attempt.settled();
      forget();
      write.settle();
      onRead();
    },
  };
}

interface Attempts {
  readonly write: Write<Attempt, StatusOutcome>;
  readonly saved?: Saved;
  /** Nothing can be put back any more. */
  forget(): void;
}

/** Saves, or puts back, one after the other, and knows which save was the last. */
function useAttempts({ site, answer: { service }, onSaved, onRead }: StatusWriteProps): Attempts {
  const { connection } = usePart();
  const [saved, setSaved] = React.useState<Saved>();
  const writeOf = ({ base, change }: Attempt): StatusWrite => statusWrite(site, service, base, change);
  const write = useWrite<Attempt, StatusOutcome>({
    write: async (attempt, options) =>
      (attempt.back
        ? await putStatusesBack(connection, [attempt.back], options)
        : await writeStatuses(connection, [writeOf(attempt)], options))[0],
    onOutcome({ state }, { settled }) {
      if (state === 'saved') settled();
    },
    onEnded(outcome, attempt) {
      const { state } = outcome;
      const { words, back } = attempt;
      if (state === 'saved') {
        setSaved(back || !mayGoBack(outcome) ? undefined : { write: writeOf(attempt), words });
        onSaved(words);
      } else if (state === 'gone') {
        setSaved(undefined);
        onRead();
      }
    },
  });
  return { write, saved, forget: () => setSaved(undefined) };
}
