import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../scripts/browser';
import { buildPackage } from '../../scripts/package';
import { commandLine, Refusal, root, run } from '../../scripts/steps';
import { type Check, checks, folder, type Found } from './found';

// npm run accessibility: every screen of the web parts in every theme, and the journeys by keyboard; then what was
// found, in a table.

const help = `npm run accessibility -- [options]

  --quick        each screen is opened in one theme, in rotation, and axe sees its colours in the others; no journeys: npm test has those
  --only WORD    only the screens with it in their name, and no journeys
  --update       writes the snapshots of the accessibility trees anew`;

const report = join(root, 'temp/accessibility.json');

commandLine(async () => {
  const { values } = options();
  if (values.help) {
    console.log(help);
    return;
  }
  await buildPackage(console.log);
  rmSync(join(root, folder), { recursive: true, force: true });
  rmSync(report, { force: true });
  const part = values.quick || values.only;
  const code = await run({
    name: 'Accessibility',
    command: 'playwright',
    args: [
      'test',
      '--config',
      'test/accessibility/playwright.config.ts',
      ...(part ? ['--project', 'screens-*'] : []),
      ...(values.update ? ['--update-snapshots'] : []),
    ],
    env: {
      ACCESSIBILITY_QUICK: values.quick ? '1' : '0',
      ACCESSIBILITY_ONLY: values.only ?? '',
      BROWSER_PATH: ensureBrowser(console.log),
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
    },
  });
  const found = existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).map((file) => JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Found)
    : [];
  print(found);
  const stats = existsSync(report)
    ? (
        JSON.parse(readFileSync(report, 'utf8')) as {
          readonly stats: { readonly expected: number; readonly unexpected: number };
        }
      ).stats
    : undefined;
  console.log(
    `\n${found.length} looks at screens; ${stats?.expected ?? 0} journeys passed, ${stats?.unexpected ?? 'all'} failed.`,
  );
  if (code !== 0)
    throw new Refusal(
      'There is something to mend: see above. A tree that differs from its snapshot is among what Playwright printed.',
    );
});

/** A line for each screen, with the faults of all its themes; what they are, below. */
function print(found: readonly Found[]): void {
  const names = Object.keys(checks) as Check[];
  const width = Math.max(6, ...found.map(({ screen }) => screen.length));
  const columns = names.map((name) => Math.max(8, checks[name].length));
  const line = (first: string, cells: readonly string[]): string =>
    [first.padEnd(width), ...cells.map((cell, at) => cell.padEnd(columns[at]))].join('  ').trimEnd();
  console.log(
    `\n${line(
      'Screen',
      names.map((name) => checks[name]),
    )}`,
  );
  for (const screen of new Set(found.map((one) => one.screen))) {
    const looks = found.filter((one) => one.screen === screen);
    console.log(
      line(
        screen,
        names.map((name) => {
          const lists = looks.flatMap(({ faults }) => (faults[name] ? [faults[name]] : []));
          const count = lists.reduce((sum, list) => sum + list.length, 0);
          return lists.length === 0 ? '–' : count === 0 ? 'passed' : `${count} fault${count === 1 ? '' : 's'}`;
        }),
      ),
    );
  }
  for (const { screen, theme, faults } of found) {
    for (const name of names)
      for (const words of faults[name] ?? []) console.log(`\n${screen}, ${theme}, ${checks[name]}: ${words}`);
  }
}

function options(): {
  readonly values: {
    readonly quick?: boolean;
    readonly only?: string;
    readonly update?: boolean;
    readonly help?: boolean;
  };
} {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      options: {
        quick: { type: 'boolean' },
        only: { type: 'string' },
        update: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${help}`);
  }
}
