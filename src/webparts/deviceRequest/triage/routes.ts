import type { Route } from '../../../ui/route';
import { deciding } from '../routes';

export const tabs = ['queue', 'blackberry', 'decided', 'reconcile'] as const;
export type Tab = (typeof tabs)[number];

/** A tab of the desk, and the request that is open in it. */
export interface TriageRoute {
  readonly tab: Tab;
  readonly request?: number;
}

export function routeOf({ tab, request }: TriageRoute): Route {
  const step = request === undefined ? tab : `${tab}-${request}`;
  return { ...deciding, step: step === 'queue' ? undefined : step };
}

export function triageRoute({ step }: Route): TriageRoute {
  const [, name, request] = /^([a-z]+)(?:-(\d{1,10}))?$/.exec(step ?? '') ?? [];
  const tab = tabs.find((each) => each === name);
  return { tab: tab ?? 'queue', request: tab && request ? Number(request) : undefined };
}
