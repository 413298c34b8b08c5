import type { Place } from '../../../ui/place';
import { deciding } from '../places';

export const tabs = ['queue', 'blackberry', 'decided', 'reconcile'] as const;
export type Tab = (typeof tabs)[number];

/** Where somebody who decides is: a tab, and the request they have opened in it. */
export interface TriagePlace {
  readonly tab: Tab;
  readonly request?: number;
}

export function placeOf({ tab, request }: TriagePlace): Place {
  const step = request === undefined ? tab : `${tab}-${request}`;
  return { ...deciding, step: step === 'queue' ? undefined : step };
}

export function triagePlace({ step }: Place): TriagePlace {
  const [, name, request] = /^([a-z]+)(?:-(\d{1,10}))?$/.exec(step ?? '') ?? [];
  const tab = tabs.find((each) => each === name);
  return { tab: tab ?? 'queue', request: tab && request ? Number(request) : undefined };
}
