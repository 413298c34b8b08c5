import * as React from 'react';
import type { Values } from '../../../domain/changeLog/history';
import { fill } from '../../../ui/text';
import styles from './Changes.module.scss';
import { cellWords, columnLabel } from './columnFaces';
import { changeName } from './entryWords';
import type { LoggedChange } from './logged';
import { strings } from './strings';

/** A row before a change, after it, and as it is now if somebody has written it since: in full, column by column. */
export function BothVersions({ change }: { readonly change: LoggedChange }): React.ReactElement {
  const { list, columns, before, after, last } = change;
  const isOld = last.number !== after.number;
  const shown = columns.filter((column) => list !== 'statuses' || column !== 'ForecastPrecision');
  const value = (values: Values | undefined, column: string): string => cellWords(list, values, column);
  return (
    <ul className={styles.versions} aria-label={changeName(change)}>
      {shown.map((column) => (
        <li key={column}>
          <span className={styles.name}>{columnLabel(list, column)}</span>
          {before ? <span>{fill(strings.Before, { value: value(before.values, column) })}</span> : null}
          <span>
            {before ? fill(strings.After, { value: value(after.values, column) }) : value(after.values, column)}
          </span>
          {isOld ? <span>{fill(strings.NowIs, { value: value(last.values, column) })}</span> : null}
        </li>
      ))}
    </ul>
  );
}
