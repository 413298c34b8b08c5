import * as uiStrings from 'UiStrings';
import { columnFacts } from '../../../data/changeLogLists';
import { mainColumns } from '../../../domain/changeLog/entries';
import { asStatus } from '../../../domain/changeLog/status';
import type { Change, LogList, Values } from '../../../domain/changeLog/history';
import type { Day } from '../../../domain/day';
import { hasWords } from '../../../domain/hasWords';
import { fullDay, moment } from '../../../ui/dates';
import { strings as baseStrings } from '../../base/strings';
import { columnNames, type ShownColumn, valueWords } from '../edit/columnWords';

// A status is worded as its form words it. The other lists have forms in several places, so their columns are called
// what the list itself calls them.

/** What a column is called in a list of changes. */
export function columnLabel(list: LogList, column: string): string {
  return list === 'statuses' ? columnNames[column as ShownColumn] : columnFacts(list, column).label;
}

/** A value as people read it; a dash for none. */
export function cellWords(list: LogList, values: Values | undefined, column: string): string {
  if (!values) return baseStrings.Dash;
  if (list === 'statuses') return valueWords(asStatus(values), column as ShownColumn);
  const value = values[column];
  if (value instanceof Date) return moment(value);
  if (typeof value === 'boolean') return value ? uiStrings.Yes : baseStrings.Dash;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || !hasWords(value)) return baseStrings.Dash;
  return columnFacts(list, column).kind === 'day' ? fullDay(value as Day) : value;
}

/**
 * The columns that say what a change did, in the order of the form: those that go with it only where nothing else
 * changed. The stage and the first plan follow from a date.
 */
export function saidColumns(change: Change): readonly string[] {
  const { list, columns, before, after } = change;
  const main = mainColumns(change);
  const said = main.length > 0 ? main : columns.filter((column) => column !== 'ForecastPrecision');
  if (list !== 'statuses') return said;
  const isConnected = [before, after].some((version) => version?.values?.Stage === 'Connected');
  return (Object.keys(columnNames) as ShownColumn[]).filter(
    (column) =>
      said.includes(column) &&
      !(column === 'Stage' && said.includes('ForecastOn') && !isConnected) &&
      !(column === 'PlannedOn' && said.includes('ForecastOn') && before?.values?.PlannedOn === undefined),
  );
}
