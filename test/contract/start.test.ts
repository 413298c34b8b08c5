import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadOption, readCommandLine } from '../../host/commandLine';
import { CannotStart } from '../../host/host';
import { startHost } from '../../host/server';
import { aboutDataFile, DataFileUnusable } from '../../host/store/dataFile';

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
    if (error instanceof BadOption || error instanceof CannotStart || error instanceof DataFileUnusable)
      return error.message;
    throw error;
  }
  return 'not refused';
}

const memory = ['--data', ':memory:', '--seed', 'empty'];
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'local-sharepoint-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('a request that never ends is answered 408, and its connection closed', async () => {
  const host = await startHost({ data: ':memory:', seed: 'empty', requestSeconds: 0.2 });
  const begun = [
    'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ',
    `POST /_api/contextinfo HTTP/1.1\r\nHost: ${new URL(host.url).host}\r\nContent-Length: 1000\r\n\r\nabc`,
  ];
  for (const beginning of begun) {
    const socket = connect(Number(new URL(host.url).port), '127.0.0.1');
    socket.write(beginning);
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  }
  await host.close();
});

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

  describe('with a data file that cannot be used', () => {
    /** A whole data file, to be damaged. */
    let whole: Buffer;
    beforeAll(async () => {
      const data = join(folder, 'whole.db');
      await (await startHost({ data, seed: 'empty' })).close();
      whole = readFileSync(data);
    });

    const made = (name: string, contents: string | Uint8Array): string => {
      const data = join(folder, name);
      writeFileSync(data, contents);
      return data;
    };
    const damaged =
      'is damaged, or holds no data of the local SharePoint. Delete it, or give another file with --data.';
    const another = 'Give another file with --data.';

    const cases: readonly (readonly [string, () => string, RegExp | string])[] = [
      ['that is a text', () => made('text.db', 'Nothing to see here.\n'.repeat(500)), damaged],
      [
        'of random bytes',
        () =>
          made(
            'random.db',
            whole.map((byte, at) => byte ^ (at * 7 + 13)),
          ),
        damaged,
      ],
      ['that is cut off', () => made('cut.db', whole.subarray(0, Math.floor(whole.length / 2))), damaged],
      ['that is cut off within its first page', () => made('stub.db', whole.subarray(0, 700)), damaged],
      [
        'with a page of zeros',
        () => made('hole.db', Buffer.concat([whole.subarray(0, 8192), Buffer.alloc(4096), whole.subarray(12288)])),
        damaged,
      ],
      [
        'of another program',
        () => {
          const data = join(folder, 'other.db');
          const other = new DatabaseSync(data);
          other.exec('CREATE TABLE recipes (name TEXT)');
          other.close();
          return data;
        },
        `is a database of something else. ${another}`,
      ],
      [
        'that is a folder',
        () => {
          mkdirSync(join(folder, 'a.db'));
          return join(folder, 'a.db');
        },
        `is a folder. ${another}`,
      ],
      [
        'below a file',
        () => join(made('file.txt', ''), 'below', 'x.db'),
        /is below .*file\.txt, which is a file\. Give/,
      ],
      ['that is a device', () => '/dev/null', `is no ordinary file. ${another}`],
      [
        'in a place where nothing can be made',
        () => '/proc/local/x/y.db',
        `is in a folder that cannot be made. ${another}`,
      ],
      ['with a name that is too long', () => join(folder, 'x'.repeat(300)), /cannot be opened|too long/],
    ];
    it.each(cases)('%s, says so in one line, and leaves it alone', async (_, file, words) => {
      const data = file();
      const before = words === damaged ? readFileSync(data) : undefined;
      const line = await refusalOf(['--data', data, '--port', '0']);
      expect(line.split('\n')).toHaveLength(1);
      expect(line).toMatch(/^The data file /);
      if (typeof words === 'string') expect(line).toBe(`The data file ${data} ${words}`);
      else expect(line).toMatch(words);
      if (before) expect(readFileSync(data).equals(before)).toBe(true);
    });

    // The system lets root read and write everything.
    const isRoot = process.getuid?.() === 0;
    (isRoot ? it.skip : it)('that may not be read or written, says so in one line', async () => {
      const data = made('closed.db', whole);
      for (const mode of [0o000, 0o400]) {
        chmodSync(data, mode);
        expect(await refusalOf(['--data', data, '--port', '0'])).toBe(
          `The data file ${data} may not be read and written by this account. ${another}`,
        );
      }
    });

    it.each([
      [8, 'may only be read'],
      [13, 'does not fit: its disk is full'],
      [10, 'cannot be read or written: its disk does not answer'],
    ])('says what SQLite’s code %i means', (errcode, words) => {
      expect(aboutDataFile('x.db', Object.assign(new Error(), { errcode: errcode | 0x300 }))).toEqual(
        new DataFileUnusable('x.db', words),
      );
      const other = new TypeError('ours');
      expect(aboutDataFile('x.db', other)).toBe(other);
    });

    it('makes the folders that are not there', async () => {
      const data = join(folder, 'new', 'deep', 'x.db');
      expect(await refusalOf(['--data', data, '--port', '0', '--seed', 'empty'])).toBe('not refused');
    });
  });
});
