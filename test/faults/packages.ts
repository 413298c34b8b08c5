import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { packageFile, packageInputs } from '../../scripts/package';
import { fingerprintOf } from '../../scripts/stamp';
import { root, run } from '../../scripts/steps';

/** The folder that keeps packages between runs, each under the fingerprint of its inputs. */
const kept = join(root, 'temp/faults');

/**
 * Puts the package of a copy of the working tree where its browser tests look for it; builds it if it has not been
 * built before.
 *
 * @returns the build's output if it failed.
 */
export async function packageIn(folder: string): Promise<string | undefined> {
  const there = join(folder, relative(root, packageFile));
  const known = join(kept, `${fingerprintOf(packageInputs, folder)}.sppkg`);
  rmSync(there, { force: true });
  mkdirSync(dirname(there), { recursive: true });
  if (!existsSync(known)) {
    const printed: string[] = [];
    const code = await run({
      name: 'Package',
      command: 'tsx',
      args: ['scripts/build.ts'],
      cwd: folder,
      onLine: (line) => printed.push(line),
    });
    if (code !== 0) return printed.join('\n');
    mkdirSync(kept, { recursive: true });
    copyFileSync(there, known);
  }
  copyFileSync(known, there);
  return undefined;
}
