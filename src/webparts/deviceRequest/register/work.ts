import type { DirectorySite } from '../../../data/deviceRequests';
import type { StandingRequest } from '../../../domain/device/register';
import type { Problem } from '../../../domain/problem';

/** What every part of the register shares. */
export interface RegisterWork {
  /** Every request, open and answered, and how it stands: users are matched against them by email. */
  readonly requests: readonly StandingRequest[];
  /** When they were read. */
  readonly readAt: Date;
  /** Reads some of them in full, by their numbers; says why they could not be read, if they could not. */
  open(numbers: readonly number[]): Promise<Problem | undefined>;
  readonly sites: readonly DirectorySite[];
  /** Told how many people are known, whenever the register is read. */
  onKnown(count: number): void;
}
