import * as React from 'react';
import { decide, type Decided, type NewDecision } from '../../../data/triage/decide';
import type { HeldRequest } from '../../../data/deviceRequests';
import { assess } from '../../../domain/device/assessment';
import { useHold } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import { useWrite, type Write } from '../../base/saving/useWrite';
import type { Entry, FullEntry } from './board';
import { type DecideState, stateAfter } from './decideState';
import type { TriageWork } from './work';

/** A decision on its way. */
interface Attempt {
  readonly decision: NewDecision;
  /** Forgets what was typed for it. */
  letGo(): void;
}

/** An attempt that can be sent again. Any other end has a view of its own. */
interface ToRetry {
  readonly attempt: Attempt;
  readonly outcome: Extract<Decided, { readonly state: 'failed' | 'unreadable' }>;
}

export interface DecidingOptions {
  readonly work: TriageWork;
  readonly entry: FullEntry;
  readonly next: Entry | undefined;
  /** Something is typed or sent: the request has to stay in view. */
  onHold(): void;
}

/** A request that is being decided. */
export interface Deciding {
  readonly state: DecideState;
  /** The request that the decision is made on. */
  readonly seen: FullEntry;
  readonly write: Pick<Write<Attempt, Decided>, 'saving' | 'seconds'> & { readonly ended?: ToRetry };
  /** The form's heading, which takes the focus when somebody returns to the form. */
  readonly heading: React.RefObject<HTMLHeadingElement>;
  type(): void;
  record(attempt: Attempt): void;
  /** Returns to the form, for the request as it is now. */
  startAgain(): void;
}

export function useDeciding({ work, entry, next, onHold }: DecidingOptions): Deciding {
  const { connection, today } = usePart();
  const { board, catchUp: onRead, open } = work;
  // A refresh in the background must not change what a decision is made on without saying so.
  const [seen, setSeen] = React.useState(entry);
  const [state, setState] = React.useState<DecideState>({ at: 'form' });
  const [typed, setTyped] = React.useState(false);
  const { heading, focusHeading } = useHeading();
  // What was typed is now kept nowhere else: it is shown beside the other decision, to be copied.
  useHold(state.at === 'overtaken');
  const write = useWrite<Attempt, Decided>({
    write: ({ decision }, options) =>
      decide(connection, { request: seen.request, decisions: seen.standing.decisions }, decision, options),
    onOutcome({ state: outcome }, { letGo }) {
      // Even if the person has left: what is recorded must not be offered as unsaved.
      if (outcome === 'recorded') letGo();
    },
    onEnded: end,
  });
  const { saving } = write;
  const ended = toRetry(write.ended);

  // While nothing is typed, the decision is made on the request as it was last read. The same goes for a change that
  // has been shown, once it is read.
  React.useEffect(() => {
    const isShown = state.at === 'changed' && entry.request.etag === seen.request.etag;
    if (isShown || (!typed && !saving && state.at === 'form' && !ended)) setSeen(entry);
  }, [entry]);

  function end(outcome: Decided, { decision, letGo }: Attempt): void {
    const after = stateAfter(outcome, decision, seen.request, next);
    if (!after) return;
    if (after.at === 'overtaken' || after.at === 'repeat' || after.at === 'gone') letGo();
    if (after.at === 'recorded') setTyped(false);
    setState(after);
    if (after.at === 'changed') seeChanged(after.now);
    onRead();
  }

  function seeChanged(request: HeldRequest): void {
    const { policies, support } = board.report;
    setSeen({ ...seen, request, assessment: assess(request, policies, support, today) });
    // Reading what has changed can miss it, if its requester has changed the time of the change by hand.
    open([request.Id]).catch(() => undefined);
  }

  return {
    state,
    seen,
    write: { ...write, ended },
    heading,
    type() {
      setTyped(true);
      write.typed();
      onHold();
    },
    record(attempt) {
      if (saving) return;
      onHold();
      setState({ at: 'form' });
      write.save(attempt);
    },
    startAgain() {
      setTyped(false);
      setSeen(entry);
      setState({ at: 'form' });
      focusHeading();
    },
  };
}

function toRetry(ended: Write<Attempt, Decided>['ended']): ToRetry | undefined {
  return ended?.outcome.state === 'failed' || ended?.outcome.state === 'unreadable'
    ? { attempt: ended.attempt, outcome: ended.outcome }
    : undefined;
}

/** A heading that is to take the focus once it is shown. */
function useHeading(): { readonly heading: React.RefObject<HTMLHeadingElement>; focusHeading(): void } {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [times, focusHeading] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    if (times > 0) heading.current?.focus();
  }, [times]);
  return { heading, focusHeading };
}
