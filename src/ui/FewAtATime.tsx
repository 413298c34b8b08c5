import * as React from 'react';
import { Button } from './Button';
import styles from './FewAtATime.module.scss';
import { strings } from './strings';
import { figure, fill } from './words';

/** As many as are shown at once, and more each time they are asked for. */
const page = 50;

export interface FewAtATimeProps<R> {
  readonly rows: readonly R[];
  /** The elements of the rows: those of the first list or table in it. */
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
    const list = root.current?.querySelector(each === 'li' ? 'ul, ol' : 'tbody');
    const next = list?.children[before.current];
    before.current = most;
    if (!(next instanceof HTMLElement)) return;
    next.setAttribute('tabindex', '-1');
    next.focus();
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
