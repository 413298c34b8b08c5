import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine, Refusal, root, run } from '../../scripts/steps';
import type { Tally } from './surface';

// npm run fuzz: hostile and random texts in every place that takes input; then the results, in a table.

const help = `npm run fuzz -- [options]

  --quick    a tenth of the inputs, of which the continuous run has the time
  --seed N   what the inputs are drawn from; 1 unless told`;

const folder = join(root, 'temp/fuzz');

commandLine(async () => {
  const { values } = options();
  if (values.help) {
    console.log(help);
    return;
  }
  const seed = values.seed ?? '1';
  if (!/^\d{1,9}$/.test(seed)) throw new Refusal(`--seed takes a whole number, not “${seed}”.`);
  rmSync(folder, { recursive: true, force: true });
  const code = await run({
    name: 'Fuzz',
    command: 'jest',
    args: ['--selectProjects', 'fuzz', '--silent'],
    env: {
      FUZZ_WHOLE: values.quick ? '0' : '1',
      FUZZ_SEED: seed,
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
    },
  });
  const tallies = existsSync(folder)
    ? readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Tally)
    : [];
  print(tallies.sort((a, b) => a.surface.localeCompare(b.surface)));
  const mishandled = total(tallies, 'mishandled');
  if (mishandled > 0) throw new Refusal(`\n${mishandled} mishandled.`);
  if (code !== 0) throw new Refusal('\nThe run did not end as it should: see above.');
});

function options(): { readonly values: { readonly quick?: boolean; readonly seed?: string; readonly help?: boolean } } {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      options: { quick: { type: 'boolean' }, seed: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${help}`);
  }
}

function total(tallies: readonly Tally[], figure: 'tried' | 'mishandled'): number {
  return tallies.reduce((sum, tally) => sum + tally[figure], 0);
}

function print(tallies: readonly Tally[]): void {
  const width = Math.max(10, ...tallies.map(({ surface }) => surface.length));
  const line = (name: string, tried: string | number, mishandled: string | number): string =>
    `${name.padEnd(width)}  ${String(tried).padStart(8)}  ${String(mishandled).padStart(10)}`;
  console.log(`\n${line('surface', 'tried', 'mishandled')}\n${line('-'.repeat(width), '--------', '----------')}`);
  for (const { surface, tried, mishandled, examples } of tallies) {
    console.log(line(surface, tried, mishandled));
    examples.forEach((example) => console.log(`    ${example}`));
  }
  console.log(line('all', total(tallies, 'tried'), total(tallies, 'mishandled')));
}
