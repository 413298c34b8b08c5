import type { Reach, Topic } from '../contingency/instructions';
import { belongsTo, keyOfTopic, topicsOf } from '../contingency/topics';
import { categories } from '../rollout/choices';
import type { AnswerService } from './facts';
import type { Places, WorkPlace } from './nearPlaces';
import { type ServiceLine, togetherAs } from './serviceLines';
import { type Blocked, type Honest, type News, type Situation, type Advice, adviceOn, type Way } from './ways';

/**
 * What somebody can do.
 *
 * - `go`: work somewhere else; `way` where there is an instruction for this very site
 * - `steps`: follow an instruction, whose needs are met
 * - `meanwhile`: use this until then; `blocked` is the instruction that cannot be followed yet
 * - `call`: nothing else is known
 */
export type Todo =
  | { readonly kind: 'go'; readonly place: WorkPlace; readonly way?: Way; readonly doNot: readonly string[] }
  | { readonly kind: 'steps'; readonly way: Way }
  | { readonly kind: 'meanwhile'; readonly text: string; readonly blocked?: Blocked; readonly honest?: Honest }
  | { readonly kind: 'call'; readonly blocked?: Blocked; readonly honest?: Honest };

/** The answer about one thing that people ask about, with what must be said of it. */
export type Answer = About &
  (
    | { readonly use: 'all' }
    | { readonly use: 'lent' }
    | { readonly use: 'part' | 'nothing'; readonly todo: Todo; readonly atPlace?: AtPlace }
    /** People try it first; `todo` is for when it does not work. */
    | { readonly use: 'unknown'; readonly todo: Todo }
    /** It works at no site: ICT is still looking for a way. */
    | { readonly use: 'nowhere'; readonly honest?: Honest }
  );

interface About {
  /** In the address of a link to it. */
  readonly key: string;
  readonly topic: Topic;
  readonly essential: boolean;
  readonly services: readonly ServiceLine[];
  readonly news?: News;
}

/** The blocked instruction can be followed at the place people are sent to, because the internet works there. */
interface AtPlace {
  readonly place: string;
  readonly title: string;
}

/** Topics with the same answer and the same thing to do: one heading, with a small table if there are several. */
export interface Subject {
  readonly key: string;
  readonly use: Answer['use'];
  readonly answers: readonly Answer[];
}

/** The most urgent first: the internet, email, the telephone, files, the rest. */
function urgencyOf({ topic }: Pick<About, 'topic'>): number {
  if (!('category' in topic)) return 2;
  return [0, 1, 3, 4][categories.indexOf(topic.category)];
}

/** Only instructions for this very site: others may not be about the part that does not work here. */
const forThisSite: readonly Reach[] = ['site', 'sites'];

/** The answers about everything people ask about, in the order of `urgencyOf`. */
export function answersAbout(
  services: readonly AnswerService[],
  lines: readonly ServiceLine[],
  places: Places,
  situation: Situation,
): Answer[] {
  return topicsOf(services)
    .flatMap((topic): Answer[] => {
      const keys = new Set(services.filter((each) => belongsTo(each, topic)).map(({ ServiceKey }) => ServiceKey));
      const of = lines.filter(({ key }) => keys.has(key));
      const answer = answerAbout(topic, of, places, situation);
      return answer ? [answer] : [];
    })
    .sort((a, b) => urgencyOf(a) - urgencyOf(b));
}

