import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { takeStamp } from './stamp';
import { Refusal, root, run } from './steps';

/** The shipped package, as gulp package-solution leaves it. */
export const packageFile = join(root, 'sharepoint/solution/open-service-intranet.sppkg');

/** The files and folders that it is made from. */
export const packageInputs = [
  'src',
  'config',
  'teams',
  'gulpfile.js',
  'scripts/localise.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Builds the package if it is missing or older than its inputs, showing progress.
 *
 * @throws Refusal with the build's own last words if the build fails.
 */
export async function buildPackage(say: (line: string) => void): Promise<void> {
  const stamp = takeStamp('package', packageInputs);
  if (existsSync(packageFile) && stamp.current) return;
  say('Building the package (about half a minute; only what changes is built again)');
  await gulp('bundle', say);
  await gulp('package-solution', say);
  stamp.keep();
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
