import * as React from 'react';
import type { AllSitesReport } from '../../../data/allSites';
import type { Concern } from '../../../domain/rollout/attention';
import { keyOf } from '../../../domain/key';
import { pausedAt } from '../../../domain/rollout/pausedWaves';
import { pairKey } from '../attention/cells';
import { type Confirmation, useConfirmation } from '../edit/useConfirmation';
import type { LineProps } from './Line';

/** What is done on the day: who confirms, which lines are answered and which have left. */
export interface Work {
  readonly confirmation: Confirmation;
  /** The line that was answered last. */
  readonly last?: string;
  /** A line’s service and site, with the row of the list as it was read. */
  shownOf(row: Concern): LineProps['shown'];
  /** A line is answered, or its answer is put back. */
  done(key: string, isDone: boolean): void;
  /** A line that is answered leaves its list. */
  leave(key: string): void;
  isGone(key: string): boolean;
  /** How many of these are answered. */
  countDone(keys: readonly string[]): number;
  /** The lists are to be read again. */
  read(): void;
}

/** @param report the last reading; one that is newer brings back a line that has left, if it still needs a hand. */
export function useWork(report: AllSitesReport, read: () => void): Work {
  const { sites, services, statuses = [], settings } = report;
  const confirmation = useConfirmation();
  const [answered, setAnswered] = React.useState<ReadonlySet<string>>(new Set());
  const [gone, setGone] = React.useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = React.useState<string>();
  const found = React.useMemo(
    () => ({
      sites: new Map(sites.map((site) => [keyOf(site.SiteCode), site])),
      services: new Map(services.map((service) => [keyOf(service.ServiceKey), service])),
      statuses: new Map(statuses.map((status) => [keyOf(status.SiteCode, status.ServiceKey), status])),
    }),
    [sites, services, statuses],
  );
  React.useEffect(() => setGone(new Set()), [statuses]);

  return {
    confirmation,
    last,
    shownOf: (row) => {
      const site = found.sites.get(keyOf(row.overview.site.SiteCode))!;
      return {
        site,
        service: found.services.get(keyOf(row.service.ServiceKey))!,
        status: found.statuses.get(pairKey(row)),
        isPaused: pausedAt(settings.pausedWaves, site) !== undefined,
      };
    },
    done(key, isDone) {
      setAnswered((before) => changed(before, key, isDone));
      setLast(isDone ? key : undefined);
    },
    leave: (key) => setGone((before) => changed(before, key, true)),
    isGone: (key) => gone.has(key),
    countDone: (keys) => keys.filter((key) => answered.has(key)).length,
    read,
  };
}

function changed(before: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (isIn) after.add(key);
  else after.delete(key);
  return after;
}
