import type { TypedDate } from './typedDate';

/**
 * Reads a value that anybody may have written: undefined if it is not of the kind. What the browser keeps may come from
 * an older version of the page, and somebody may have edited it.
 */
export type Kind<T> = (value: unknown) => T | undefined;

export const text: Kind<string> = (value) => (typeof value === 'string' ? value : undefined);

export const flag: Kind<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** One of several words. */
export function among<const W extends string>(words: readonly W[]): Kind<W> {
  return (value) => words.find((word) => word === value);
}

/** A list, without the entries that are not of the kind. */
export function listOf<T>(kind: Kind<T>): Kind<readonly T[]> {
  return (value) =>
    Array.isArray(value) ? value.map(kind).filter((each): each is T => each !== undefined) : undefined;
}

/** A kind for which null is an answer too. */
export function orNull<T>(kind: Kind<T>): Kind<T | null> {
  return (value) => (value === null ? null : kind(value));
}

/** Named values; one that is not of its kind is replaced by that of `otherwise`. */
export function fields<T extends object>(otherwise: T, kinds: { readonly [K in keyof T]-?: Kind<T[K]> }): Kind<T> {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const read = { ...otherwise };
    for (const name of Object.keys(kinds) as (keyof T & string)[]) {
      const found = kinds[name](value[name]);
      if (found !== undefined) read[name] = found;
    }
    return read;
  };
}

/** A date as somebody typed it: all three fields, or undefined. */
export const dateTyped: Kind<TypedDate> = (value) => {
  if (!isRecord(value)) return undefined;
  const [day, month, year] = [text(value.day), text(value.month), text(value.year)];
  return day === undefined || month === undefined || year === undefined ? undefined : { day, month, year };
};

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
