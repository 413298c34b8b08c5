import type { Problem } from '../../domain/outcome';
import { allLists } from '../../lists/all';
import type { ListPlan } from '../../lists/plan';
import { settingKeys } from '../../lists/schemaVersion';
import type { Connection } from '../connection';
import { problemFrom, ProblemError } from '../problem';
import { type Difference, isSetUps, listDifferences, siteDifferences } from './difference';
import { findList, findSite } from './found';
import { mend } from './mend';
import { keepSetting, readSetting, type SchemaStep, upgradeRows } from './schemaSteps';

/** A part of set-up, in the order they are done: levels and groups, then each list, then the rows set-up keeps. */
export type SetUpPart = { readonly kind: 'permissions' } | { readonly kind: 'list'; readonly plan: ListPlan } | { readonly kind: 'rows' };

export interface SetUpProgress {
  readonly parts: readonly SetUpPart[];
  /** How many of the parts are done; the next is being worked on. */
  readonly done: number;
  /** What is being made or mended at this moment. */
  readonly doing?: Difference;
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
}

export interface SetUpOptions {
  readonly plans?: readonly ListPlan[];
  readonly steps?: readonly SchemaStep[];
  readonly onProgress?: (progress: SetUpProgress) => void;
  /** Asked before each part; true stops. */
  readonly stopped?: () => boolean;
  readonly wait?: (seconds: number) => Promise<void>;
}

/** A difference is tried this often before it counts as refused. */
const attempts = 2;
/** A busy SharePoint is waited for this often in a row. */
const patience = 5;

/**
 * Makes the site as declared: compares, mends the first difference, and compares again where that one was waited for.
 * Nothing is made twice and nothing is taken away, so it can be stopped, or break off, anywhere and be run again.
 *
 * @throws ProblemError where SharePoint cannot be reached, or refuses to be read.
 */
export async function setUp(connection: Connection, options: SetUpOptions = {}): Promise<SetUpOutcome> {
  const { plans = allLists, steps, onProgress = () => undefined, stopped = () => false, wait = sleep } = options;
  // The device lists are closed first of all, whatever else comes to pass.
  const ordered = [...plans].sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)));
  const parts: readonly SetUpPart[] = [{ kind: 'permissions' }, ...ordered.map((plan) => ({ kind: 'list', plan }) as const), { kind: 'rows' }];
  const refused: Refused[] = [];

  for (const [done, part] of parts.entries()) {
    if (stopped()) return { finished: false, refused };
    onProgress({ parts, done });
    if (part.kind === 'rows') {
      await keepRows(connection, steps);
      continue;
    }
    const compare = async (): Promise<Difference[]> => {
      const site = await findSite(connection);
      return part.kind === 'permissions' ? siteDifferences(site) : listDifferences(part.plan, await findList(connection, part.plan), site);
    };
    refused.push(...(await mendAll(connection, compare, (doing) => onProgress({ parts, done, doing }), wait)));
  }
  onProgress({ parts, done: parts.length });
  return { finished: true, refused };
}

function isOpen({ access }: ListPlan): boolean {
  return access.staff === 'read';
}

async function keepRows(connection: Connection, steps?: readonly SchemaStep[]): Promise<void> {
  await upgradeRows(connection, steps);
  if ((await readSetting(connection, settingKeys.programmeStart)) === undefined) {
    await keepSetting(connection, settingKeys.programmeStart, 'Programme start', '2013-04-01');
  }
}

/** What comes after these depends on them, so the site is compared again. */
const changesWhatFollows: readonly Difference['kind'][] = ['level', 'group', 'list', 'inherits', 'column'];

/** SharePoint has said yes, and nothing has changed. */
const withoutEffect: Problem = { kind: 'unexpected', detail: 'SharePoint accepted the change, and it made no difference.' };

/** What was tried for a difference that is still there, and how often. */
interface Tried {
  readonly count: number;
  readonly refused: Refused;
}

async function mendAll(connection: Connection, compare: () => Promise<Difference[]>, doing: (difference: Difference) => void, wait: (seconds: number) => Promise<void>): Promise<Refused[]> {
  const tried = new Map<string, Tried>();
  const countOf = (difference: Difference): number => tried.get(nameOf(difference))?.count ?? 0;
  let busy = 0;
  for (;;) {
    const found = (await compare()).filter(isSetUps);
    const open = found.filter((difference) => countOf(difference) < attempts);
    if (open.length === 0) return found.map((difference) => tried.get(nameOf(difference))!.refused);
    for (const difference of untilCompared(open)) {
      doing(difference);
      const problem = await attempt(() => mend(connection, difference));
      if (problem?.kind === 'offline' || (problem?.kind === 'throttled' && busy >= patience)) throw new ProblemError(problem);
      if (problem?.kind === 'throttled') {
        busy += 1;
        await wait(problem.retryAfter);
        break;
      }
      busy = 0;
      tried.set(nameOf(difference), { count: countOf(difference) + 1, refused: { difference, problem: problem ?? withoutEffect } });
      if (problem) break;
    }
  }
}

/** The differences that can be mended before the site has to be compared again. */
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
  const what = 'name' in difference ? difference.name : 'level' in difference && typeof difference.level === 'string' ? difference.level : 'team' in difference ? difference.team : '';
  const who = 'principal' in difference ? difference.principal.Id : 'grant' in difference ? difference.grant.principal.Id : '';
  return [kind, where, what, who].join('|');
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
