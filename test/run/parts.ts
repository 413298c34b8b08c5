import type { Step } from '../../scripts/steps';
import { jestCount, playwrightCount, type Report } from './counts';

/** A part of the run: a command, and how to count what passed. */
export interface Part extends Pick<Step, 'name' | 'command' | 'args' | 'env'> {
  /** Its runner's counts; without a report, the part itself passes or fails. */
  readonly report?: Report;
  /** It opens a browser. */
  readonly browser?: true;
  /** The later parts cannot run without it. */
  readonly needed?: true;
  /** It is left out if none of these files and folders has changed since it last passed. */
  readonly onlyOf?: readonly string[];
}

/** Lanes that run in parallel, each with parts that run one after another. */
export type Stage = readonly (readonly Part[])[];

/**
 * What `npm test` runs, in this order, or `npm run test:all`.
 *
 * @param everything also the long tests.
 */
export function stagesOf(everything: boolean): readonly Stage[] {
  const quick = everything ? [] : ['--quick'];
  const node = { NODE_OPTIONS: '--disable-warning=ExperimentalWarning' };
  const jest: Part = {
    name: `Unit, page and contract tests, and ${everything ? 'all' : 'a tenth'} of the fuzz`,
    command: 'jest',
    args: ['--maxWorkers=100%', '--json', '--outputFile=temp/jest.json'],
    env: { ...node, FUZZ_WHOLE: everything ? '1' : '0' },
    report: { file: 'temp/jest.json', count: jestCount },
  };
  const soak: Part = {
    name: everything ? 'Two minutes of soak' : 'Ten seconds of soak',
    command: 'node',
    args: ['--import', 'tsx', 'test/soak/soak.ts', ...quick],
    env: node,
  };
  const writeFaults: Part = {
    name: everything ? 'Each fault in each write' : 'A fifth of the faults in each write',
    command: 'node',
    args: ['--import', 'tsx', 'test/writeFaults/run.ts', ...quick],
    env: node,
  };
  const bench: Part = {
    name: everything ? 'The gates of the benchmark, its times among them' : 'The gates of the benchmark',
    command: 'node',
    args: ['--import', 'tsx', 'test/bench/run.ts', everything ? '--quick' : '--counts'],
    env: node,
    browser: true,
    ...(!everything && { onlyOf: ['src', 'config', 'host', 'package.json', 'package-lock.json', 'test/bench'] }),
  };
  const faults: Part = {
    name: 'Each small fault is caught',
    command: 'tsx',
    args: ['test/faults/run.ts'],
    env: node,
    browser: true,
  };
  const build: Part = {
    name: 'Package, with the types of what ships',
    command: 'tsx',
    args: ['scripts/build.ts'],
    needed: true,
  };
  const tidy: Part = {
    name: 'Layout, imports and what nothing uses',
    command: 'npm',
    args: ['run', 'tidy', '--silent'],
  };
  // It needs the types of the style sheets, which the build makes.
  const typesAndRules: Part = { name: 'Types and rules of code', command: 'tsx', args: ['scripts/typesAndRules.ts'] };
  return [
    // Times are measured while nothing else runs; the rest keeps both cores busy.
    ...(everything
      ? [[[build, typesAndRules], [tidy]], [[jest]], [[soak]], [[writeFaults]], [[bench]]]
      : [
          [[build], [tidy, soak]],
          [
            [typesAndRules, jest],
            [writeFaults, bench],
          ],
        ]),
    [
      [
        {
          name: `End-to-end tests, and the accessibility of every screen${everything ? ' in every theme' : ''}`,
          command: 'playwright',
          args: ['test'],
          env: { ...node, ACCESSIBILITY_WHOLE: everything ? '1' : '0' },
          browser: true,
          report: { file: 'temp/playwright.json', count: playwrightCount },
        },
      ],
    ],
    ...(everything ? [[[faults]]] : []),
  ];
}
