import * as React from 'react';
import type { Day } from '../../../domain/day';
import type { WaitingConcern, WaitingFor } from '../../../domain/rollout/attention';
import { pausedAt, type PausedWave } from '../../../domain/rollout/pausedWaves';
import { CellNote, DataTable, type TableColumn } from '../../../ui/DataTable';
import { Heading } from '../../../ui/Heading';
import { figure, fill, sentence } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import styles from './AllSites.module.scss';
import { ExpectedCell, lateWords, ownerWord, pairKey } from '../attention/cells';
import { WaitingActions } from '../attention/WaitingActions';
import { siteAndService } from './attentionTables';
import { strings } from './strings';

export interface WaitingTablesProps {
  readonly groups: readonly WaitingFor[];
  readonly paused: readonly PausedWave[];
  readonly asOf: Day;
}

/** What waits for whom: a table for each who can end it, with the text to send to them. */
export function WaitingTables({ groups, ...rest }: WaitingTablesProps): React.ReactElement {
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <WaitingGroup key={group.owner ?? ''} group={group} {...rest} />
      ))}
    </div>
  );
}

interface WaitingGroupProps extends Omit<WaitingTablesProps, 'groups'> {
  readonly group: WaitingFor;
}

function WaitingGroup({ group, paused, asOf }: WaitingGroupProps): React.ReactElement {
  const { owner, rows } = group;
  const name = fill(strings.OwnerCount, { owner: ownerWord(owner), count: figure(rows.length) });

  const columns: readonly TableColumn<WaitingConcern>[] = [
    ...siteAndService,
    { name: partStrings.WaitingFor, cell: ({ status }) => sentence(status?.WaitingFor ?? baseStrings.Dash) },
    { name: partStrings.ColumnExpected, cell: (row) => <ExpectedCell row={row} asOf={asOf} /> },
    { name: strings.HowLate, cell: lateWords },
    { name: partStrings.Wave, cell: ({ overview }) => waveWords(overview.site, paused) },
  ];
  return (
    <div>
      <Heading below={2} className={styles.group}>
        {name}
      </Heading>
      <WaitingActions group={group} paused={paused} asOf={asOf} />
      <DataTable label={name} columns={columns} rows={rows} keyOf={pairKey} />
    </div>
  );
}

function waveWords(site: WaitingConcern['overview']['site'], paused: readonly PausedWave[]): React.ReactNode {
  if (site.Wave === undefined) return baseStrings.Dash;
  return (
    <>
      {site.Wave}
      {pausedAt(paused, site) ? <CellNote>{strings.WavePaused}</CellNote> : null}
    </>
  );
}
