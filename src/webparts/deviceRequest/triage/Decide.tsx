import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import { decide, type Decided, type NewDecision } from '../../../data/triage/decide';
import { assess } from '../../../domain/device/assessment';
import { referenceOf } from '../../../domain/device/reference';
import { isUndecided } from '../../../domain/device/standing';
import type { Problem } from '../../../domain/problem';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/text';
import { useHold } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import { useWrite } from '../../base/saving/useWrite';
import { WriteStatus } from '../../base/saving/WriteStatus';
import type { Entry, FullEntry } from './board';
import { DecisionForm } from './DecisionForm';
import { stepsFor } from './decisions';
import { Changed, Overtaken } from './NotRecorded';
import { Recorded } from './Recorded';
import { StepForm } from './StepForm';
import { strings } from './strings';
import desk from './Desk.module.scss';
import type { TriageWork } from './work';

export interface DecideProps {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  readonly entry: FullEntry;
  readonly next: Entry | undefined;
  /** Something is typed or sent: it is to stay in view. */
  onHold(): void;
}

type State =
  | { readonly at: 'form' | 'gone' }
  | { readonly at: 'repeat'; readonly of: number }
  | {
      readonly at: 'recorded';
      readonly decision: NewDecision;
      readonly copy?: Problem;
      readonly next: Entry | undefined;
    }
  | {
      readonly at: 'overtaken';
      readonly decision: NewDecision;
      readonly theirs: Extract<Decided, { state: 'overtaken' }>['theirs'];
    }
  | { readonly at: 'changed'; readonly was: HeldRequest; readonly now: HeldRequest };

/** A decision on its way. */
interface Attempt {
  readonly decision: NewDecision;
  /** Lets go its text. */
  letGo(): void;
}

const reasons = { unclear: strings.Unclear, unreadable: strings.PlaceTaken };

/** Where a request is decided, or goes its next step; and what became of it. */
export function Decide({ work, tab, entry, next, onHold }: DecideProps): React.ReactElement | null {
  const { connection, today } = usePart();
  const { board, onRead, open } = work;
  // What was seen when it was opened: a refresh behind it changes nothing of what is decided on without saying so.
  const [seen, setSeen] = React.useState(entry);
  const [state, setState] = React.useState<State>({ at: 'form' });
  const [typed, setTyped] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  // Counts how often the form was come back to: what was pressed for it has gone.
  const [back, comeBack] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    if (back > 0) heading.current?.focus();
  }, [back]);
  // What was typed is shown beside the decision that stands, to be copied from: it is kept nowhere else any more.
  useHold(state.at === 'overtaken');
  const write = useWrite<Attempt, Decided>({
    write: ({ decision }, options) =>
      decide(connection, { request: seen.request, nextSequence: seen.standing.nextSequence }, decision, options),
    onOutcome({ state: outcome }, { letGo }) {
      // What is recorded is not to be found as unsaved, though nobody looks on any more.
      if (outcome === 'recorded') letGo();
    },
    onEnded: end,
  });
  const { saving, ended } = write;
  const failed =
    ended?.outcome.state === 'failed' || ended?.outcome.state === 'unreadable'
      ? { attempt: ended.attempt, outcome: ended.outcome }
      : undefined;

  // Read again with nothing typed, or with the change that was told: what is decided on is what is shown, by the rule
  // for that.
  React.useEffect(() => {
    const told = state.at === 'changed' && entry.request.etag === seen.request.etag;
    if (told || (!typed && !saving && state.at === 'form' && !failed)) setSeen(entry);
  }, [entry]);

  function end(outcome: Decided, { decision, letGo }: Attempt): void {
    if (outcome.state === 'overtaken' || outcome.state === 'repeat' || outcome.state === 'gone') letGo();
    switch (outcome.state) {
      case 'recorded':
        setTyped(false);
        setState({ at: 'recorded', decision, copy: outcome.copy, next });
        return onRead();
      case 'overtaken':
        setState({ at: 'overtaken', decision, theirs: outcome.theirs });
        return onRead();
      case 'changed':
        setState({ at: 'changed', was: seen.request, now: outcome.request });
        setSeen({
          ...seen,
          request: outcome.request,
          assessment: assess(outcome.request, board.report.policies, board.report.support, today),
        });
        // Its requester may have set back by hand when they changed it: what changed is then read without it.
        open([outcome.request.Id]).catch(() => undefined);
        return onRead();
      case 'repeat':
        setState({ at: 'repeat', of: outcome.of });
        return onRead();
      case 'gone':
        setState({ at: 'gone' });
        return onRead();
      case 'notSent': // Only whoever leaves stops it.
      case 'failed':
      case 'unreadable':
        return;
    }
  }

  function type(): void {
    setTyped(true);
    write.typed();
    onHold();
  }

  function record(decision: NewDecision, letGo: () => void): void {
    start({ decision, letGo });
  }

  function start(attempt: Attempt): void {
    if (saving) return;
    onHold();
    setState({ at: 'form' });
    write.save(attempt);
  }

  if (state.at === 'recorded') {
    return (
      <Recorded
        tab={tab}
        entry={entry}
        decision={state.decision}
        copy={state.copy}
        next={state.next}
        onMore={() => {
          setSeen(entry);
          setState({ at: 'form' });
          comeBack();
        }}
      />
    );
  }
  if (state.at === 'overtaken') {
    return (
      <Overtaken
        decision={state.decision}
        theirs={state.theirs}
        onLeave={() => {
          setTyped(false);
          setSeen(entry);
          setState({ at: 'form' });
          comeBack();
        }}
      />
    );
  }
  if (state.at === 'repeat') return <p role="alert">{fill(strings.Repeat, { reference: referenceOf(state.of) })}</p>;
  if (state.at === 'gone') return <p role="alert">{strings.Gone}</p>;

  const undecided = isUndecided(seen.standing.standing);
  const steps = stepsFor(seen);
  if (seen.repeatOf !== undefined || (!undecided && steps.length === 0)) return null;
  return (
    <>
      <Heading ref={heading} tabIndex={-1} below={2} className={desk.verdict}>
        {undecided ? strings.Decision : strings.NextStep}
      </Heading>
      {state.at === 'changed' ? <Changed was={state.was} now={state.now} board={board} /> : null}
      {undecided ? (
        <DecisionForm entry={seen} saving={saving} onTyped={type} onDecide={record} />
      ) : (
        <StepForm key={steps.join()} entry={seen} steps={steps} saving={saving} onTyped={type} onDecide={record} />
      )}
      <WriteStatus write={{ ...write, ended: failed }} reasons={reasons} onRetry={start} />
    </>
  );
}
