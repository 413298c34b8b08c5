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
import { keyOf } from '../../../domain/key';
import type { BlockerOwner } from '../../../domain/rollout/choices';
import { inSentence } from '../../../domain/sentences';
import { CellNote, DataTable, type TableColumn } from '../../../ui/DataTable';
import { fullDay, shortDay, shortMonth } from '../../../ui/dates';
import { counted, figure, fill, listed, sentence } from '../../../ui/text';
import { WithTelephone } from '../../../ui/Telephone';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { SiteLink } from './SiteLink';
import { forecastDate } from './SiteTable';
import { strings } from './strings';

interface TableProps<R> {
  readonly rows: readonly R[];
  readonly asOf: Day;
}

/** Who can end a delay. */
const ownerWords: Readonly<Record<BlockerOwner, string>> = {
  'Corporate ICT': baseStrings.CorporateICT,
  Supplier: partStrings.Supplier,
  Outside: strings.OwnerOutside,
};

export function ownerWord(owner: BlockerOwner | undefined): string {
  return owner ? ownerWords[owner] : partStrings.NobodyNamed;
}

/** The site, as a link to its page, and the service. */
export const siteAndService: readonly TableColumn<Concern>[] = [
  { name: uiStrings.Site, width: '32%', cell: ({ overview }) => <SiteLink overview={overview} /> },
  { name: uiStrings.ColumnService, plain: true, width: '20%', cell: ({ service }) => service.Title },
];

export const pairKey = ({ overview, service }: Concern): string => keyOf(overview.site.SiteCode, service.ServiceKey);

export function LateTable({ rows, asOf }: TableProps<LateConcern>): React.ReactElement {
  const columns: readonly TableColumn<LateConcern>[] = [
    ...siteAndService,
    { name: partStrings.ColumnExpected, cell: (row) => <ExpectedCell row={row} asOf={asOf} /> },
    { name: partStrings.WaitingFor, cell: ({ status }) => waitingWords(status?.WaitingFor, status?.WaitingForOwner) },
  ];
  return <DataTable label={counted(rows.length, strings.Late)} columns={columns} rows={rows} keyOf={pairKey} />;
}

export function ExpectedCell({
  row: { expected },
  asOf,
}: {
  readonly row: Pick<LateConcern, 'expected'>;
  readonly asOf: Day;
}): React.ReactElement {
  if (expected.kind === 'promised') {
    return (
      <>
        {fill(rollout.By, { date: fullDay(expected.on) })}
        <CellNote>{rollout.Past}</CellNote>
      </>
    );
  }
  const was =
    expected.slippedFrom && (expected.precision === 'Month' ? shortMonth : shortDay)(expected.slippedFrom, asOf);
  return (
    <>
      {forecastDate(expected)}
      {was ? <CellNote>{fill(strings.Was, { date: was })}</CellNote> : null}
      {expected.past ? <CellNote>{rollout.Past}</CellNote> : null}
    </>
  );
}

function waitingWords(what: string | undefined, owner: BlockerOwner | undefined): React.ReactNode {
  if (!what && !owner) return baseStrings.Dash;
  return (
    <>
      {sentence(what ?? '')}
      {owner ? <CellNote>{ownerWord(owner)}</CellNote> : null}
    </>
  );
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
    { name: strings.Contact, cell: ({ overview: { site } }) => contact(site.ContactName, site.ContactTelephone) },
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

/** Whom to ask, with a number that can be pressed. */
export function contact(name: string | undefined, telephone: string | undefined): React.ReactNode {
  if (!telephone) return name ?? baseStrings.Dash;
  return (
    <WithTelephone
      text={name ? fill(strings.ContactCall, { name, telephone: '{telephone}' }) : '{telephone}'}
      telephone={telephone}
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
    { name: strings.Ends, cell: ({ gap }) => shortDay(gap.endsOn, asOf) },
    {
      name: rollout.ColumnNew,
      cell: ({ gap: { forecast, forecastPassed } }) =>
        forecast ? (
          <>
            {forecastDate(forecast)}
            {forecastPassed ? <CellNote>{rollout.Past}</CellNote> : null}
          </>
        ) : (
          uiStrings.NoDate
        ),
    },
    { name: strings.DaysWithout, right: true, cell: ({ gap }) => daysWords(gap) },
  ];
  return <DataTable label={label} columns={columns} rows={rows} keyOf={pairKey} />;
}

function daysWords({ days, forecast }: LosingConcern['gap']): string {
  if (days === undefined) return strings.DaysOpen;
  const count = figure(days);
  return forecast?.precision === 'Month' ? fill(strings.DaysUpTo, { days: count }) : count;
}
