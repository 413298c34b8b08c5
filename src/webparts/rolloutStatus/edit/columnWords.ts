import * as rollout from 'RolloutStatusStrings';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../../domain/day';
import type { StatusColumn, StatusValues } from '../../../domain/rollout/statusChange';
import type { BlockerOwner, ExistingState, Precision, Stage } from '../../../domain/rollout/choices';
import { fullDay, monthOf } from '../../../ui/dates';
import { statusWord } from '../../../ui/StatusMark';
import type { BothVersions } from '../../base/saving/Conflict';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { strings } from './strings';
import { strings as answerStrings } from '../../../ui/answer/contentStrings';

export const stageWords: Readonly<Record<Stage, string>> = {
  'No date': uiStrings.NoDate,
  Planned: partStrings.ColumnExpected,
  'Being connected': strings.StageBeing,
  Connected: rollout.Connected,
};

export const ownerWords: Readonly<Record<BlockerOwner, string>> = {
  'Corporate ICT': baseStrings.CorporateICT,
  Supplier: partStrings.Supplier,
  Outside: strings.OwnerOutside,
};

export const existingWords: Readonly<Record<ExistingState, string>> = {
  Working: uiStrings.Yes,
  Stopped: strings.ExistingStopped,
  'Not known': uiStrings.StatusUnknown,
};

/** What each column is called in a list of changes. The precision has no name: it shows in the date. */
export const columnNames: Readonly<Record<Exclude<StatusColumn, 'ForecastPrecision'>, string>> = {
  Now: rollout.ColumnNow,
  DoesNotWork: answerStrings.Lacks,
  Stage: strings.Stage,
  ConnectedOn: partStrings.ConnectedOn,
  PlannedOn: strings.PlannedOn,
  ForecastOn: partStrings.ColumnExpected,
  WaitingFor: partStrings.WaitingFor,
  WaitingForOwner: strings.Owner,
  Reason: strings.Reason,
  ExistingProvider: strings.ProviderBefore,
  ExistingState: strings.ExistingState,
  ExistingEndsOn: strings.EndsOn,
  StaffConnected: partStrings.StaffConnected,
  Source: strings.Source,
  ConfirmedOn: partStrings.ConfirmedOn,
  ConfirmedBy: partStrings.ConfirmedBy,
  DateGivenBy: partStrings.DateGivenBy,
  DateGivenOn: partStrings.DateGivenOn,
  DateSource: partStrings.DateSource,
};

export type ShownColumn = keyof typeof columnNames;

/** What a column is called before a colon: some are named by their question. */
export function columnLabel(column: ShownColumn): string {
  return columnNames[column].replace(/\?$/, '');
}

const shownColumns = Object.keys(columnNames) as ShownColumn[];

export function dateWords(on: Day, precision: Precision | undefined): string {
  return precision === 'Month' ? monthOf(on) : fullDay(on);
}

const dayColumns = ['ConnectedOn', 'PlannedOn', 'ExistingEndsOn', 'ConfirmedOn', 'DateGivenOn'] as const;

function isDayColumn(column: ShownColumn): column is (typeof dayColumns)[number] {
  return (dayColumns as readonly ShownColumn[]).includes(column);
}

/** A value as people read it; a dash for none. */
export function valueWords(values: StatusValues, column: ShownColumn): string {
  if (isDayColumn(column)) {
    const on = values[column];
    return on ? fullDay(on) : baseStrings.Dash;
  }
  switch (column) {
    case 'Now':
      return statusWord(values.Now);
    case 'Stage':
      return stageWords[values.Stage];
    case 'WaitingForOwner':
      return values.WaitingForOwner ? ownerWords[values.WaitingForOwner] : baseStrings.Dash;
    case 'ExistingState':
      return values.ExistingState ? existingWords[values.ExistingState] : baseStrings.Dash;
    case 'ForecastOn':
      return values.ForecastOn ? dateWords(values.ForecastOn, values.ForecastPrecision) : baseStrings.Dash;
    default:
      return values[column] === undefined ? baseStrings.Dash : String(values[column]);
  }
}

/** Two versions of one status, in the columns where they differ. */
export function bothVersions(mine: StatusValues, theirs: StatusValues): BothVersions[] {
  return differing(mine, theirs).map((column) => ({
    label: columnNames[column],
    mine: valueWords(mine, column),
    theirs: valueWords(theirs, column),
  }));
}

/** The columns in which two versions read differently. */
export function differing(one: StatusValues, other: StatusValues): ShownColumn[] {
  return shownColumns.filter((column) => valueWords(one, column) !== valueWords(other, column));
}
