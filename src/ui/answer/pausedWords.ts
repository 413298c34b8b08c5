import type { Day } from '../../domain/day';
import type { Expected } from '../../domain/rollout/expected';
import { type Pause, pauseIn } from '../../domain/rollout/pause';
import type { PausedWave } from '../../domain/rollout/pausedWaves';
import { shortDay } from '../dates';
import { fill } from '../text';
import { strings } from './pausedStrings';

/** What staff read of a pause: since when, and why. A day that is still to come is left out. */
export function pauseWords(wave: number, { since, reason }: Pick<Pause, 'since' | 'reason'>, today: Day): string {
  return since && since <= today
    ? fill(strings.PausedSince, { wave, date: shortDay(since, today), reason })
    : fill(strings.Paused, { wave, reason });
}

/**
 * What staff at a site read where its wave is paused.
 *
 * @param services each with when it is expected.
 * @returns undefined if the wave is not paused, or everything is connected: then no date can move.
 */
export function pausedWords(
  paused: PausedWave | undefined,
  services: readonly { readonly expected: Expected }[],
  today: Day,
): string | undefined {
  if (!paused || services.every(({ expected }) => expected.kind === 'connected')) return undefined;
  return pauseWords(paused.wave, pauseIn(paused.value), today);
}
