import type { Standing, TrueService, Truth } from './truth';

/** What a sentence says about services. */
export interface Claim {
  readonly say: Standing | 'nothing';
  readonly services: readonly TrueService[];
}

/** The pages' names for categories with several services. */
const categoryNames: Readonly<Record<string, string>> = { 'File store and intranet': 'Files and intranet' };

/** What names in the pages mean: a service, by its title or its name in a sentence, or a category, by its own name. */
export interface Names {
  /** The services that a phrase such as “email, your desk phone and the intranet” names; undefined for any other. */
  read(phrase: string): readonly TrueService[] | undefined;
}

export function namesOf({ services }: Truth): Names {
  const named = new Map<string, readonly TrueService[]>();
  for (const service of services) {
    const shown = service.category && (categoryNames[service.category] ?? service.category);
    if (shown) named.set(lower(shown), [...(named.get(lower(shown)) ?? []), service]);
  }
  for (const service of services) {
    for (const name of [service.title, service.named]) if (!named.has(lower(name))) named.set(lower(name), [service]);
  }
  const longestFirst = [...named].sort(([a], [b]) => b.length - a.length);
  return {
    read(phrase) {
      let rest = lower(phrase);
      const found: TrueService[] = [];
      for (const [name, of] of longestFirst) {
        if (!rest.includes(name)) continue;
        rest = rest.replace(name, '');
        found.push(...of);
      }
      return found.length > 0 && /^(?:[\s,;:]|\band\b)*$/.test(rest) ? found : undefined;
    },
  };
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** The sentences with which the pages describe services; each captures the names. */
const sayings: readonly (readonly [RegExp, Claim['say']])[] = [
  [/^(.+?) works?$/, 'works'],
  [/^(.+?): (?:confirmed .+|working)$/, 'works'],
  [/^Working: (.+)$/, 'works'],
  [/^(.+?) works? in part\b/, 'part'],
  [/^(.+?) partly works?$/, 'part'],
  [/^(.+?): partly working$/, 'part'],
  [/^(.+?) (?:does|do) not(?: work)?(?: here)?$/, 'broken'],
  [/^This needs (.+?), which does not work at your site$/, 'broken'],
  [/^(.+?): not working$/, 'broken'],
  [/^(.+?) (?:is|are) not known$/, 'unknown'],
  [/^It is not known what works here for (.+)$/, 'unknown'],
  [/^Nobody has confirmed (?!what works here)(.+?) here$/, 'unknown'],
  [/^(.+?): not known$/, 'unknown'],
  [/^There is nothing new to use yet for (.+)$/, 'nothing'],
  [/^(.+?): keep using what you have$/, 'kept'],
];

/** What a sentence of our own says about services; empty if it is about something else. */
export function claimsOf(sentence: string, names: Names): Claim[] {
  return sayings.flatMap(([pattern, say]) => {
    const services = names.read(pattern.exec(sentence.replace(/[.]$/, ''))?.[1] ?? '');
    return services ? [{ say, services }] : [];
  });
}

/** The meaning of each mark; other words mean nothing. */
export const marks: Readonly<Record<string, Claim['say']>> = {
  Working: 'works',
  'Partly working': 'part',
  'Keep using': 'kept',
  'Keep using what you have': 'kept',
  'Not working': 'broken',
  'Not known': 'unknown',
  'Nothing to use yet': 'nothing',
};

/** The things that “Keep using …” names, in the lists' words for what staff had before. */
export function keptThings(sentence: string): string[] | undefined {
  const [, phrase] = /^(?:Keep using|Use) (.+?)(?: until [^.]+)?[.]?$/.exec(sentence) ?? [];
  if (!phrase) return undefined;
  const parts = phrase.split(/, and |, | and /);
  const [owner] = /^.*?[’']s /.exec(parts[0]) ?? [''];
  return parts.map((part, at) => (at === 0 || /[’']s /.test(part) ? part : owner + part));
}
