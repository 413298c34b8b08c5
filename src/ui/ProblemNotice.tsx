import * as React from 'react';
import * as strings from 'UiStrings';
import type { Problem } from '../domain/outcome';
import { Button } from './Button';
import { Fold } from './Fold';
import { Notice } from './Notice';
import { counted, fill } from './words';

/** What happened, what is safe, and what to do. */
export function problemWords(problem: Problem): string {
  switch (problem.kind) {
    case 'forbidden':
      return strings.Forbidden;
    case 'missing':
      return problem.list ? fill(strings.MissingList, { list: problem.list }) : strings.Missing;
    case 'conflict':
      return strings.Conflict;
    case 'throttled':
      return fill(strings.Throttled, { seconds: counted(problem.retryAfter, strings.SecondsOne, strings.SecondsMany) });
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
  /** Says how old what stands below is, where something does. */
  readonly copy?: string;
  onRetry(): void;
}

/** A problem in words, announced, with a way on. */
export function ProblemNotice({ problem, copy, onRetry }: ProblemNoticeProps): React.ReactElement {
  return (
    <Notice role="alert">
      <p>
        {copy ? <strong>{copy} </strong> : null}
        {problemWords(problem)}
      </p>
      {problem.kind === 'unexpected' ? (
        <Fold summary={strings.Details}>
          <p>{problem.detail}</p>
        </Fold>
      ) : null}
      <Button onClick={onRetry}>{strings.TryAgain}</Button>
    </Notice>
  );
}
