import type * as React from 'react';
import type { RolloutSite } from '../../data/rollout';
import type { SiteReport } from '../../data/siteReport';
import type { Freshness } from '../../ui/AsyncView';
import type { Answered } from './useAnswered';

/** What the page about a site, and that about one service there, is given. */
export interface SiteViewProps extends Answered {
  readonly site: RolloutSite;
  readonly report: SiteReport;
  readonly freshness: Freshness;
  /** What is said where the site is not one's own. */
  readonly elsewhere?: React.ReactNode;
  /** Whether somebody has just chosen the site: the answer then takes the focus, and is read out. */
  readonly arrived: boolean;
}
