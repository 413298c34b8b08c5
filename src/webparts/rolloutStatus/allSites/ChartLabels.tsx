import * as React from 'react';
import type { Day } from '../../../domain/day';
import type { BurnUp } from '../../../domain/rollout/burnUp';
import { claims } from '../../../domain/rollout/claims';
import { figure, fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import { type ChartScale, farthestApart } from './chartScale';
import styles from './BurnUp.module.scss';
import { strings } from './strings';

export interface ChartLabelsProps {
  readonly figures: BurnUp;
  readonly asOf: Day;
  readonly scale: ChartScale;
  readonly endDate?: string;
}

/** The words in the drawing: today, the names of the lines, the end of the forecast, and the public claims. */
export function ChartLabels({
  figures: { points, connected, outcome },
  asOf,
  scale,
  endDate,
}: ChartLabelsProps): React.ReactElement {
  const last = points[points.length - 1];
  const apart = farthestApart(points, asOf, scale);
  const planAbove = !apart || apart.planned >= (apart.forecast ?? 0);
  const x = `${apart ? scale.x(apart.on) : 50}%`;
  const above = { x, dx: -8, dy: -10, textAnchor: 'end' } as const;
  const below = { x, dx: 8, dy: 22 };
  const names = [
    { name: strings.ChartPlan, count: apart?.planned, place: planAbove ? above : below },
    { name: partStrings.Forecast, count: apart?.forecast, place: planAbove ? below : above },
  ];
  const now = { x: `${scale.x(asOf)}%`, y: `${scale.y(connected)}%` };
  return (
    <>
      <circle className={styles.mark} cx={now.x} cy={now.y} r="5" />
      <text className={styles.strong} {...now} dx="10" dy="20">
        {fill(strings.ChartNow, { count: figure(connected) })}
      </text>
      {names.map(({ name, count, place }) =>
        count === undefined ? null : (
          <text key={name} {...place} y={`${scale.y(count)}%`}>
            {name}
          </text>
        ),
      )}
      {outcome && endDate ? (
        <g className={styles.end}>
          <text x={`${scale.x(last.on)}%`} y={`${scale.y(outcome.connected)}%`} dx="8" dy="20">
            {fill(strings.ChartEnd, { count: figure(outcome.connected) })}
          </text>
          <text x={`${scale.x(last.on)}%`} y={`${scale.y(outcome.connected)}%`} dx="8" dy="36">
            {endDate}
          </text>
        </g>
      ) : null}
      <text x="-36" y="-10">
        {partStrings.Sites}
      </text>
      <Badge letter="A" on={claims.upToSixMonths.lastDay} scale={scale} aside={-13} />
      <Badge letter="B" on={`${claims.notUntilOctober.firstDay.slice(0, 8)}16` as Day} scale={scale} aside={3} />
    </>
  );
}

function Badge({
  letter,
  on,
  scale,
  aside,
}: {
  readonly letter: string;
  readonly on: Day;
  readonly scale: ChartScale;
  readonly aside: number;
}): React.ReactElement | null {
  if (!scale.shows(on)) return null;
  const x = `${scale.x(on)}%`;
  return (
    <g transform={`translate(${aside} 0)`}>
      <circle className={styles.mark} cx={x} cy="-14" r="11" />
      <text className={styles.letter} x={x} y="-9.5" textAnchor="middle">
        {letter}
      </text>
    </g>
  );
}
