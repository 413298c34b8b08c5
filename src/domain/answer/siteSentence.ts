import { keptOf, type KeptService, type Named, namedOf, type ServiceLine } from './serviceLines';

/** The headline of the page that says what works: a sentence for each kind of answer. */
export interface SiteSentence {
  /** Nothing that matters is known. The rest is empty then. */
  readonly nothingKnown: boolean;
  readonly works: readonly Named[];
  readonly kept: readonly KeptService[];
  readonly parts: readonly { readonly service: Named; readonly lacks?: string }[];
  readonly broken: readonly Named[];
  readonly unknown: readonly Named[];
}

/** Essential services, and those that staff had and have lost. */
export function siteSentence(lines: readonly ServiceLine[]): SiteSentence {
  const main = lines.filter((line) => line.main);
  const nothingKnown = main.every(({ stands }) => stands.use === 'unknown');
  return { nothingKnown, ...howTheyStand(nothingKnown ? [] : main) };
}

/** Services in groups: those that work, are lent, work in part, and so on. */
export function howTheyStand(lines: readonly ServiceLine[]): Omit<SiteSentence, 'nothingKnown'> {
  const named = (use: ServiceLine['stands']['use']): Named[] =>
    lines.filter(({ stands }) => stands.use === use).map(namedOf);
  return {
    works: named('all'),
    kept: lines.flatMap(keptOf),
    parts: lines.flatMap((line) =>
      line.stands.use === 'part' ? { service: namedOf(line), lacks: line.stands.doesNotWork[0] } : [],
    ),
    broken: named('nothing'),
    unknown: named('unknown'),
  };
}
