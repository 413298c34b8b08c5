import * as React from 'react';
import type { NewDecision } from '../../../data/triage/decide';
import { referenceOf } from '../../../domain/device/reference';
import { isUndecided } from '../../../domain/device/standing';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/text';
import { WriteStatus } from '../../base/saving/WriteStatus';
import { DecisionForm } from './DecisionForm';
import { stepsFor } from './decisions';
import { Changed, NotHeld, Overtaken } from './NotRecorded';
import { Recorded } from './Recorded';
import { StepForm } from './StepForm';
import { strings } from './strings';
import desk from './Desk.module.scss';
import { type Deciding, type DecidingOptions, useDeciding } from './useDeciding';
import type { TriageWork } from './work';

export interface DecideProps extends DecidingOptions {
  readonly tab: 'queue' | 'decided';
}

const reasons = { unclear: strings.Unclear, unreadable: strings.PlaceTaken };

/** Where a request is decided or gets its next step, and what became of that. */
export function Decide({ tab, ...options }: DecideProps): React.ReactElement | null {
  const { work, entry } = options;
  const deciding = useDeciding(options);
  const { state, startAgain } = deciding;
  switch (state.at) {
    case 'recorded':
      return <Recorded {...state} tab={tab} entry={entry} onMore={startAgain} />;
    case 'overtaken':
      return <Overtaken {...state} onLeave={startAgain} />;
    case 'repeat':
      return <p role="alert">{fill(strings.Repeat, { reference: referenceOf(state.of) })}</p>;
    case 'gone':
      return <p role="alert">{strings.Gone}</p>;
    case 'form':
    case 'changed':
    case 'refused':
      return <ToDecide work={work} deciding={deciding} />;
  }
}

/** The decision to make, or the next step. Nothing if there is neither. */
function ToDecide({
  work: { board },
  deciding: { state, seen, write, heading, type, record },
}: {
  readonly work: TriageWork;
  readonly deciding: Deciding;
}): React.ReactElement | null {
  const undecided = isUndecided(seen.standing.standing);
  const steps = stepsFor(seen);
  if (seen.repeatOf !== undefined || (!undecided && steps.length === 0)) return null;
  const form = {
    entry: seen,
    saving: write.saving,
    onTyped: type,
    onDecide: (decision: NewDecision, letGo: () => void) => record({ decision, letGo }),
  };
  return (
    <>
      <Heading ref={heading} tabIndex={-1} below={2} className={desk.verdict}>
        {undecided ? strings.Decision : strings.NextStep}
      </Heading>
      {state.at === 'changed' ? <Changed {...state} board={board} /> : null}
      {state.at === 'refused' ? <NotHeld why={state.why} /> : null}
      {undecided ? <DecisionForm {...form} /> : <StepForm key={steps.join()} {...form} steps={steps} />}
      <WriteStatus write={write} reasons={reasons} onRetry={record} />
    </>
  );
}
