import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './steps';

/** Records what some files held when something was last made from them. */
export interface Stamp {
  /** The files have not changed since, so it need not be made again. */
  readonly current: boolean;
  /** Records that it is made, from the files as they were when the stamp was taken. */
  keep(): void;
}

/** Files that the build and the local SharePoint make among those that people write. */
const made = /\.scss\.ts$|TeamsSPFxApp\.zip$|loc[\\/](en-us\.js|strings\.d\.ts)$|host[\\/]data[\\/]/;

/**
 * @param name of the stamp's file in temp/.
 * @param inputs files and folders, as paths from the project's root.
 */
export function takeStamp(name: string, inputs: readonly string[]): Stamp {
  const file = join(root, 'temp', `${name}.stamp`);
  const fingerprint = fingerprintOf(inputs);
  return {
    current: existsSync(file) && readFileSync(file, 'utf8') === fingerprint,
    keep: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, fingerprint);
    },
  };
}

/** Changes whenever one of the files does, wherever the project is on the disk. */
export function fingerprintOf(inputs: readonly string[], folder: string = root): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesIn(join(folder, input))).sort())
    hash.update(relative(folder, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return made.test(path) ? [] : [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}
