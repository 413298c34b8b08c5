import type { Pages } from './pages';
import type { Line, ReadPage } from './readPage';
import { type Claim, claimsOf, keptThings, marks, type Names, namesOf } from './sayings';
import type { Standing, TrueInstruction, TruePlace, TrueService, Truth } from './truth';

/**
 * Why somebody who does what the pages of their site say would do wrong, or not know what to do.
 *
 * - `nothingToDo`: the largest words give nothing that can be done, or begin with what works at no site
 * - `cannotBeDone`: steps need a service that does not work here
 * - `notTriedFirst`: steps around something that may be working, without saying to try it first
 * - `denied`: the rows say otherwise; if no sentence is denied, no two can contradict each other
 * - `lostHere`: a service that this site had and lost is described as not here yet
 * - `noNumber`: a page does not say whom to call
 * - `contactNumber`: a page says to call the site contact's own number, which is for the rollout team
 * - `otherNumber`: the first number to call differs between the two pages
 * - `partNotSaid`: a service works in part, and the page does not say what does not work
 * - `notNearest`: of places that are being arranged, a farther one is listed before a nearer one
 * - `tooFar`: a place is offered that is too far for a day, without saying so
 * - `tooLong`: a sentence of ours has more than 20 words; a name, or a text from a list, is one word
 */
export const faultKinds = [
  'nothingToDo',
  'cannotBeDone',
  'notTriedFirst',
  'denied',
  'lostHere',
  'noNumber',
  'contactNumber',
  'otherNumber',
  'partNotSaid',
  'notNearest',
  'tooFar',
  'tooLong',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** The words that are wrong, or what is missing. */
  readonly words: string;
}

/** Everything that is wrong with what the two pages of a site say. */
export function faultsIn(pages: Pages, truth: Truth): Fault[] {
  const names = namesOf(truth);
  const both = [pages.itAtMySite, pages.whatToDo];
  return [
    ...headlineFaults(pages.whatToDo.headline, truth, names),
    ...stepFaults(pages.whatToDo, truth),
    ...both.flatMap((page) => deniedIn(page, truth, names)),
    ...deniedBetween(pages, truth, names),
    ...lostFaults(pages.whatToDo, names),
    ...both.flatMap((page) => numberFaults(page, truth)),
    ...otherNumberFaults(pages, truth),
    ...both.flatMap((page) => partFaults(page, truth)),
    ...arrangedFaults(pages.whatToDo, truth),
    ...placeFaults(pages.whatToDo, truth),
    ...both.flatMap((page) => longSentences(page, truth)),
  ].filter((fault, at, all) => all.findIndex((each) => each.kind === fault.kind && each.words === fault.words) === at);
}

/** Sentences in the largest words that only describe the situation, and give nothing to do. */
const onlySays = [
  // What does not work of a service, in the list's words.
  /^¤1[.!?]?$/,
  /^.+? (?:works?|does not|do not|does not work|do not work|works? in part|partly works?)\b/,
  /^Nobody has confirmed\b/,
  /^Everything else you need works\.$/,
  /^.+? (?:is|are) not here yet\.$/,
];

/** Sentences that give something to do, besides those of an instruction. */
const givesToDo = [
  /^Everything you need works\.$/,
  /^Everything works at your site\.$/,
  /^There is nothing to do\.$/,
  /^Keep using .+\.$/,
  /^Work (?:from|in your own building:) .+\.$/,
  /^Ring (?:the help desk )?first\.$/,
  /^Try .+ first\.$/,
  /^If it does not work[,:] .+\.$/,
  /^If that stops you[,:] .+\.$/,
  /^Meanwhile: .+$/,
  /^(?:Call|Ask) .+\.$/,
];

