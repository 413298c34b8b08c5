import { day } from '../day';

/**
 * What was said in public about the end of the rollout. Neither claim is a guarantee.
 *
 * - A: services reach every team within “up to six months” of 1 April 2013 (NHS England spokeswoman, HSJ, March 2013)
 * - B: not “fully up and running in all sites until October” (HSJ, March 2013)
 */
export const claims = {
  upToSixMonths: { lastDay: day('2013-09-30') },
  notUntilOctober: { firstDay: day('2013-10-01'), lastDay: day('2013-10-31') },
} as const;
