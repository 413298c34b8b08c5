import { addDays, type Day } from '../day';

/** Nobody should trust a printed copy for more days than this, however long its instructions are valid. */
const mostDays = 14;

/**
 * The last day on which a copy may be used: the first day on which something in it ends or news is due, and at most 14
 * days after its data was read.
 *
 * @param ends last days, and days on which news is due. Those before the data was read are ignored.
 */
export function lastDayOfUse(readOn: Day, ends: readonly (Day | undefined)[]): Day {
  return ends
    .filter((end): end is Day => end !== undefined && end >= readOn)
    .reduce((first, end) => (end < first ? end : first), addDays(readOn, mostDays));
}
