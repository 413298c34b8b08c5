import * as React from 'react';
import { Button } from './Button';
import styles from './FewAtATime.module.scss';
import { strings } from './strings';
import { figure, fill } from './text';

/** How many are shown at first, and how many more each time. */
const page = 50;

interface ShownOfMany<R> {
  readonly shown: readonly R[];
  /** How many are not shown. */
  readonly left: number;
  /** Shows so many more, and moves the focus to the first of them: the button may go as it is pressed. */
  showMore(count: number): void;
}

/**
 * The first of many rows, and more of them when asked.
 *
 * @param rowsIn the elements of the rows as they stand on the page.
 */
export function useFew<R>(rows: readonly R[], atOnce: number, rowsIn: () => Iterable<HTMLElement>): ShownOfMany<R> {
  const [more, setMore] = React.useState(0);
  const most = atOnce + more;
  const before = React.useRef(most);

  React.useEffect(() => {
    if (more === 0) return;
    const next = [...rowsIn()][before.current];
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }, [more]);

  return {
    shown: rows.slice(0, most),
    left: Math.max(0, rows.length - most),
    showMore(count) {
      before.current = most;
      setMore(more + count);
    },
  };
}

export interface FewAtATimeProps<R> {
  readonly rows: readonly R[];
  /** Selects the elements of the rows; those inside another row are not meant. */
  readonly each: 'tbody > tr' | 'li';
  /** How many are shown at first, and how many more each time. */
  readonly atOnce?: number;
  children(shown: readonly R[]): React.ReactNode;
}

/** A list or table of possibly thousands of rows, of which few are in the document. */
export function FewAtATime<R>({ rows, each, atOnce = page, children }: FewAtATimeProps<R>): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);
  const { shown, left, showMore } = useFew(rows, atOnce, () => (root.current ? rowsIn(root.current, each) : []));
  return (
    <div ref={root}>
      {children(shown)}
      {left > 0 ? (
        <p className={styles.more}>
          <span>{fill(strings.ShownOf, { shown: figure(shown.length), total: figure(rows.length) })}</span>
          <Button quiet onClick={() => showMore(atOnce)}>
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
