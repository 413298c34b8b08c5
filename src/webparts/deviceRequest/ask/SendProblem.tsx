import * as React from 'react';
import type { Problem } from '../../../domain/problem';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Notice } from '../../../ui/Notice';
import { problemWords } from '../../../ui/ProblemNotice';
import * as uiStrings from 'UiStrings';
import { strings as savingStrings } from '../../base/saving/strings';
import { strings } from './strings';

export interface SendProblemProps {
  readonly problem: Problem;
  /** No reply came: the request may have been sent. */
  readonly unclear: boolean;
  readonly changing: boolean;
  /** Whether this browser keeps what is typed. */
  readonly isKept: boolean;
}

/**
 * Why a request was not sent. The button below sends it again. If the page is too old for that, it can be reloaded,
 * unless that would lose the answers.
 */
export function SendProblem({ problem, unclear, changing, isKept }: SendProblemProps): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);
  const isExpired = problem.kind === 'expired';
  // Scrolled into view, as the button that was pressed is below it.
  React.useEffect(() => root.current?.scrollIntoView?.({ block: 'nearest' }), [problem]);
  return (
    <div ref={root}>
      <Notice role="alert">
        <p>
          <strong>
            {unclear
              ? `${changing ? strings.UnclearChange : strings.Unclear} ${savingStrings.UnclearThen}`
              : changing
                ? strings.NotSaved
                : strings.NotSent}
          </strong>{' '}
          {problemWords(problem)} {isKept ? strings.ExpiredKept : isExpired ? null : strings.ExpiredNotKept}
        </p>
        {problem.kind === 'unexpected' ? (
          <Fold summary={uiStrings.Details}>
            <p>{problem.detail}</p>
          </Fold>
        ) : null}
        {isExpired && isKept ? <Button onClick={() => window.location.reload()}>{strings.Reload}</Button> : null}
      </Notice>
    </div>
  );
}
