import * as React from 'react';
import { FewAtATime } from '../../../../ui/FewAtATime';
import { Fold } from '../../../../ui/Fold';
import { nameOf } from './manyWords';

export interface NamedRowsProps<R> {
  readonly summary: string;
  readonly rows: readonly R[];
  /** What is said of a row; left out: its name. */
  words?(row: R): string;
}

/** Rows by name, opened by their summary. */
export function NamedRows<R extends Parameters<typeof nameOf>[0]>({
  summary,
  rows,
  words = nameOf,
}: NamedRowsProps<R>): React.ReactElement {
  return (
    <Fold summary={summary} onceOpened>
      <FewAtATime rows={rows} each="li">
        {(shown) => (
          <ul>
            {shown.map((row, at) => (
              <li key={at}>{words(row)}</li>
            ))}
          </ul>
        )}
      </FewAtATime>
    </Fold>
  );
}
