import type { ServiceLine } from '../../domain/answer/serviceLines';
import type { Answer, Subject } from '../../domain/answer/subjects';
import type { Summary } from '../../domain/answer/summary';
import type { Day } from '../../domain/day';
import { textOrder } from '../../domain/order';
import { states } from '../../domain/rollout/states';
import { type NowState, nowStates } from '../../domain/rollout/choices';
import { inSentences } from '../../domain/sentences';
import { shortDay } from '../dates';
import { fill, sentence } from '../text';
import { comesWords, expectedSentence, newsWords, replacedWords } from './dateWords';
import { helpOf, ifThatStopsYou } from './headlineWords';
import { aboutServices } from './names';
import { brokenWords, partWords } from './standWords';
import { subjectName } from './subjectNames';
import { strings as standStrings } from './standStrings';
import { strings } from './strings';
import { atPlaceWords, nobodySaid, todoLead } from './todoWords';
import { dateOf, onDate } from './whenWords';

/** One heading of what to do now. */
export interface SubjectWords {
  readonly key: string;
  readonly name: string;
  /** The mark beside it. Left out if nothing is wrong: `state` is shown instead. */
  readonly mark?: NowState;
  /** Shown instead of a mark. */
  readonly state?: string;
  /** What to know before opening it. */
  readonly lead: string;
}

export function subjectWords(subject: Subject, summary: Summary): SubjectWords {
  const { key, use } = subject;
  const named = {
    key,
    name: subjectName(subject),
    lead: leadWords(subject, summary),
  };
  return use === 'nowhere'
    ? { ...named, state: standStrings.NotHereYet }
    : { ...named, mark: nowStates.find((state) => states[state].use === use) };
}

function leadWords({ use, answers }: Subject, summary: Summary): string {
  const { today } = summary;
  const [answer, ...others] = answers;
  switch (use) {
    case 'all':
      return strings.NothingToDo;
    case 'lent':
      return others.length > 0 ? noChangeWords(answers, today) : keptLead(answer, today);
    case 'unknown':
      return others.length > 0 ? strings.MayWorkEach : unknownLead(answer, today);
    case 'nowhere':
      return inSentences(answers.map((each) => nowhereLead(each, today)));
    case 'part':
    case 'nothing':
      // Several answers may say the same: it is said once.
      return inSentences([...new Set(answers.flatMap((each) => missingLead(each, summary, others.length === 0)))]);
  }
}

/** The first day on which something of what is lent ends, or is replaced. */
function noChangeWords(answers: readonly Answer[], today: Day): string {
  const [first] = answers
    .flatMap(({ services }) => services)
    .flatMap(({ stands, expected }) => [
      ...(stands.use === 'lent' && stands.kept.until ? [{ on: stands.kept.until, precision: 'Day' as const }] : []),
      ...((expected.kind === 'forecast' || expected.kind === 'promised') && !expected.past
        ? [{ precision: 'Day' as const, ...expected }]
        : []),
    ])
    .sort((a, b) => textOrder(a.on, b.on));
  return first ? fill(strings.NoChangeBefore, { date: dateOf(first, today) }) : strings.NoChangeKnown;
}

/** Which services of one answer are lent, and how the others are. If there are several, a table has the dates. */
function keptLead({ services }: Answer, today: Day): string {
  return inSentences([
    ...services.filter(({ stands }) => stands.use === 'lent').map((line) => lentWords(line, today)),
    ...services.filter(({ stands }) => stands.use !== 'lent').map((line) => besideWords(line, today)),
    services.length === 1 ? replacedWords(services[0], today) : undefined,
  ]);
}

function lentWords({ stands, inSentence: service }: ServiceLine, today: Day): string {
  if (stands.use !== 'lent') return '';
  const { provider: named, until } = stands.kept;
  const provider = sentence(named ?? fill(standStrings.KeepUnnamed, { service }));
  return until
    ? fill(strings.KeptUntil, { provider, date: shortDay(until, today) })
    : fill(strings.KeptOpen, { provider });
}

