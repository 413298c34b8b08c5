import * as React from 'react';
import { createLoader } from '../../../data/loader';
import { readPauses } from '../../../data/pauses';
import type { Day } from '../../../domain/day';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import { waveStandings } from '../../../domain/rollout/waves';
import { AsyncView } from '../../../ui/AsyncView';
import { FewAtATime } from '../../../ui/FewAtATime';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { usePart } from '../../base/PartContext';
import { strings } from './strings';
import { WaveItem } from './WaveItem';
import styles from './Waves.module.scss';

export interface WavesProps {
  readonly overviews: readonly SiteOverview[];
  readonly asOf: Day;
  /** A wave was paused or taken up again: what the pages show is to be read again. */
  onSaved(): void;
}

/** Every wave: how far it has got, and a button to pause it or to take it up again. */
export function Waves({ overviews, asOf, onSaved }: WavesProps): React.ReactElement {
  const { connection, now } = usePart();
  const loader = useLoads(`${connection.siteUrl}|pauses`, () =>
    createLoader({ read: () => readPauses(connection), now }),
  );
  const waves = React.useMemo(() => waveStandings(overviews, asOf), [overviews, asOf]);
  if (waves.length === 0) return <p>{strings.None}</p>;

  function readAgain(): void {
    loader.refresh();
    onSaved();
  }

  return (
    <LeaveGuard>
      <AsyncView value={useLoadable(loader)} onRetry={loader.refresh} empty={null}>
        {(rows, { refreshing }) => (
          <FewAtATime rows={waves} each="li" atOnce={20}>
            {(shown) => (
              <ul className={styles.waves}>
                {shown.map((standing) => (
                  <WaveItem
                    key={standing.wave}
                    standing={standing}
                    row={rows.get(standing.wave)}
                    reading={refreshing}
                    onSaved={readAgain}
                  />
                ))}
              </ul>
            )}
          </FewAtATime>
        )}
      </AsyncView>
    </LeaveGuard>
  );
}
