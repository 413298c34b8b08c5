import { folded } from '../folded';

/** Something that a column of a sheet may hold, and the headings it may have. */
export interface Target<N extends string = string> {
  readonly name: N;
  readonly headings: readonly string[];
  /** The first of several plans: “(original)” or “(baseline)” after its heading says that it is meant. */
  readonly isOriginal?: true;
  /** Whether the cells of a column, by its place, may be this. It limits guesses, not what people choose. */
  fits?(at: number): boolean;
}

/** What each column of a sheet holds; undefined where it is left out. A target is used at most once. */
export type ColumnMatch<N extends string = string> = readonly (N | undefined)[];

/** What people chose for headings before; an empty text is a column that is left out. */
export type RememberedColumns = Readonly<Record<string, string>>;

/**
 * Matches headings with targets: first as people chose before, then by name, ignoring case, spaces and punctuation,
 * then by name without its brackets, as in “Forecast (April)”. If two headings fit one target, the first gets it, but
 * “Forecast (revised)” comes before “Forecast”. If two differ only in their brackets, neither does.
 */
export function matchColumns<N extends string>(
  headings: readonly string[],
  targets: readonly Target<N>[],
  remembered: RememberedColumns = {},
): ColumnMatch<N> {
  const taken = new Set<N>();
  const names = new Map<string, Target<N>>();
  for (const target of targets)
    for (const heading of [target.name, ...target.headings])
      if (!names.has(folded(heading))) names.set(folded(heading), target);

  function take(name: N | undefined): N | undefined {
    if (!name || taken.has(name)) return undefined;
    taken.add(name);
    return name;
  }

  const guess = (heading: string, at: number): N | undefined => {
    const target = names.get(heading);
    return target && (target.fits?.(at) ?? true) ? take(target.name) : undefined;
  };

  const plain = headings.map(folded);
  const chosen = (heading: string): string | undefined =>
    Object.prototype.hasOwnProperty.call(remembered, heading) ? remembered[heading] : undefined;
  // A choice wins over a guess, even if its column is further right.
  const before = plain.map((heading) => take(targets.find(({ name }) => name === chosen(heading))?.name));
  const isFree = plain.map((heading) => chosen(heading) === undefined);
  const ages = headings.map(ageOf);
  const bare = headings.map((heading) => folded(heading.replace(/\([^()]*\)/g, ' ')));
  const isMeant = (at: number): boolean => {
    if (names.has(plain[at])) return false;
    const target = names.get(bare[at]);
    if (!target?.isOriginal) return ages[at] === 'newer';
    return ages[at] === 'original' && !plain.some((heading) => names.get(heading) === target);
  };
  const isOnly = (at: number, isRival: (other: number) => boolean): boolean =>
    bare.every((each, other) => other === at || each !== bare[at] || !isRival(other));
  const meant = before.map(
    (name, at) => name ?? (isFree[at] && isMeant(at) && isOnly(at, isMeant) ? guess(bare[at], at) : undefined),
  );
  const named = meant.map((name, at) => name ?? (isFree[at] ? guess(plain[at], at) : undefined));
  const isOther = (at: number): boolean => ages[at] === undefined || ages[at] === 'newer';
  return named.map((name, at) => {
    if (name || !isFree[at] || bare[at] === plain[at] || !isOther(at)) return name;
    return isOnly(at, isOther) ? guess(bare[at], at) : undefined;
  });
}

/** Words in the brackets of headings that say which of several values a column holds, as suppliers write them. */
const agesByWords = {
  older: /\b(?:previous|prev|old|older|last|prior|was|superseded)\b/i,
  original: /\b(?:original|originally|orig|baseline|initial|first)\b/i,
  newer: /\b(?:revised|new|newest|current|latest|now|updated)\b/i,
} as const;

type Age = keyof typeof agesByWords;

/** Which of several values a heading means; undefined where its brackets do not say. */
function ageOf(heading: string): Age | undefined {
  const [, words = ''] = /\(([^()]*)\)/.exec(heading) ?? [];
  return (Object.keys(agesByWords) as Age[]).find((age) => agesByWords[age].test(words));
}

/** The match with one column changed. A column that had the same target loses it. */
export function withColumn<N extends string>(match: ColumnMatch<N>, at: number, target: N | undefined): ColumnMatch<N> {
  return match.map((other, place) => (place === at ? target : other === target ? undefined : other));
}

/** The match, added to what is remembered. A column without a heading cannot be recognised again, so it is left out. */
export function rememberColumns(
  headings: readonly string[],
  match: ColumnMatch,
  before: RememberedColumns = {},
): RememberedColumns {
  const now = headings
    .map((heading, at) => [folded(heading), match[at] ?? ''] as const)
    .filter(([heading]) => heading !== '');
  return { ...before, ...Object.fromEntries(now) };
}
