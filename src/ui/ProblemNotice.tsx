import * as React from 'react';
import * as strings from 'UiStrings';
import type { Problem } from '../domain/problem';
import { Button } from './Button';
import { Fold } from './Fold';
import { Notice } from './Notice';
import { notKeptWords } from './textKept';
import { counted, fill } from './text';

/**
 * What happened, what is safe, and what to do.
 *
 * @param retryingIn seconds after which it is tried again by itself.
 */
export function problemWords(problem: Problem, retryingIn?: number): string {
  switch (problem.kind) {
    case 'forbidden':
      return strings.Forbidden;
    case 'expired':
      return notKeptWords() ?? strings.Expired;
    case 'missing':
      return problem.list ? fill(strings.MissingList, { list: problem.list }) : strings.Missing;
    case 'conflict':
      return strings.Conflict;
    case 'throttled':
      return retryingIn === undefined
        ? strings.StillBusy
        : fill(strings.Throttled, { seconds: counted(retryingIn, strings.Seconds) });
    case 'offline':
      return strings.Offline;
    case 'schemaMismatch':
      return problem.field
        ? fill(strings.SchemaMismatchField, { list: problem.list, field: problem.field })
        : fill(strings.SchemaMismatch, { list: problem.list });
    case 'unexpected':
      return strings.Unexpected;
  }
}

export interface ProblemNoticeProps {
  readonly problem: Problem;
  /** Seconds after which it is tried again by itself. */
  readonly retryingIn?: number;
  /** Words before the problem: the age of the data below, or that it is unknown what was saved. */
  readonly lead?: string;
  /** The label of the button, if not “Try again”. */
  readonly retryLabel?: string;
  onRetry(): void;
}

/** A problem in words, announced, with a button to continue. */
export function ProblemNotice({
  problem,
  retryingIn,
  lead,
  retryLabel = strings.TryAgain,
  onRetry,
}: ProblemNoticeProps): React.ReactElement {
  return (
    <Notice role="alert">
      <p>
        {lead ? <strong>{lead} </strong> : null}
        {problemWords(problem, retryingIn)}
      </p>
      {problem.kind === 'unexpected' ? (
        <Fold summary={strings.Details}>
          <p>{problem.detail}</p>
        </Fold>
      ) : null}
      <Button onClick={onRetry}>{retryLabel}</Button>
    </Notice>
  );
}
