import type { Day } from '../day';
import { nameOrder } from '../order';
import { type Expected, expected } from './expected';
import { byService, type ServiceFacts, type StatusFacts } from './facts';
import { keyOf } from '../key';
import { isNothing, needsAction, states } from './states';
import { whatWorksNow, type WorksNow } from './whatWorksNow';

/** One service at one site: what works now, and when the new service is expected. */
export interface ServiceAnswer<V extends ServiceFacts, S extends StatusFacts> {
  readonly service: V;
  readonly status?: S;
  readonly now: WorksNow;
  readonly expected: Expected;
  /** It is not connected, and the wave of its site is paused: its date may move. */
  readonly paused?: true | undefined;
}

/** The answer to “what works at my site”. */
export interface SiteAnswer<V extends ServiceFacts, S extends StatusFacts> {
  /** Essential services, then extended ones that staff had and have lost; in the owners' order. */
  readonly main: readonly ServiceAnswer<V, S>[];
  /** Every other service. */
  readonly others: readonly ServiceAnswer<V, S>[];
  /** Whether staff have to do something about any of the main services. */
  readonly needsAction: boolean;
}

/** @param isPaused whether the wave of the site is paused. */
export function siteAnswer<V extends ServiceFacts, S extends StatusFacts>(
  services: readonly V[],
  statuses: readonly S[],
  today: Day,
  isPaused = false,
): SiteAnswer<V, S> {
  const statusOf = byService(statuses);
  const answers = [...services]
    .sort(inOrder)
    .map((service) => serviceAnswer(service, statusOf.get(keyOf(service.ServiceKey)), today, isPaused));
  const main = answers.filter(isMain);
  return {
    main,
    others: answers.filter((answer) => !isMain(answer)),
    needsAction: main.some(({ now }) => needsAction(now.state)),
  };
}

/** @param isPaused whether the wave of the site is paused. */
export function serviceAnswer<V extends ServiceFacts, S extends StatusFacts>(
  service: V,
  status: S | undefined,
  today: Day,
  isPaused: boolean,
): ServiceAnswer<V, S> {
  const when = expected(service, status, today);
  const now = whatWorksNow(service, status, today);
  return { service, status, now, expected: when, paused: (isPaused && when.kind !== 'connected') || undefined };
}

function isMain({ service, status, now }: ServiceAnswer<ServiceFacts, StatusFacts>): boolean {
  return service.Tier === 'Essential' || (isNothing(now.state) && status?.ExistingProvider !== undefined);
}

/** Whether staff have or had anything of the service, or its connection is dated or under way. */
export function hasBegun({ status, now, expected }: ServiceAnswer<ServiceFacts, StatusFacts>): boolean {
  const wasReported = now.basis === 'unconfirmed' && !['nothing', 'unknown'].includes(states[now.reported].use);
  return (
    wasReported ||
    expected.kind !== 'noDate' ||
    status?.ExistingProvider !== undefined ||
    (status !== undefined && status.Stage !== 'No date')
  );
}

function inOrder(a: ServiceFacts, b: ServiceFacts): number {
  const tier = (service: ServiceFacts): number => (service.Tier === 'Essential' ? 0 : 1);
  return tier(a) - tier(b) || (a.SortOrder ?? Infinity) - (b.SortOrder ?? Infinity) || nameOrder(a.Title, b.Title);
}
