import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { keptVisits } from '../../data/visits';
import { changesSince, visitOf } from '../../domain/answer/changes';
import { nextHere } from '../../domain/answer/nextHere';
import type { ServiceLine } from '../../domain/answer/serviceLines';
import { type Day, dayOf } from '../../domain/day';
import { isClosed, isNotYetOpen, type SiteDays } from '../../domain/rollout/keep/siteOpen';
import type { PausedWave } from '../../domain/rollout/pausedWaves';
import type { WorkFacts } from '../../domain/rollout/plannedWork';
import type { UpdateFacts } from '../../domain/rollout/updates';
import { ended, lowerFirst } from '../../domain/sentences';
import styles from '../../ui/Answer.module.scss';
import { strings } from '../../ui/answer/aheadStrings';
import { nextWords } from '../../ui/answer/nextWords';
import { pausedWords } from '../../ui/answer/pausedWords';
import { sinceWords } from '../../ui/answer/sinceWords';
import type { Freshness } from '../../ui/AsyncView';
import { Button } from '../../ui/Button';
import { fullDay, shortDay } from '../../ui/dates';
import { nameInAddress } from '../../ui/route';
import { fill } from '../../ui/text';
import type { SiteChoice } from './useSiteChoice';
import type { UpdatesSite } from './useUpdates';
import { useSiteInTitle } from './useSiteInTitle';
import { WorkLines } from './WorkLines';

type SiteWork = UpdateFacts & WorkFacts & { readonly ServiceKey?: string };

export interface SiteLinesProps {
  readonly site: UpdatesSite & { readonly Title: string } & SiteDays;
  /** Its wave, if it is paused. */
  readonly paused?: PausedWave;
  /** Every service there. */
  readonly lines: readonly ServiceLine[];
  /** News about planned work, for any site; left out where the page shows all news. */
  readonly works?: readonly SiteWork[];
  readonly freshness: Freshness;
  readonly choice: Pick<SiteChoice, 'store' | 'today' | 'route' | 'editing' | 'name' | 'change'>;
}

/**
 * That a site has closed or has not opened, what planned work stops there, that its wave is paused, what comes next,
 * and what has changed since the person's last visit, one line each. From here on the page's address and title name the
 * site.
 */
export function SiteLines({ site, paused, lines, works, freshness, choice }: SiteLinesProps): React.ReactElement {
  const { store, today, route, editing, name, change } = choice;
  const days = daysWords(site, today);
  const visits = React.useMemo(() => keptVisits(store, site.SiteCode), [store, site.SiteCode]);
  const now = React.useMemo(() => visitOf(lines, today), [lines, today]);
  const before = React.useMemo(() => visits.before(now), [visits, now]);
  const held = pausedWords(paused, lines, today);
  const next = nextWords(nextHere(lines), today);
  const since = before ? sinceWords(changesSince(before, lines), today) : '';
  // A cached copy is the last visit's; data read today is as good all day.
  const isOfToday = !freshness.refreshing && dayOf(freshness.asOf) === today;

  React.useEffect(() => {
    if (isOfToday) visits.add(now);
  }, [isOfToday, visits, now]);

  const isNamed = route.site !== undefined || editing;
  React.useEffect(() => {
    name(site.SiteCode, site.Title);
    if (!isNamed) nameInAddress({ site: site.SiteCode });
  }, [site.SiteCode, site.Title, isNamed, name]);

  useSiteInTitle(site.Title);

  return (
    <div className={styles.ahead}>
      {days ? (
        <p>
          <strong>{days}</strong>{' '}
          <Button quiet onClick={change}>
            {uiStrings.ChangeSite}
          </Button>
        </p>
      ) : null}
      {works ? <WorkLines site={site} works={works} lines={lines} /> : null}
      {held ? <p>{held}</p> : null}
      {next ? (
        <p>
          <strong>{strings.Next}</strong> {ended(next)}
        </p>
      ) : null}
      {before && since ? (
        <p>
          <strong>{fill(strings.Since, { date: shortDay(before.on, today) })}</strong> {lowerFirst(since)}
        </p>
      ) : null}
    </div>
  );
}

/** That nobody works at the site any more, or yet. */
function daysWords(site: SiteDays, today: Day): string | undefined {
  if (isClosed(site, today)) return fill(strings.SiteClosed, { date: fullDay(site.ClosedOn!) });
  return isNotYetOpen(site, today) ? fill(strings.SiteOpens, { date: fullDay(site.OpenedOn!) }) : undefined;
}
