import { oldestVersion, schemaVersion, settingKeys } from '../lists/schemaVersion';
import { sinceOf } from '../lists/since';
import type { RolloutSetting } from '../lists/rolloutSettings';
import type { ColumnName, ListShape } from '../lists/shape';
import type { BrowserStore } from './browserStore';
import { kept } from './kept';
import { type KeptHelpDesk, keptHelpDesk } from './keptHelpDesk';
import { problemFrom } from './problem';

/**
 * What is known of the lists on a site. A new package reaches every page before an owner upgrades the lists, so
 * anything newer than version 3 is asked for only if the lists are known to have it. See docs/decisions/013.
 */
export interface KnownLists {
  /**
   * The version by which lists and columns are asked for: the last one that the settings gave, on this page or, kept in
   * the browser, on an earlier one. 3 if nothing is known.
   */
  readonly at: number;
  /** The last version that the settings gave on this page. */
  readonly said: number | undefined;
  /** The signed-in person may change the lists themselves, as their owner. */
  readonly mayManage: boolean;
  /** The help desk that is set for all. */
  readonly helpDesk: KeptHelpDesk;
  /** Notes the version that the settings give. */
  heard(version: number): void;
  /** Notes that the signed-in person may change the lists. */
  heardOwner(): void;
  /** SharePoint refused something of the known version: on this page the settings are not believed again. */
  refused(): void;
  /** The lists have just been set up, to this version. */
  setUpTo(version: number): void;
  /** Notes that something was left out because the lists were not known to have it. */
  leftOut(since: number): void;
  /** Whether something that was left out can be asked for now: the lists are newer than was thought. */
  hasMoreThan(version: number): boolean;
  subscribe(listener: () => void): () => void;
}

const key = kept('listsVersion');

export function knownLists(store: BrowserStore): KnownLists {
  const listeners = new Set<() => void>();
  let at = Math.max(versionFrom(store.get(key)) ?? oldestVersion, oldestVersion);
  let said: number | undefined;
  let mayManage = false;
  let refusedAt: number | undefined;
  let missed = Infinity;

  function ask(version: number): void {
    at = Math.max(version, oldestVersion);
    if (at > oldestVersion) store.set(key, String(at));
    else store.remove(key);
  }

  function tell(): void {
    listeners.forEach((listener) => listener());
  }

  function heard(version: number): void {
    if (version !== refusedAt) {
      refusedAt = undefined;
      if (version !== at) ask(version);
    }
    if (version === said) return;
    said = version;
    tell();
  }

  return {
    get at() {
      return at;
    },
    get said() {
      return said;
    },
    get mayManage() {
      return mayManage;
    },
    helpDesk: keptHelpDesk(store, tell),
    heard,
    heardOwner() {
      if (mayManage) return;
      mayManage = true;
      tell();
    },
    refused() {
      refusedAt = at;
      ask(oldestVersion);
      tell();
    },
    setUpTo(version) {
      refusedAt = undefined;
      heard(version);
    },
    leftOut: (since) => {
      missed = Math.min(missed, since);
    },
    hasMoreThan: (version) => at > version && missed <= at,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The version that the lists give; the oldest if they give none. */
export function versionIn(settings: readonly Pick<RolloutSetting, 'SettingKey' | 'Value'>[]): number {
  const setting = settings.find(({ SettingKey }) => SettingKey === settingKeys.schemaVersion);
  return versionFrom(setting?.Value) ?? oldestVersion;
}

/** A version as the settings hold it; undefined for any other text. */
export function versionFrom(text: string | null | undefined): number | undefined {
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : undefined;
}

/** The version of the lists, and the version that this package declares. */
export interface OlderLists {
  readonly found: number;
  readonly wanted: number;
}

/**
 * For people who may run set-up: whether the lists are older than this package, or lack something of the version they
 * give. Staff see nothing of it: their pages still answer.
 */
export function olderLists(
  { at, said, mayManage }: Pick<KnownLists, 'at' | 'said' | 'mayManage'>,
  wanted: number = schemaVersion,
): OlderLists | undefined {
  if (!mayManage || said === undefined) return undefined;
  const found = Math.min(at, said);
  return found < wanted ? { found, wanted } : undefined;
}

/** Whether a list or column is known to exist: a form shows a field only if its value can be saved. */
export function isThere<L extends ListShape>({ at }: Pick<KnownLists, 'at'>, list: L, column?: ColumnName<L>): boolean {
  return sinceOf(list, column) <= at;
}

/** What is asked for: columns of a list, or the list itself. */
interface Wanted {
  readonly list: ListShape;
  readonly columns?: readonly string[];
}

/**
 * Asks for what lists of the known version have. If SharePoint says that something does not exist, and something newer
 * than version 3 was asked for, the lists are older than was thought or were set back: ask once more for what lists of
 * any version have. Otherwise somebody has deleted what every version has, which says nothing about the version.
 *
 * @param wanted all that is asked for, as far as a version has it.
 * @param ask called with the version.
 */
export async function askAtVersion<T>(
  lists: KnownLists,
  wanted: readonly Wanted[],
  ask: (version: number) => Promise<T>,
): Promise<T> {
  const { at } = lists;
  try {
    return await ask(at);
  } catch (error) {
    const { kind } = await problemFrom(error);
    if (!wanted.some((each) => hasNewer(each, at)) || (kind !== 'schemaMismatch' && kind !== 'missing')) throw error;
    lists.refused();
    return ask(oldestVersion);
  }
}

/** Whether a version has something of it that the oldest has not. */
function hasNewer({ list, columns = [] }: Wanted, at: number): boolean {
  return [undefined, ...columns]
    .map((column) => sinceOf(list, column))
    .some((since) => since > oldestVersion && since <= at);
}
