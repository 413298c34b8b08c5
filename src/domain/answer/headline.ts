import type { WorkPlace } from './nearPlaces';
import { type KeptService, keptOf, type Named, type ServiceLine, namedOf } from './serviceLines';
import type { Answer, Todo } from './subjects';

/**
 * The most urgent thing that can be done at a site.
 *
 * - `go`: work somewhere else
 * - `do`: follow an instruction
 * - `part`: what a service lacks, and what people can do if that stops them
 * - `tryAll`: nobody has confirmed anything that matters, so people first try what they used last week
 * - `tryFirst`: nobody has confirmed some of it
 * - `meanwhile`: what people can use until something can be done
 * - `call`: something does not work, and all we know is whom to call
 * - `keep`: everything that matters works or is lent
 * - `works`: everything that matters works
 */
export type Lead =
  | { readonly kind: 'go'; readonly place: WorkPlace }
  | { readonly kind: 'do'; readonly title: string }
  | { readonly kind: 'part'; readonly service: Named; readonly lacks?: string; readonly todo: Todo }
  | { readonly kind: 'tryAll' }
  | { readonly kind: 'tryFirst'; readonly services: readonly Named[]; readonly todo?: Todo }
  | { readonly kind: 'meanwhile'; readonly services: readonly Named[]; readonly text: string }
  | { readonly kind: 'call'; readonly services: readonly Named[] }
  | { readonly kind: 'keep'; readonly kept: readonly KeptService[] }
  /** `all`: nothing that people ask about is missing. Otherwise only these work. */
  | { readonly kind: 'works'; readonly services: readonly Named[]; readonly all: boolean };

/** A second short sentence. It never contradicts the first. */
export type Follow =
  | { readonly kind: 'restWorks' }
  | { readonly kind: 'keep'; readonly kept: readonly KeptService[] }
  | { readonly kind: 'part'; readonly service: Named; readonly lacks?: string; readonly todo: Todo }
  | { readonly kind: 'broken'; readonly services: readonly Named[]; readonly todo: Todo }
  /** What else does not work, or works only in part. */
  | { readonly kind: 'missing' | 'partToo'; readonly services: readonly Named[] }
  | { readonly kind: 'tryFirst'; readonly services: readonly Named[] }
  | { readonly kind: 'notHere'; readonly services: readonly Named[] };

/** The largest words of what to do now. */
export interface Headline {
  readonly lead: Lead;
  readonly follow?: Follow;
  /** Key of the answer that it is about. Undefined: it is about all that weighed. */
  readonly about?: string;
}

/**
 * The first that applies: something broken, something in part, something unknown, files, all is well. The essential
 * topics are weighed, or all of them if none is essential.
 *
 * @param answers in the order of urgency.
 */
export function headlineOf(answers: readonly Answer[]): Headline {
  const essential = answers.filter((answer) => answer.essential);
  const others = answers.filter(({ use, services }) => use !== 'nowhere' && services.length > 0);
  const weighed = essential.length > 0 ? essential : others;
  return (
    aboutBroken(weighed) ??
    aboutPart(weighed) ??
    aboutUnknown(weighed) ??
    aboutFiles(answers, weighed) ??
    allIsWell(answers, weighed)
  );
}

type Missing = Extract<Answer, { readonly use: 'nothing' | 'part' }>;

function isBroken(answer: Answer): answer is Missing & { readonly use: 'nothing' } {
  return answer.use === 'nothing';
}

function isPart(answer: Answer): answer is Missing & { readonly use: 'part' } {
  return answer.use === 'part';
}

function isUnknown(answer: Answer): answer is Extract<Answer, { readonly use: 'unknown' }> {
  return answer.use === 'unknown';
}

/** The first broken thing that people can do something about. If there is none, the first, and whom to call. */
function aboutBroken(weighed: readonly Answer[]): Headline | undefined {
  const broken = weighed.filter(isBroken);
  const answer = broken.find(({ todo }) => todo.kind !== 'call') ?? broken[0];
  return answer && { lead: leadOf(answer), follow: alsoMissing(answer, broken), about: answer.key };
}

/** Everything that does not work, except what the first sentence names. */
function alsoMissing(answer: Missing, broken: readonly Answer[]): Follow | undefined {
  const isNamed = answer.todo.kind === 'meanwhile' || answer.todo.kind === 'call';
  const services = broken.filter((each) => !isNamed || each !== answer).flatMap(missingIn);
  return services.length > 0 ? { kind: 'missing', services } : undefined;
}

function leadOf(answer: Missing): Lead {
  const { todo } = answer;
  switch (todo.kind) {
    case 'go':
      return { kind: 'go', place: todo.place };
    case 'steps':
      return { kind: 'do', title: todo.way.title };
    case 'meanwhile':
      return { kind: 'meanwhile', services: missingIn(answer), text: todo.text };
    case 'call':
      return { kind: 'call', services: missingIn(answer) };
  }
}

