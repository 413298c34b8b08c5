import { keyOf } from '../key';
import type { Day } from '../day';
import type { ExistingState, NowState, Precision, Stage, Tier } from './choices';

/** What the rules below read of a service; a row of RolloutServices fits. */
export interface ServiceFacts {
  readonly ServiceKey: string;
  readonly Title: string;
  readonly Tier: Tier;
  readonly SortOrder?: number;
  /** Days for which a confirmation holds. */
  readonly ConfirmWithinDays?: number;
  readonly PromisedOn?: Day;
}

/** What the rules below read of a status; a row of RolloutStatuses fits. */
export interface StatusFacts {
  readonly SiteCode: string;
  readonly ServiceKey: string;
  readonly Now: NowState;
  readonly Stage: Stage;
  readonly ExistingProvider?: string;
  readonly ExistingState?: ExistingState;
  readonly ExistingEndsOn?: Day;
  readonly PlannedOn?: Day;
  readonly ForecastOn?: Day;
  readonly ForecastPrecision?: Precision;
  readonly ConnectedOn?: Day;
  readonly ConfirmedOn?: Day;
}

/** The statuses of one site by `keyOf` their service. */
export type StatusOf<S extends StatusFacts> = ReadonlyMap<string, S>;

export function byService<S extends StatusFacts>(statuses: readonly S[]): StatusOf<S> {
  const latest = new Map<string, S>();
  for (const status of statuses) {
    const key = keyOf(status.ServiceKey);
    const other = latest.get(key);
    // A pair should have one row. Where it has several, the row that was confirmed last wins.
    if (!other || (other.ConfirmedOn ?? '') <= (status.ConfirmedOn ?? '')) latest.set(key, status);
  }
  return latest;
}
