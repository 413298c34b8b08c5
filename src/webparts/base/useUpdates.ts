import * as React from 'react';
import type { ServiceLine } from '../../domain/answer/serviceLines';
import { reachByKeys } from '../../domain/audience/reach';
import { nextChange, withWorkFirst, type WorkFacts } from '../../domain/rollout/plannedWork';
import { type UpdateFacts, updatesFor } from '../../domain/rollout/updates';
import type { Region } from '../../domain/region';
import { usePart } from './PartContext';

/** News as staff at a site read it at a moment, in milliseconds since 1970. */
export interface UpdatesNow<U> {
  readonly updates: readonly U[];
  readonly at: number;
}

/** The site whose staff read the news; a row of RolloutSites fits. */
export interface UpdatesSite {
  readonly SiteCode: string;
  readonly Region: Region;
  readonly AreaTeam?: string;
  readonly Wave?: number;
}

/** No longer than this: the page's day changes meanwhile anyway. */
const aDay = 86_400_000;

/** News for a site, planned work first. It is drawn again when work begins or ends. */
export function useUpdates<U extends UpdateFacts & WorkFacts>(
  all: readonly U[],
  site: UpdatesSite,
  lines: readonly ServiceLine[],
): UpdatesNow<U> {
  const { now, today } = usePart();
  const [at, setAt] = React.useState(() => now().getTime());
  const here = React.useMemo(
    () =>
      updatesFor(
        all,
        { siteCode: site.SiteCode, region: site.Region, byKeys: (keys) => reachByKeys(keys, site, lines) },
        today,
      ),
    [all, site, lines, today],
  );
  React.useEffect(() => {
    const next = nextChange(here, at);
    if (next === undefined) return undefined;
    const timer = setTimeout(() => setAt(now().getTime()), Math.min(Math.max(next - now().getTime(), 0), aDay));
    return () => clearTimeout(timer);
  }, [here, at, now]);
  return React.useMemo(() => ({ updates: withWorkFirst(here, at), at }), [here, at]);
}
