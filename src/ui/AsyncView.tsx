import * as React from 'react';
import * as strings from 'UiStrings';
import type { Problem } from '../domain/problem';
import type { Loadable } from '../domain/loadable';
import styles from './AsyncView.module.scss';
import { moment } from './dates';
import { ProblemNotice } from './ProblemNotice';
import { fill } from './text';

/** The age of the data shown, and whether newer data is loading. */
export interface Freshness {
  readonly asOf: Date;
  readonly refreshing: boolean;
}

export interface AsyncViewProps<T> {
  readonly value: Loadable<T>;
  /** Shown while there is no data yet; keeps the room that the data will take. */
  readonly loading?: React.ReactNode;
  readonly empty: React.ReactNode;
  onRetry(): void;
  /** A page in place of the notice, for a problem that has one, such as lists that are not set up. */
  instead?(problem: Problem): React.ReactNode;
  children(data: T, freshness: Freshness): React.ReactNode;
}

/** The only place that draws a `Loadable`. */
export function AsyncView<T>(props: AsyncViewProps<T>): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);

  function retry(): void {
    // The button disappears with the notice; the focus stays here instead of falling back to the page.
    root.current?.focus();
    props.onRetry();
  }

  return (
    <div ref={root} tabIndex={-1}>
      {partOf(props, retry)}
    </div>
  );
}

/** Shown while the code for a view is loading. */
export function Waiting(): React.ReactElement {
  return (
    <AsyncView value={{ state: 'loading' }} empty={null} onRetry={() => undefined}>
      {() => null}
    </AsyncView>
  );
}

function partOf<T>(
  { value, loading, empty, instead, children }: AsyncViewProps<T>,
  retry: () => void,
): React.ReactNode {
  switch (value.state) {
    case 'loading':
      return (
        <div role="status" className={styles.loading}>
          {loading ?? strings.Loading}
        </div>
      );
    case 'empty':
      return empty;
    case 'ready':
      return withNotice(undefined, children(value.data, value));
    case 'failed': {
      const { problem, retryingIn, stale } = value;
      const copy = stale && (stale.part ? strings.OnlyPart : fill(strings.CopyOf, { when: moment(stale.asOf) }));
      const notice = <ProblemNotice problem={problem} retryingIn={retryingIn} lead={copy} onRetry={retry} />;
      return (
        instead?.(problem) ?? withNotice(notice, stale && children(stale.data, { asOf: stale.asOf, refreshing: false }))
      );
    }
  }
}

/** The same tree with and without a notice, so that opened, typed or focused elements survive a refresh. */
function withNotice(notice: React.ReactNode, content: React.ReactNode): React.ReactNode {
  return (
    <>
      {notice ? <div key="notice">{notice}</div> : null}
      {content ? (
        <div key="content" className={notice ? styles.below : undefined}>
          {content}
        </div>
      ) : null}
    </>
  );
}
