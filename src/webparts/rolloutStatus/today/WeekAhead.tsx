import * as React from 'react';
import type { Day } from '../../../domain/day';
import type { EverySiteFacts, SiteOverview } from '../../../domain/rollout/everySite';
import { workOf } from '../../../domain/rollout/plannedWork';
import { type Ahead, type PlannedFacts, weekAhead } from '../../../domain/rollout/weekAhead';
import { siteName } from '../../../domain/siteName';
import { timesOf } from '../../../ui/answer/workWords';
import { AsyncView } from '../../../ui/AsyncView';
import { shortDay } from '../../../ui/dates';
import { dayOfWeek } from '../../../ui/dayOfWeek';
import { strings as findStrings } from '../../../ui/findSite/strings';
import { Heading } from '../../../ui/Heading';
import { counted, fill, listed } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings as attentionStrings } from '../attention/strings';
import { strings as teamStrings } from '../team/strings';
import { strings } from './strings';
import styles from './Today.module.scss';
import type { TeamDay } from './useTeamDay';

/** So many sites are named of one service; more are counted. */
const mostNamed = 3;

export interface WeekAheadProps {
  readonly overviews: readonly SiteOverview[];
  readonly day: TeamDay;
}

/** What is planned, due or ends in the week ahead, day by day. */
export function WeekAhead({ overviews, day: { value, retry } }: WeekAheadProps): React.ReactElement {
  const { today } = usePart();
  return (
    <div className={styles.week}>
      <Heading below={1} className={styles.title}>
        {strings.Week}
      </Heading>
      <AsyncView value={value} onRetry={retry} empty={null}>
        {(report) => {
          const days = weekAhead(overviews, report, today);
          if (days.length === 0) return <p>{strings.WeekNone}</p>;
          return days.map(({ day, entries }) => (
            <div key={day} className={styles.day}>
              <Heading below={2}>{dayWords(day, today)}</Heading>
              {entries.map((entry) => {
                const [what, about] = aheadWords(entry, today);
                return (
                  <p key={`${what} ${about}`}>
                    <span>{what}</span>
                    {about}
                  </p>
                );
              })}
            </div>
          ));
        }}
      </AsyncView>
    </div>
  );
}

function dayWords(day: Day, today: Day): string {
  const date = dayOfWeek(day, today);
  return day === today ? fill(strings.WeekToday, { date }) : date;
}

/** What kind of thing it is, and what it is about. */
export function aheadWords(entry: Ahead, today: Day): readonly [string, string] {
  switch (entry.kind) {
    case 'work': {
      const { update, until } = entry;
      return [workWhen(update, until, today), update.Title];
    }
    case 'agreement':
      return [strings.Agreement, entry.place.Title];
    case 'forecast':
      return [strings.Due, fill(strings.At, { service: entry.service.Title, sites: sitesWords(entry.sites) })];
    case 'existing': {
      const what = fill(strings.At, { service: entry.service.Title, sites: sitesWords(entry.sites) });
      return [attentionStrings.Ends, fill(strings.ExistingFor, { what })];
    }
  }
}

/** That it is planned work, with its times or, where it ends on another day, until when. */
function workWhen(update: PlannedFacts, until: Day | undefined, today: Day): string {
  if (until) return fill(strings.WorkUntil, { date: shortDay(until, today) });
  const work = workOf(update);
  return work ? fill(strings.WorkAt, { times: timesOf(work) }) : teamStrings.KindPlanned;
}

function sitesWords(sites: readonly EverySiteFacts[]): string {
  return sites.length > mostNamed ? counted(sites.length, findStrings.SiteCount) : listed(sites.map(siteName));
}
