import { type Day, daysBetween } from '../day';
import type { ServiceFacts, StatusFacts } from './facts';
import { isLent } from './states';
import type { NowState } from './choices';

/** For how many days a confirmation holds where the service does not say. */
export const defaultConfirmWithinDays = 28;

/**
 * What works now, and why we may say so.
 *
 * - `confirmed`: somebody said so on `confirmedOn`, recently enough
 * - `unconfirmed`: somebody once `reported` it, too long ago or without a date
 * - `ended`: what people were to keep using has reached its end date since the last confirmation
 * - `noInformation`: nobody has ever said anything
 */
export type WorksNow =
  | { readonly state: NowState; readonly basis: 'confirmed'; readonly confirmedOn: Day }
  | {
      readonly state: 'Not known';
      readonly basis: 'unconfirmed';
      readonly reported: NowState;
      readonly confirmedOn?: Day;
    }
  | { readonly state: 'Not known'; readonly basis: 'ended'; readonly endedOn: Day; readonly confirmedOn: Day }
  | { readonly state: 'Not known'; readonly basis: 'noInformation' };

/**
 * The stored answer, unless its confirmation is older than the service allows: then it is not known.
 * A confirmation dated in the future confirms nothing.
 */
export function whatWorksNow(
  service: Pick<ServiceFacts, 'ConfirmWithinDays'>,
  status: Omit<StatusFacts, 'SiteCode' | 'ServiceKey'> | undefined,
  today: Day,
): WorksNow {
  if (!status) return { state: 'Not known', basis: 'noInformation' };
  const { Now: reported, ConfirmedOn: confirmedOn } = status;
  if (!confirmedOn || !holds(confirmedOn, service.ConfirmWithinDays ?? defaultConfirmWithinDays, today)) {
    return { state: 'Not known', basis: 'unconfirmed', reported, confirmedOn };
  }
  if (!isLent(reported)) return { state: reported, basis: 'confirmed', confirmedOn };
  if (status.ExistingState === 'Stopped') return { state: 'Not working', basis: 'confirmed', confirmedOn };
  const endedOn = status.ExistingEndsOn;
  if (endedOn && endedOn < today && confirmedOn <= endedOn)
    return { state: 'Not known', basis: 'ended', endedOn, confirmedOn };
  return { state: reported, basis: 'confirmed', confirmedOn };
}

function holds(confirmedOn: Day, withinDays: number, today: Day): boolean {
  const age = daysBetween(confirmedOn, today);
  return age >= 0 && age <= withinDays;
}
