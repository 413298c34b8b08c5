import { type StatusChange, statusColumns, type StatusColumn, type StatusValues } from './statusChange';

/**
 * Columns that are one statement: of a change to one of `by`, all of `with` are saved. Half of a statement over
 * somebody else's half would be what nobody said, such as a new day with the precision of their month.
 */
const statements: readonly { readonly by: readonly StatusColumn[]; readonly with: readonly StatusColumn[] }[] = [
  {
    by: ['ForecastOn', 'ForecastPrecision'],
    with: ['ForecastOn', 'ForecastPrecision', 'Reason', 'DateGivenBy', 'DateGivenOn', 'DateSource'],
  },
  { by: ['Stage', 'ConnectedOn'], with: ['Stage', 'ConnectedOn'] },
  { by: ['WaitingFor', 'WaitingForOwner'], with: ['WaitingFor', 'WaitingForOwner'] },
  {
    // Who confirms, confirms the answer that they saw.
    by: ['Now', 'ConfirmedOn', 'ConfirmedBy', 'Source'],
    with: [
      'Now',
      'DoesNotWork',
      'ExistingProvider',
      'ExistingState',
      'ExistingEndsOn',
      'ConfirmedOn',
      'ConfirmedBy',
      'Source',
    ],
  },
];

/**
 * One's own change over somebody else's version. What the change does not speak of stays as they wrote it.
 *
 * @param after the whole of one's own version.
 * @returns undefined where the two do not go together: a date is moved, and they have connected the service.
 */
export function overTheirs(theirs: StatusValues, change: StatusChange, after: StatusValues): StatusValues | undefined {
  const saved = new Set(statusColumns.filter((column) => column in change));
  const isDated = saved.has('ForecastOn') || saved.has('ForecastPrecision');
  if (isDated && theirs.Stage === 'Connected' && after.Stage !== 'Connected') return undefined;
  for (const { by, with: whole } of statements)
    if (by.some((column) => column in change)) whole.forEach((column) => saved.add(column));
  return { ...theirs, ...Object.fromEntries([...saved].map((column) => [column, after[column]])) } as StatusValues;
}
