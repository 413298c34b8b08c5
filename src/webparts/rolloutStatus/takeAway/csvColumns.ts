import * as uiStrings from 'UiStrings';
import type { CsvColumn } from '../../../domain/csv';
import type { Day } from '../../../domain/day';
import { type CellColumn, storedCell } from '../../../domain/rollout/import/asStored';
import type { EverySiteFacts } from '../../../domain/rollout/everySite';
import type { ServiceFacts, StatusFacts } from '../../../domain/rollout/facts';
import type { StatusValues } from '../../../domain/rollout/statusChange';
import { ukMinute } from '../../../domain/ukMinute';
import { statusWord } from '../../../ui/StatusMark';
import { type Noted, nowNote } from '../../../ui/nowNote';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { strings } from './strings';

/** What a table says of a status; a row of RolloutStatuses fits. */
export type ToldStatus = StatusValues & StatusFacts;

/** One service at one site, and what staff read of it. */
export interface Told extends Noted {
  readonly site: EverySiteFacts;
  readonly service: ServiceFacts;
  readonly status?: ToldStatus;
}

const siteColumns: readonly CsvColumn<Told>[] = [
  { name: uiStrings.Site, cell: ({ site }) => site.Title },
  { name: partStrings.SiteCode, cell: ({ site }) => site.SiteCode },
  { name: partStrings.Town, cell: ({ site }) => site.Town },
  { name: baseStrings.Postcode, cell: ({ site }) => site.Postcode },
  { name: baseStrings.Region, cell: ({ site }) => site.Region },
  { name: partStrings.AreaTeam, cell: ({ site }) => site.AreaTeam },
  { name: partStrings.Wave, cell: ({ site }) => site.Wave },
  { name: partStrings.Staff, cell: ({ site }) => site.Staff },
  { name: partStrings.ContactName, cell: ({ site }) => site.ContactName },
  { name: partStrings.ContactTelephone, cell: ({ site }) => site.ContactTelephone },
];

/** What the list holds, under headings that the import knows. */
const storedColumns: readonly (readonly [string, CellColumn])[] = [
  [strings.ColumnNow, 'Now'],
  [partStrings.DoesNotWork, 'DoesNotWork'],
  [partStrings.Stage, 'Stage'],
  [strings.ColumnPlannedOn, 'PlannedOn'],
  [strings.ColumnForecastOn, 'ForecastOn'],
  [partStrings.ConnectedOn, 'ConnectedOn'],
  [partStrings.StaffConnected, 'StaffConnected'],
  [partStrings.WaitingFor, 'WaitingFor'],
  [strings.ColumnOwner, 'WaitingForOwner'],
  [baseStrings.Reason, 'Reason'],
  [partStrings.ExistingProvider, 'ExistingProvider'],
  [partStrings.ExistingState, 'ExistingState'],
  [strings.ColumnEndsOn, 'ExistingEndsOn'],
  [partStrings.ConfirmedOn, 'ConfirmedOn'],
  [partStrings.ConfirmedBy, 'ConfirmedBy'],
  [baseStrings.Source, 'Source'],
  [partStrings.DateGivenBy, 'DateGivenBy'],
  [partStrings.DateGivenOn, 'DateGivenOn'],
  [partStrings.DateSource, 'DateSource'],
];

/**
 * The table of statuses, to read and to import again: what staff read first, then every column that can be edited as
 * the list holds it. Untouched, it changes nothing, so a service without an entry has none of these cells filled.
 *
 * @param asOf when the list was read.
 */
export function statusColumns(today: Day, asOf: Date): readonly CsvColumn<Told>[] {
  return [
    ...siteColumns,
    { name: strings.ColumnServiceKey, cell: ({ service }) => service.ServiceKey },
    { name: uiStrings.ColumnService, cell: ({ service }) => service.Title },
    { name: strings.ColumnShown, cell: ({ now }) => statusWord(now.state) },
    // With plain spaces, so that a search finds it.
    { name: strings.ColumnNote, cell: (told) => nowNote(told, today)?.replace(/\u00a0/g, ' ') },
    ...storedColumns.map(([name, column]) => ({
      name,
      cell: ({ status }: Told) => status && storedCell(column, status),
    })),
    { name: strings.ColumnPromisedOn, cell: ({ service }) => service.PromisedOn },
    { name: strings.ColumnReadAt, cell: () => ukMinute(asOf) },
  ];
}
