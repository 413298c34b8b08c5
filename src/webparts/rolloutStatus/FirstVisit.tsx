import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { NationalReport } from '../../data/rollout';
import type { Day } from '../../domain/day';
import { nationalFigures } from '../../domain/rollout/national';
import { Fold } from '../../ui/Fold';
import { Heading } from '../../ui/Heading';
import { moment } from '../../ui/dates';
import type { Freshness } from '../../ui/AsyncView';
import styles from './FirstVisit.module.scss';
import { essentialWords, nationalSentence } from './national';
import { Unreadable } from './Unreadable';

export interface FirstVisitProps {
  readonly report: NationalReport;
  readonly freshness: Freshness;
  readonly today: Day;
  /** The search for one's own site. */
  readonly children: React.ReactNode;
}

/** What somebody without a site of theirs sees: where the programme stands, and the search for their site. */
export function FirstVisit({ report, freshness, today, children }: FirstVisitProps): React.ReactElement {
  const { sites, services, statuses, settings, unreadable } = report;
  const figures = React.useMemo(() => statuses && nationalFigures(sites, services, statuses, today), [sites, services, statuses, today]);
  return (
    <>
      <div className={styles.quote}>
        <Heading className={styles.sentence}>
          {figures ? nationalSentence(figures, today) : <span className={styles.counting}>{strings.Counting}</span>}
        </Heading>
        <p className={styles.definitions}>
          {essentialWords(services)} {[moment(freshness.asOf), settings.demonstration && strings.Demonstration].filter(Boolean).join('. ')}
        </p>
        <Fold summary={strings.Figures}>
          <div className={styles.figures}>
            <p>{strings.FigureWorking}</p>
            <p>{strings.FigureStaff}</p>
            <p>{strings.FigureUnknown}</p>
          </div>
        </Fold>
      </div>
      <div className={styles.search}>{children}</div>
      <Unreadable rows={unreadable} />
    </>
  );
}
