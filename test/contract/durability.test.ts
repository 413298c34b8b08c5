import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InjectHeaders } from '@pnp/queryable';
import { spfi, SPFx, type SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import { startHost } from '../../host/server';
import { as } from './client';

const folder = mkdtempSync(join(tmpdir(), 'host-durability-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a host in a process of its own and resolves with its site, once it listens. */
function start(data: string): Promise<{ child: ChildProcess; site: string }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'host/start.ts', '--data', data, '--seed', 'empty', '--port', '0'],
    {
      cwd: join(__dirname, '..', '..'),
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    },
  );
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const site = /http:\S+/.exec(printed)?.[0];
      if (site) resolve({ child, site });
    });
    child.once('exit', (code) => reject(new Error(`The host ended with ${code}.`)));
  });
}

/** A page of the site on another process's host: PnPjs fetches its digest itself. */
function page(site: string): SPFI {
  return spfi(site).using(
    SPFx({ pageContext: { web: { absoluteUrl: 'http://127.0.0.1/other' }, legacyPageContext: {} } } as never),
    InjectHeaders({ 'X-Host-Persona': 'owner' }),
  );
}

test('killing the process at any moment loses no acknowledged write, and leaves none half done', async () => {
  const data = join(folder, 'killed.db');
  const acknowledged = new Map<number, string>();
  for (const killAfter of [30, 75, 120]) {
    const { child, site } = await start(data);
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    // A PnPjs request can be used once, so each write makes its own.
    const updates = (): IItems => page(site).web.getList('/sites/openservice/Lists/ContingencyInstructions').items;
    let written = 0;
    /** Adds an item and changes it until the host is gone: a version and its row are one write. */
    const write = async (writer: number): Promise<void> => {
      for (;;) {
        const key = `${killAfter}-${writer}-${written}`;
        const { Id } = (await updates().add({ Title: key, EntryKey: key, Category: 'Email', State: 'draft' })) as {
          Id: number;
        };
        acknowledged.set(Id, key);
        written += 1;
        if (written === killAfter) child.kill('SIGKILL');
        await updates()
          .getById(Id)
          .update({ Title: `${key} changed` });
        acknowledged.set(Id, `${key} changed`);
      }
    };
    const ends = await Promise.allSettled([write(1), write(2), write(3), write(4)]);
    child.kill('SIGKILL');
    expect(ends.map((end) => (end.status === 'rejected' ? String((end.reason as Error).message) : ''))).toEqual(
      Array(4).fill(expect.stringContaining('fetch failed')),
    );
    expect(await ended).toBe('SIGKILL');
  }

  const host = await startHost({ data });
  const list = as(host, 'owner').web.getList('/sites/openservice/Lists/ContingencyInstructions');
  const rows = await list.items.select('Id', 'Title', 'EntryKey', 'OData__UIVersionString').top(5000)<
    { Id: number; Title: string; EntryKey: string; OData__UIVersionString: string }[]
  >();
  expect(acknowledged.size).toBeGreaterThanOrEqual(225);
  const found = new Map(rows.map((row) => [row.Id, row]));
  for (const [id, title] of acknowledged) expect([title, `${title} changed`]).toContain(found.get(id)?.Title);
  // A change that was cut off is either complete, with its version, or not there at all.
  for (const row of rows)
    expect([row.Title, row.OData__UIVersionString]).toEqual(
      row.Title.endsWith('changed') ? [`${row.EntryKey} changed`, '2.0'] : [row.EntryKey, '1.0'],
    );
  const changed = rows.find(({ Title }) => Title.endsWith('changed'))!;
  expect(await list.items.getById(changed.Id).versions()).toMatchObject([
    { Title: changed.Title },
    { Title: changed.EntryKey },
  ]);
  expect(host.database.first('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  expect(host.database.first('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
  await host.close();
}, 90_000);
