import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../scripts/browser';
import { buildPackage } from '../../scripts/package';
import { commandLine, Refusal, root, run } from '../../scripts/steps';
import { type Check, checks, folder, type Found } from './found';
import { differing } from './pictures';

// npm run accessibility: every screen of the web parts in every theme, and the journeys by keyboard; then the findings,
// in a table.

const help = `npm run accessibility -- [options]

  --quick        screens take turns: each in one theme, its colours in one other, Tab at one width; no journeys: npm test has those
  --only WORD    only the screens with it in their name, and no journeys
  --update       writes the snapshots of the accessibility trees anew
  --pictures DIR takes a picture of every screen in every theme, at 1280 and 320 pixels (twelve sites at 768, too), and looks at nothing else
  --against DIR  says which of them differ from the pictures of an earlier run`;

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
  if (values.against && !values.pictures) throw new Refusal('--against needs --pictures: the folder for the new ones.');
  const part = values.quick || values.only || values.pictures;
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
      ACCESSIBILITY_WHOLE: values.quick ? '0' : '1',
      ACCESSIBILITY_ONLY: values.only ?? '',
      ACCESSIBILITY_PICTURES: values.pictures ? resolve(values.pictures) : '',
      BROWSER_PATH: ensureBrowser(console.log),
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
    },
  });
  if (values.pictures) {
    if (code !== 0) throw new Refusal('Some screens were not reached: see above.');
    const faults = values.against ? differing(resolve(values.pictures), resolve(values.against)) : [];
    console.log(
      faults.length > 0 ? faults.join('\n') : values.against ? 'No picture differs.' : 'The pictures are taken.',
    );
    if (faults.length > 0) throw new Refusal(`${faults.length} pictures differ.`);
    return;
  }
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

/** A line for each screen, with the number of faults in all its themes; the faults are listed below. */
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
    readonly pictures?: string;
    readonly against?: string;
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
        pictures: { type: 'string' },
        against: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${help}`);
  }
}
