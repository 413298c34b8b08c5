import type { Day } from '../day';
import type { SiteOverview } from './everySite';
import { expected } from './expected';
import { isLate } from './late';
import { progressByWave } from './progress';

/** How far a wave has got. Each service at each of its sites counts once. */
export interface WaveStanding {
  readonly wave: number;
  readonly sites: readonly SiteOverview[];
  readonly connected: number;
  /** Not connected, with a date that is neither later than planned nor past. */
  readonly expected: number;
  /** Not connected, and expected later than first planned or on a date that has gone by. */
  readonly late: number;
  /** Not connected, without a date. */
  readonly undated: number;
}

/** Every wave with sites, in order. */
export function waveStandings(overviews: readonly SiteOverview[], today: Day): WaveStanding[] {
  return progressByWave(overviews).flatMap(({ of: wave, overviews: sites }) => {
    if (wave === undefined) return [];
    const counts = { connected: 0, expected: 0, late: 0, undated: 0 };
    for (const { essential, extended } of sites) {
      for (const { service, status } of [...essential, ...extended]) {
        const when = expected(service, status, today);
        if (when.kind === 'connected') counts.connected += 1;
        else if (when.kind === 'noDate') counts.undated += 1;
        else counts[isLate(when) ? 'late' : 'expected'] += 1;
      }
    }
    return [{ wave, sites, ...counts }];
  });
}
