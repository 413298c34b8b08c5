import * as uiStrings from 'UiStrings';
import * as rollout from 'RolloutStatusStrings';
import type { CsvColumn } from '../../../domain/csv';
import { type Day, dayOf } from '../../../domain/day';
import { ukTime } from '../../../domain/ukTime';
import type { EveryStatusFacts } from '../../../domain/rollout/everySite';
import type { ServiceFacts } from '../../../domain/rollout/facts';
import { statusWord } from '../../../ui/StatusMark';
import { type Noted, nowNote } from '../../../ui/nowNote';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { strings } from './strings';

/** What a file says of a status; a row of RolloutStatuses fits. */
export interface ToldStatus extends EveryStatusFacts {
  readonly DoesNotWork?: string;
  readonly Source?: string;
  readonly ConfirmedBy?: string;
}

/** What the columns of both files are made from. */
export interface Told extends Noted {
  readonly service: ServiceFacts;
  readonly status?: ToldStatus;
}

export const serviceColumns: readonly CsvColumn<Told>[] = [
  { name: uiStrings.ColumnService, cell: ({ service }) => service.Title },
  { name: rollout.ColumnNow, cell: ({ now }) => statusWord(now.state) },
];

/** What is planned, as the list has it. Days are written as `2013-04-15`, which every program reads. */
const planColumns: readonly CsvColumn<Told>[] = [
  { name: partStrings.ExistingProvider, cell: ({ status }) => status?.ExistingProvider },
  { name: strings.ColumnEndsOn, cell: ({ status }) => status?.ExistingEndsOn },
  { name: partStrings.Stage, cell: ({ status }) => status?.Stage },
  { name: strings.ColumnPlannedOn, cell: ({ status }) => status?.PlannedOn },
  { name: strings.ColumnForecastOn, cell: ({ status }) => status?.ForecastOn },
  { name: strings.ColumnPrecision, cell: ({ status }) => status?.ForecastOn && (status.ForecastPrecision ?? 'Day') },
  { name: strings.ColumnPromisedOn, cell: ({ service }) => service.PromisedOn },
  { name: partStrings.ConnectedOn, cell: ({ status }) => status?.ConnectedOn },
  { name: partStrings.WaitingFor, cell: ({ status }) => status?.WaitingFor },
  { name: strings.ColumnOwner, cell: ({ status }) => status?.WaitingForOwner },
  { name: partStrings.ConfirmedOn, cell: ({ status }) => status?.ConfirmedOn },
];

/** The note under a status, with plain spaces, so that a search finds it. */
function noteCell(told: Told, today: Day): string | undefined {
  return nowNote(told, today)?.replace(/\u00a0/g, ' ');
}

/** What is known of a service, in both files. */
export function toldColumns(today: Day): readonly CsvColumn<Told>[] {
  return [
    { name: strings.ColumnNote, cell: (told) => noteCell(told, today) },
    // As on the page, what was confirmed too long ago is left out.
    {
      name: partStrings.DoesNotWork,
      cell: ({ now, status }) => (now.basis === 'confirmed' ? status?.DoesNotWork : undefined),
    },
    ...planColumns,
    { name: partStrings.ConfirmedBy, cell: ({ status }) => status?.ConfirmedBy },
    { name: baseStrings.Source, cell: ({ status }) => status?.Source },
  ];
}

/** When the content of a file was read: `2013-04-15 09:10`, in UK time. */
export function asAtColumn(asOf: Date): CsvColumn<unknown> {
  const part = (value: number): string => String(value).padStart(2, '0');
  const { hour, minute } = ukTime(asOf);
  const written = `${dayOf(asOf)} ${part(hour)}:${part(minute)}`;
  return { name: strings.ColumnAsAt, cell: () => written };
}
