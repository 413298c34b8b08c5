/**
 * What a person was told about a write.
 *
 * - `acknowledged`: it is saved
 * - `overtaken`: somebody else has written meanwhile. Their own may have been saved before that, if its reply was lost
 * - `unclear`: not known
 * - `notDone`: it was not written
 */
export type Told = 'acknowledged' | 'overtaken' | 'unclear' | 'notDone';

export const tellings: readonly Told[] = ['acknowledged', 'overtaken', 'unclear', 'notDone'];

/** A write as somebody intended it. */
export interface Written {
  /**
   * A copy is a requester's copy of what the record says: its values come from the record, and it overwrites what the
   * requester has changed meanwhile.
   */
  readonly kind: 'add' | 'change' | 'copy';
  /** URL name of the list. */
  readonly list: string;
  /** For an added row: its value in the key column. */
  readonly key: string;
  /** For a changed row: its ID. */
  readonly item?: number;
  /** The count in the etag that the change names. */
  readonly base?: number;
  /**
   * By column; a column with `undefined` is emptied. For a copy: also the values seen in the columns that it empties.
   */
  readonly values: Readonly<Record<string, unknown>>;
  /** The person's email address. */
  readonly by: string;
  /**
   * For a copy: the sequence of the earliest decision that it may show. A copy of an earlier decision may not overwrite
   * one of a later decision.
   */
  readonly sequence?: number;
  /** For a decision: the IDs of the decisions about its request that its person had seen. */
  readonly seen?: readonly number[];
  /** It was written past the page: it may be any row. */
  readonly byHand?: true;
  /** It puts back what its person has saved: a version that anybody else wrote since stays. */
  readonly putsBack?: true;
  /** What it puts back was left in doubt: it may never have been saved, and then there is nothing to put back. */
  readonly ofDoubt?: true;
  /** In how many tabs it was sent at the same time. */
  readonly tabs?: number;
}

/** A write, and what its person was told after all attempts. */
export interface Entry extends Written {
  readonly told: Told;
  /** For an added row: the IDs under which it was acknowledged. */
  readonly items: readonly number[];
  /** Its person put back the change that it belongs to, and it was not among what was put back. */
  readonly leftOut?: true;
}

export interface Note {
  /** Records the result of one attempt. */
  ended(told: Told, item?: number): void;
  /** Records that the change it belongs to was put back without it. */
  leftOut(): void;
}

/** What people wrote, kept separately from the lists they wrote to. */
export interface Journal {
  begin(written: Written): Note;
  all(): readonly Entry[];
}

export function createJournal(): Journal {
  const kept: { readonly written: Written; readonly tried: Told[]; readonly items: number[]; leftOut?: true }[] = [];
  return {
    begin(written) {
      const entry: (typeof kept)[number] = { written, tried: [], items: [] };
      kept.push(entry);
      return {
        ended(told, item) {
          entry.tried.push(told);
          if (item !== undefined) entry.items.push(item);
        },
        leftOut: () => void (entry.leftOut = true),
      };
    },
    all: () => kept.map(({ written, tried, ...entry }) => ({ ...written, ...entry, told: together(tried) })),
  };
}

/**
 * The result of several attempts: one that is saved is enough, one doubt makes it unclear; otherwise the last result is
 * used.
 */
function together(tried: readonly Told[]): Told {
  if (tried.includes('acknowledged')) return 'acknowledged';
  if (tried.length === 0 || tried.includes('unclear')) return 'unclear';
  return tried.includes('overtaken') ? 'overtaken' : 'notDone';
}

/** The count in an etag, `"guid,9"`: how often the row was written. @throws RangeError for an etag of another form */
export function countIn(etag: string): number {
  const count = /,(\d+)"$/.exec(etag)?.[1];
  if (!count) throw new RangeError(`No count is in the etag ${etag}.`);
  return Number(count);
}
