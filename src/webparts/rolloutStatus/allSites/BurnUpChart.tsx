import * as React from 'react';
import type { Day } from '../../../domain/day';
import type { BurnUp, BurnUpPoint } from '../../../domain/rollout/burnUp';
import { claims } from '../../../domain/rollout/claims';
import { monthOf, shortDay } from '../../../ui/dates';
import { useIds } from '../../../ui/useIds';
import { figure, fill } from '../../../ui/text';
import { ChartLabels } from './ChartLabels';
import { type ChartScale, chartScale } from './chartScale';
import styles from './BurnUp.module.scss';
import { strings } from './strings';

export interface BurnUpChartProps {
  readonly figures: BurnUp;
  readonly asOf: Day;
  /** The finding, for people who cannot see the drawing; its figures are in the table. */
  readonly summary: string;
}

/**
 * The lines stretch with the width; the words do not. Lines differ by dash and weight, not only by colour.
 */
export function BurnUpChart({ figures, asOf, summary }: BurnUpChartProps): React.ReactElement {
  const ids = useIds();
  const scale = React.useMemo(() => chartScale(figures), [figures]);
  const { points } = figures;
  return (
    <div className={styles.chart}>
      <svg className={styles.plot} role="img" aria-labelledby={ids('title')} aria-describedby={ids('description')}>
        <title id={ids('title')}>
          {fill(strings.Chart, { from: monthOf(points[0].on), to: monthOf(figures.lastDay) })}
        </title>
        <desc id={ids('description')}>{summary}</desc>
        <svg x="0" y="0" width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
          <ClaimMarks scale={scale} />
          {scale.counts.map((count) => (
            <line
              key={count}
              className={styles.grid}
              x1="0"
              x2="100"
              y1={scale.y(count)}
              y2={scale.y(count)}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <Line className={styles.planned} points={points} scale={scale} of={({ planned }) => planned} />
          <Line className={styles.forecast} points={points} scale={scale} of={({ forecast }) => forecast} />
          <Line className={styles.connected} points={points} scale={scale} of={({ connected }) => connected} />
        </svg>
        {scale.counts.map((count) => (
          <text key={count} x="-8" y={`${scale.y(count)}%`} dy="4" textAnchor="end">
            {figure(count)}
          </text>
        ))}
        {scale.months.map((month, index) => (
          <text
            key={month}
            className={index % 2 === 1 ? styles.alternate : undefined}
            x={`${scale.x(month)}%`}
            y="100%"
            dy="22"
          >
            {monthOf(month).slice(0, 3)}
          </text>
        ))}
        <ChartLabels
          figures={figures}
          asOf={asOf}
          scale={scale}
          endDate={figures.outcome && shortDay(figures.outcome.on, asOf)}
        />
      </svg>
    </div>
  );
}

interface LineProps {
  readonly className: string;
  readonly points: readonly BurnUpPoint[];
  readonly scale: ChartScale;
  of(point: BurnUpPoint): number | undefined;
}

function Line({ className, points, scale, of }: LineProps): React.ReactElement {
  const places = points.flatMap((point) => {
    const count = of(point);
    return count === undefined ? [] : `${scale.x(point.on)},${scale.y(count)}`;
  });
  return <polyline className={className} points={places.join(' ')} vectorEffect="non-scaling-stroke" />;
}

/** Claim A is the end of a day, claim B a month. */
function ClaimMarks({ scale }: { readonly scale: ChartScale }): React.ReactElement {
  const { upToSixMonths: a, notUntilOctober: b } = claims;
  const left = scale.x(b.firstDay);
  return (
    <>
      {scale.shows(b.firstDay) ? (
        <rect className={styles.band} x={left} y="0" width={scale.x(b.lastDay) - left} height="100" />
      ) : null}
      {scale.shows(a.lastDay) ? (
        <line
          className={styles.claim}
          x1={scale.x(a.lastDay)}
          x2={scale.x(a.lastDay)}
          y1="0"
          y2="100"
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
    </>
  );
}
