import type { Host } from '../host/host';
import { fetchFrom } from '../host/inProcess';

/** The account names of Ada Bell and Sam Okafor after they have married. */
export const newNames = { staff: 'ada.hart@openservice.invalid', triage: 'sam.reed@openservice.invalid' } as const;

/**
 * Gives the account of Ada Bell or Sam Okafor its new name.
 *
 * @param inSites whether the site collections have received it; see `renameAccount` of the host.
 */
export async function rename(host: Host, persona: keyof typeof newNames, inSites = true): Promise<void> {
  const body = JSON.stringify({ persona, email: newNames[persona], inSites });
  const { status } = await fetchFrom(host, new Request(`${host.url}/_host/rename`, { method: 'POST', body }));
  if (status !== 204) throw new Error(`Not renamed: ${status}`);
}
