import type { Problem } from '../../domain/problem';
import { allLists } from '../../lists/all';
import type { ListPlan } from '../../lists/plan';
import { rolloutSettings } from '../../lists/rolloutSettings';
import { oldestVersion, schemaVersion, settingKeys } from '../../lists/schemaVersion';
import { sinceOf } from '../../lists/since';
import type { Connection } from '../connection';
import { problemFrom, ProblemError } from '../problem';
import { type Difference, isClosed, isSetUps, leavesOpen, listDifferences, siteDifferences } from './difference';
import { findList, findSite, type FoundSite } from './found';
import { mend } from './mend';
import { type Patience, patiently, Stopped } from '../read/patience';
import { keepSetting, readSetting, type SchemaStep, upgradeRows } from './schemaSteps';
import { setUpRights } from './setUpRights';

/** A part of set-up, in the order they are done: levels and groups, then each list, then the rows set-up keeps. */
export type SetUpPart =
  { readonly kind: 'permissions' } | { readonly kind: 'list'; readonly plan: ListPlan } | { readonly kind: 'rows' };

export interface SetUpProgress {
  readonly parts: readonly SetUpPart[];
  /** How many of the parts are done; the next is being worked on. */
  readonly done: number;
  /** What is being made or mended at this moment. */
  readonly doing?: Difference;
  /** Seconds that a busy SharePoint asks us to wait. */
  readonly waiting?: number;
}

/** A difference SharePoint would not let us mend, such as an index on a list that is too long. */
export interface Refused {
  readonly difference: Difference;
  readonly problem: Problem;
}

export interface SetUpOutcome {
  /** False where somebody stopped it. */
  readonly finished: boolean;
  readonly refused: readonly Refused[];
  /** Differences that only a person should decide on, such as rights that nobody declared. */
  readonly left: readonly Difference[];
  /** Lists whose first rows somebody has still to add. */
  readonly empty: readonly ListPlan[];
}

export interface SetUpOptions {
  readonly plans?: readonly ListPlan[];
  /** The version of the lists that the plans are. */
  readonly version?: number;
  readonly steps?: readonly SchemaStep[];
  readonly onProgress?: (progress: SetUpProgress) => void;
  /** Asked before each part, and after each wait; true stops. */
  readonly stopped?: () => boolean;
  readonly wait?: (seconds: number) => Promise<void>;
}

/** A difference is tried this often before it counts as refused. */
const attempts = 2;

/**
 * Makes the site as declared: compares, mends the first differences, and compares again where what follows depends on
 * them. Nothing is made twice and nothing is taken away, so it can be stopped, or break off, anywhere and be run again.
 * A list that cannot be closed gets no column.
 *
 * @throws ProblemError for whoever does not own the site; where SharePoint cannot be reached, or refuses to be read.
 */
export async function setUp(connection: Connection, options: SetUpOptions = {}): Promise<SetUpOutcome> {
  const {
    plans = allLists,
    version = schemaVersion,
    steps,
    onProgress = () => undefined,
    stopped = () => false,
    wait = sleep,
  } = options;
  // What not everybody reads is closed first of all, whatever else comes to pass.
  const ordered = [...plans].sort((a, b) => Number(isClosed(b)) - Number(isClosed(a)));
  const parts: readonly SetUpPart[] = [
    { kind: 'permissions' },
    ...ordered.map((plan) => ({ kind: 'list', plan }) as const),
    { kind: 'rows' },
  ];
  const refused: Refused[] = [];
  const left: Difference[] = [];
  const empty: ListPlan[] = [];
  const undone: Difference[] = [];
  /** As the permissions, which come first, left it: no list changes it. */
  let site: FoundSite;

  try {
    if (!(await patiently(() => setUpRights(connection), { stopped, wait })).maySetUp)
      throw new ProblemError({ kind: 'forbidden' });
    for (const [done, part] of parts.entries()) {
      if (stopped()) return { finished: false, refused, left, empty };
      onProgress({ parts, done });
      const patience: Patience = {
        stopped,
        wait: async (seconds) => {
          onProgress({ parts, done, waiting: seconds });
          await wait(seconds);
        },
      };
      if (part.kind === 'rows') {
        // Without its list there is nowhere to keep them: that it was refused is said already.
        if (
          !refused.some(
            ({ difference }) => difference.kind === 'list' && difference.plan.shape.name === rolloutSettings.name,
          )
        )
          await patiently(() => keepRows(connection, steps, reached(version, undone)), patience);
        continue;
      }
      const compare = async (): Promise<Difference[]> => {
        if (part.kind === 'list') return listDifferences(part.plan, await findList(connection, part.plan), site);
        site = await findSite(connection);
        return siteDifferences(site);
      };
      const rest = await mendAll(
        connection,
        () => patiently(compare, patience),
        (doing) => onProgress({ parts, done, doing }),
        patience,
      );
      refused.push(...rest.refused);
      undone.push(...rest.undone);
      for (const difference of rest.left) {
        if (difference.kind === 'empty') empty.push(difference.plan);
        else left.push(difference);
      }
    }
  } catch (error) {
    if (error instanceof Stopped) return { finished: false, refused, left, empty };
    throw error;
  }
  onProgress({ parts, done: parts.length });
  return { finished: true, refused, left, empty };
}

/**
 * The version of which all lists and columns are there: pages ask for those of the version that the settings say. What
 * is missing of the oldest version keeps none from being noted, for no page does without it.
 */
function reached(version: number, undone: readonly Difference[]): number {
  const missing = undone.flatMap((difference) => {
    switch (difference.kind) {
      case 'list':
      case 'foreign':
        return [sinceOf(difference.plan.shape)];
      case 'column':
      case 'columnType':
        return [sinceOf(difference.plan.shape, difference.name)];
      default:
        return [];
    }
  });
  return missing.filter((since) => since > oldestVersion).reduce((last, since) => Math.min(last, since - 1), version);
}

async function keepRows(
  connection: Connection,
  steps: readonly SchemaStep[] | undefined,
  target: number,
): Promise<void> {
  connection.lists.setUpTo(await upgradeRows(connection, steps, target));
  if ((await readSetting(connection, settingKeys.programmeStart)) === undefined) {
    await keepSetting(connection, settingKeys.programmeStart, 'Programme start', '2013-04-01');
  }
}

/** What comes after these depends on them, so it is compared again. */
const changesWhatFollows: readonly Difference['kind'][] = ['level', 'group', 'list', 'inherits', 'settings', 'column'];

/** SharePoint has said yes, and nothing has changed. */
const withoutEffect: Problem = {
  kind: 'unexpected',
  detail: 'SharePoint accepted the change, and it made no difference.',
};

/** What was tried for a difference that is still there, and how often. */
interface Tried {
  readonly count: number;
  readonly refused: Refused;
}

interface Rest {
  readonly refused: readonly Refused[];
  readonly left: readonly Difference[];
  /** Every difference that is still there, those that were not tried among them. */
  readonly undone: readonly Difference[];
}

async function mendAll(
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

/** The differences that can be mended before it has to be compared again. */
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

/** A name that stays the same each time the same difference is found. */
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

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
