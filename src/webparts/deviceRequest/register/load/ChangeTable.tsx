import * as strings from 'BlackBerryStrings';
import * as React from 'react';
import type { DirectorySite } from '../../../../data/deviceRequests';
import { figure, fill } from '../../../../ui/words';
import { siteNames } from '../people';
import styles from '../Register.module.scss';
import { type RowsColumn, RowsTable } from '../RowsTable';
import { changeFacts, type LoadItem } from './loadPlan';

const columnsWith = (siteOf: (code: string) => string): readonly RowsColumn<LoadItem>[] => [
  {
    name: strings.TablePerson,
    width: '40%',
    cell: ({ name, planned: { email, row } }) => (
      <>
        {name}
        {name === email ? null : <span className={styles.note}>{email}</span>}
        <span className={styles.note}>{fill(strings.RowCell, { row: figure(row) })}</span>
      </>
    ),
  },
  {
    name: strings.TableChange,
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
  return <RowsTable label={strings.ChangesHeading} columns={columns} rows={items} keyOf={({ write }) => write.key} />;
}
