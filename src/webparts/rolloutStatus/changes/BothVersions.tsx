import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import { Table } from '../../../ui/DataTable';
import { strings as savingStrings } from '../../base/saving/strings';
import { cellWords, columnLabel } from './columnFaces';
import type { LoggedChange } from './logged';
import { strings } from './strings';
import { changeName } from './entryWords';

/** A row before a change, after it, and as it is now where somebody has written it since: in full, column by column. */
export function BothVersions({ change }: { readonly change: LoggedChange }): React.ReactElement {
  const { list, columns, before, after, last } = change;
  const isOld = last.number !== after.number;
  const cell = (values: typeof last.values) => (column: string) => cellWords(list, values, column);
  const label = (column: string): string => columnLabel(list, column);
  return (
    <Table
      label={changeName(change)}
      columns={[
        { name: savingStrings.ConflictColumn, width: '22%', cell: label },
        ...(before ? [{ name: strings.Before, cell: cell(before.values) }] : []),
        { name: strings.After, cell: cell(after.values) },
        ...(isOld ? [{ name: rollout.ColumnNow, cell: cell(last.values) }] : []),
      ]}
      rows={columns.filter((column) => list !== 'statuses' || column !== 'ForecastPrecision')}
      keyOf={(column) => column}
    />
  );
}
