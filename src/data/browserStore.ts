/**
 * Small values kept in this browser, for one person and one site of lists. Where the browser keeps nothing (storage
 * full, blocked, or private), reading finds nothing and writing says so: everything kept here can be done without.
 */
export interface BrowserStore {
  /** Tells stores of other people and sites apart. */
  readonly scope: string;
  get(key: string): string | undefined;
  /** @returns whether it is kept; where it is not, an older value may still stand. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
  /** Removes everything whose key begins so. */
  removeAll(beginning: string): void;
}

const prefix = 'open-service|';

export function browserStore(siteUrl: string, login: string): BrowserStore {
  const scope = `${siteUrl.toLowerCase()}|${login.toLowerCase()}`;
  const full = (key: string): string => `${prefix}${scope}|${key}`;
  return {
    scope,
    get: (key) => attempt(() => window.localStorage.getItem(full(key)) ?? undefined),
    set: (key, value) =>
      attempt(() => {
        window.localStorage.setItem(full(key), value);
        return true;
      }) ?? false,
    remove: (key) => attempt(() => window.localStorage.removeItem(full(key))),
    removeAll: (beginning) =>
      attempt(() =>
        Object.keys(window.localStorage)
          .filter((key) => key.startsWith(full(beginning)))
          .forEach((key) => window.localStorage.removeItem(key)),
      ),
  };
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
