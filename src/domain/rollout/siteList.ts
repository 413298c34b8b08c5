import { nameOrder, textOrder } from '../order';
import { indexSites } from '../siteSearch';
import type { EverySiteFacts, SiteOverview } from './everySite';
import { states } from './states';
import { type NowState, nowStates } from './choices';

export const siteOrders = ['name', 'state', 'date'] as const;
export type SiteOrder = (typeof siteOrders)[number];

/** Which sites somebody wants to see, and in which order. */
export interface SiteChoice {
  readonly query: string;
  /** Undefined: every state. */
  readonly state?: NowState;
  readonly order: SiteOrder;
}

export const everySiteChoice: SiteChoice = { query: '', order: 'name' };

/** What sites are ordered by first. They arrive in the order of their names. */
const orders: Readonly<Record<SiteOrder, (a: SiteOverview, b: SiteOverview) => number>> = {
  name: () => 0,
  state: (a, b) => states[a.state].urgency - states[b.state].urgency,
  date: (a, b) => textOrder(connectionDate(a), connectionDate(b)),
};

/** By the day they are connected or expected; those without a date come last. */
function connectionDate({ connection }: SiteOverview): string {
  return connection.connectedOn ?? connection.forecast?.lastDay ?? '9999';
}

/** Prepares the choice of sites: by a name, as the site search finds it, by state, and in an order. */
export function siteList(overviews: readonly SiteOverview[]): { chosen(choice: SiteChoice): SiteOverview[] } {
  const byName = [...overviews].sort((a, b) => nameOrder(a.site.Title, b.site.Title));
  const index = indexSites(overviews.map(({ site }) => site));
  return {
    chosen({ query, state, order }) {
      const found: ReadonlySet<EverySiteFacts> | undefined = query.trim() ? new Set(index.find(query)) : undefined;
      return byName
        .filter((overview) => (!found || found.has(overview.site)) && (!state || overview.state === state))
        .sort(orders[order]);
    },
  };
}

/** Reads a choice that was kept as text. A value that is not valid is as it was at the beginning. */
export function siteChoiceFrom(text: string | undefined): SiteChoice {
  const kept = parsed(text);
  return {
    query: typeof kept.query === 'string' ? kept.query : '',
    state: nowStates.find((state) => state === kept.state),
    order: siteOrders.find((order) => order === kept.order) ?? 'name',
  };
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
