import type { Database } from './database';

// Notes the rename of an account. Its owner and their rows stay the same.

export function noteRename(database: Database, first: string, email: string): void {
  database.run('INSERT INTO renames (first, email) VALUES (?1, ?2) ON CONFLICT (first) DO UPDATE SET email = ?2', [
    first,
    email,
  ]);
}

/** The current name of an account, by its first name. */
export function nameNow(database: Database, first: string): string {
  return String(database.first('SELECT email FROM renames WHERE first = ?', [first])?.email ?? first);
}

/** The first name of an account, by its current name. */
export function firstName(database: Database, email: string): string {
  return String(database.first('SELECT first FROM renames WHERE email = ?', [email])?.first ?? email);
}
