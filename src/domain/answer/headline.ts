import type { WorkPlace } from './nearPlaces';
import { type KeptService, keptOf, type Named, type ServiceLine, namedOf } from './serviceLines';
import type { Answer, Todo } from './subjects';

/**
 * The most urgent thing that can be done at a site.
 *
 * - `go`: work somewhere else
 * - `do`: follow an instruction
 * - `part`: what a service lacks, and what those can do whom that stops
 * - `tryAll`: nobody has confirmed anything that matters; what people used last week is tried first
 * - `tryFirst`: nobody has confirmed some of it
 * - `meanwhile`: what there is until something can be done
 * - `call`: something does not work, and nothing is known but whom to call
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
  /** `all`: nothing that people ask about is missing; else only these work. */
  | { readonly kind: 'works'; readonly services: readonly Named[]; readonly all: boolean };

/** What may be said in one more short sentence; it never contradicts the first. */
export type Follow =
  | { readonly kind: 'restWorks' }
  | { readonly kind: 'keep'; readonly kept: readonly KeptService[] }
  | { readonly kind: 'part'; readonly service: Named; readonly lacks?: string; readonly todo: Todo }
  | { readonly kind: 'broken'; readonly services: readonly Named[]; readonly todo: Todo }
  /** What does not work, or works in part, beside what the first sentence names. */
  | { readonly kind: 'missing' | 'partToo'; readonly services: readonly Named[] }
  | { readonly kind: 'tryFirst'; readonly services: readonly Named[] }
  | { readonly kind: 'notHere'; readonly services: readonly Named[] };

/** The largest words of what to do now. */
export interface Headline {
  readonly lead: Lead;
  readonly follow?: Follow;
  /** Key of the answer that it is about; undefined where it is about all that matter. */
  readonly about?: string;
}

/** @param answers in the order of urgency. */
export function headlineOf(answers: readonly Answer[]): Headline {
  const essential = answers.filter((answer) => answer.essential);
  const others = answers.filter(({ use, services }) => use !== 'nowhere' && services.length > 0);
  const matter = essential.length > 0 ? essential : others;
  return (
    aboutBroken(matter) ??
    aboutPart(matter) ??
    aboutUnknown(matter) ??
    aboutFiles(answers, matter) ??
    allIsWell(answers, matter)
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

/** The first that something can be done about; where there is none, the first, and whom to call. */
function aboutBroken(matter: readonly Answer[]): Headline | undefined {
  const broken = matter.filter(isBroken);
  const answer = broken.find(({ todo }) => todo.kind !== 'call') ?? broken[0];
  return answer && { lead: leadOf(answer), follow: alsoMissing(answer, broken), about: answer.key };
}

/** Everything that does not work, but for what the first sentence names. */
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

/** What works in part: first what fewest of the staff have. */
function aboutPart(matter: readonly Answer[]): Headline | undefined {
  const parts = matter
    .filter(isPart)
    .map((answer) => ({ answer, line: lackingIn(answer) }))
    .sort((a, b) => (a.line?.staffConnected ?? 0) - (b.line?.staffConnected ?? 0));
  const known = parts.every(({ line }) => line?.staffConnected !== undefined);
  const first = known ? parts[0] : parts.find(({ answer }) => answer === matter.find(isPart));
  if (!first) return undefined;
  const { answer, line } = first;
  if (!line) return { lead: leadOf(answer), about: answer.key };
  const others = matter
    .flatMap(({ services }) => services)
    .filter((each) => each.stands.use === 'part' && each !== line)
    .map(namedOf);
  return {
    lead: { kind: 'part', service: namedOf(line), lacks: lackOf(line), todo: answer.todo },
    follow: others.length > 0 ? { kind: 'partToo', services: others } : undefined,
    about: answer.key,
  };
}

/** The service of an answer that works in part itself; undefined where some of its services do and others do not. */
function lackingIn({ services }: Answer): ServiceLine | undefined {
  return services.find(({ stands }) => stands.use === 'part');
}

/** The first thing that does not work of a service. */
function lackOf({ stands }: ServiceLine): string | undefined {
  return stands.use === 'part' ? stands.doesNotWork[0] : undefined;
}

function aboutUnknown(matter: readonly Answer[]): Headline | undefined {
  if (matter.length === 0) return { lead: { kind: 'tryAll' } };
  const unknown = matter.filter(isUnknown);
  const [first] = unknown;
  if (!first) return undefined;
  const services = unknown.flatMap(unknownIn);
  const all = matter.flatMap((answer) => answer.services).length;
  if (all > 1 && services.length === all) return { lead: { kind: 'tryAll' }, about: first.key };
  return {
    lead: { kind: 'tryFirst', services, todo: unknown.length === 1 ? first.todo : undefined },
    about: first.key,
  };
}

/** Files that do not work, where there is something to do; less than that follows what is well. */
function aboutFiles(answers: readonly Answer[], matter: readonly Answer[]): Headline | undefined {
  const files = answers.find((answer): answer is Missing => isFiles(answer) && (isBroken(answer) || isPart(answer)));
  if (!files || files.essential || files.todo.kind !== 'steps') return undefined;
  return {
    lead: { kind: 'do', title: files.todo.way.title },
    follow: matter.every(({ use }) => use === 'all') ? { kind: 'restWorks' } : undefined,
    about: files.key,
  };
}

function isFiles({ topic }: Answer): boolean {
  return 'category' in topic && topic.category === 'File store and intranet';
}

/** Everything that matters works, or is lent. */
function allIsWell(answers: readonly Answer[], matter: readonly Answer[]): Headline {
  const files = answers.filter((answer) => isFiles(answer) && !matter.includes(answer));
  const keptHere = matter.flatMap(keptIn);
  const keptFiles = files.flatMap(keptIn);
  const lacking = files.map(lackFollow).find(Boolean);
  const nowhere = answers.filter(({ use }) => use === 'nowhere').flatMap(({ services }) => services.map(namedOf));
  const notHere: Follow | undefined = nowhere.length > 0 ? { kind: 'notHere', services: nowhere } : undefined;
  if (keptHere.length === 0) {
    return {
      lead: { kind: 'works', services: matter.flatMap(({ services }) => services.map(namedOf)), all: !lacking },
      follow: lacking ?? (keptFiles.length > 0 ? { kind: 'keep', kept: keptFiles } : notHere),
    };
  }
  const some = matter.some(({ services }) => services.some(({ stands }) => stands.use === 'all'));
  if (!some || lacking) return { lead: { kind: 'keep', kept: keptHere }, follow: lacking ?? notHere };
  // “Everything else” can be said only where what is lent has been named, files too, and all the rest works.
  const rest = [...matter, ...files].every(({ services }) =>
    services.every(({ stands }) => stands.use === 'all' || stands.use === 'lent'),
  );
  return rest
    ? { lead: { kind: 'keep', kept: [...keptHere, ...keptFiles] }, follow: { kind: 'restWorks' } }
    : { lead: { kind: 'keep', kept: keptHere }, follow: notHere };
}

/** What must be said of files that are not as they should be. */
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

/** What is lent of an answer. */
export function keptIn({ services }: Answer): KeptService[] {
  return services.flatMap(keptOf);
}
