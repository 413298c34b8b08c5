import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../scripts/browser';
import { buildPackage } from '../scripts/package';
import { commandLine, Refusal, root, run, type Step } from '../scripts/steps';

// npm test: lint, types, unit, contract and end-to-end tests, the quick forms of benchmark, fuzz, soak and accessibility, with one closing line for them all.

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const jestReport = join(root, 'temp/jest.json');
const playwrightReport = join(root, 'temp/playwright.json');
const accessibilityReport = join(root, 'temp/accessibility.json');

async function check(step: Step): Promise<Count> {
  heading(step.name);
  const ok = (await run(step)) === 0;
  console.log(ok ? `${step.name}: nothing to mend` : `${step.name}: failed`);
  return { passed: Number(ok), failed: Number(!ok) };
}

/** Runs a test runner and counts from its report; a run that ended without one has failed. */
async function tests(step: Step, report: string, count: (report: never) => Count): Promise<Count> {
  heading(step.name);
  rmSync(report, { force: true });
  const code = await run(step);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counts = count(JSON.parse(readFileSync(report, 'utf8')) as never);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

function heading(name: string): void {
  console.log(`\n── ${name} ──`);
}

async function all(): Promise<Count[]> {
  const node = { NODE_OPTIONS: '--disable-warning=ExperimentalWarning' };
  heading('Package');
  await buildPackage(console.log);
  const counts = [
    await check({ name: 'Lint', command: 'eslint', args: ['--max-warnings', '0', '.'] }),
    await check({ name: 'Types of what ships', command: 'tsc', args: ['-p', '.', '--noEmit'] }),
    await check({ name: 'Types of the tests and the host', command: 'tsc', args: ['-p', 'test'] }),
    await tests(
      { name: 'Unit and contract tests, and a tenth of the fuzz', command: 'jest', args: ['--json', `--outputFile=${jestReport}`], env: node },
      jestReport,
      (report: JestReport) => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites }),
    ),
  ];
  counts.push(await check({ name: 'Ten seconds of soak', command: 'node', args: ['--import', 'tsx', 'test/soak/soak.ts', '--quick'], env: node }));
  const browser = { ...node, BROWSER_PATH: ensureBrowser(console.log) };
  const count = ({ stats }: PlaywrightReport): Count => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });
  counts.push(
    await check({ name: 'The gates of the benchmark', command: 'node', args: ['--import', 'tsx', 'test/bench/run.ts', '--quick'], env: browser }),
    await tests({ name: 'Accessibility of every screen', command: 'node', args: ['--import', 'tsx', 'test/accessibility/run.ts', '--quick'], env: browser }, accessibilityReport, count),
    await tests({ name: 'End-to-end tests', command: 'playwright', args: ['test'], env: browser }, playwrightReport, count),
  );
  return counts;
}

commandLine(async () => {
  let counts: Count[] = [];
  try {
    counts = await all();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    counts.push({ passed: 0, failed: 1 });
  }
  const sum = (name: keyof Count): number => counts.reduce((total, count) => total + count[name], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
});
