import type { CachedCopy } from './cachedCopy';
import type { ContingencyReport } from './contingency';

/** Takes everybody's name out of a report. */
export type WithoutNames = (report: ContingencyReport) => Promise<ContingencyReport>;

/**
 * Keeps reports as they may be kept in a browser that others use: with numbers to ring, as they were written, but
 * nobody's name. They are kept once the code that takes names out is there; without it, the last one stays.
 */
export function copyWithoutNames(
  copy: CachedCopy<ContingencyReport>,
  load: () => Promise<{ readonly withoutNames: WithoutNames }>,
): CachedCopy<ContingencyReport> {
  let turn = 0;
  return {
    get: copy.get,
    set(report, asOf) {
      turn += 1;
      const mine = turn;
      load()
        .then(({ withoutNames }) => withoutNames(report))
        .then((unnamed) => {
          if (mine === turn) copy.set(unnamed, asOf);
        })
        .catch(() => undefined);
    },
    remove() {
      turn += 1;
      copy.remove();
    },
  };
}
