import { folded } from '../folded';

/** Something that a column of a sheet may hold, and the headings it may have. */
export interface Target<N extends string = string> {
  readonly name: N;
  readonly headings: readonly string[];
}

/** What each column of a sheet holds; undefined where it is left out. A target is used at most once. */
export type ColumnMatch<N extends string = string> = readonly (N | undefined)[];

/** What people chose for headings before; an empty text is a column that is left out. */
export type RememberedColumns = Readonly<Record<string, string>>;

/**
 * Matches headings with targets: first as people chose before, then by name, ignoring case, spaces and punctuation,
 * then by name without its brackets, as in “Forecast (current)”. If two headings fit one target, the first gets it. If
 * two differ only in their brackets, neither does.
 */
export function matchColumns<N extends string>(
  headings: readonly string[],
  targets: readonly Target<N>[],
  remembered: RememberedColumns = {},
): ColumnMatch<N> {
  const taken = new Set<N>();
  const names = new Map<string, N>();
  for (const { name, headings: known } of targets)
    for (const heading of [name, ...known]) if (!names.has(folded(heading))) names.set(folded(heading), name);

  function take(name: N | undefined): N | undefined {
    if (!name || taken.has(name)) return undefined;
    taken.add(name);
    return name;
  }

  const plain = headings.map(folded);
  const chosen = (heading: string): string | undefined =>
    Object.prototype.hasOwnProperty.call(remembered, heading) ? remembered[heading] : undefined;
  // A choice wins over a guess, even if its column is further right.
  const before = plain.map((heading) => take(targets.find(({ name }) => name === chosen(heading))?.name));
  const named = plain.map(
    (heading, at) => before[at] ?? (chosen(heading) === undefined ? take(names.get(heading)) : undefined),
  );
  const short = headings.map(withoutBrackets);
  return named.map((name, at) => {
    if (name || chosen(plain[at]) !== undefined || short[at] === plain[at]) return name;
    return short.indexOf(short[at]) === short.lastIndexOf(short[at]) ? take(names.get(short[at])) : undefined;
  });
}

/** A heading as it is compared, without its brackets; with them where they say that it is an older one. */
function withoutBrackets(heading: string): string {
  const [, words = ''] = /\(([^()]*)\)/.exec(heading) ?? [];
  const isOlder = /\b(?:previous|old|last|prior|was|superseded)\b/i.test(words);
  return folded(isOlder ? heading : heading.replace(/\([^()]*\)/g, ' '));
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
