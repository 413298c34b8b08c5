import * as React from 'react';
import type { PauseRow, TheirPause } from '../../../data/pauses';
import { hasWords } from '../../../domain/hasWords';
import { type Pause, pauseIn } from '../../../domain/rollout/pause';
import type { WaveStanding } from '../../../domain/rollout/waves';
import { pauseWords } from '../../../ui/answer/pausedWords';
import { Button } from '../../../ui/Button';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { counted, figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { Conflict } from '../../base/saving/Conflict';
import { conflictIn } from '../../base/saving/useWrite';
import { WriteStatus } from '../../base/saving/WriteStatus';
import { useFocusOnceClosed } from '../../base/useFocusOnceClosed';
import { SiteLink } from '../allSites/SiteLink';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { PauseForm } from './PauseForm';
import { strings } from './strings';
import { usePauseWrite } from './usePauseWrite';
import styles from './Waves.module.scss';

export interface WaveItemProps {
  readonly standing: WaveStanding;
  /** Its setting, if it has ever been paused. */
  readonly row: PauseRow | undefined;
  /** The settings are being read again. Until then the row shows the old value. */
  readonly reading: boolean;
  onSaved(): void;
}

/** One wave: its sites, how far it has got, whether it is paused, and the button that changes that. */
export function WaveItem({ standing, row, reading, onSaved }: WaveItemProps): React.ReactElement {
  const { wave } = standing;
  const [said, setSaid] = React.useState('');
  // The row as it was when the form opened: a refresh behind the form must not change it.
  const [form, setForm] = React.useState<{ readonly row: PauseRow | undefined }>();
  const [last, setLast] = React.useState<string>();
  const button = React.useRef<HTMLButtonElement>(null);
  useFocusOnceClosed(form !== undefined, button);
  const write = usePauseWrite(wave, (words = '') => {
    setSaid(words);
    setForm(undefined);
    onSaved();
  });
  const conflict = conflictIn(write.ended);
  const pause = pauseOf(row);
  const busy = reading || write.saving;

  function change(): void {
    setSaid('');
    if (!pause) return setForm({ row });
    setLast(pause.reason);
    write.save({ value: undefined, base: row, settled: () => undefined });
  }

  return (
    <li className={styles.wave}>
      <WaveStands standing={standing} pause={pause} />
      <WriteStatus write={write} said={said} onRetry={write.save} />
      {conflict ? (
        <PauseConflict
          wave={wave}
          mine={conflict.attempt.value}
          theirs={conflict.theirs}
          busy={write.saving}
          onMine={() => write.save({ ...conflict.attempt, base: conflict.theirs })}
          onTheirs={() => {
            conflict.attempt.settled();
            write.settle();
            setForm(undefined);
            onSaved();
          }}
        />
      ) : null}
      {form ? (
        // While both versions are shown the form is only hidden: what is typed must stay until one of them is chosen.
        <div hidden={conflict !== undefined} className={styles.open}>
          <PauseForm
            wave={wave}
            row={form.row}
            reason={last}
            saving={write.saving}
            onTyped={write.typed}
            onPause={(value, settled) => write.save({ value, base: form.row, settled })}
            onClose={() => setForm(undefined)}
          />
        </div>
      ) : (
        // Not disabled: a disabled button would lose the focus.
        <Button ref={button} aria-disabled={busy || undefined} onClick={busy ? undefined : change}>
          {fill(pause ? strings.TakeUp : strings.Pause, { wave })}
        </Button>
      )}
    </li>
  );
}

interface WaveStandsProps {
  readonly standing: WaveStanding;
  readonly pause: Pause | undefined;
}

/** How a wave stands: its services, what staff read of it, and its sites. */
function WaveStands({ standing, pause }: WaveStandsProps): React.ReactElement {
  const { today } = usePart();
  const { wave, sites } = standing;
  return (
    <>
      <Heading below={2} className={styles.name}>
        {fill(baseStrings.WaveNumber, { number: wave })}
      </Heading>
      <p>{countsWords(standing)}</p>
      {pause ? (
        <div>
          <p>{pauseWords(wave, pause, today)}</p>
          {pause.by ? <p className={styles.quiet}>{fill(strings.PausedBy, { who: pause.by })}</p> : null}
        </div>
      ) : null}
      <Fold summary={counted(sites.length, strings.Sites)} onceOpened>
        <FewAtATime rows={sites} each="li">
          {(shown) => (
            <ul>
              {shown.map((overview) => (
                <li key={overview.site.SiteCode}>
                  <SiteLink overview={overview} />
                </li>
              ))}
            </ul>
          )}
        </FewAtATime>
      </Fold>
    </>
  );
}

interface PauseConflictProps {
  readonly wave: number;
  readonly mine: string | undefined;
  readonly theirs: TheirPause;
  readonly busy: boolean;
  onMine(): void;
  onTheirs(): void;
}

/** One's own change of a wave, and what somebody else has saved meanwhile. */
function PauseConflict({ wave, mine, theirs, ...rest }: PauseConflictProps): React.ReactElement {
  const { today } = usePart();
  const stands = (value: string | undefined): string =>
    hasWords(value) ? pauseWords(wave, pauseIn(value), today) : strings.NotPaused;
  return (
    <Conflict
      name={fill(strings.Setting, { wave })}
      both={[{ label: strings.Stands, mine: stands(mine), theirs: stands(theirs.Value) }]}
      theirs={theirs}
      {...rest}
    />
  );
}

function pauseOf(row: PauseRow | undefined): Pause | undefined {
  return row && hasWords(row.Value) ? pauseIn(row.Value) : undefined;
}

function countsWords({ connected, expected, late, undated }: WaveStanding): string {
  return fill(strings.Counts, {
    services: counted(connected + expected + late + undated, partStrings.ServiceCount),
    connected: figure(connected),
    expected: figure(expected),
    late: figure(late),
    undated: figure(undated),
  });
}
