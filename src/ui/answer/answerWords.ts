import type { Answer, Subject, Todo } from '../../domain/answer/subjects';
import type { Summary } from '../../domain/answer/summary';
import type { Blocked, Way } from '../../domain/answer/ways';
import type { Day } from '../../domain/day';
import { asClause, ended } from '../../domain/sentences';
import { shortDay } from '../dates';
import { fill, plural } from '../text';
import { comesWords, newsWords } from './dateWords';
import { callWords, helpOf } from './headlineWords';
import { notesBefore, prohibitions } from './instructionWords';
import { servicesListed } from './names';
import { answerName } from './subjectNames';
import { strings } from './contentStrings';
import { strings as lineStrings } from './strings';
import { atPlaceWords, beginsWithTrying, nobodySaid } from './todoWords';
import { tryWords } from './tryWords';
import { isNextDoor } from './whereWords';
import { endsWords, goingSteps } from './workPlaceWords';

/** What to do about one thing, under its subject. */
export interface AnswerWords {
  readonly key: string;
  readonly name: string;
  /** What must be said before anything is done. */
  readonly before: readonly string[];
  /** What does not work yet, a line for each. */
  readonly lacks: readonly string[];
  readonly steps: readonly string[];
  readonly doNot: readonly string[];
  /** What to know besides the steps. */
  readonly after: readonly string[];
  /** How long it holds, and when there is news. */
  readonly dates: readonly string[];
  /** The instruction's own number. The help desk's is shown above everything. */
  readonly telephone?: string;
  readonly email?: string;
}

const nothing = { before: [], steps: [], doNot: [], after: [], dates: [] } as const;

export function answerWords(answer: Answer, summary: Summary): AnswerWords {
  const words = { ...nothing, key: answer.key, name: answerName(answer), lacks: lacksOf(answer) };
  switch (answer.use) {
    case 'all':
      return words;
    case 'lent':
      return { ...words, after: [strings.KeptHow] };
    case 'nowhere':
      return { ...words, after: answer.honest?.meanwhile ? [meanwhile(answer.honest.meanwhile)] : [] };
    case 'unknown':
      return {
        ...words,
        ...doing(answer.todo, summary),
        before: [...firstTry(answer), ...beforeSteps(answer.todo, summary.today)],
        dates: datesOf(answer, summary.today),
      };
    case 'part':
    case 'nothing': {
      const done = doing(answer.todo, summary);
      // People who have part of it read only what is written for their site. “Nobody has said” would worry them.
      const hasPart = answer.services.every(({ stands }) => stands.use !== 'nothing');
      const after = done.after.filter((words) => !hasPart || words !== lineStrings.NobodySaid);
      return {
        ...words,
        ...done,
        before: beforeSteps(answer.todo, summary.today),
        after: [atPlaceWords(answer) ?? [], after].flat(),
        dates: datesOf(answer, summary.today),
      };
    }
  }
}

/** The words for each answer of a subject; once for all of them if they are the same. */
export function subjectAnswers({ answers }: Subject, summary: Summary): AnswerWords[] {
  const said = answers.map((answer) => answerWords(answer, summary));
  const same = (words: AnswerWords): string => JSON.stringify({ ...words, key: '', name: '' });
  return said.every((each) => same(each) === same(said[0])) ? said.slice(0, 1) : said;
}

/** What to try before anything else. Left out if the instruction begins with it. */
function firstTry(answer: Extract<Answer, { use: 'unknown' }>): string[] {
  if (beginsWithTrying(answer.todo)) return [];
  return [...triesOf(answer), ...(answer.services.length === 0 ? [strings.TryOnly] : []), strings.IfNotThen];
}

/** What to try. Several services may have the same: it is said once. */
function triesOf({ services }: Answer): string[] {
  return [...new Set(services.flatMap(({ key, stands }) => (stands.use === 'unknown' ? tryWords(key) : [])))];
}

/** What a service that does not work lacks. For one that works in part, the line above has said it. */
function lacksOf({ services }: Answer): string[] {
  return services.flatMap(({ stands }) => (stands.use === 'nothing' ? stands.doesNotWork : []));
}

/** What to say before the steps of an instruction. */
function beforeSteps(todo: Todo, today: Day): string[] {
  const way = wayOf(todo);
  if (!way) return [];
  const { endedOn, tryFirst, inPart } = way;
  return [
    ...(endedOn ? [fill(strings.Ended, { date: shortDay(endedOn, today) })] : []),
    ...(tryFirst.length > 0
      ? [fill(plural(tryFirst.length, strings.TryNeeds), { services: servicesListed(tryFirst) })]
      : []),
    ...(inPart.length > 0 ? [fill(strings.PartOfNeeds, { services: servicesListed(inPart) })] : []),
    ...notesBefore(way),
  ];
}

function wayOf(todo: Todo): Way | undefined {
  return todo.kind === 'steps' || todo.kind === 'go' ? todo.way : undefined;
}

type Doing = Pick<AnswerWords, 'steps' | 'doNot' | 'after' | 'telephone' | 'email'>;

function doing(todo: Todo, { today, numbers }: Summary): Doing {
  const help = helpOf(numbers);
  const { telephone = undefined, email } = wayOf(todo) ?? {};
  const own = { telephone: telephone === help ? undefined : telephone, email };
  switch (todo.kind) {
    case 'go':
      return { ...own, ...going(todo, help, today) };
    case 'steps':
      return {
        ...own,
        steps: todo.way.steps.length > 0 ? todo.way.steps : [ended(todo.way.title)],
        doNot: prohibitions(todo.way.doNot),
        after: [],
      };
    case 'meanwhile': {
      const { text, blocked, honest } = todo;
      const saidByICT = honest && !blocked ? [ended(honest.title)] : [];
      return { steps: [], doNot: [], after: [...saidByICT, meanwhile(text), ...laterWords(blocked, today)] };
    }
    case 'call':
      return { steps: [], doNot: [], after: [nobodySaid(todo), callWords(help), ...laterWords(todo.blocked, today)] };
  }
}

function going(
  { place, way, doNot }: Extract<Todo, { readonly kind: 'go' }>,
  help: string | undefined,
  today: Day,
): Doing {
  const steps = way?.steps ?? [];
  // An instruction for this site has its own steps to get there.
  const saysHow = place.own && steps.length > 0;
  return {
    steps: saysHow ? steps : [...steps, ...goingSteps(place, help)],
    doNot: prohibitions(doNot),
    after: [
      ...(place.endsFirst ? [endsWords(place.endsFirst, today)] : []),
      ...(help && !isNextDoor(place) ? [fill(strings.CannotTravel, { telephone: help })] : []),
    ],
  };
}

function meanwhile(text: string): string {
  return fill(lineStrings.Meanwhile, { what: asClause(ended(text)) });
}

/** What people can do once the services it needs work, and when that is. */
function laterWords(blocked: Blocked | undefined, today: Day): string[] {
  if (!blocked) return [];
  const { needs, title } = blocked;
  return [
    fill(plural(needs.length, strings.WhenWorks), { services: servicesListed(needs), title: asClause(ended(title)) }),
    ...needs.flatMap((need) => comesWords(need, today) || []),
  ];
}

function datesOf(answer: Answer, today: Day): string[] {
  const way = 'todo' in answer ? wayOf(answer.todo) : undefined;
  return [
    newsWords(answer.news, today),
    way?.until && fill(strings.HoldsUntil, { date: shortDay(way.until, today) }),
  ].filter((each): each is string => Boolean(each));
}
