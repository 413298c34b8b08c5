import * as React from 'react';
import { FewAtATime } from '../../../../ui/FewAtATime';
import { Fold } from '../../../../ui/Fold';
import { nameOf } from './manyWords';

export interface NamedRowsProps {
  readonly summary: string;
  readonly rows: readonly Parameters<typeof nameOf>[0][];
}

/** Rows by name, opened by their summary. */
export function NamedRows({ summary, rows }: NamedRowsProps): React.ReactElement {
  return (
    <Fold summary={summary} onceOpened>
      <FewAtATime rows={rows} each="li">
        {(shown) => (
          <ul>
            {shown.map((row, at) => (
              <li key={at}>{nameOf(row)}</li>
            ))}
          </ul>
        )}
      </FewAtATime>
    </Fold>
  );
}
