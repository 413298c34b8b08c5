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
import { SiteLink } from '../allSites/SiteLink';
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
  const { wave, sites } = standing;
  const { today } = usePart();
  const [open, setOpen] = React.useState(false);
  const [said, setSaid] = React.useState('');
  const [opened, setOpened] = React.useState<PauseRow>();
  const [last, setLast] = React.useState<string>();
  const button = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(open);
  const write = usePauseWrite(wave, (words = '') => {
    setSaid(words);
    setOpen(false);
    onSaved();
  });
  const conflict = conflictIn(write.ended);
  const pause = pauseOf(row);

  // The form has closed, and the button that was pressed in it is gone.
  React.useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);

  function takeUp(): void {
    setSaid('');
    setLast(pause?.reason);
    write.save({ value: undefined, base: row, settled: () => undefined });
  }

  function begin(): void {
    setSaid('');
    // A refresh behind the form must not change the row that it was begun with.
    setOpened(row);
    setOpen(true);
  }

  return (
    <li className={styles.wave}>
      <Heading below={2} className={styles.name}>
        {fill(partStrings.WaveNumber, { number: wave })}
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
      <WriteStatus write={write} said={said} onRetry={write.save} />
      {conflict ? (
        <Conflict
          name={fill(strings.Setting, { wave })}
          both={[
            {
              label: strings.Stands,
              mine: stands(wave, conflict.attempt.value),
              theirs: stands(wave, conflict.theirs.Value),
            },
          ]}
          theirs={conflict.theirs}
          busy={write.saving}
          onMine={() => write.save({ ...conflict.attempt, base: conflict.theirs })}
          onTheirs={() => {
            conflict.attempt.settled();
            write.settle();
            setOpen(false);
            onSaved();
          }}
        />
      ) : null}
      {open ? (
        // While both versions are shown the form is only hidden: what is typed must stay until one of them is chosen.
        <div hidden={conflict !== undefined} className={styles.open}>
          <PauseForm
            wave={wave}
            row={opened}
            reason={last}
            saving={write.saving}
            onTyped={write.typed}
            onPause={(value, settled) => write.save({ value, base: opened, settled })}
            onClose={() => setOpen(false)}
          />
        </div>
      ) : (
        <Button
          ref={button}
          // Not disabled: a disabled button would lose the focus.
          aria-disabled={reading || write.saving || undefined}
          onClick={reading || write.saving ? undefined : pause ? takeUp : begin}
        >
          {fill(pause ? strings.TakeUp : strings.Pause, { wave })}
        </Button>
      )}
    </li>
  );

  function stands(of: number, value: string | undefined): string {
    return hasWords(value) ? pauseWords(of, pauseIn(value), today) : strings.NotPaused;
  }
}

function pauseOf(row: PauseRow | TheirPause | undefined): Pause | undefined {
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
