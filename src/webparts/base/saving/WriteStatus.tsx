import * as React from 'react';
import type { Failed } from '../../../domain/problem';
import { Button } from '../../../ui/Button';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { fill } from '../../../ui/text';
import { BusyWords } from './BusyWords';
import styles from './Saving.module.scss';
import { strings } from './strings';

/** How a write may end. Outcomes that need more than words, such as two versions, have a view of their own. */
type Told =
  | Failed
  | { readonly state: 'unreadable'; readonly field: string }
  | { readonly state: 'saved' | 'gone' | 'conflict' | 'notSent' };

/** The reasons why it is not saved, if it is not an entry of a list. */
interface Reasons {
  /** Nobody knows whether it was saved: one sentence. */
  readonly unclear?: string;
  /** The row cannot be read; `{field}` is its column. */
  readonly unreadable?: `${string}{field}${string}`;
  /** The row has been deleted. */
  readonly gone?: string;
  /** Somebody has changed it meanwhile; left out if both versions are shown. */
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
  /** Any other message, such as that it is saved. */
  readonly said?: string;
  /** Puts back what was saved; left out: there is nothing to put back. */
  readonly back?: {
    /** The button's name for those who hear it. */
    readonly label: string;
    onBack(): void;
  };
  onRetry(attempt: A, outcome: Failed): void;
}

/**
 * The state of one write: being sent, waiting for a busy SharePoint, or why it is not saved. If that is unknown, it
 * says so, and that trying again saves only once.
 */
export function WriteStatus<A>({
  write: { saving, seconds, ended },
  reasons = {},
  said,
  back,
  onRetry,
}: WriteStatusProps<A>): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);
  const failed = ended?.outcome.state === 'failed' ? ended.outcome : undefined;
  const words = ended && whyWords(ended.outcome, reasons);
  return (
    <div ref={root} tabIndex={-1} className={styles.status}>
      <BusyWords saving={saving} seconds={seconds} said={said} />
      {back ? (
        <Button
          quiet
          className={styles.back}
          aria-label={back.label}
          onClick={() => {
            // The button disappears when pressed, and the result is shown here.
            root.current?.focus();
            back.onBack();
          }}
        >
          {strings.PutBack.one}
        </Button>
      ) : null}
      {ended && failed ? (
        <ProblemNotice
          problem={failed.problem}
          lead={failed.unclear ? `${reasons.unclear ?? strings.Unclear} ${strings.UnclearThen}` : undefined}
          onRetry={() => {
            // The button disappears when pressed, and the result is shown here.
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