/** Undefined: a category without services, about which no instruction says anything. */
function answerAbout(
  topic: Topic,
  services: readonly ServiceLine[],
  places: Places,
  situation: Situation,
): Answer | undefined {
  const use = togetherAs(services);
  // People who have part of a service read only what is written for their site; people without it read everything.
  const onlyParts = use === 'part' && !services.some(({ stands }) => stands.use === 'nothing');
  const advice = adviceOn(topic, situation, onlyParts ? forThisSite : undefined);
  const { way, blocked, honest, news } = advice;
  if (services.length === 0 && saysNothing(advice)) return undefined;
  const about: About = {
    key: keyOfTopic(topic),
    topic,
    essential: services.some(({ essential }) => essential),
    services,
    news,
  };
  if (use === 'all' || use === 'lent') return { ...about, use, news: undefined };
  if (isNowhere(topic, services, advice)) return { ...about, use: 'nowhere', honest };
  const isInternet = 'category' in topic && topic.category === 'Internet access';
  const todo = (isInternet && use !== 'part' ? going(places, way) : undefined) ?? stayingPut(advice);
  if (use === 'unknown') return { ...about, use, todo };
  return { ...about, use, todo, atPlace: isInternet ? undefined : atPlaceOf(blocked, places) };
}

function saysNothing({ way, blocked, honest }: Advice): boolean {
  return !way && !blocked && !honest;
}

/** To the site's own place, or to another if there is no instruction for this very site. */
function going({ near: [place] }: Places, way: Way | undefined): Todo | undefined {
  const forThis = way && forThisSite.includes(way.reach) ? way : undefined;
  if (!place || (forThis && !place.own)) return undefined;
  return { kind: 'go', place, way: forThis, doNot: way?.doNot ?? [] };
}

function stayingPut({ way, blocked, honest }: Advice): Todo {
  if (way) return { kind: 'steps', way };
  const text = blocked?.meanwhile ?? honest?.meanwhile;
  return text ? { kind: 'meanwhile', text, blocked, honest } : { kind: 'call', blocked, honest };
}

function atPlaceOf(blocked: Blocked | undefined, { near: [place] }: Places): AtPlace | undefined {
  if (!blocked || !place || !blocked.needs.every(({ isInternet }) => isInternet)) return undefined;
  return { place: place.name, title: blocked.title };
}

/**
 * Whether something is nowhere yet, as far as one site's rows can tell: an extended category of which this site never
 * had anything and for which it has no date, where ICT is still exploring it, or nothing of it works and there is
 * nothing to do. Then no cross is due: nothing is wrong here.
 */
function isNowhere(topic: Topic, services: readonly ServiceLine[], { way, blocked, honest }: Advice): boolean {
  if (!('category' in topic) || way || blocked || services.length === 0) return false;
  if (services.some(({ essential, begun }) => essential || begun)) return false;
  const nothing = services.filter(({ stands }) => stands.use === 'nothing');
  const unknown = services.filter(({ stands }) => stands.use === 'unknown');
  if (nothing.length + unknown.length < services.length) return false;
  return honest?.exploring === true || unknown.length === 0;
}

/** First what needs action, then what is not known, what is lent, what works, what is not here yet. */
const order: Readonly<Record<Answer['use'], number>> = { nothing: 0, part: 0, unknown: 1, lent: 2, all: 3, nowhere: 4 };

/** Answers in subjects, with those that are alike together. The one that the headline is about comes first. */
export function subjectsOf(answers: readonly Answer[], first?: string): Subject[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = likeness(answer);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  const place = ({ answers: of, use }: Subject): number => (of.some(({ key }) => key === first) ? -1 : order[use]);
  return [...groups.values()]
    .map((of): Subject => ({ key: of[0].key, use: of[0].use, answers: of }))
    .sort((a, b) => place(a) - place(b));
}

/** Answers with the same key have the same state and the same thing to do. */
function likeness(answer: Answer): string {
  switch (answer.use) {
    case 'all':
    case 'nowhere':
      return answer.use;
    case 'lent':
      // If some of its services are not lent, there is more to say: it is a subject of its own.
      return answer.services.every(({ stands }) => stands.use === 'lent') ? 'lent' : answer.key;
    case 'unknown':
      return answer.essential ? 'unknown' : answer.key;
    case 'nothing':
      return answer.todo.kind === 'call' && !answer.todo.blocked && !answer.todo.honest ? 'call' : answer.key;
    case 'part':
      return answer.key;
  }
}
