import type { DirectorySite } from '../../../data/deviceRequests';
import type { StandingRequest } from '../../../domain/device/register';
import type { Problem } from '../../../domain/problem';

/** What the parts of the register share. */
export interface RegisterWork {
  /** Every request, open and answered, with its standing. Users are matched with them by email address. */
  readonly requests: readonly StandingRequest[];
  /** When the requests were read. */
  readonly readAt: Date;
  /** Reads requests in full, by their numbers. Returns why they could not be read, if so. */
  open(numbers: readonly number[]): Promise<Problem | undefined>;
  readonly sites: readonly DirectorySite[];
  /** Called with the number of known people each time the register is read. */
  onKnown(count: number): void;
}
