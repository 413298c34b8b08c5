import { hasWords } from '../hasWords';

/** A wave that is paused. Its sites’ dates may move. */
export interface PausedWave {
  readonly wave: number;
  /** Who has paused it when and why, as its setting holds it; `pauseIn` reads it. */
  readonly value: string;
}

/** What is read of a setting; a row of RolloutSettings fits. */
export interface SettingFacts {
  readonly SettingKey: string;
  readonly Value?: string;
}

/** The key of the setting that pauses a wave. */
export function pausedWaveKey(wave: number): string {
  return `PausedWave${wave}`;
}

/** The wave that a setting is about; undefined for any other setting. A wave has one key: `PausedWave05` is none. */
export function waveOfKey(key: string): number | undefined {
  const found = /^PausedWave(0|[1-9]\d{0,8})$/i.exec(key);
  return found ? +found[1] : undefined;
}

/** The waves that are paused. A wave whose setting is empty is not. */
export function pausedWavesIn(settings: readonly SettingFacts[]): PausedWave[] {
  return settings.flatMap(({ SettingKey, Value }) => {
    const wave = waveOfKey(SettingKey);
    return wave === undefined || !hasWords(Value) ? [] : { wave, value: Value };
  });
}

/** Whether and how the wave of a site is paused. */
export function pausedAt(
  paused: readonly PausedWave[] | undefined,
  { Wave }: { readonly Wave?: number },
): PausedWave | undefined {
  return paused?.find(({ wave }) => wave === Wave);
}
