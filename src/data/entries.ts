import { storedAlike } from '../domain/storedText';

// Entries are rows with a key of their own, made once: instructions, places to work, news.

/** A key for a new entry, made once for each form: sending the form twice adds one entry. */
export function newEntryKey(): string {
  return crypto.randomUUID();
}

/** The values that differ from a row's. */
export function changedIn<V extends object>(base: V, values: Partial<V>): Partial<V> {
  return Object.fromEntries(
    Object.entries(values).filter(([column, value]) => !storedAlike(base[column as keyof V], value)),
  ) as Partial<V>;
}

/** All columns of a row except its keys, with empty ones too, so that a deleted row can be added again. */
export function valuesIn<R extends { readonly Id: number; readonly EntryKey: string; readonly etag?: string }>({
  Id,
  EntryKey,
  etag,
  ...values
}: R): Omit<R, 'Id' | 'EntryKey' | 'etag'> {
  return values;
}
