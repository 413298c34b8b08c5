import * as React from 'react';
import type { NewDecision } from '../../../data/triage/decide';
import { isUndecided } from '../../../domain/device/standing';
import type { Problem } from '../../../domain/problem';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import type { Entry } from './board';
import { stepsFor } from './decisions';
import { routeOf } from './routes';
import { strings } from './strings';
import desk from './Desk.module.scss';
import { callNameOf, decisionNames, personOf } from './triageWords';

export interface RecordedProps {
  readonly tab: 'queue' | 'decided';
  readonly entry: Entry;
  readonly decision: NewDecision;
  /** Why the requester's copy could not be written. */
  readonly copy?: Problem;
  readonly next: Entry | undefined;
  onMore(): void;
}

/** Says what was recorded, and who is next. */
export function Recorded({ tab, entry, decision, copy, next, onMore }: RecordedProps): React.ReactElement {
  const { go } = usePart();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const name = callNameOf(entry);
  const then = decision.Decision === 'Question asked' ? strings.RecordedQuestion : strings.RecordedThen;
  // The entry has its new standing only once it is read again.
  const more = !isUndecided(entry.standing.standing) && stepsFor(entry).length > 0;
  return (
    <>
      <Heading ref={heading} tabIndex={-1} below={2} className={desk.verdict}>
        {fill(strings.Recorded, { decision: decisionNames[decision.Decision] })}
      </Heading>
      {copy ? (
        <>
          <p>{fill(strings.RecordedNoCopy, { name })}</p>
          <p>{strings.RecordedNoCopyThen}</p>
        </>
      ) : (
        <p>{fill(then, { name })}</p>
      )}
      <div className={desk.buttons}>
        {next ? (
          <Button primary onClick={() => go(routeOf({ tab, request: next.request.Id }))}>
            {fill(strings.Next, { name: personOf(next) })}
          </Button>
        ) : (
          <p>{strings.NoNext}</p>
        )}
        {more ? (
          <Button quiet onClick={onMore}>
            {strings.DoMore}
          </Button>
        ) : null}
      </div>
    </>
  );
}
