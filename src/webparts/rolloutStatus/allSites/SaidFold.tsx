import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { HeldReport } from '../../../data/staffReports';
import type { Day } from '../../../domain/day';
import { contradicted, type Contradiction } from '../../../domain/rollout/contradictions';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import { Button } from '../../../ui/Button';
import { CellNote, DataTable, type TableColumn } from '../../../ui/DataTable';
import { shortDay, shortMoment } from '../../../ui/dates';
import { Fold } from '../../../ui/Fold';
import { StatusMark } from '../../../ui/StatusMark';
import { counted, figure, fill } from '../../../ui/text';
import { strings as saidStrings } from '../saidStrings';
import { contact, pairKey, siteAndService } from './attentionTables';
import { strings } from './strings';
import type { SaidSoFar } from './useStaffSaid';
import { legible } from '../../../domain/legible';

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
      <Fold summary={strings.SaidReading} onceOpened>
        <p>{strings.SaidNote}</p>
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
      <p>{strings.SaidNote}</p>
      {rows.length > 0 ? <SaidTable label={summary} rows={rows} asOf={asOf} /> : <p>{strings.Nobody}</p>}
    </Fold>
  );
}

type Said = Contradiction<HeldReport>;

interface SaidTableProps {
  readonly label: string;
  readonly rows: readonly Said[];
  readonly asOf: Day;
}

function SaidTable({ label, rows, asOf }: SaidTableProps): React.ReactElement {
  const columns: readonly TableColumn<Said>[] = [
    ...siteAndService,
    { name: rollout.ColumnNow, cell: ({ now, status }) => <ListSays now={now} on={status?.ConfirmedOn} asOf={asOf} /> },
    { name: strings.SaidColumn, cell: ({ reports }) => <StaffSay reports={reports} asOf={asOf} /> },
    { name: strings.Contact, cell: ({ overview: { site } }) => contact(site.ContactName, site.ContactTelephone) },
  ];
  return <DataTable label={label} columns={columns} rows={rows} keyOf={pairKey} />;
}

function ListSays({
  now,
  on,
  asOf,
}: Pick<Said, 'now'> & { readonly on: Day | undefined; readonly asOf: Day }): React.ReactElement {
  return (
    <>
      <StatusMark state={now.state} />
      {on ? <CellNote>{fill(rollout.ConfirmedOn, { date: shortDay(on, asOf) })}</CellNote> : null}
    </>
  );
}

/** How many people, since when, and the newest line that one of them added. */
function StaffSay({ reports, asOf }: Pick<Said, 'reports'> & { readonly asOf: Day }): React.ReactElement {
  const line = reports.find(({ Line }) => Line)?.Line;
  return (
    <>
      {fill(strings.SaidPeople, { count: figure(reports.length), when: shortMoment(reports[0].Created, asOf) })}
      {line ? <CellNote>{fill(saidStrings.Line, { line: legible(line) })}</CellNote> : null}
    </>
  );
}
