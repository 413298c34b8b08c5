import * as React from 'react';
import type { DirectorySite } from '../../../../data/deviceRequests';
import { CellNote, type TableColumn } from '../../../../ui/DataTable';
import { LongTable } from '../../../../ui/LongTable';
import { figure, fill } from '../../../../ui/text';
import { Facts } from '../../../base/sheet/Facts';
import { strings as sheetStrings } from '../../../base/sheet/strings';
import { strings as partStrings } from '../../strings';
import { siteNames } from '../people';
import { strings } from '../strings';
import { changeFacts, type LoadItem } from './loadPlan';

const columnsWith = (siteOf: (code: string) => string): readonly TableColumn<LoadItem>[] => [
  {
    name: partStrings.Person,
    width: '40%',
    cell: ({ name, planned: { email, row } }) => (
      <>
        {name}
        {name === email ? null : <CellNote>{email}</CellNote>}
        <CellNote>{fill(sheetStrings.RowCell, { row: figure(row) })}</CellNote>
      </>
    ),
  },
  {
    name: sheetStrings.TableChange,
    plain: true,
    cell: ({ planned }) => (
      <Facts added={planned.user ? undefined : strings.ChangeNew} facts={changeFacts(planned, siteOf)} />
    ),
  },
];

/** The people who are added or changed, with old and new values. */
export function ChangeTable({
  items,
  sites,
}: {
  readonly items: readonly LoadItem[];
  readonly sites: readonly DirectorySite[];
}): React.ReactElement {
  const columns = React.useMemo(() => columnsWith(siteNames(sites)), [sites]);
  return <LongTable label={strings.ChangesHeading} columns={columns} rows={items} keyOf={({ write }) => write.key} />;
}
