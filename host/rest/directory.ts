import { people } from '../people';
import { ensureUser, loginOf, type Principal } from '../store/principals';
import { nameNow } from '../store/renames';
import type { Call } from './call';
import { accountUnknown } from './sharePointError';

/** An account of the organisation, known to this site collection or not. */
export interface Account {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** The organisation's directory: the host's people, and everybody whom any site collection knows. */
export function accounts({ service: { database } }: Call): Account[] {
  const known = database.all("SELECT title, email FROM principals WHERE kind = 'user' ORDER BY site, id");
  const all = new Map<string, Account>();
  for (const { name, email: first, role } of people) {
    const email = nameNow(database, first);
    all.set(email.toLowerCase(), { name, email, role });
  }
  for (const { title, email } of known) {
    if (!all.has(String(email).toLowerCase()))
      all.set(String(email).toLowerCase(), { name: String(title), email: String(email), role: '' });
  }
  return [...all.values()];
}

/** The account of a login, which may be in claims form or just an email address. */
export function accountNamed(call: Call, login: string): Account | undefined {
  const wanted = loginOf(login.trim().replace(/^i:0#\.f\|membership\|/i, ''));
  return accounts(call).find(({ email }) => loginOf(email) === wanted);
}

/**
 * The user of this site collection for a login; added if it does not know the account yet.
 *
 * @throws SharePointError for an account nobody has.
 */
export function ensured(call: Call, login: string): Principal {
  const account = accountNamed(call, login);
  if (!account) throw accountUnknown(login);
  return ensureUser(call.service.database, call.web.site, account.email, account.name);
}
