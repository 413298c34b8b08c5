import { addDays, type Day } from '../day';

/**
 * Paper outlives what it says: however long an instruction holds, nobody should trust a copy for longer than this many
 * days.
 */
const mostDays = 14;

/**
 * The last day on which a copy made of data read on a day may be used: the first day on which something in it ends or
 * news of it is due, and 14 days at most.
 *
 * @param ends last days and days of news; those before the data was read say nothing about the copy.
 */
export function lastDayOfUse(readOn: Day, ends: readonly (Day | undefined)[]): Day {
  return ends
    .filter((end): end is Day => end !== undefined && end >= readOn)
    .reduce((first, end) => (end < first ? end : first), addDays(readOn, mostDays));
}
