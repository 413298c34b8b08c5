import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../../domain/day';
import type { WaitingConcern, WaitingFor } from '../../../domain/rollout/attention';
import { pausedAt, type PausedWave } from '../../../domain/rollout/pausedWaves';
import { Button } from '../../../ui/Button';
import { CellNote, DataTable, type TableColumn } from '../../../ui/DataTable';
import { Heading } from '../../../ui/Heading';
import { counted, figure, fill, sentence } from '../../../ui/text';
import { TextToCopy } from '../../../ui/TextToCopy';
import { useSaid } from '../../../ui/useSaid';
import { strings as baseStrings } from '../../base/strings';
import { useCopy } from '../../base/takeAway/useCopy';
import { strings as partStrings } from '../strings';
import styles from './AllSites.module.scss';
import { ExpectedCell, ownerWord, pairKey, siteAndService } from './attentionTables';
import { strings } from './strings';
import { waitingEmail, waitingText } from './waitingText';

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
  const [said, say] = useSaid();
  const { byHand, copy } = useCopy(say);
  const name = fill(strings.OwnerCount, { owner: ownerWord(owner), count: figure(rows.length) });
  const text = React.useMemo(() => waitingText(group, paused, asOf), [group, paused, asOf]);
  const email = waitingEmail(text);

  const columns: readonly TableColumn<WaitingConcern>[] = [
    ...siteAndService,
    { name: partStrings.WaitingFor, cell: ({ status }) => sentence(status?.WaitingFor ?? baseStrings.Dash) },
    { name: partStrings.ColumnExpected, cell: (row) => <WhenCell row={row} asOf={asOf} /> },
    { name: strings.HowLate, cell: lateWords },
    { name: partStrings.Wave, cell: ({ overview }) => waveWords(overview.site, paused) },
  ];
  return (
    <div>
      <Heading below={2} className={styles.group}>
        {name}
      </Heading>
      <div className={styles.actions}>
        <Button
          className={styles.copy}
          aria-label={fill(strings.CopyTextFor, { owner: ownerWord(owner) })}
          onClick={() => copy(text.text)}
        >
          {strings.CopyText}
        </Button>
        {email ? (
          <a href={email} aria-label={fill(strings.WriteEmailFor, { owner: ownerWord(owner) })}>
            {strings.WriteEmail}
          </a>
        ) : (
          <span className={styles.said}>{strings.EmailTooLong}</span>
        )}
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
      {byHand ? <TextToCopy text={byHand} label={strings.CopyText} /> : null}
      <DataTable label={name} columns={columns} rows={rows} keyOf={pairKey} />
    </div>
  );
}

function WhenCell({ row, asOf }: { readonly row: WaitingConcern; readonly asOf: Day }): React.ReactElement {
  const { expected } = row;
  return expected.kind === 'noDate' ? <>{uiStrings.NoDate}</> : <ExpectedCell row={{ expected }} asOf={asOf} />;
}

function lateWords({ daysLate, atLeast }: WaitingConcern): string {
  if (daysLate === 0) return baseStrings.Dash;
  const days = counted(daysLate, partStrings.Days);
  return atLeast ? fill(strings.AtLeast, { days }) : days;
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
