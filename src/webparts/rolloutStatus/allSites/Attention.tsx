import * as React from 'react';
import type { Day } from '../../../domain/day';
import type { AttentionLists } from '../../../domain/rollout/attention';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import type { PausedWave } from '../../../domain/rollout/pausedWaves';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { counted, figure, fill } from '../../../ui/text';
import sections from './AllSites.module.scss';
import { LateTable, LosingTable, UnknownTable } from './attentionTables';
import { SaidFold } from './SaidFold';
import { strings as attentionStrings } from '../attention/strings';
import { strings } from './strings';
import type { SaidSoFar } from '../attention/useStaffSaid';
import { WaitingTables } from './WaitingTables';

export interface AttentionProps {
  readonly lists: AttentionLists;
  readonly overviews: readonly SiteOverview[];
  /** What staff say; undefined for people who may not change the statuses. */
  readonly said: SaidSoFar | undefined;
  readonly paused: readonly PausedWave[];
  readonly asOf: Day;
}

/**
 * What needs somebody's attention: first what staff say does not work, then what is late, waiting, not known, about to
 * be lost, or lost.
 */
export function Attention({ lists, overviews, said, paused, asOf }: AttentionProps): React.ReactElement {
  const waits = lists.waiting.reduce((sum, { rows }) => sum + rows.length, 0);
  const losing = fill(strings.Losing, { count: figure(lists.losing.length) });
  const lost = fill(strings.Lost, { count: figure(lists.lost.length) });
  const folds = [
    {
      summary: counted(lists.late.length, strings.Late),
      rows: lists.late,
      table: <LateTable asOf={asOf} rows={lists.late} />,
    },
    {
      summary: counted(waits, strings.Waiting),
      rows: lists.waiting,
      table: <WaitingTables groups={lists.waiting} paused={paused} asOf={asOf} />,
    },
    {
      summary: counted(lists.unknown.length, strings.Unknown),
      rows: lists.unknown,
      table: <UnknownTable asOf={asOf} rows={lists.unknown} />,
    },
    {
      summary: losing,
      rows: lists.losing,
      table: <LosingTable asOf={asOf} rows={lists.losing} label={losing} />,
    },
    {
      summary: lost,
      rows: lists.lost,
      table: <LosingTable asOf={asOf} rows={lists.lost} label={lost} />,
    },
  ];
  return (
    <div>
      <Heading below={1} className={sections.heading}>
        {strings.Attention}
      </Heading>
      {said ? <SaidFold asOf={asOf} overviews={overviews} said={said} /> : null}
      {folds.map(({ summary, rows, table }, index) => (
        <Fold key={index} summary={summary} onceOpened>
          {rows.length > 0 ? table : <p>{attentionStrings.Nobody}</p>}
        </Fold>
      ))}
    </div>
  );
}
