import { browserStore } from './browserStore';

/** What the tenant property said last, kept in this browser, so that the next visit begins on the right site. */
export function keptListsSite(
  pageSite: string,
  login: string,
): { get(): string | undefined; set(site: string | undefined): void } {
  const store = browserStore(new URL(pageSite).origin, login);
  return {
    get: () => store.get('lists-site'),
    set: (site) => (site === undefined ? store.remove('lists-site') : store.set('lists-site', site)),
  };
}

/** SharePoint tells no addresses apart by their case. */
export function isSameSite(one: string, other: string): boolean {
  const bare = (url: string): string => url.replace(/\/+$/, '').toLowerCase();
  return bare(one) === bare(other);
}