function headlineFaults(headline: string, truth: Truth, names: Names): Fault[] {
  const fault = { kind: 'nothingToDo', words: headline } as const;
  const all = sentencesIn(withoutQuotes(headline, truth));
  // An instruction is in the headline in its own words, and complete.
  const quoted = truth.instructions.filter(({ title }) => headline.includes(endedAsSentence(title)));
  const does = (sentence: string): boolean =>
    givesToDo.some((each) => each.test(sentence)) || (quoted.length > 0 && sentence.startsWith(token));
  const says = (sentence: string): boolean => onlySays.some((each) => each.test(sentence));
  if (!all.some(does) || !all.every((each) => does(each) || says(each))) return [fault];
  if (quoted.length > 0 && !quoted.some((each) => each.given && brokenNeeds(each, truth).length === 0))
    return [{ kind: 'cannotBeDone', words: headline }];
  const about = claimsOf(all[0], names).flatMap(({ services }) => services);
  const absent = about.length > 0 && about.every(({ essential, nowhere }) => nowhere && !essential);
  return absent || / not here yet\.$/.test(all[0]) ? [fault] : [];
}

function stepFaults({ lines }: ReadPage, truth: Truth): Fault[] {
  const steps = lines.filter(({ kind }) => kind === 'step');
  return steps.flatMap((step): Fault[] => {
    const from = truth.instructions.filter((each) => each.given && each.steps.includes(step.text));
    if (from.length === 0) return [];
    if (from.every((each) => brokenNeeds(each, truth).length > 0)) return [{ kind: 'cannotBeDone', words: step.about }];
    const unsure = from.every(
      (each) =>
        needsOf(each, truth).some(({ is }) => is === 'unknown') ||
        wholeStanding(truth.services.filter((service) => isAbout(each, service))) === 'unknown',
    );
    const before = lines.slice(0, lines.indexOf(step)).filter(({ about }) => about === step.about);
    return unsure && !before.some(({ text }) => /\b(?:try|tried)\b/i.test(text))
      ? [{ kind: 'notTriedFirst', words: step.about }]
      : [];
  });
}

function brokenNeeds(instruction: TrueInstruction, truth: Truth): TrueService[] {
  return needsOf(instruction, truth).filter(({ is }) => is === 'broken');
}

function needsOf({ needs }: TrueInstruction, { services }: Truth): TrueService[] {
  return needs.flatMap((key) => services.find((each) => each.key.toLowerCase() === key.toLowerCase()) ?? []);
}

function isAbout({ category, service }: TrueInstruction, { key, category: own }: TrueService): boolean {
  return category ? category === own : service === key;
}

function deniedIn({ lines, headline }: ReadPage, truth: Truth, names: Names): Fault[] {
  return [{ text: headline, kind: 'heading', about: '', within: [] } as const, ...lines].flatMap((line): Fault[] => {
    const fault = (words: string): Fault => ({ kind: 'denied', words });
    if (line.kind === 'mark') {
      const services = names.read(line.about);
      const say = marks[line.text];
      return services && say && !isSo({ say, services }) ? [fault(`${line.about}: ${line.text}`)] : [];
    }
    return sentencesIn(withoutQuotes(line.text, truth)).flatMap((sentence) => {
      const wrong = claimsOf(sentence, names).some((claim) => !isSo(claim));
      return wrong || generalFault(sentence, truth) || keptFault(sentence, truth) ? [fault(sentence)] : [];
    });
  });
}

/** Sentences about everything at once, or without the name of a service. */
function generalFault(sentence: string, { services, places }: Truth): boolean {
  const essential = services.filter((each) => each.essential);
  const offered = places.filter((place) => place.open && !place.tooFar);
  const [, place] =
    /^(?:If it does not work, w|W)ork from (.+?)(?:, (?:less than a|[\d,]+) miles?)?(?:,? until .+)?[.]$/.exec(
      sentence,
    ) ?? [];
  if (place) return !offered.some(({ name }) => name === place);
  switch (sentence) {
    case 'Everything you need works.':
      return !essential.every(({ is }) => is === 'works');
    case 'Everything works at your site.':
      return !services.filter((each) => each.essential || each.category).every(({ is }) => is === 'works');
    case 'Nobody has confirmed what works here.':
      return !essential.every(({ is }) => is === 'unknown');
    case 'There is no information yet about this site.':
      return !essential.every(({ is }) => is === 'unknown');
    case 'No place is agreed for you yet.':
      return offered.length > 0;
    default:
      return false;
  }
}

