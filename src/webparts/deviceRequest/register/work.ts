import type { HeldDecision } from '../../../data/triage/courtesyCopy';
import type { DirectorySite, HeldRequest } from '../../../data/deviceRequests';
import type { Surroundings } from '../surroundings';

/** What every part of the register shares. */
export interface RegisterWork extends Surroundings {
  /** Every request, open and answered, which users are matched against by email. */
  readonly requests: readonly HeldRequest[];
  readonly decisions: readonly HeldDecision[];
  readonly sites: readonly DirectorySite[];
  /** Told how many people are known, whenever the register is read. */
  onKnown(count: number): void;
}
