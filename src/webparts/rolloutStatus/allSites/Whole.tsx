import * as React from 'react';
import { type AllSitesReport, isCountable } from '../../../data/allSites';
import { dayOf } from '../../../domain/day';
import { attentionLists } from '../../../domain/rollout/attention';
import { everySite } from '../../../domain/rollout/everySite';
import type { Freshness } from '../../../ui/AsyncView';
import { Fold } from '../../../ui/Fold';
import { Unreadable } from '../../../ui/Unreadable';
import styles from './AllSites.module.scss';
import { AreaTeams } from './AreaTeams';
import { Attention } from './Attention';
import { BurnUpSection } from './BurnUpSection';
import { ProgressSection } from './ProgressSection';
import { Quote } from './Quote';
import { strings } from '../firstVisitStrings';
import { BoardView } from '../openBoard';
import { WavesView } from '../openWaves';
import { useKeptToDo } from '../attention/useKeptToDo';
import type { SaidSoFar } from '../attention/useStaffSaid';
import { strings as allSitesStrings } from './strings';

export interface WholeProps {
  readonly report: AllSitesReport;
  readonly statuses: NonNullable<AllSitesReport['statuses']>;
  /** What staff say; undefined for people who may not change the statuses. */
  readonly said: SaidSoFar | undefined;
  readonly freshness: Freshness;
  /** Something is saved here: what has changed is to be read. */
  onSaved(): void;
}

/** Everything, once all of it is read. Every figure is as of the day on which its data was read. */
export function Whole({
  report: { sites, services, settings, mayEdit, unreadable },
  statuses,
  said,
  freshness,
  onSaved,
}: WholeProps): React.ReactElement {
  const asOf = dayOf(freshness.asOf);
  const paused = settings.pausedWaves ?? [];
  const overviews = React.useMemo(() => everySite(sites, services, statuses, asOf), [sites, services, statuses, asOf]);
  const lists = React.useMemo(() => attentionLists(overviews, asOf), [overviews, asOf]);
  useKeptToDo(lists, freshness, mayEdit);
  if (!isCountable({ services, unreadable })) {
    return (
      <>
        <p>{strings.Uncountable}</p>
        <Unreadable rows={unreadable} />
      </>
    );
  }
  return (
    <>
      <Quote overviews={overviews} services={services} freshness={freshness} demonstration={settings.demonstration} />
      <Fold summary={allSitesStrings.Board} onceOpened>
        <BoardView
          overviews={overviews}
          services={services}
          freshness={freshness}
          demonstration={settings.demonstration}
        />
      </Fold>
      <div className={styles.sections}>
        <ProgressSection
          overviews={overviews}
          paused={paused}
          asOf={asOf}
          waves={mayEdit ? <WavesView overviews={overviews} asOf={asOf} onSaved={onSaved} /> : undefined}
        />
        <BurnUpSection overviews={overviews} asOf={asOf} />
        <AreaTeams overviews={overviews} asOf={asOf} />
        <Attention lists={lists} overviews={overviews} said={said} paused={paused} asOf={asOf} />
      </div>
      <Unreadable rows={unreadable} />
    </>
  );
}
