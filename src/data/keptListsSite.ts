import { browserStore } from './browserStore';
import { kept } from './kept';

/** The last value of the tenant property, kept in this browser so that the next visit begins on the right site. */
export function keptListsSite(
  pageSite: string,
  owner: string,
): { get(): string | undefined; set(site: string | undefined): void } {
  const store = browserStore(new URL(pageSite).origin, owner);
  const key = kept('listsSite');
  return {
    get: () => store.get(key),
    set: (site) => (site === undefined ? store.remove(key) : store.set(key, site)),
  };
}

/** SharePoint ignores case in addresses. */
export function isSameSite(one: string, other: string): boolean {
  const bare = (url: string): string => url.replace(/\/+$/, '').toLowerCase();
  return bare(one) === bare(other);
}
