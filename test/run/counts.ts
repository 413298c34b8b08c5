import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../scripts/steps';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, in words. */
  readonly failures: readonly string[];
}

/** The report that a test runner leaves behind. */
export interface Report {
  readonly file: string;
  readonly count: (text: string) => Count;
}

/** One thing that passes or fails as a whole. */
export function countOfOne(name: string, code: number): Count {
  return code === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] };
}

export function forgetReport({ file }: Report): void {
  rmSync(join(root, file), { force: true });
}

/** What a runner counted. A runner has failed if it ended without its report, or if only its exit code says so. */
export function countIn({ file, count }: Report, name: string, code: number): Count {
  const path = join(root, file);
  if (!existsSync(path)) return { passed: 0, failed: 1, failures: [`${name}: ended without a report`] };
  const counts = count(readFileSync(path, 'utf8'));
  return code !== 0 && counts.failed === 0
    ? { ...counts, failed: 1, failures: [`${name}: ended with ${code}, though every test passed`] }
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

/** Counts what `jest --json` reports. */
export function jestCount(text: string): Count {
  const report = JSON.parse(text) as JestReport;
  const failures = report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return failed.length > 0
        ? failed.map(({ fullName }) => `${relative(root, name)}: ${fullName}`)
        : [`${relative(root, name)}: could not be run`];
    });
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites, failures };
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

/** Counts what Playwright's JSON reporter reports. */
export function playwrightCount(text: string): Count {
  const { stats, suites } = JSON.parse(text) as PlaywrightReport;
  const failuresOf = ({ specs, suites: inner = [] }: PlaywrightSuite): string[] => [
    ...specs.filter(({ ok }) => !ok).map(({ title, file, line }) => `${file}:${line}: ${title}`),
    ...inner.flatMap(failuresOf),
  ];
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures: suites.flatMap(failuresOf) };
}
