import * as strings from 'BlackBerryStrings';
import * as React from 'react';
import type { DirectorySite } from '../../../../data/deviceRequests';
import { CellNote, type TableColumn } from '../../../../ui/DataTable';
import { LongTable } from '../../../../ui/LongTable';
import { figure, fill } from '../../../../ui/words';
import { siteNames } from '../people';
import styles from '../Register.module.scss';
import { changeFacts, type LoadItem } from './loadPlan';

const columnsWith = (siteOf: (code: string) => string): readonly TableColumn<LoadItem>[] => [
  {
    name: strings.TablePerson,
    width: '40%',
    cell: ({ name, planned: { email, row } }) => (
      <>
        {name}
        {name === email ? null : <CellNote>{email}</CellNote>}
        <CellNote>{fill(strings.RowCell, { row: figure(row) })}</CellNote>
      </>
    ),
  },
  {
    name: strings.TableChange,
    plain: true,
    cell: ({ planned }) => (
      <ul className={styles.facts}>
        {planned.user ? null : <li>{strings.ChangeNew}</li>}
        {changeFacts(planned, siteOf).map(({ label, from, to }) => (
          <li key={label}>{from ? fill(strings.ChangeWas, { label, to, from }) : fill(strings.ChangeNow, { label, to })}</li>
        ))}
      </ul>
    ),
  },
];

/** Who is added or changed, with all that changes: what it becomes, and what it was. */
export function ChangeTable({ items, sites }: { readonly items: readonly LoadItem[]; readonly sites: readonly DirectorySite[] }): React.ReactElement {
  const columns = React.useMemo(() => columnsWith(siteNames(sites)), [sites]);
  return <LongTable label={strings.ChangesHeading} columns={columns} rows={items} keyOf={({ write }) => write.key} />;
}