/** Whether a sentence tells people to keep using something that is gone, or that may not be there. */
function keptFault(sentence: string, { services }: Truth): boolean {
  return (keptThings(sentence) ?? []).some((thing) => {
    const those = services.filter(({ provider }) => provider?.toLowerCase() === thing.toLowerCase());
    return those.length > 0 && !those.some(({ is }) => is === 'kept');
  });
}

/** One page says that there is nothing to use, but the other gives steps for it. */
function deniedBetween({ itAtMySite, whatToDo }: Pages, truth: Truth, names: Names): Fault[] {
  const nothing = itAtMySite.lines.filter(({ text }) => text === 'Nothing to use yet');
  return nothing.flatMap(({ about }): Fault[] => {
    const [service] = names.read(about) ?? [];
    const given = truth.instructions.filter((each) => each.given && service && isAbout(each, service));
    const told = whatToDo.lines.some(
      ({ kind, text }) => kind === 'step' && given.some((each) => each.steps.includes(text)),
    );
    return told ? [{ kind: 'denied', words: `${about}: Nothing to use yet` }] : [];
  });
}

/** Whether a sentence is true by the rows. The name of a category means all of its services. */
function isSo({ say, services }: Claim): boolean {
  const is = (...standings: readonly Standing[]): boolean => services.some((each) => standings.includes(each.is));
  const only = (...standings: readonly Standing[]): boolean => services.every((each) => standings.includes(each.is));
  switch (say) {
    case 'works':
      return only('works');
    case 'kept':
      return is('kept');
    case 'part':
      return is('part') || (is('works') && is('broken', 'unknown'));
    case 'unknown':
      return is('unknown') && !is('kept');
    case 'broken':
      return is('broken') && only('broken', 'unknown');
    case 'nothing':
      return only('broken', 'unknown');
  }
}

/** The standing of a category, from all of its services. */
function wholeStanding(services: readonly TrueService[]): Standing {
  const order: readonly Standing[] = ['kept', 'part', 'broken', 'unknown', 'works'];
  return order.find((standing) => services.some(({ is }) => is === standing)) ?? 'unknown';
}

function lostFaults({ headline, lines }: ReadPage, names: Names): Fault[] {
  const said = sentencesIn(headline).flatMap(
    (sentence) => /^(.+?) (?:is|are) not here yet\.$/.exec(sentence)?.[1] ?? [],
  );
  const marked = lines.filter(({ text }) => text === 'Not here yet').map(({ about }) => about);
  return [...said, ...marked]
    .filter((words) => names.read(words)?.some(({ provider }) => provider))
    .map((words) => ({ kind: 'lostHere', words }));
}

function numberFaults({ lines }: ReadPage, { numbers, contactNumber }: Truth): Fault[] {
  const says = (number: string): boolean => lines.some(({ text }) => text.includes(number));
  const isMissing = numbers.length > 0 && !numbers.some(says);
  return [
    ...(isMissing ? [{ kind: 'noNumber', words: numbers[0] } as const] : []),
    ...lines
      .filter(({ text }) => contactNumber !== undefined && callPattern.exec(text)?.[1] === contactNumber)
      .map(({ text }) => ({ kind: 'contactNumber', words: text }) as const),
  ];
}

/** A sentence in which a page says whom to call about anything. */
const callPattern = /\bCall (?:(?:the help desk|your site contact) on )?(\d[\d ]*\d)/;

function otherNumberFaults({ itAtMySite, whatToDo }: Pages, { numbers }: Truth): Fault[] {
  const [here, there] = [itAtMySite, whatToDo].map(({ lines }) =>
    lines.map(({ text }) => callPattern.exec(text)?.[1] ?? '').find((number) => numbers.includes(number)),
  );
  return here === undefined || there === undefined || here === there
    ? []
    : [{ kind: 'otherNumber', words: `${here} and ${there}` }];
}

