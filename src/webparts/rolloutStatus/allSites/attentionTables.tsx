import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../../domain/day';
import {
  type Concern,
  type LateConcern,
  type LosingConcern,
  type UnknownSite,
} from '../../../domain/rollout/attention';
import { inSentence } from '../../../domain/sentences';
import { DataTable, type TableColumn } from '../../../ui/DataTable';
import { shortDay } from '../../../ui/dates';
import { counted, fill, listed, sentence } from '../../../ui/text';
import { contact, daysWords, ExpectedCell, NewServiceCell, pairKey, WaitingCell } from '../attention/cells';
import { strings as attentionStrings } from '../attention/strings';
import { strings as partStrings } from '../strings';
import { SiteLink } from './SiteLink';
import { strings } from './strings';

interface TableProps<R> {
  readonly rows: readonly R[];
  readonly asOf: Day;
}

/** The site, as a link to its page, and the service. */
export const siteAndService: readonly TableColumn<Concern>[] = [
  { name: uiStrings.Site, width: '32%', cell: ({ overview }) => <SiteLink overview={overview} /> },
  { name: uiStrings.ColumnService, plain: true, width: '20%', cell: ({ service }) => service.Title },
];

export function LateTable({ rows, asOf }: TableProps<LateConcern>): React.ReactElement {
  const columns: readonly TableColumn<LateConcern>[] = [
    ...siteAndService,
    { name: partStrings.ColumnExpected, cell: (row) => <ExpectedCell row={row} asOf={asOf} /> },
    { name: partStrings.WaitingFor, cell: (row) => <WaitingCell row={row} /> },
  ];
  return <DataTable label={counted(rows.length, strings.Late)} columns={columns} rows={rows} keyOf={pairKey} />;
}

export function UnknownTable({ rows, asOf }: TableProps<UnknownSite>): React.ReactElement {
  const columns: readonly TableColumn<UnknownSite>[] = [
    { name: uiStrings.Site, width: '32%', cell: ({ overview }) => <SiteLink overview={overview} /> },
    {
      name: uiStrings.StatusUnknown,
      plain: true,
      width: '28%',
      cell: ({ services }) => sentence(listed(services.map(({ service }) => inSentence(service.Title)))),
    },
    {
      name: uiStrings.ColumnConfirmed,
      cell: ({ since }) => (since ? fill(rollout.NotSince, { date: shortDay(since, asOf) }) : rollout.NotYet),
    },
    {
      name: attentionStrings.Contact,
      cell: ({ overview: { site } }) => contact(site.ContactName, site.ContactTelephone),
    },
  ];
  return (
    <DataTable
      label={counted(rows.length, strings.Unknown)}
      columns={columns}
      rows={rows}
      keyOf={({ overview }) => overview.site.SiteCode}
    />
  );
}

export interface LosingTableProps extends TableProps<LosingConcern> {
  readonly label: string;
}

/** What ends, or has ended, before its replacement is there. */
export function LosingTable({ rows, asOf, label }: LosingTableProps): React.ReactElement {
  const columns: readonly TableColumn<LosingConcern>[] = [
    ...siteAndService,
    { name: attentionStrings.Ends, cell: ({ gap }) => shortDay(gap.endsOn, asOf) },
    { name: rollout.ColumnNew, cell: (row) => <NewServiceCell row={row} /> },
    { name: strings.DaysWithout, right: true, cell: ({ gap }) => daysWords(gap) },
  ];
  return <DataTable label={label} columns={columns} rows={rows} keyOf={pairKey} />;
}
