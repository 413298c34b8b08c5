import * as React from 'react';
import * as strings from 'UiStrings';
import type { Loadable, Problem } from '../domain/outcome';
import styles from './AsyncView.module.scss';
import { moment } from './dates';
import { ProblemNotice } from './ProblemNotice';
import { fill } from './words';

/** How old what is shown is, and whether something newer is on its way. */
export interface Freshness {
  readonly asOf: Date;
  readonly refreshing: boolean;
}

export interface AsyncViewProps<T> {
  readonly value: Loadable<T>;
  /** Stands in while nothing is there yet; keeps the room that the data will take. */
  readonly loading?: React.ReactNode;
  readonly empty: React.ReactNode;
  onRetry(): void;
  /** What stands in for the notice of a problem that has a page of its own, such as lists that are not set up. */
  instead?(problem: Problem): React.ReactNode;
  children(data: T, freshness: Freshness): React.ReactNode;
}

/** The one place that turns a `Loadable` into something to look at. */
export function AsyncView<T>({ value, loading, empty, onRetry, instead, children }: AsyncViewProps<T>): React.ReactElement {
  switch (value.state) {
    case 'loading':
      return (
        <div role="status" className={styles.loading}>
          {loading ?? strings.Loading}
        </div>
      );
    case 'empty':
      return <>{empty}</>;
    case 'ready':
      return <>{children(value.data, value)}</>;
    case 'failed': {
      const { problem, retryingIn, stale } = value;
      const other = instead?.(problem);
      if (other) return <>{other}</>;
      if (!stale) return <ProblemNotice problem={problem} retryingIn={retryingIn} onRetry={onRetry} />;
      return (
        <>
          <ProblemNotice problem={problem} retryingIn={retryingIn} copy={fill(strings.CopyOf, { when: moment(stale.asOf) })} onRetry={onRetry} />
          <div className={styles.below}>{children(stale.data, { asOf: stale.asOf, refreshing: false })}</div>
        </>
      );
    }
  }
}
