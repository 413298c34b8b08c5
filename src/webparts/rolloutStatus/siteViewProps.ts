import type * as React from 'react';
import type { Connection } from '../../data/connection';
import type { RolloutSite } from '../../data/rollout';
import type { SiteReport } from '../../data/siteReport';
import type { Freshness } from '../../ui/AsyncView';
import type { Day } from '../../domain/day';
import type { Route } from '../../ui/route';
import type { Help } from '../base/help';

/** What the answer about a site, and about one service there, is given. */
export interface SiteViewProps {
  readonly connection: Connection;
  now(): Date;
  readonly site: RolloutSite;
  readonly report: SiteReport;
  readonly freshness: Freshness;
  readonly today: Day;
  /** Whom to call, as the page's owner says. */
  readonly help: Help;
  readonly whatToDoPage?: string;
  readonly route: Route;
  go(route: Route): void;
  /** What is said where the site is not one's own. */
  readonly elsewhere?: React.ReactNode;
  /** Whether somebody has just chosen the site: the answer then takes the focus, and is read out. */
  readonly arrived: boolean;
  onChange(): void;
  onAll(): void;
  onEdit(): void;
}
