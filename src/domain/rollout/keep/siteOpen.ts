import type { Day } from '../../day';

/** The days of a site; lists before version 8 have none, and then it is open. */
export interface SiteDays {
  /** The first day staff worked there. Undefined: before the rollout began. */
  readonly OpenedOn?: Day;
  /** The last day staff worked there. Undefined: it stays open. */
  readonly ClosedOn?: Day;
}

/** Whether nobody works at a site any more. On its last day somebody does. */
export function isClosed({ ClosedOn }: SiteDays, today: Day): boolean {
  return ClosedOn !== undefined && ClosedOn < today;
}

/** Whether nobody works at a site yet. */
export function isNotYetOpen({ OpenedOn }: SiteDays, today: Day): boolean {
  return OpenedOn !== undefined && OpenedOn > today;
}

/** The sites that figures and lists of attention are about: closed ones are not. One that will open is. */
export function withoutClosed<S extends SiteDays>(sites: readonly S[], today: Day): readonly S[] {
  return sites.filter((site) => !isClosed(site, today));
}
