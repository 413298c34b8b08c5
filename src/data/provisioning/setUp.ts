import { allLists } from '../../lists/all';
import type { ListPlan } from '../../lists/plan';
import { rolloutSettings } from '../../lists/rolloutSettings';
import { oldestVersion, schemaVersion, settingKeys } from '../../lists/schemaVersion';
import { sinceOf } from '../../lists/since';
import type { Connection } from '../connection';
import { ProblemError } from '../problem';
import { type Difference, isClosed, listDifferences, siteDifferences } from './difference';
import { findList, findSite, type FoundSite } from './found';
import { mendAll, type Refused } from './mendAll';
import { Stopped } from '../read/patience';
import { type Patience, patiently } from '../read/patiently';
import { keepSetting, readSetting, type SchemaStep, upgradeRows } from './schemaSteps';
import { setUpRights } from './setUpRights';

/** A part of set-up. The order: levels and groups, then each list, then the rows that set-up keeps. */
export type SetUpPart =
  { readonly kind: 'permissions' } | { readonly kind: 'list'; readonly plan: ListPlan } | { readonly kind: 'rows' };

export interface SetUpProgress {
  readonly parts: readonly SetUpPart[];
  /** How many parts are done; the next is under way. */
  readonly done: number;
  /** The difference that is being mended. */
  readonly doing?: Difference;
  /** Seconds to wait for a busy SharePoint. */
  readonly waiting?: number;
}

export interface SetUpOutcome {
  /** False where somebody stopped it. */
  readonly finished: boolean;
  readonly refused: readonly Refused[];
  /** Differences that only a person should decide on, such as rights that nobody declared. */
  readonly left: readonly Difference[];
  /** Lists to which somebody has yet to add the first rows. */
  readonly empty: readonly ListPlan[];
}

export interface SetUpOptions {
  readonly plans?: readonly ListPlan[];
  /** The version of the plans. */
  readonly version?: number;
  readonly steps?: readonly SchemaStep[];
  readonly onProgress?: (progress: SetUpProgress) => void;
  /** Asked before each part, and after each wait; true stops. */
  readonly stopped?: () => boolean;
  readonly wait?: (seconds: number) => Promise<void>;
}

/**
 * Makes the site as declared: compares, mends the first differences, and compares again where later ones depend on
 * them. Nothing is made twice and nothing is taken away, so it can be interrupted anywhere and run again. A list that
 * cannot be closed gets no column.
 *
 * @throws ProblemError if the person does not own the site, or SharePoint cannot be reached or read.
 */
export async function setUp(connection: Connection, options: SetUpOptions = {}): Promise<SetUpOutcome> {
  const { plans = allLists, onProgress = () => undefined, stopped = () => false, wait = sleep } = options;
  // Lists that are not for everybody are closed first, whatever happens later.
  const ordered = [...plans].sort((a, b) => Number(isClosed(b)) - Number(isClosed(a)));
  const parts: readonly SetUpPart[] = [
    { kind: 'permissions' },
    ...ordered.map((plan) => ({ kind: 'list', plan }) as const),
    { kind: 'rows' },
  ];
  const run: Run = { connection, options, refused: [], left: [], empty: [], undone: [] };
  const { refused, left, empty } = run;
  try {
    if (!(await patiently(() => setUpRights(connection), { stopped, wait })).maySetUp)
      throw new ProblemError({ kind: 'forbidden' });
    for (const [done, part] of parts.entries()) {
      if (stopped()) return { finished: false, refused, left, empty };
      const tell = (now: Pick<SetUpProgress, 'doing' | 'waiting'>): void => onProgress({ parts, done, ...now });
      tell({});
      const patience: Patience = {
        stopped,
        wait: async (seconds) => {
          tell({ waiting: seconds });
          await wait(seconds);
        },
      };
      if (part.kind === 'rows') await doRows(run, patience);
      else await doPart(run, part, (doing) => tell({ doing }), patience);
    }
  } catch (error) {
    if (error instanceof Stopped) return { finished: false, refused, left, empty };
    throw error;
  }
  onProgress({ parts, done: parts.length });
  return { finished: true, refused, left, empty };
}

/** One run of set-up, and the differences so far that it could not or may not mend. */
interface Run {
  readonly connection: Connection;
  readonly options: SetUpOptions;
  readonly refused: Refused[];
  readonly left: Difference[];
  readonly empty: ListPlan[];
  /** All remaining differences. */
  readonly undone: Difference[];
  /** The site after its permissions, which are the first part: no list changes it. */
  site?: FoundSite;
}

/** Makes the permissions, or one list, as declared. */
async function doPart(
  run: Run,
  part: Exclude<SetUpPart, { kind: 'rows' }>,
  doing: (difference: Difference) => void,
  patience: Patience,
): Promise<void> {
  const { connection, refused, left, empty, undone } = run;
  const compare = async (): Promise<Difference[]> => {
    if (part.kind === 'list') return listDifferences(part.plan, await findList(connection, part.plan), run.site!);
    run.site = await findSite(connection);
    return siteDifferences(run.site);
  };
  const rest = await mendAll(connection, () => patiently(compare, patience), doing, patience);
  refused.push(...rest.refused);
  undone.push(...rest.undone);
  for (const difference of rest.left) {
    if (difference.kind === 'empty') empty.push(difference.plan);
    else left.push(difference);
  }
}

/** Writes the rows that set-up keeps, unless their list was refused: that is in the outcome already. */
async function doRows(
  { connection, options: { version = schemaVersion, steps }, refused, undone }: Run,
  patience: Patience,
): Promise<void> {
  const isWithoutList = refused.some(
    ({ difference }) => difference.kind === 'list' && difference.plan.shape.name === rolloutSettings.name,
  );
  if (!isWithoutList) await patiently(() => keepRows(connection, steps, reached(version, undone)), patience);
}

/**
 * The version of which all lists and columns exist, since pages ask for those of the version in the settings. Missing
 * parts of the oldest version do not lower it: no page works without them.
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

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
