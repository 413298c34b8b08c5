import { storedAlike } from '../storedText';
import { versionStep } from '../versionStep';

/** The lists that the rollout team writes, and whose changes are told. */
export const logLists = ['statuses', 'sites', 'services', 'news', 'instructions', 'places'] as const;
export type LogList = (typeof logLists)[number];

/** The values of a row by column; an empty one is undefined. */
export type Values = Readonly<Record<string, unknown>>;

/** Somebody as SharePoint names them. Two people can have one name, so they are told apart by their number. */
export interface Person {
  readonly id: number;
  readonly name: string;
}

/** One version of a row, as SharePoint keeps it. */
export interface RowVersion {
  /** 512 for the first, and 512 more for each after it; see `versionStep`. */
  readonly number: number;
  readonly on: Date;
  /** Who wrote it, as SharePoint noted; undefined where it does not say. */
  readonly by?: Person;
  /** Undefined where a column, `unreadable`, holds a value that cannot be read. */
  readonly values?: Values;
  readonly unreadable?: string;
}

/** What SharePoint keeps of a row. */
export interface RowHistory {
  readonly list: LogList;
  readonly id: number;
  /** When the row was made. */
  readonly made: Date;
  /** At least one, in any order. */
  readonly versions: readonly RowVersion[];
}

/** What somebody did to a row in one save. */
export interface Change {
  readonly list: LogList;
  readonly id: number;
  /**
   * - `new`: the row was made
   * - `changed`: `before` and `after` are known
   * - `unknown`: what the row held before, or holds since, is not kept or cannot be read
   */
  readonly what: 'new' | 'changed' | 'unknown';
  readonly before?: RowVersion;
  readonly after: RowVersion;
  /** The columns whose values differ; of a new row those with a value. None where that is not known. */
  readonly columns: readonly string[];
  /** The last version of the row. It is `after` itself where nobody has written the row since. */
  readonly last: RowVersion;
  /** The time is earlier than that of the version before, so somebody has set one of them by hand. */
  readonly isOutOfTime: boolean;
}

/** Milliseconds by which the first version may be later than the row: SharePoint writes both in whole seconds. */
const atOnce = 2000;

/**
 * What was done to a row, first to last. The order is that of the versions' numbers: their times can be set by hand
 * (docs/sharepoint/writing.md, “Author”).
 */
export function changesIn({ list, id, made, versions }: RowHistory): Change[] {
  const inOrder = [...versions].sort((one, other) => one.number - other.number);
  const last = inOrder[inOrder.length - 1];
  return inOrder.map((after, at): Change => {
    const row = { list, id, after, last };
    const before = at > 0 ? inOrder[at - 1] : undefined;
    const isOutOfTime = before !== undefined && after.on < before.on;
    if (!after.values || (before && !before.values))
      return { ...row, what: 'unknown', before, columns: [], isOutOfTime };
    if (before)
      return { ...row, what: 'changed', before, columns: differing(before.values!, after.values), isOutOfTime };
    const isFirst = after.number <= versionStep && after.on.getTime() - made.getTime() <= atOnce;
    return isFirst
      ? { ...row, what: 'new', columns: differing({}, after.values), isOutOfTime }
      : { ...row, what: 'unknown', columns: [], isOutOfTime };
  });
}

/** The columns in which two versions of a row differ. No, nothing and an empty text are the same to SharePoint. */
function differing(before: Values, after: Values): string[] {
  return Object.keys(after).filter((column) => !storedAlike(before[column] || undefined, after[column] || undefined));
}

/** Whether nobody has written the row since. */
export function isLast({ after, last }: Change): boolean {
  return after.number === last.number;
}

/** What identifies a row among those of all lists. */
export function rowKey({ list, id }: Pick<Change, 'list' | 'id'>): string {
  return `${list}|${id}`;
}
