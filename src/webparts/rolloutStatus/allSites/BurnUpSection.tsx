import * as React from 'react';
import * as rollout from 'RolloutStatusStrings';
import type { Day } from '../../../domain/day';
import { burnUp, type BurnUpPoint } from '../../../domain/rollout/burnUp';
import { claims } from '../../../domain/rollout/claims';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import { DataTable, type TableColumn } from '../../../ui/DataTable';
import { shortDay } from '../../../ui/dates';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { counted, figure, fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import sections from './AllSites.module.scss';
import { BurnUpChart } from './BurnUpChart';
import styles from './BurnUp.module.scss';
import { outcomeWords } from './burnUpWords';
import { strings } from './strings';

export interface BurnUpSectionProps {
  readonly overviews: readonly SiteOverview[];
  readonly asOf: Day;
}

/**
 * Sites connected against plan and forecast: the finding, the drawing, the same figures in a table, and what was said
 * in public.
 */
export function BurnUpSection({ overviews, asOf }: BurnUpSectionProps): React.ReactElement {
  const figures = React.useMemo(() => burnUp(overviews, asOf), [overviews, asOf]);
  return (
    <div>
      <Heading below={1} className={sections.heading}>
        {counted(figures.connected, strings.BurnUp, {
          planned: figure(figures.planned),
        })}
      </Heading>
      <p className={styles.sub}>{outcomeWords(figures, asOf)}</p>
      <div className={styles.beside}>
        <div>
          <BurnUpChart figures={figures} asOf={asOf} summary={outcomeWords(figures, asOf)} />
          <Fold summary={strings.ChartTable} onceOpened>
            <BurnUpTable points={figures.points} asOf={asOf} />
          </Fold>
        </div>
        <Claims asOf={asOf} />
      </div>
    </div>
  );
}

function BurnUpTable({
  points,
  asOf,
}: {
  readonly points: readonly BurnUpPoint[];
  readonly asOf: Day;
}): React.ReactElement {
  const shown = (count: number | undefined): string => (count === undefined ? baseStrings.Dash : figure(count));
  const columns: readonly TableColumn<BurnUpPoint>[] = [
    { name: strings.Date, width: '40%', cell: ({ on }) => shortDay(on, asOf) },
    { name: strings.ChartPlan, right: true, cell: ({ planned }) => shown(planned) },
    { name: rollout.Connected, right: true, cell: ({ connected }) => shown(connected) },
    { name: partStrings.Forecast, right: true, cell: ({ forecast }) => shown(forecast) },
  ];
  return (
    <DataTable
      label={strings.ChartTableLabel}
      columns={columns}
      rows={points}
      keyOf={({ on }) => on}
      most={points.length}
    />
  );
}

function Claims({ asOf }: { readonly asOf: Day }): React.ReactElement {
  const { lastDay } = claims.upToSixMonths;
  const said = [
    { badge: 'A', words: fill(strings.ClaimA, { date: shortDay(lastDay, asOf) }), source: strings.ClaimASource },
    { badge: 'B', words: strings.ClaimB, source: strings.ClaimBSource },
  ];
  return (
    <div className={styles.claims}>
      <ul>
        {said.map(({ badge, words, source }) => (
          <li key={badge}>
            <span className={styles.badge}>{badge}</span>
            <span>
              {words}
              <span className={styles.source}>{source}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.sub}>{strings.ClaimsNote}</p>
    </div>
  );
}
