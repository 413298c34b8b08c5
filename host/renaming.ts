import { personNamed } from './incoming';
import { people } from './people';
import type { Database } from './store/database';
import { changeLogin } from './store/principals';
import { nameNow, noteRename } from './store/renames';

/**
 * Gives the account of one of the people another name.
 *
 * @param inSites whether the site collections have heard of it. Microsoft says that a change “can take several hours to
 *   propagate” (https://learn.microsoft.com/sharepoint/upn-changes), and does not say when the user information of a
 *   site follows: so either is to be had. Their number there stays; their login is the new one, or the old one still.
 * @throws RangeError
 */
export function renameAccount(database: Database, persona: string, email: string, inSites: boolean): void {
  const person = people.find((each) => each.persona === persona);
  if (!person) throw new RangeError(`There is no persona “${persona}”.`);
  if (personNamed(email, database)) throw new RangeError(`Somebody is called “${email}” already.`);
  const before = nameNow(database, person.email);
  noteRename(database, person.email, email);
  if (inSites) for (const known of new Set([person.email, before])) changeLogin(database, known, email);
}
