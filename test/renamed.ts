import type { Host } from '../host/host';
import { fetchFrom } from '../host/inProcess';

/** What the accounts of Ada Bell and Sam Okafor are called once they have married. */
export const newNames = { staff: 'ada.hart@openservice.invalid', triage: 'sam.reed@openservice.invalid' } as const;

/**
 * The account of Ada Bell or Sam Okafor is given its new name.
 *
 * @param inSites whether the site collections have heard of it; see `renameAccount` of the host.
 */
export async function rename(host: Host, persona: keyof typeof newNames, inSites = true): Promise<void> {
  const body = JSON.stringify({ persona, email: newNames[persona], inSites });
  const { status } = await fetchFrom(host, new Request(`${host.url}/_host/rename`, { method: 'POST', body }));
  if (status !== 204) throw new Error(`Not renamed: ${status}`);
}
