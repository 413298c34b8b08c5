import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import { Button } from '../../../ui/Button';
import { figure, fill } from '../../../ui/words';
import { DataTable, type DataTableProps } from '../allSites/DataTable';
import styles from './Import.module.scss';

/** As many rows as are shown at once, and more each time they are asked for. */
const page = 50;

/** A table of which thousands of rows may be there, and few are made. */
export function LongTable<R>({ rows, ...rest }: Omit<DataTableProps<R>, 'most'>): React.ReactElement {
  const [most, setMost] = React.useState(page);
  const root = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(most);

  React.useEffect(() => {
    if (most === before.current) return;
    // The focus goes on where the new rows begin.
    const next = root.current?.querySelectorAll<HTMLElement>('tbody tr')[before.current];
    before.current = most;
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }, [most]);

  const left = rows.length - most;
  return (
    <div ref={root}>
      <DataTable {...rest} rows={rows.slice(0, most)} most={Infinity} />
      {left > 0 ? (
        <p className={styles.more}>
          <span>{fill(strings.ShownOf, { shown: figure(most), total: figure(rows.length) })}</span>
          <Button quiet onClick={() => setMost(most + page)}>
            {fill(strings.ShowMore, { count: figure(Math.min(page, left)) })}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
