import * as React from 'react';
import type { Failed } from '../../../domain/problem';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { fill } from '../../../ui/text';
import { BusyWords } from './BusyWords';
import styles from './Saving.module.scss';
import { strings } from './strings';

/** How a write may end. What is not told in words alone, such as two versions, has a view of its own. */
type Told =
  | Failed
  | { readonly state: 'unreadable'; readonly field: string }
  | { readonly state: 'saved' | 'gone' | 'conflict' | 'notSent' };

/** Why it is not saved, where this is about something else than an entry of a list. */
interface Reasons {
  /** Nobody knows whether it was saved: one sentence. */
  readonly unclear?: string;
  /** What is there cannot be read; `{field}` is its column. */
  readonly unreadable?: `${string}{field}${string}`;
  /** It is not there any more. */
  readonly gone?: string;
  /** Somebody has changed it meanwhile; left out where both versions are shown. */
  readonly overtaken?: string;
}

export interface WriteStatusProps<A> {
  /** See `useWrite`. */
  readonly write: {
    readonly saving: boolean;
    readonly seconds?: number;
    readonly ended?: { readonly attempt: A; readonly outcome: Told };
  };
  readonly reasons?: Reasons;
  /** What is said otherwise, such as that it is saved. */
  readonly said?: string;
  onRetry(attempt: A, outcome: Failed): void;
}

/**
 * How one write stands: on its way, waiting for a busy SharePoint, or why it is not saved. Where that is not known, it
 * says so, why, and that trying again counts once.
 */
export function WriteStatus<A>({
  write: { saving, seconds, ended },
  reasons = {},
  said,
  onRetry,
}: WriteStatusProps<A>): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);
  const failed = ended?.outcome.state === 'failed' ? ended.outcome : undefined;
  const words = ended && whyWords(ended.outcome, reasons);
  return (
    <div ref={root} tabIndex={-1} className={styles.status}>
      <BusyWords saving={saving} seconds={seconds} said={said} />
      {ended && failed ? (
        <ProblemNotice
          problem={failed.problem}
          lead={failed.unclear ? `${reasons.unclear ?? strings.Unclear} ${strings.UnclearThen}` : undefined}
          onRetry={() => {
            // The button goes as it is pressed, and what comes of it is said here.
            root.current?.focus();
            onRetry(ended.attempt, failed);
          }}
        />
      ) : null}
      {words ? <p role="alert">{words}</p> : null}
    </div>
  );
}

function whyWords(outcome: Told, { unreadable, gone, overtaken }: Reasons): string | undefined {
  switch (outcome.state) {
    case 'unreadable':
      return fill(unreadable ?? strings.Unreadable, { field: outcome.field });
    case 'gone':
      return gone ?? strings.Gone;
    case 'conflict':
      return overtaken;
    default:
      return undefined;
  }
}
