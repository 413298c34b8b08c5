import type { Database } from './database';

// The names of accounts that have been renamed. Whose account it is does not change by that, nor what they made.

export function noteRename(database: Database, first: string, email: string): void {
  database.run('INSERT INTO renames (first, email) VALUES (?1, ?2) ON CONFLICT (first) DO UPDATE SET email = ?2', [
    first,
    email,
  ]);
}

/** What the account is called now that was called so at first. */
export function nameNow(database: Database, first: string): string {
  return String(database.first('SELECT email FROM renames WHERE first = ?', [first])?.email ?? first);
}

/** What the account was called at first that is called so now. */
export function firstName(database: Database, email: string): string {
  return String(database.first('SELECT first FROM renames WHERE email = ?', [email])?.first ?? email);
}
