import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { KnownUser } from '../../../data/blackBerryRegister';
import type { DirectorySite } from '../../../data/deviceRequests';
import { Button } from '../../../ui/Button';
import type { TableColumn } from '../../../ui/DataTable';
import { LongTable } from '../../../ui/LongTable';
import { fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import { nameOf, siteNames } from './people';
import { strings } from './strings';
import { Person } from './UserTable';

export interface RemovedTableProps {
  readonly users: readonly KnownUser[];
  readonly sites: readonly DirectorySite[];
  onPutBack(user: KnownUser): void;
}

/** The people who were taken out of the register, and why. */
export function RemovedTable({ users, sites, onPutBack }: RemovedTableProps): React.ReactElement {
  const columns = React.useMemo((): readonly TableColumn<KnownUser>[] => {
    const siteOf = siteNames(sites);
    return [
      { name: partStrings.Person, width: '27%', cell: (user) => <Person user={user} /> },
      { name: strings.RemovedBecause, cell: ({ RemovedBecause }) => RemovedBecause },
      { name: uiStrings.Site, plain: true, width: '27%', cell: ({ SiteCode }) => siteOf(SiteCode) },
      {
        name: strings.PutBack,
        plain: true,
        width: '14%',
        cell: (user) => (
          <Button quiet aria-label={fill(strings.PutBackName, { name: nameOf(user) })} onClick={() => onPutBack(user)}>
            {strings.PutBack}
          </Button>
        ),
      },
    ];
  }, [sites, onPutBack]);
  return <LongTable label={strings.RemovedTable} columns={columns} rows={users} keyOf={({ Id }) => String(Id)} />;
}
