import type { Database } from './database';

/** A tenant property: what an administrator keeps in the app catalogue for every site's components to read. */
export interface TenantProperty {
  readonly key: string;
  readonly value: string;
  readonly description?: string;
  readonly comment?: string;
}

/** @returns undefined where nobody has set it. That keys are told apart by their case is not confirmed. */
export function tenantProperty(database: Database, key: string): Required<TenantProperty> | undefined {
  const row = database.first('SELECT * FROM tenant_properties WHERE key = ?', [key]);
  return (
    row && {
      key: String(row.key),
      value: String(row.value),
      description: String(row.description),
      comment: String(row.comment),
    }
  );
}

export function setTenantProperty(
  database: Database,
  { key, value, description = '', comment = '' }: TenantProperty,
): void {
  database.run('INSERT OR REPLACE INTO tenant_properties (key, value, description, comment) VALUES (?, ?, ?, ?)', [
    key,
    value,
    description,
    comment,
  ]);
}

export function removeTenantProperty(database: Database, key: string): void {
  database.run('DELETE FROM tenant_properties WHERE key = ?', [key]);
}
