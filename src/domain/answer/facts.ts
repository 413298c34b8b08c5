import type { Coordinates } from '../degrees';
import type { HelpDesk } from '../helpTelephone';
import type { PlaceFacts } from '../contingency/places';
import type { CategorisedService } from '../contingency/topics';
import type { Region } from '../region';
import type { ReachByKeys } from '../audience/reach';
import type { StatusFacts } from '../rollout/facts';
import type { AnswerInstruction } from './wayWords';

/** What the summary reads of a site; a row of RolloutSites fits. */
export interface AnswerSite extends Coordinates {
  readonly SiteCode: string;
  readonly Title: string;
  readonly Region?: Region;
  readonly AreaTeam?: string;
  readonly Town?: string;
  readonly Postcode?: string;
  readonly Wave?: number;
}

/** What the summary reads of a service; a row of RolloutServices fits. */
export interface AnswerService extends CategorisedService {
  readonly InSentence?: string;
  readonly Telephone?: string;
}

/** What the summary reads of a status; a row of RolloutStatuses fits. */
export interface AnswerStatus extends StatusFacts {
  readonly DoesNotWork?: string;
  readonly StaffConnected?: number;
  readonly ConfirmedBy?: string;
}

/** What the summary reads of a place to work; a row of FallbackLocations fits. */
export interface AnswerPlace extends PlaceFacts {
  readonly Address?: string;
  readonly Capacity?: number;
  readonly Services?: string;
  readonly Contact?: string;
}

/** Everything that the lists say of one site. */
export interface SiteRows {
  readonly site: AnswerSite;
  readonly services: readonly AnswerService[];
  readonly statuses: readonly AnswerStatus[];
  readonly instructions: readonly AnswerInstruction[];
  readonly places: readonly AnswerPlace[];
  /** From a setting, or the page's owner. Left out: the services' own number is used. */
  readonly help?: HelpDesk;
  /** Reads the keys of *For*. Left out until it is loaded: instructions with keys then reach nobody. */
  readonly reachByKeys?: ReachByKeys;
}
