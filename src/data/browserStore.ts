import { type KeptKey, type KeptName, keptKeys } from './kept';

/**
 * Small values kept in this browser, for one person and one site of lists. Where the browser keeps nothing (storage
 * full, blocked, or private), reading finds nothing and writing says so: everything kept here can be done without.
 */
export interface BrowserStore {
  /** Tells stores of other people and sites apart. */
  readonly scope: string;
  get(key: KeptKey): string | undefined;
  /** @returns whether it is kept; where it is not, an older value may still stand. */
  set(key: KeptKey, value: string): boolean;
  remove(key: KeptKey): void;
  /** The keys of everything of a kind that is kept. */
  keys(name: KeptName): readonly KeptKey[];
}

const prefix = 'open-service|';

export function browserStore(siteUrl: string, login: string): BrowserStore {
  const scope = `${siteUrl.toLowerCase()}|${login.toLowerCase()}`;
  const full = (end: string): string => `${prefix}${scope}|${end}`;
  return {
    scope,
    get: (key) => attempt(() => window.localStorage.getItem(full(key)) ?? undefined),
    set: (key, value) =>
      attempt(() => {
        window.localStorage.setItem(full(key), value);
        return true;
      }) ?? false,
    remove: (key) => attempt(() => window.localStorage.removeItem(full(key))),
    keys(name) {
      const [beginning, rest] = keptKeys[name].split('…');
      const isOne = (key: string): boolean =>
        rest === undefined ? key === full(beginning) : key.startsWith(full(beginning));
      const all = attempt(() => Object.keys(window.localStorage)) ?? [];
      return all.filter(isOne).map((key) => key.slice(full('').length) as KeptKey);
    },
  };
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
