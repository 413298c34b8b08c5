import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cacheFolder } from '../../host/snapshot';
import { Refusal, root } from '../../scripts/steps';
import { type Fault, timesFound } from './fault';

/** A copy of the working tree to make faults in: no file of the checkout is changed, however the run ends. */
export interface Scratch {
  readonly folder: string;
  /**
   * Makes faults, does something, and restores the files.
   *
   * @throws Refusal if a fault's text is not in its file exactly once.
   */
  withFaults<T>(faults: readonly Fault[], work: () => Promise<T>): Promise<T>;
  remove(): void;
}

export function makeScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'open-service-faults-'));
  for (const file of workingTree()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // The host keeps the lists it has made under a fingerprint of their inputs, so copies may share them.
  mkdirSync(cacheFolder, { recursive: true });
  mkdirSync(join(folder, dirname(relative(root, cacheFolder))), { recursive: true });
  symlinkSync(cacheFolder, join(folder, relative(root, cacheFolder)), 'junction');
  return {
    folder,
    async withFaults(faults, work) {
      const before = new Map<string, string>();
      try {
        for (const fault of faults) {
          const file = join(folder, fault.file);
          const text = readFileSync(file, 'utf8');
          const times = timesFound(text, fault);
          if (times !== 1)
            throw new Refusal(`${fault.id}: the text to find stands ${times} times in ${fault.file}, not once.`);
          if (!before.has(file)) before.set(file, text);
          writeFileSync(
            file,
            text.replace(fault.find, () => fault.replace),
          );
        }
        return await work();
      } finally {
        before.forEach((text, file) => writeFileSync(file, text));
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every file that is in git or would be added, in its current state. */
function workingTree(): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
    .split('\0')
    .filter((file) => file && existsSync(join(root, file)));
}
