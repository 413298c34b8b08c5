import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import { CellNote, type TableColumn } from '../../../ui/DataTable';
import { LongTable } from '../../../ui/LongTable';
import { counted, figure, fill } from '../../../ui/words';
import styles from './Import.module.scss';
import type { ChangeFact, ImportChange } from './plan';

/** Changes with all that they change: what it becomes, and what it was. */
export function ChangeTable({ changes }: { readonly changes: readonly ImportChange[] }): React.ReactElement {
  const services = changes.some(({ service }) => service !== undefined);
  const columns: readonly TableColumn<ImportChange>[] = [
    { name: strings.TableSite, width: '28%', cell: ({ site, row }) => <><span>{site}</span><CellNote>{fill(strings.RowCell, { row: figure(row) })}</CellNote></> },
    ...(services ? [{ name: strings.TableService, plain: true, width: '20%', cell: ({ service }: ImportChange) => service }] : []),
    { name: strings.TableChange, plain: true, cell: ({ added, facts }) => <Facts added={added} facts={facts()} /> },
  ];
  return <LongTable label={counted(changes.length, strings.PreviewOne, strings.PreviewMany)} columns={columns} rows={changes} keyOf={({ row }) => String(row)} />;
}

function Facts({ added, facts }: { readonly added?: string; readonly facts: readonly ChangeFact[] }): React.ReactElement {
  return (
    <ul className={styles.facts}>
      {added ? <li>{added}</li> : null}
      {facts.map(({ label, from, to }) => (
        <li key={label}>{from ? fill(strings.ChangeWas, { label, to: to.replace(/\.$/, ''), from }) : fill(strings.ChangeNow, { label, to })}</li>
      ))}
    </ul>
  );
}
