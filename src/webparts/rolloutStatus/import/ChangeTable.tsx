import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { CellNote, type TableColumn } from '../../../ui/DataTable';
import { LongTable } from '../../../ui/LongTable';
import { counted, figure, fill } from '../../../ui/text';
import { Facts } from '../../base/sheet/Facts';
import { strings as sheetStrings } from '../../base/sheet/strings';
import type { ImportChange } from './plan';
import { strings } from './strings';

/** Changes, with the new and the old value of everything they change, and how their cells were read. */
export function ChangeTable({
  changes,
  label,
}: {
  readonly changes: readonly ImportChange[];
  /** What these changes are, if they are only some. */
  readonly label?: string;
}): React.ReactElement {
  const services = changes.some(({ service }) => service !== undefined);
  const columns: readonly TableColumn<ImportChange>[] = [
    {
      name: uiStrings.Site,
      width: '28%',
      cell: ({ site, row }) => (
        <>
          <span>{site}</span>
          <CellNote>{fill(sheetStrings.RowCell, { row: figure(row) })}</CellNote>
        </>
      ),
    },
    ...(services
      ? [{ name: uiStrings.ColumnService, plain: true, width: '20%', cell: ({ service }: ImportChange) => service }]
      : []),
    {
      name: sheetStrings.TableChange,
      plain: true,
      cell: ({ added, facts, notes }) => (
        <>
          <Facts added={added} facts={facts()} />
          {notes?.().map((note) => (
            <CellNote key={note}>{note}</CellNote>
          ))}
        </>
      ),
    },
  ];
  return (
    <LongTable
      label={label ?? counted(changes.length, strings.Preview)}
      columns={columns}
      rows={changes}
      keyOf={({ row, service }) => [row, service].join('|')}
    />
  );
}
