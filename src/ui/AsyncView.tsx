import * as React from 'react';
import * as strings from 'UiStrings';
import type { Problem } from '../domain/problem';
import type { Loadable } from '../domain/loadable';
import styles from './AsyncView.module.scss';
import { moment } from './dates';
import { ProblemNotice } from './ProblemNotice';
import { fill } from './text';

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
export function AsyncView<T>(props: AsyncViewProps<T>): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);

  function retry(): void {
    // The button goes away with the notice; the focus stays here rather than fall back to the page.
    root.current?.focus();
    props.onRetry();
  }

  return (
    <div ref={root} tabIndex={-1}>
      {partOf(props, retry)}
    </div>
  );
}

/** Stands in while the code for a view is on its way. */
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

/** The same tree with and without a notice, so that what somebody has opened, typed or focused survives a refresh. */
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
