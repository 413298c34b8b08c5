import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser } from '../scripts/browser';
import { buildPackage } from '../scripts/package';
import { commandLine, Refusal, root, run, type Step } from '../scripts/steps';

// npm test: lint, types, unit, contract and end-to-end tests, the quick forms of benchmark, fuzz, soak and
// accessibility, with one closing line for them all.

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, in words. */
  readonly failures: readonly string[];
}

const jestReport = join(root, 'temp/jest.json');
const playwrightReport = join(root, 'temp/playwright.json');
const accessibilityReport = join(root, 'temp/accessibility.json');

async function check(step: Step): Promise<Count> {
  heading(step.name);
  const ok = (await run(step)) === 0;
  console.log(ok ? `${step.name}: nothing to mend` : `${step.name}: failed`);
  return { passed: Number(ok), failed: Number(!ok), failures: ok ? [] : [step.name] };
}

/** Runs a test runner and counts from its report; a run that ended without one has failed. */
async function tests(step: Step, report: string, count: (report: never) => Count): Promise<Count> {
  heading(step.name);
  rmSync(report, { force: true });
  const code = await run(step);
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: [`${step.name}: ended without a report`] };
  const counts = count(JSON.parse(readFileSync(report, 'utf8')) as never);
  return code !== 0 && counts.failed === 0
    ? { ...counts, failed: 1, failures: [`${step.name}: ended with ${code}, though every test passed`] }
    : counts;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

function jestCount({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }: JestReport): Count {
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return failed.length > 0
        ? failed.map(({ fullName }) => `${relative(root, name)}: ${fullName}`)
        : [`${relative(root, name)}: could not be run`];
    });
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, failures };
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly ok: boolean;
  }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly PlaywrightSuite[];
}

function playwrightCount({ stats, suites }: PlaywrightReport): Count {
  const failuresOf = ({ specs, suites: inner = [] }: PlaywrightSuite): string[] => [
    ...specs.filter(({ ok }) => !ok).map(({ title, file, line }) => `${file}:${line}: ${title}`),
    ...inner.flatMap(failuresOf),
  ];
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures: suites.flatMap(failuresOf) };
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
      {
        name: 'Unit and contract tests, and a tenth of the fuzz',
        command: 'jest',
        args: ['--json', `--outputFile=${jestReport}`],
        env: node,
      },
      jestReport,
      jestCount,
    ),
  ];
  counts.push(
    await check({
      name: 'Ten seconds of soak',
      command: 'node',
      args: ['--import', 'tsx', 'test/soak/soak.ts', '--quick'],
      env: node,
    }),
  );
  const browser = { ...node, BROWSER_PATH: ensureBrowser(console.log) };
  counts.push(
    await check({
      name: 'The gates of the benchmark',
      command: 'node',
      args: ['--import', 'tsx', 'test/bench/run.ts', '--quick', '--counts'],
      env: browser,
    }),
    await tests(
      {
        name: 'Accessibility of every screen',
        command: 'node',
        args: ['--import', 'tsx', 'test/accessibility/run.ts', '--quick'],
        env: browser,
      },
      accessibilityReport,
      playwrightCount,
    ),
    await tests(
      { name: 'End-to-end tests', command: 'playwright', args: ['test'], env: browser },
      playwrightReport,
      playwrightCount,
    ),
  );
  return counts;
}

commandLine(async () => {
  let counts: Count[] = [];
  try {
    counts = await all();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    counts.push({ passed: 0, failed: 1, failures: ['The run broke off'] });
  }
  const failures = counts.flatMap((count) => count.failures);
  if (failures.length > 0) console.log(['\nWhat failed:', ...failures].join('\n  '));
  const sum = (name: 'passed' | 'failed'): number => counts.reduce((total, count) => total + count[name], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
});
