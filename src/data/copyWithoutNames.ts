import type { CachedCopy } from './cachedCopy';
import type { ContingencyReport } from './contingency';

/** Removes all names from a report. */
export type WithoutNames = (report: ContingencyReport) => Promise<ContingencyReport>;

/**
 * Keeps reports in a form that may stay in a shared browser: with telephone numbers as they were written, without
 * names. A report is kept once the code that removes names is loaded; until then the previous copy stays.
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
