import * as React from 'react';
import { Button } from './Button';
import styles from './FewAtATime.module.scss';
import { strings } from './strings';
import { figure, fill } from './text';

/** As many as are shown at once, and more each time they are asked for. */
const page = 50;

export interface FewAtATimeProps<R> {
  readonly rows: readonly R[];
  /** Selects the elements of the rows; such as stand inside a row are none. */
  readonly each: 'tbody > tr' | 'li';
  /** How many are shown at once, and more each time. */
  readonly atOnce?: number;
  children(shown: readonly R[]): React.ReactNode;
}

/** A list or table of which thousands of rows may be there, and few are made. */
export function FewAtATime<R>({ rows, each, atOnce = page, children }: FewAtATimeProps<R>): React.ReactElement {
  const [most, setMost] = React.useState(atOnce);
  const root = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(most);

  React.useEffect(() => {
    if (most === before.current) return;
    // The focus goes on where the new rows begin.
    const next = root.current && rowsIn(root.current, each)[before.current];
    before.current = most;
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }, [most, each]);

  const left = rows.length - most;
  return (
    <div ref={root}>
      {children(rows.slice(0, most))}
      {left > 0 ? (
        <p className={styles.more}>
          <span>{fill(strings.ShownOf, { shown: figure(most), total: figure(rows.length) })}</span>
          <Button quiet onClick={() => setMost(most + atOnce)}>
            {fill(strings.ShowMore, { count: figure(Math.min(atOnce, left)) })}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** The rows, in one list or several. */
function rowsIn(root: HTMLElement, each: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(each)].filter((row) => {
    const outer = row.parentElement?.closest(each);
    return !outer || !root.contains(outer);
  });
}
