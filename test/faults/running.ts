import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureBrowser } from '../../scripts/browser';
import { run } from '../../scripts/steps';
import { type Catching, kindOf } from './fault';

/** The results of the tests that a title matches. */
export interface Verdict {
  /** How many tests ran with this title. */
  readonly named: number;
  readonly failed: number;
  /** Why the first of them failed. */
  readonly why?: string;
}

/** A test as either runner reports it. */
interface Ran {
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
  readonly why?: string;
}

/** Runs tests in a copy of the working tree: all of Jest's in one go, and all of the browser's in one go. */
export async function runTests(folder: string, tests: readonly Catching[]): Promise<(test: Catching) => Verdict> {
  const inBrowser = tests.filter((test) => kindOf(test) === 'browser');
  const inJest = tests.filter((test) => kindOf(test) !== 'browser');
  const ran = [
    ...(inJest.length > 0 ? await runJest(folder, inJest) : []),
    ...(inBrowser.length > 0 ? await runBrowser(folder, inBrowser) : []),
  ];
  return ({ file, title }) => {
    const named = ran.filter((each) => basename(each.file) === basename(file) && each.title.includes(title));
    const failed = named.filter(({ passed }) => !passed);
    return { named: named.length, failed: failed.length, why: failed[0]?.why };
  };
}

interface JestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

async function runJest(folder: string, tests: readonly Catching[]): Promise<Ran[]> {
  const report = join(folder, 'temp/faults-jest.json');
  await runner(
    folder,
    report,
    'jest',
    ['--json', `--outputFile=${report}`, '--testNamePattern', patternOf(tests), '--runTestsByPath', ...filesOf(tests)],
    {},
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status, failureMessages }) => ({
        file: name,
        title: fullName,
        passed: status === 'passed',
        why: failureMessages[0],
      })),
  );
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

async function runBrowser(folder: string, tests: readonly Catching[]): Promise<Ran[]> {
  const report = join(folder, 'temp/playwright.json');
  await runner(
    folder,
    report,
    'playwright',
    ['test', '--project=browser', ...filesOf(tests), '--grep', patternOf(tests)],
    { BROWSER_PATH: ensureBrowser(() => undefined) },
  );
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { readonly suites: readonly PlaywrightSuite[] };
  const ranIn = ({ title, specs, suites: inner = [] }: PlaywrightSuite): Ran[] =>
    [
      ...specs.flatMap((spec) =>
        spec.tests
          .filter(({ status }) => status !== 'skipped')
          .map(({ status, results }) => ({
            file: spec.file,
            title: spec.title,
            passed: status === 'expected',
            why: results.find(({ error }) => error)?.error?.message,
          })),
      ),
      ...inner.flatMap(ranIn),
    ].map((each) => ({ ...each, title: `${title} ${each.title}` }));
  return suites.flatMap(ranIn);
}

/** Runs a test runner without showing its output; the results are in its report. */
async function runner(
  folder: string,
  report: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  rmSync(report, { force: true });
  const printed: string[] = [];
  await run({
    name: command,
    command,
    args,
    cwd: folder,
    env: { NODE_OPTIONS: '--disable-warning=ExperimentalWarning', ...env },
    onLine: (line) => printed.push(line),
  });
  if (!existsSync(report)) throw new Error(`${command} ended without a report:\n${printed.join('\n')}`);
}

function filesOf(tests: readonly Catching[]): string[] {
  return [...new Set(tests.map(({ file }) => file))];
}

function patternOf(tests: readonly Catching[]): string {
  return tests.map(({ title }) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