/** Whether a service works, said beside others of its category, with its date if it does not. */
function besideWords(line: ServiceLine, today: Day): string {
  const service = sentence(line.inSentence);
  switch (line.stands.use) {
    case 'all':
      return fill(strings.WorksHere, { service });
    case 'part':
      return partWords({ service: line, lacks: inSentences(line.stands.doesNotWork) });
    case 'unknown':
      return fill(strings.UnknownHere, { service: line.inSentence });
    case 'lent':
      return lentWords(line, today);
    case 'nothing':
      return line.essential || line.begun
        ? inSentences([fill(strings.BrokenHere, { service }), laterSentence(line, today)])
        : aboutServices([line], strings.NotHere);
  }
}

/** When a service comes that the sentence before has named. */
function laterSentence(line: ServiceLine, today: Day): string | undefined {
  return expectedSentence(line.expected, today) ?? comesWords(line, today);
}

function unknownLead({ services }: Answer, today: Day): string {
  const provider = services.map(({ stands }) => (stands.use === 'unknown' ? stands.provider : undefined)).find(Boolean);
  return inSentences([
    provider ? fill(strings.MayStillWork, { provider: sentence(provider) }) : strings.MayWork,
    ...services.filter(({ stands }) => stands.use !== 'unknown').map((line) => besideWords(line, today)),
  ]);
}

function nowhereLead(answer: Answer, today: Day): string {
  const honest = answer.use === 'nowhere' ? answer.honest : undefined;
  return inSentences([
    ...(honest
      ? [honest.title]
      : answer.services.map((line) => fill(strings.NoDateFor, { service: sentence(line.inSentence) }))),
    newsWords(answer.news, today),
  ]);
}

/** What has stopped or is missing, what to do about it, and when it comes. Named if there are others. */
function missingLead(answer: Answer, { today, numbers }: Summary, isAlone: boolean): (string | undefined)[] {
  if (answer.use !== 'part' && answer.use !== 'nothing') return [];
  const broken = answer.services.filter(({ stands }) => stands.use === 'nothing');
  const parts = answer.services.flatMap((line) => (line.stands.use === 'part' ? { line, stands: line.stands } : []));
  const lead = todoLead(answer.todo, today);
  const atPlace = atPlaceWords(answer);
  const comes = ({ expected, inSentence }: ServiceLine): string | undefined =>
    expected.kind === 'noDate' ? undefined : comesWords({ expected, inSentence }, today);
  return [
    ...parts.map(({ line, stands }) => partWords({ service: line, lacks: inSentences(stands.doesNotWork) })),
    answer.use === 'part' && broken.length > 0 ? brokenWords(broken) : undefined,
    ...broken.map((line) => stoppedWords(line, today)),
    atPlace,
    parts.length > 0
      ? ifThatStopsYou(answer.todo, today, helpOf(numbers))
      : (lead ?? (atPlace ? undefined : nobodySaid(answer.todo))),
    ...parts.map(({ line }) => restWords(line, today)),
    ...(isAlone && broken.length === 1 ? [expectedSentence(broken[0].expected, today)] : broken.map(comes)),
  ];
}

/** When the missing part of a service comes. */
function restWords({ expected }: ServiceLine, today: Day): string {
  return expected.kind === 'forecast' && !expected.past
    ? fill(strings.RestExpected, { when: onDate(expected, today) })
    : strings.RestNoDate;
}

function stoppedWords({ stands }: ServiceLine, today: Day): string | undefined {
  if (stands.use !== 'nothing' || !stands.stopped) return undefined;
  const { provider, on } = stands.stopped;
  return on
    ? fill(standStrings.StoppedOn, { provider, date: shortDay(on, today) })
    : fill(standStrings.Stopped, { provider });
}
