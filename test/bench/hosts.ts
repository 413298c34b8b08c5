import { type Host, startHost } from '../../host/server';
import { packageFile } from '../../scripts/package';
import type { PageModel } from '../../host/pages/pageModel';
import { type Peer, peers } from './peers/peers';

/** The day that the rows are made for, so that confirmations are as old as in real use. */
const now = new Date('2013-04-15T09:10:00+01:00');

/**
 * A local SharePoint with this many rows in each long list, our web parts on their pages, and the peers on pages of
 * their own.
 */
export async function hostWith(rows: number, peersFile: string | undefined): Promise<Host> {
  const host = await startHost({
    data: ':memory:',
    seed: rows,
    now,
    packages: [packageFile, ...(peersFile ? [peersFile] : [])],
  });
  if (peersFile) for (const peer of peers) await save(host, peer.page, pageOf(peer));
  return host;
}

/** The same with empty lists. */
export function emptyHost(): Promise<Host> {
  return startHost({ data: ':memory:', seed: 'empty', now, packages: [packageFile] });
}

/** One web part over the whole width, as ours is on its page. */
function pageOf({ id, alias }: Peer): PageModel {
  return {
    title: alias,
    sections: [{ layout: 'one', columns: [[{ kind: 'webPart', id: `${id.slice(0, -2)}99`, componentId: id }]] }],
  };
}

async function save(host: Host, file: string, page: PageModel): Promise<void> {
  const path = `${new URL(host.site).pathname}/SitePages/${file}`;
  const reply = await fetch(`${host.url}/_host/pages?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Host-Persona': 'owner' },
    body: JSON.stringify(page),
  });
  if (!reply.ok) throw new Error(`The page ${file} was not saved: ${reply.status}.`);
}
