import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { type Host, type HostOptions, startHost } from '../../host/server';
import { as } from './client';

/** Makes a list with a column of most kinds, as set-up makes lists, and returns it. */
export async function addThings(
  sp: SPFI,
  title = 'Things',
  settings: Record<string, unknown> = { EnableVersioning: true },
): Promise<IList> {
  await sp.web.lists.add(title, 'Things to try', 100, false, settings);
  const list = sp.web.lists.getByTitle(title);
  await list.fields.addText('Code', { MaxLength: 20, Indexed: true });
  await list.fields.addNumber('Amount');
  await list.fields.addBoolean('Done');
  await list.fields.addDateTime('Due');
  await list.fields.addDateTime('At', { DisplayFormat: 1 });
  await list.fields.addChoice('State', { Choices: ['New', 'Open', 'Done'] });
  await list.fields.addMultiChoice('Tags', { Choices: ['A', 'B', 'C'] });
  await list.fields.addMultilineText('Notes', { RichText: false, NumberOfLines: 6 });
  await list.fields.addUser('Owner', { SelectionMode: 0 });
  await list.fields.addUrl('Link');
  return list;
}

/** What `haveThings` started. Jest loads this module again for each test file, so each file has its own. */
export let host: Host;
export let sp: SPFI;
export let list: IList;

/** Gives a file of tests a host with one list of things, and PnPjs as its owner. */
export function haveThings(options: Pick<HostOptions, 'seed' | 'now'> = { seed: 'empty' }): void {
  beforeAll(async () => {
    host = await startHost({ data: ':memory:', ...options });
    sp = as(host, 'owner');
    list = await addThings(sp);
  });
  afterAll(() => host.close());
}
