import type { Refused } from '../data/provisioning/mendAll';
import { problemWords } from '../ui/ProblemNotice';
import type { Task } from '../ui/TaskList';
import { fill } from '../ui/text';
import { findingWords } from './findingWords';
import { strings } from './strings';

/** What SharePoint refused to mend, each with its risk and SharePoint's own words. */
export function refusedTasks(refused: readonly Refused[]): Task[] {
  return refused.flatMap(({ difference, problem }) => {
    const detail = fill(strings.Refused, {
      detail: problem.kind === 'unexpected' ? problem.detail : problemWords(problem),
    });
    return findingWords(difference).map(({ what, risk, grave }): Task => ({
      key: what,
      state: grave ? 'bad' : 'warn',
      text: what,
      note: `${risk} ${detail}`,
    }));
  });
}
