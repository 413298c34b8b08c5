import * as React from 'react';
import type { Concern } from '../../../domain/rollout/attention';
import { FewAtATime } from '../../../ui/FewAtATime';
import { pairKey } from '../attention/cells';
import { focusLine, Line, type LineProps } from './Line';
import styles from './Today.module.scss';
import type { Work } from './useWork';

/** So many lines are in the document at first. */
const atOnce = 20;

export interface LinesProps<R extends Concern> extends Pick<LineProps, 'change'> {
  readonly rows: readonly R[];
  readonly work: Work;
  /** What each column is called. */
  readonly columns: readonly [string, string, string, string];
  /** Whether each is answered by one press. */
  readonly answers?: boolean;
  facts(row: R): LineProps['facts'];
}

/** Services that need the same kind of hand, the most pressing first. */
export function Lines<R extends Concern>({
  rows,
  work,
  columns,
  change,
  answers = false,
  facts,
}: LinesProps<R>): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);
  const shown = rows.filter((row) => !work.isGone(pairKey(row)));

  function next(row: R): void {
    const lines = [...(root.current?.querySelectorAll(`.${styles.line}`) ?? [])];
    const at = shown.indexOf(row);
    const after = lines.slice(at + 1).find((line) => !line.hasAttribute('data-done')) ?? lines[at + 1] ?? lines[at - 1];
    if (after) focusLine(after);
    else root.current?.closest('details')?.querySelector('summary')?.focus();
    work.leave(pairKey(row));
  }

  return (
    <div ref={root}>
      <p className={styles.heads} aria-hidden="true">
        {columns.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </p>
      <FewAtATime rows={shown} each="li" atOnce={atOnce}>
        {(few) => (
          <ul>
            {few.map((row) => (
              <Line
                key={pairKey(row)}
                row={row}
                shown={work.shownOf(row)}
                facts={facts(row)}
                answers={answers}
                change={change}
                confirmation={work.confirmation}
                isLast={work.last === pairKey(row)}
                onDone={(done) => work.done(pairKey(row), done)}
                onNext={() => next(row)}
                onRead={work.read}
              />
            ))}
          </ul>
        )}
      </FewAtATime>
    </div>
  );
}
