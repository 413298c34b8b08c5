import { ensureBrowser } from '../../scripts/browser';
import { takeStamp } from '../../scripts/stamp';
import { run, type Step } from '../../scripts/steps';
import { type Count, countIn, countOfOne, forgetReport } from './counts';
import type { Part, Stage } from './parts';

/** The result of a part. */
export interface Result {
  readonly part: Part;
  /** Undefined if it was left out, because none of its files has changed. */
  readonly count?: Count;
  readonly seconds: number;
}

type Say = (text: string) => void;

/** Runs the stages one after another, and stops after one with a failure in a part that the others need. */
export async function runStages(stages: readonly Stage[], env: Step['env'], say: Say): Promise<Result[]> {
  const results: Result[] = [];
  for (const lanes of stages) {
    const apart = lanes.length > 1;
    if (apart) say(heading(`${lanes.flat().map(nameOf).join(', ')}: each is printed when it has ended`));
    const done = await Promise.all(lanes.map((lane) => runLane(lane, env, say, apart)));
    results.push(...done.flat());
    if (!done.flat().some(stops)) continue;
    say('\nThe rest needs what failed: it is not run.');
    break;
  }
  return results;
}

/** @param apart another lane runs at the same time, so a part's output is printed together. */
async function runLane(lane: readonly Part[], env: Step['env'], say: Say, apart: boolean): Promise<Result[]> {
  const results: Result[] = [];
  for (const part of lane) {
    if (!apart) say(heading(part.name));
    const printed: string[] = [];
    const result = await runPart(part, env, apart ? (line) => printed.push(line) : undefined, say);
    if (apart) say([heading(part.name), ...printed].join('\n'));
    say(verdict(result));
    results.push(result);
    if (stops(result)) break;
  }
  return results;
}

async function runPart(part: Part, env: Step['env'], onLine: Step['onLine'], say: Say): Promise<Result> {
  const stamp = part.onlyOf && takeStamp(part.name.replace(/\W+/g, '-').toLowerCase(), part.onlyOf);
  if (stamp?.current) return { part, seconds: 0 };
  const from = performance.now();
  const count = await countOf(part, env, onLine, say);
  if (count.failed === 0) stamp?.keep();
  return { part, count, seconds: (performance.now() - from) / 1000 };
}

async function countOf(part: Part, env: Step['env'], onLine: Step['onLine'], say: Say): Promise<Count> {
  const { name, report, browser } = part;
  if (report) forgetReport(report);
  try {
    const path = browser && { BROWSER_PATH: ensureBrowser(say) };
    const code = await run({ ...part, env: { ...env, ...part.env, ...path }, onLine });
    return report ? countIn(report, name, code) : countOfOne(name, code);
  } catch (error) {
    // There is no browser, or the command cannot be started.
    return countOfOne(`${name}: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
}

function stops({ part, count }: Result): boolean {
  return Boolean(part.needed && count && count.failed > 0);
}

function verdict({ part, count }: Result): string {
  if (!count) return `${part.name}: left out, as nothing that it looks at has changed since it passed`;
  if (count.failed > 0) return `${part.name}: ${part.report ? `${count.failed} failed` : 'failed'}`;
  return `${part.name}: ${part.report ? `${count.passed} passed` : 'nothing to mend'}`;
}

const nameOf = ({ name }: Part): string => name;

function heading(text: string): string {
  return `\n── ${text} ──`;
}
