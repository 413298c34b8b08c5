import { pausedWaveKey, waveOfKey } from '../domain/rollout/pausedWaves';
import { rolloutSettings, type RolloutSetting } from '../lists/rolloutSettings';
import type { Connection } from './connection';
import type { Tagged } from './read/query';
import { readLists } from './read/readLists';
import { settingsQuery } from './rollout';
import type { KeyedList, TheirRow } from './rowsByKey';
import { type Outcome, type RowWrite, type WriteOptions, writeRows } from './rowWrites';

/** The setting of a wave that is paused, or has been, with the etag that a change of it must name. */
export type PauseRow = RolloutSetting & Tagged;
export type TheirPause = TheirRow<typeof rolloutSettings>;
export type PauseOutcome = Outcome<TheirPause>;

const keyedSettings = { list: rolloutSettings, keyColumn: 'SettingKey' } as const satisfies KeyedList<
  typeof rolloutSettings
>;

/** Reads the settings of waves to change them, by wave: one request. @throws ProblemError */
export async function readPauses(connection: Connection): Promise<ReadonlyMap<number, PauseRow>> {
  const [{ rows }] = await readLists(connection, { ...settingsQuery, etags: true });
  return new Map(
    rows.flatMap((row) => {
      const wave = waveOfKey(row.SettingKey);
      return wave === undefined ? [] : [[wave, row] as const];
    }),
  );
}

/**
 * Pauses a wave, or takes it up again: its row is kept, and emptied. If a colleague has changed it meanwhile, nothing
 * is written, and the outcome has both versions; see `writeRows`.
 *
 * @param base the row as it was read, if there is one.
 * @param value since when, by whom and why, as `pauseValue` gives it; undefined takes the wave up again.
 */
export async function writePause(
  connection: Connection,
  wave: number,
  base: PauseRow | TheirPause | undefined,
  value: string | undefined,
  options: WriteOptions<TheirPause>,
): Promise<PauseOutcome> {
  const key = base?.SettingKey ?? pausedWaveKey(wave);
  const added = { Title: `Wave ${wave}, if it is paused`, SettingKey: key };
  const write: RowWrite<typeof rolloutSettings> = { key, base, values: { ...(base ? {} : added), Value: value } };
  return (await writeRows(connection, keyedSettings, [write], options))[0];
}
