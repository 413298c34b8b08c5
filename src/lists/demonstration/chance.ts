/**
 * Picks one of the options by a text, always the same one (FNV-1a hash), so that demonstration data varies from row to
 * row but is the same on every machine and day.
 */
export function pick<T>(key: string, options: readonly T[]): T {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return options[(hash >>> 8) % options.length];
}