function partFaults({ lines }: ReadPage, { services }: Truth): Fault[] {
  const page = lines.map(({ text }) => text).join(' ');
  return services
    .filter(({ is, essential, category }) => is === 'part' && (essential || category))
    .flatMap(({ title, doesNotWork }) => doesNotWork.map((line) => ({ title, line })))
    .filter(({ line }) => !page.includes(line.replace(/[.]$/, '')))
    .map(({ title, line }) => ({ kind: 'partNotSaid', words: `${title}: ${line}` }));
}

function arrangedFaults({ lines }: ReadPage, { places }: Truth): Fault[] {
  return lines.flatMap(({ text }): Fault[] => {
    const [, arranged] = /^Corporate ICT is arranging: (.+)\. Do not go there yet\.$/.exec(text) ?? [];
    const miles = (arranged?.split('; ') ?? []).map((words) => {
      const found = places.filter(({ name }) => words.startsWith(name)).map((place) => place.miles ?? Infinity);
      // Two places may share a name: then the distance shows which of them is meant.
      const said = found.filter((each) => words.includes(` ${Math.round(each)} mile`));
      return Math.min(...(said.length > 0 ? said : found));
    });
    const isSorted = miles.every((each, at) => at === 0 || miles[at - 1] <= each);
    return isSorted ? [] : [{ kind: 'notNearest', words: text }];
  });
}

function placeFaults({ lines }: ReadPage, { places, site }: Truth): Fault[] {
  const isFar = ({ name }: TruePlace): boolean =>
    places.filter((each) => each.name === name).every(({ tooFar }) => tooFar);
  const saidToBe = ({ within, about }: Line): boolean => [...within, about].some((each) => /too far/i.test(each));
  // A page begins with its own site's name, which may be a place for another site.
  const far = places.filter((place) => isFar(place) && !place.name.startsWith(site));
  return lines
    .filter((line) => !saidToBe(line))
    .flatMap(({ text }) => far.filter(({ name }) => text === name || text.startsWith(`Work from ${name}`)))
    .map(({ name }) => ({ kind: 'tooFar', words: name }));
}

const mostWords = 20;

function longSentences({ lines, headline }: ReadPage, truth: Truth): Fault[] {
  return [headline, ...lines.map(({ text }) => text)]
    .flatMap((text) => sentencesIn(withNamesAsOneWord(withoutQuotes(text, truth), truth)))
    .filter((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > mostWords)
    .map((words) => ({ kind: 'tooLong', words }));
}

/** Replaces a text from a list, as one word. */
const token = '¤1';

function withoutQuotes(text: string, truth: Truth): string {
  return text.replace(patternsOf(truth).quoted, (found) => (/[.!?]$/.test(found) ? `${token}.` : token));
}

function withNamesAsOneWord(text: string, truth: Truth): string {
  return text.replace(patternsOf(truth).names, token);
}

/** Searching every line of a page for hundreds of texts takes as long as making the page, so they are one pattern. */
const patterns = new WeakMap<Truth, { readonly quoted: RegExp; readonly names: RegExp }>();

function patternsOf(truth: Truth): { readonly quoted: RegExp; readonly names: RegExp } {
  const known = patterns.get(truth);
  if (known) return known;
  const any = (texts: readonly string[], flags: string): RegExp =>
    // Each text is matched literally.
    // eslint-disable-next-line @rushstack/security/no-unsafe-regexp
    new RegExp(
      texts
        .filter((each) => each.includes(' '))
        .map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
        .join('|') || '(?!)',
      flags,
    );
  const made = { quoted: any(truth.quoted, 'g'), names: any(truth.names, 'gi') };
  patterns.set(truth, made);
  return made;
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter(Boolean);
}

function endedAsSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
