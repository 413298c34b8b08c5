import { keptOf, type KeptService, type Named, namedOf, type ServiceLine } from './serviceLines';

/** What works at a site, in one sentence for each kind of answer: the largest words of the page that says so. */
export interface SiteSentence {
  /** Nothing that matters is known; then the rest is empty. */
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

/** Services, by how they stand. */
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
