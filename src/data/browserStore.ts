import { type KeptKey, type KeptName, keptKeys } from './kept';

/**
 * Small values kept in this browser, for one person and one site of lists. If the browser keeps nothing (storage full
 * or blocked), reading finds nothing and writing returns false: the pages work without everything kept here.
 */
export interface BrowserStore {
  /** Tells stores of other people and sites apart. */
  readonly scope: string;
  get(key: KeptKey): string | undefined;
  /** @returns whether it is kept. If it is not, an older value may still be there. */
  set(key: KeptKey, value: string): boolean;
  remove(key: KeptKey): void;
  /** The keys of everything of a kind that is kept. */
  keys(name: KeptName): readonly KeptKey[];
}

const prefix = 'open-service|';

/**
 * @param siteUrl the site of the lists.
 * @param owner the person; see `ownerOf`.
 */
export function browserStore(siteUrl: string, owner: string): BrowserStore {
  const scope = `${siteUrl.toLowerCase()}|${owner.toLowerCase()}`;
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
      return allKeys()
        .filter(isOne)
        .map((key) => key.slice(full('').length) as KeptKey);
    },
  };
}

/** The sites of lists for which the browser keeps something of this person. */
export function sitesOf(owner: string): readonly string[] {
  const sites = allKeys()
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((end) => end.slice(end.indexOf('|')).startsWith(`|${owner.toLowerCase()}|`))
    .map((end) => end.slice(0, end.indexOf('|')));
  return [...new Set(sites)];
}

function allKeys(): readonly string[] {
  return attempt(() => Object.keys(window.localStorage)) ?? [];
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
