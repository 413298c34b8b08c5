import * as React from 'react';
import type { AnswerRow } from './answerRows';

/** What a view shows: nothing yet, rows, or a failure to read them. */
export type Rows = readonly AnswerRow[] | 'failed' | undefined;

/** Reads once, as a web part does when it is first rendered. */
export function useRows(read: () => Promise<readonly AnswerRow[]>): Rows {
  const [rows, setRows] = React.useState<Rows>();
  React.useEffect(() => {
    read().then(setRows, () => setRows('failed'));
  }, []);
  return rows;
}
