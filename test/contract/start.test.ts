import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadOption, readCommandLine } from '../../host/commandLine';
import { CannotStart } from '../../host/host';
import { startHost } from '../../host/server';

const root = join(__dirname, '../..');

/** Runs the local SharePoint's command line until it ends, or until it has printed the expected text. */
function start(args: readonly string[], until?: RegExp): Promise<{ code: number | null; printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--import', 'tsx', join(root, 'host/start.ts'), ...args],
      { cwd: root },
    );
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (until?.test(printed)) child.kill('SIGINT');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, printed: printed.trim() }));
  });
}

/** The refusal of a command line, with an error of which `npm start` prints only the message. */
async function refusalOf(args: readonly string[]): Promise<string> {
  try {
    await (await startHost(readCommandLine(args))).close();
  } catch (error) {
    if (error instanceof BadOption || error instanceof CannotStart) return error.message;
    throw error;
  }
  return 'not refused';
}

const memory = ['--data', ':memory:', '--seed', 'empty'];
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'local-sharepoint-'))));
afterAll(() => rmSync(folder, { recursive: true }));

describe('starting the local SharePoint', () => {
  it('prints where the page is, and ends well when it is stopped', async () => {
    const { code, printed } = await start([...memory, '--port', '0'], /http:\/\/127\.0\.0\.1:\d+\//);
    expect(printed).toMatch(/^The page is at http:\/\/127\.0\.0\.1:\d+\/|^.*http:\/\/127\.0\.0\.1:\d+/);
    expect(code).toBe(0);
  });

  it('says in one line that the port is in use', async () => {
    const taken: Server = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, printed } = await start([...memory, '--port', String(port)]);
    expect(printed).toBe(`Port ${port} is in use. Stop what uses it, or choose another with --port.`);
    expect(code).not.toBe(0);
    await new Promise((resolve) => taken.close(resolve));
  });

  it('says in one line that the package is not built', async () => {
    const line = await refusalOf([...memory, '--port', '0', '--package', join(folder, 'none.sppkg')]);
    expect(line.split('\n')).toHaveLength(1);
    expect(line).toMatch(/^The package .*none\.sppkg is not there\. Build it first:/);
  });

  it('says in one line that another process has the data file', async () => {
    const data = join(folder, 'locked.db');
    const holder = await startHost({ data, seed: 'empty' });
    const { code, printed } = await start(['--data', data, '--port', '0']);
    expect(printed.split('\n')).toHaveLength(1);
    expect(printed).toContain('locked.db');
    expect(code).not.toBe(0);
    await holder.close();
  });

  it('says in one line which option it does not know', async () => {
    const { code, printed } = await start(['--colour', 'blue']);
    expect(printed).toBe("Unknown option '--colour'.");
    expect(code).not.toBe(0);
  });

  it.each([
    [
      ['--seed', 'yesterday'],
      '--seed takes demo, day-one, empty, bare, lists-0.1.0 or a number of rows, not “yesterday”.',
    ],
    [['--port', 'eighty'], '--port takes a number up to 65535, not “eighty”.'],
    [['--now', 'soon'], '--now takes a date such as 2013-04-15 or 2013-04-15T09:10, not “soon”.'],
    [['--as', 'nobody'], 'Nobody here is called “nobody”.'],
  ])('refuses %j in one line', async (args, line) => {
    expect(await refusalOf([...memory, '--port', '0', ...args])).toBe(line);
  });
});
