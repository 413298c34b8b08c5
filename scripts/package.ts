import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Refusal, root, run } from './steps';

/** The shipped package, as gulp package-solution leaves it. */
export const packageFile = join(root, 'sharepoint/solution/open-service-intranet.sppkg');

const stampFile = join(root, 'temp/package.stamp');
const inputs = ['src', 'config', 'teams', 'gulpfile.js', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Builds the package where it is not there or older than what it is made from, showing progress.
 *
 * @throws Refusal with the build's own last words where it fails.
 */
export async function buildPackage(say: (line: string) => void): Promise<void> {
  const stamp = fingerprint();
  if (existsSync(packageFile) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  say('Building the package (about half a minute; only what changes is built again)');
  await gulp('bundle', say);
  await gulp('package-solution', say);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

const stages: readonly (readonly [RegExp, string])[] = [
  [/\[build:sass\] Starting/, 'styles'],
  [/\[build:typescript\] Using/, 'TypeScript'],
  [/\[build:webpack\] Running/, 'bundles'],
  [/Validating App Package/, 'package'],
];

async function gulp(task: string, say: (line: string) => void): Promise<void> {
  const printed: string[] = [];
  const code = await run({
    name: task,
    command: 'gulp',
    args: [task, '--ship'],
    onLine: (line) => {
      printed.push(line);
      const stage = stages.find(([pattern]) => pattern.test(line));
      if (stage) say(`  ${stage[1]} …`);
    },
  });
  if (code !== 0)
    throw new Refusal(
      `${printed.join('\n')}\nThe build failed: gulp ${task} --ship ended with ${code}; its errors stand above.`,
    );
}

/** Changes whenever anything the package is made from does, wherever the project stands. */
export function fingerprint(folder: string = root): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesIn(join(folder, input))).sort()) {
    hash.update(relative(folder, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(dirname(path), { withFileTypes: true });
  const self = entries.find((entry) => join(dirname(path), entry.name) === path);
  if (!self?.isDirectory()) return /\.scss\.ts$|TeamsSPFxApp\.zip$|loc[\\/]en-us\.js$/.test(path) ? [] : [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}
