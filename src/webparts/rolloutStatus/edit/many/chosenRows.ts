import type { RolloutService } from '../../../../data/rollout';
import type { Day } from '../../../../domain/day';
import { folded } from '../../../../domain/folded';
import type { EveryStatusFacts } from '../../../../domain/rollout/everySite';
import { isNarrowed, rowFits, rowsOf, siteFits } from '../../../../domain/rollout/rowChoice';
import { chosenSites, type ManyChoice } from './manyChoice';
import { type ChangeableSite, keyOfRow } from './manyPlan';

/** The rows that are chosen, and what is left out of those that fit. */
export interface ChosenRows {
  /** Their keys; see `keyOfRow`. */
  readonly rows: readonly string[];
  /** How many sites they are at. */
  readonly sites: number;
  /** The codes, folded, of the sites that are chosen. */
  readonly siteCodes: ReadonlySet<string>;
  readonly services: readonly RolloutService[];
  readonly sitesOut: number;
  readonly servicesOut: number;
  /** Rows at the chosen sites that do not have what is asked of rows. */
  readonly rowsOut: number;
}

export function chosenRows(
  sites: readonly ChangeableSite[],
  services: readonly RolloutService[],
  statuses: readonly EveryStatusFacts[],
  choice: ManyChoice,
  today: Day,
): ChosenRows {
  const chosen = chosenSites(sites, choice);
  const kept = services.filter(({ ServiceKey }) => !choice.withoutServices.includes(ServiceKey));
  const all = rowsOf(chosen, kept, statuses);
  const fitting = all.filter((row) => rowFits(row, choice.narrowing, today));
  const isAsked = isNarrowed(choice.narrowing) || choice.sites === 'all';
  const sitesFitting = sites.length === 1 ? 1 : sites.filter((site) => siteFits(site, choice.narrowing)).length;
  return {
    rows: fitting.map(keyOfRow),
    sites: new Set(fitting.map(({ site }) => site.SiteCode)).size,
    siteCodes: new Set(chosen.map(({ SiteCode }) => folded(SiteCode))),
    services: kept,
    // Of sites that are chosen by hand alone, the others are not left out: nobody asked for them.
    sitesOut: isAsked ? sitesFitting - chosen.length : 0,
    servicesOut: services.length - kept.length,
    rowsOut: all.length - fitting.length,
  };
}
