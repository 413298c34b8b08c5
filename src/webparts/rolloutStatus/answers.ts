import type { RolloutService, RolloutStatus } from '../../data/rollout';
import type { ServiceAnswer, SiteAnswer } from '../../domain/rollout/siteAnswer';

/** The rules' answers, with the lists' rows in them. */
export type RowAnswer = ServiceAnswer<RolloutService, RolloutStatus>;
export type WholeAnswer = SiteAnswer<RolloutService, RolloutStatus>;
