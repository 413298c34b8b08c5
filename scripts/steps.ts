import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(__dirname, '..');

/** A failure that a command line explains in one line, without a stack. */
export class Refusal extends Error {}

export interface Step {
  /** What people read of it: "Lint". */
  readonly name: string;
  /** A command of node_modules/.bin, or `node`. */
  readonly command: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The folder it runs in; by default the project's. */
  readonly cwd?: string;
  /** Called with each line it prints; without this, it prints to the console itself. */
  readonly onLine?: (line: string) => void;
}

/** Runs a step and resolves to its exit code. npm scripts have put node_modules/.bin, with Node 22, on the PATH. */
export function run({ command, args = [], env = {}, cwd = root, onLine }: Step): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let rest = '';
    const read = (chunk: Buffer): void => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach((line) => onLine?.(line));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', reject);
    child.on('close', (code) => {
      if (rest) onLine?.(rest);
      resolve(code ?? 1);
    });
  });
}

/** Runs a command line's work. A refusal becomes one clear line and a non-zero exit code. */
export function commandLine(work: () => Promise<void>): void {
  onNode22(work).catch((error: unknown) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  });
}

/** The lock file brings Node 22 for the usual platforms; on others, the installed Node must be that version. */
async function onNode22(work: () => Promise<void>): Promise<void> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 22)
    throw new Refusal(
      `This needs Node 22, and no build of it comes with npm for ${process.platform} on ${process.arch}: install Node 22 and try again. (This is ${process.version}.)`,
    );
  await work();
}
