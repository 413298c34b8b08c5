import * as React from 'react';
import type { AllSitesReport } from '../../../data/allSites';
import { dayOf } from '../../../domain/day';
import { type AttentionLists, attentionLists } from '../../../domain/rollout/attention';
import { everySite } from '../../../domain/rollout/everySite';
import type { Freshness } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { moment } from '../../../ui/dates';
import { shortMoment } from '../../../ui/shortMoment';
import { ErrorSummary } from '../../../ui/form/ErrorSummary';
import { Heading } from '../../../ui/Heading';
import { counted, fill } from '../../../ui/text';
import { Unreadable } from '../../../ui/Unreadable';
import { usePart } from '../../base/PartContext';
import { useKeptToDo } from '../attention/useKeptToDo';
import type { SaidSoFar } from '../attention/useStaffSaid';
import { ConfirmerFields } from '../edit/ConfirmerFields';
import { Groups } from './Groups';
import { strings as teamStrings } from '../team/strings';
import { strings } from './strings';
import styles from './Today.module.scss';
import { useTeamDay } from './useTeamDay';
import { useToMend } from './useToMend';
import { useWork } from './useWork';
import { WeekAhead } from './WeekAhead';

export interface DayProps {
  readonly report: AllSitesReport;
  /** What staff say; undefined where the lists have nowhere to keep it. */
  readonly said: SaidSoFar | undefined;
  readonly freshness: Freshness;
  /** The lists are to be read again. */
  onRead(): void;
}

/** Everything that needs a hand, once all of it is read, and what comes in the week ahead. */
export function Day({ report, said, freshness, onRead }: DayProps): React.ReactElement {
  const { now, today } = usePart();
  const { sites, services, statuses = [], settings, mayEdit, unreadable } = report;
  const asOf = dayOf(freshness.asOf);
  const overviews = React.useMemo(() => everySite(sites, services, statuses, asOf), [sites, services, statuses, asOf]);
  const lists = React.useMemo(() => attentionLists(overviews, asOf), [overviews, asOf]);
  const work = useWork(report, onRead);
  const { confirmer, faults, idOf, type } = work.confirmation;
  const day = useTeamDay(freshness.asOf);
  const mend = useToMend(report, day, asOf);
  useKeptToDo(lists, freshness, mayEdit);
  return (
    <>
      <Heading className={styles.headline}>{headline(lists)}</Heading>
      <p className={styles.read}>
        <span>{fill(strings.ReadAt, { now: moment(now()), when: shortMoment(freshness.asOf, today) })}</span>{' '}
        <Button quiet aria-disabled={freshness.refreshing || undefined} onClick={onRead}>
          {teamStrings.ReadAgain}
        </Button>
      </p>
      <div className={styles.split}>
        <div>
          <ErrorSummary faults={faults} />
          <ConfirmerFields confirmer={confirmer} asked={faults.length > 0} idOf={idOf} onChange={type} />
          <Groups
            lists={lists}
            overviews={overviews}
            said={said}
            paused={settings.pausedWaves ?? []}
            asOf={asOf}
            work={work}
            mend={mend}
            day={day}
          />
          <Unreadable rows={unreadable} />
        </div>
        <WeekAhead overviews={overviews} day={day} />
      </div>
    </>
  );
}

/** The two most pressing things. */
function headline({ unknown, late, losing, lost }: AttentionLists): string {
  const said = (
    [
      [unknown.length, strings.NotKnown],
      [late.length, strings.Late],
      [losing.length, strings.Losing],
      [lost.length, strings.Lost],
    ] as const
  ).flatMap(([count, words]) => (count > 0 ? [counted(count, words)] : []));
  return said.length > 0 ? said.slice(0, 2).join(' ') : strings.Nothing;
}
