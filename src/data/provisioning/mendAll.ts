import type { Problem } from '../../domain/problem';
import type { Connection } from '../connection';
import { problemFrom, ProblemError } from '../problem';
import { Stopped } from '../read/patience';
import type { Patience } from '../read/patiently';
import { type Difference, isSetUps, leavesOpen } from './difference';
import { mend } from './mend';

/** A difference that SharePoint refused to mend, such as an index on a list that is too long. */
export interface Refused {
  readonly difference: Difference;
  readonly problem: Problem;
}

/** How often a difference is tried before it is refused. */
const attempts = 2;

/** Later differences depend on these, so after them the site is compared again. */
const changesWhatFollows: readonly Difference['kind'][] = ['level', 'group', 'list', 'inherits', 'settings', 'column'];

/** SharePoint reported success, and nothing has changed. */
const withoutEffect: Problem = {
  kind: 'unexpected',
  detail: 'SharePoint accepted the change, and it made no difference.',
};

/** The attempts at a difference that remains. */
interface Tried {
  readonly count: number;
  readonly refused: Refused;
}

interface Rest {
  readonly refused: readonly Refused[];
  readonly left: readonly Difference[];
  /** All remaining differences, including those that were not tried. */
  readonly undone: readonly Difference[];
}

/**
 * Mends what set-up may mend, in order, and compares again where later differences depend on it, until all others have
 * been tried often enough.
 *
 * @throws ProblemError; Stopped
 */
export async function mendAll(
  connection: Connection,
  compare: () => Promise<Difference[]>,
  doing: (difference: Difference) => void,
  patience: Patience,
): Promise<Rest> {
  const tried = new Map<string, Tried>();
  const countOf = (difference: Difference): number => tried.get(nameOf(difference))?.count ?? 0;
  const givenUp = (difference: Difference): boolean => countOf(difference) >= attempts;
  for (;;) {
    const all = await compare();
    const ours = all.filter(isSetUps);
    const cannotClose = ours.some((difference) => leavesOpen(difference) && givenUp(difference));
    const open = ours.filter((difference) => !givenUp(difference) && (!cannotClose || leavesOpen(difference)));
    if (open.length === 0) {
      const refused = ours.flatMap((difference) => tried.get(nameOf(difference))?.refused ?? []);
      return { refused, left: all.filter((difference) => !isSetUps(difference)), undone: all };
    }
    for (const difference of untilCompared(open)) {
      doing(difference);
      const problem = await attempt(() => mend(connection, difference));
      if (problem?.kind === 'throttled') {
        await patience.wait(problem.retryAfter);
        if (patience.stopped()) throw new Stopped();
        break;
      }
      if (problem?.kind === 'offline' && countOf(difference) >= attempts - 1) throw new ProblemError(problem);
      tried.set(nameOf(difference), {
        count: countOf(difference) + 1,
        refused: { difference, problem: problem ?? withoutEffect },
      });
      if (problem) break;
    }
  }
}

/** The differences that can be mended before the next comparison. */
function untilCompared(open: readonly Difference[]): readonly Difference[] {
  const end = open.findIndex((difference, index) => {
    const last = open[index - 1];
    return last !== undefined && changesWhatFollows.includes(last.kind) && last.kind !== difference.kind;
  });
  return end === -1 ? open : open.slice(0, end);
}

async function attempt(work: () => Promise<void>): Promise<Problem | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return problemFrom(error);
  }
}

/** A name that is the same each time the difference is found. */
function nameOf(difference: Difference): string {
  const { kind } = difference;
  const where = 'plan' in difference ? difference.plan.shape.name : '';
  const what =
    'name' in difference
      ? difference.name
      : 'level' in difference && typeof difference.level === 'string'
        ? difference.level
        : 'team' in difference
          ? difference.team
          : '';
  const who =
    'principal' in difference ? difference.principal.Id : 'grant' in difference ? difference.grant.principal.Id : '';
  return [kind, where, what, who].join('|');
}
