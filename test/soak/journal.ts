/**
 * What a person was told of a write.
 *
 * - `acknowledged`: it stands
 * - `overtaken`: somebody else has written meanwhile. Their own may have stood before that, where its reply was lost
 * - `unclear`: not known
 * - `notDone`: it was not written
 */
export type Told = 'acknowledged' | 'overtaken' | 'unclear' | 'notDone';

export const tellings: readonly Told[] = ['acknowledged', 'overtaken', 'unclear', 'notDone'];

/** A write as somebody set out to make it. */
export interface Written {
  /**
   * A copy is a requester's, of what the record says: its values are the record's, and it goes over what its requester
   * has changed meanwhile.
   */
  readonly kind: 'add' | 'change' | 'copy';
  /** URL name of the list. */
  readonly list: string;
  /** Of a row to be added: its value in the key column. */
  readonly key: string;
  /** Of a row to be changed: its ID. */
  readonly item?: number;
  /** The count in the etag that the change names. */
  readonly base?: number;
  /**
   * By column; one that is there with `undefined` is emptied. Of a copy: what was seen of the columns that it empties.
   */
  readonly values: Readonly<Record<string, unknown>>;
  /** The person's email address. */
  readonly by: string;
  /**
   * Of a copy: the sequence of the decision it tells of at least. One of an earlier decision may go over none of a
   * later.
   */
  readonly sequence?: number;
  /** In how many tabs it was sent at once. */
  readonly tabs?: number;
}

/** A write, and what its person was told of it after all they tried. */
export interface Entry extends Written {
  readonly told: Told;
  /** Of an added row: the IDs under which it was acknowledged. */
  readonly items: readonly number[];
}

export interface Note {
  /** Notes what one attempt came to. */
  ended(told: Told, item?: number): void;
}

/** What people wrote, kept apart from what they wrote it to. */
export interface Journal {
  begin(written: Written): Note;
  all(): readonly Entry[];
}

export function createJournal(): Journal {
  const kept: { readonly written: Written; readonly tried: Told[]; readonly items: number[] }[] = [];
  return {
    begin(written) {
      const entry = { written, tried: [] as Told[], items: [] as number[] };
      kept.push(entry);
      return {
        ended(told, item) {
          entry.tried.push(told);
          if (item !== undefined) entry.items.push(item);
        },
      };
    },
    all: () => kept.map(({ written, tried, items }) => ({ ...written, told: together(tried), items })),
  };
}

/**
 * Of several attempts: one that stands is enough, and one doubt is a doubt; the last word counts only where there was
 * none before.
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
