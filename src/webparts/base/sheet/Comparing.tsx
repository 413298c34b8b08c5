import * as React from 'react';
import { figure, fill } from '../../../ui/text';
import { useHold } from '../held/holding';
import { strings } from './strings';

/** Screen readers say each line that is new: a few for the longest sheet. */
const rowsInLine = 1000;

/** How far the comparison of a long sheet has got. */
export function Comparing({ share, rows }: { readonly share: number; readonly rows: number }): React.ReactElement {
  useHold(true);
  const row = Math.max(1, Math.floor((share * rows) / rowsInLine) * rowsInLine);
  return <p role="status">{fill(strings.Comparing, { row: figure(row), rows: figure(rows) })}</p>;
}