/** What works in part. The service that fewest staff have comes first. */
function aboutPart(weighed: readonly Answer[]): Headline | undefined {
  const parts = weighed
    .filter(isPart)
    .map((answer) => ({ answer, line: lackingIn(answer) }))
    .sort((a, b) => (a.line?.staffConnected ?? 0) - (b.line?.staffConnected ?? 0));
  const known = parts.every(({ line }) => line?.staffConnected !== undefined);
  const first = known ? parts[0] : parts.find(({ answer }) => answer === weighed.find(isPart));
  if (!first) return undefined;
  const { answer, line } = first;
  if (!line) return { lead: leadOf(answer), about: answer.key };
  const others = weighed
    .flatMap(({ services }) => services)
    .filter((each) => each.stands.use === 'part' && each !== line)
    .map(namedOf);
  return {
    lead: { kind: 'part', service: namedOf(line), lacks: lackOf(line), todo: answer.todo },
    follow: others.length > 0 ? { kind: 'partToo', services: others } : undefined,
    about: answer.key,
  };
}

/** The service that itself works in part. Undefined: some services of the answer work and others do not. */
function lackingIn({ services }: Answer): ServiceLine | undefined {
  return services.find(({ stands }) => stands.use === 'part');
}

/** The first thing that a service lacks. */
function lackOf({ stands }: ServiceLine): string | undefined {
  return stands.use === 'part' ? stands.doesNotWork[0] : undefined;
}

function aboutUnknown(weighed: readonly Answer[]): Headline | undefined {
  if (weighed.length === 0) return { lead: { kind: 'tryAll' } };
  const unknown = weighed.filter(isUnknown);
  const [first] = unknown;
  if (!first) return undefined;
  const services = unknown.flatMap(unknownIn);
  const all = weighed.flatMap((answer) => answer.services).length;
  if (all > 1 && services.length === all) return { lead: { kind: 'tryAll' }, about: first.key };
  return {
    lead: { kind: 'tryFirst', services, todo: unknown.length === 1 ? first.todo : undefined },
    about: first.key,
  };
}

/** Files that do not work, if there are steps to follow. Otherwise the second sentence has them. */
function aboutFiles(answers: readonly Answer[], weighed: readonly Answer[]): Headline | undefined {
  const files = answers.find((answer): answer is Missing => isFiles(answer) && (isBroken(answer) || isPart(answer)));
  if (!files || files.essential || files.todo.kind !== 'steps') return undefined;
  return {
    lead: { kind: 'do', title: files.todo.way.title },
    follow: weighed.every(({ use }) => use === 'all') ? { kind: 'restWorks' } : undefined,
    about: files.key,
  };
}

function isFiles({ topic }: Answer): boolean {
  return 'category' in topic && topic.category === 'File store and intranet';
}

/** Everything that matters works, or is lent. */
function allIsWell(answers: readonly Answer[], weighed: readonly Answer[]): Headline {
  const files = answers.filter((answer) => isFiles(answer) && !weighed.includes(answer));
  const keptHere = weighed.flatMap(keptIn);
  const keptFiles = files.flatMap(keptIn);
  const lacking = files.map(lackFollow).find(Boolean);
  const nowhere = answers.filter(({ use }) => use === 'nowhere').flatMap(({ services }) => services.map(namedOf));
  const notHere: Follow | undefined = nowhere.length > 0 ? { kind: 'notHere', services: nowhere } : undefined;
  if (keptHere.length === 0) {
    return {
      lead: { kind: 'works', services: weighed.flatMap(({ services }) => services.map(namedOf)), all: !lacking },
      follow: lacking ?? (keptFiles.length > 0 ? { kind: 'keep', kept: keptFiles } : notHere),
    };
  }
  const some = weighed.some(({ services }) => services.some(({ stands }) => stands.use === 'all'));
  if (!some || lacking) return { lead: { kind: 'keep', kept: keptHere }, follow: lacking ?? notHere };
  // “Everything else works” is true only if all that is lent has been named, files too, and the rest works.
  const rest = [...weighed, ...files].every(({ services }) =>
    services.every(({ stands }) => stands.use === 'all' || stands.use === 'lent'),
  );
  return rest
    ? { lead: { kind: 'keep', kept: [...keptHere, ...keptFiles] }, follow: { kind: 'restWorks' } }
    : { lead: { kind: 'keep', kept: keptHere }, follow: notHere };
}

/** What to say about files that do not work, work in part or are not known. */
function lackFollow(answer: Answer): Follow | undefined {
  switch (answer.use) {
    case 'part': {
      const line = lackingIn(answer);
      return line
        ? { kind: 'part', service: namedOf(line), lacks: lackOf(line), todo: answer.todo }
        : { kind: 'broken', services: missingIn(answer), todo: answer.todo };
    }
    case 'nothing':
      return { kind: 'broken', services: missingIn(answer), todo: answer.todo };
    case 'unknown':
      return answer.services.length > 0 ? { kind: 'tryFirst', services: unknownIn(answer) } : undefined;
    default:
      return undefined;
  }
}

function missingIn({ services }: Answer): Named[] {
  return services.filter(({ stands }) => stands.use === 'nothing').map(namedOf);
}

function unknownIn({ services }: Answer): Named[] {
  return services.filter(({ stands }) => stands.use === 'unknown').map(namedOf);
}

/** The services of an answer that are lent. */
export function keptIn({ services }: Answer): KeptService[] {
  return services.flatMap(keptOf);
}
