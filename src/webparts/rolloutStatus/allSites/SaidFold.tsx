import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../../domain/day';
import { contradicted } from '../../../domain/rollout/contradictions';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import { Button } from '../../../ui/Button';
import { DataTable, type TableColumn } from '../../../ui/DataTable';
import { Fold } from '../../../ui/Fold';
import { counted } from '../../../ui/text';
import { strings as saidStrings } from '../saidStrings';
import { contact, ListSays, pairKey, type Said, StaffSay } from '../attention/cells';
import { strings as attentionStrings } from '../attention/strings';
import { strings } from './strings';
import { siteAndService } from './attentionTables';
import type { SaidSoFar } from '../attention/useStaffSaid';

export interface SaidFoldProps {
  readonly overviews: readonly SiteOverview[];
  readonly said: SaidSoFar;
  readonly asOf: Day;
}

/** Services that do not work, as staff say, though the list does not. The fold is there while this is being read. */
export function SaidFold({ overviews, said, asOf }: SaidFoldProps): React.ReactElement {
  const rows = React.useMemo(
    () => (said.state === 'read' ? contradicted(overviews, said.said.reports, said.said.writtenAt, asOf) : []),
    [overviews, said, asOf],
  );
  if (said.state === 'reading') {
    return (
      <Fold summary={attentionStrings.SaidReading} onceOpened>
        <p>{attentionStrings.SaidNote}</p>
      </Fold>
    );
  }
  if (said.state === 'failed') {
    return (
      <Fold summary={saidStrings.Unread} onceOpened>
        <Button quiet onClick={() => said.retry()}>
          {uiStrings.TryAgain}
        </Button>
      </Fold>
    );
  }
  const summary = counted(rows.length, strings.Said);
  return (
    <Fold summary={summary} onceOpened>
      <p>{attentionStrings.SaidNote}</p>
      {rows.length > 0 ? <SaidTable label={summary} rows={rows} asOf={asOf} /> : <p>{attentionStrings.Nobody}</p>}
    </Fold>
  );
}

interface SaidTableProps {
  readonly label: string;
  readonly rows: readonly Said[];
  readonly asOf: Day;
}

function SaidTable({ label, rows, asOf }: SaidTableProps): React.ReactElement {
  const columns: readonly TableColumn<Said>[] = [
    ...siteAndService,
    { name: rollout.ColumnNow, cell: (row) => <ListSays row={row} asOf={asOf} /> },
    { name: strings.SaidColumn, cell: (row) => <StaffSay row={row} asOf={asOf} /> },
    {
      name: attentionStrings.Contact,
      cell: ({ overview: { site } }) => contact(site.ContactName, site.ContactTelephone),
    },
  ];
  return <DataTable label={label} columns={columns} rows={rows} keyOf={pairKey} />;
}
