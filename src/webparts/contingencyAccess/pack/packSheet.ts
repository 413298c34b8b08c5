import * as uiStrings from 'UiStrings';
import type { ContingencyReport } from '../../../data/contingency';
import type { ContingencySite } from '../../../data/contingencyQueries';
import { helpAmong, type NumberToCall } from '../../../domain/answer/numbers';
import type { Answer, Subject } from '../../../domain/answer/subjects';
import type { Summary } from '../../../domain/answer/summary';
import { lastDayOfUse } from '../../../domain/contingency/pack';
import { type Day, dayOf } from '../../../domain/day';
import type { PartsOf } from '../../../domain/linkedText/textParts';
import { pausedAt } from '../../../domain/rollout/pausedWaves';
import { asClause, ended, inSentences, lowerFirst } from '../../../domain/sentences';
import { type AnswerWords, subjectAnswers } from '../../../ui/answer/answerWords';
import { strings as contentStrings } from '../../../ui/answer/contentStrings';
import { headlineWords } from '../../../ui/answer/headlineWords';
import { pausedWords } from '../../../ui/answer/pausedWords';
import { subjectTable } from '../../../ui/answer/subjectTable';
import { subjectWords } from '../../../ui/answer/subjectWords';
import { wallWords } from '../../../ui/answer/wallWords';
import { warningWords } from '../../../ui/answer/warningWords';
import { placesWords, type PlaceWords } from '../../../ui/answer/workPlaceWords';
import { asOfWords } from '../../../ui/AsOf';
import type { Freshness } from '../../../ui/AsyncView';
import { fullDay } from '../../../ui/dates';
import { statusWord } from '../../../ui/StatusMark';
import { unreadableWords } from '../../../ui/Unreadable';
import { callSentence } from '../../../ui/callSentence';
import { fill } from '../../../ui/text';
import type { Help } from '../../base/help';
import { strings } from './strings';

export interface PackProps {
  readonly site: ContingencySite;
  readonly settings: ContingencyReport['settings'];
  readonly unreadable: ContingencyReport['unreadable'];
  readonly summary: Summary;
  readonly freshness: Freshness;
  readonly today: Day;
  readonly help: Help;
  readonly partsOf: PartsOf;
}

/** What to do now at a site as texts, for a file, paper and mail. It holds nothing about the person who made it. */
export interface PackSheet {
  readonly site: string;
  readonly title: string;
  readonly answer: string;
  readonly warning?: string;
  readonly asOf: string;
  /** The day after which people should look for a newer copy. Each item also has its own last day. */
  readonly checkAfter: string;
  readonly checkOn: Day;
  readonly help: Help;
  /** Says that the site’s wave is paused, that rows could not be read, or that lines were left out to fit the paper. */
  readonly notes: readonly string[];
  readonly subjects: readonly PackSubject[];
  /** Nearest first. */
  readonly places: readonly PackPlace[];
  /** If there is no place: sentences that say so, and who is arranging one. */
  readonly placeNotes: readonly string[];
  /** How many places are not named. */
  readonly morePlaces: number;
  readonly address: string;
}

export interface PackSubject {
  readonly name: string;
  readonly state: string;
  readonly lead: string;
  /** What to do, in a line. Undefined: there is nothing to do. */
  readonly toDo?: string;
  /** A line for each service, if the subject has several. */
  readonly services: readonly string[];
  readonly parts: readonly PackPart[];
}

/** What to do about one thing. */
export interface PackPart extends Pick<AnswerWords, 'before' | 'lacks' | 'steps' | 'doNot' | 'after'> {
  /** Only if the subject has several parts. */
  readonly name?: string;
  /** How many steps were left out. */
  readonly moreSteps: number;
  /** Whom to call or to write to. */
  readonly stuck?: string;
  /** How long it is valid, and when there is news. */
  readonly dates: string;
}

interface PackPlace {
  readonly name: string;
  readonly distance: string;
  /** The number to ring before going there. */
  readonly telephone?: string;
  readonly about: string;
}

export function packSheet(
  { site: given, settings, unreadable, summary, freshness, today, help, partsOf }: PackProps,
  address: string,
): PackSheet {
  const { site, places } = summary;
  const { near, none, unplaced, tooFar } = placesWords(places, today, help.telephone);
  const warning = summary.warning && warningWords(summary.warning, today);
  const paused = pausedWords(pausedAt(settings.pausedWaves, given), summary.services, today);
  const checkOn = lastDayOfUse(
    dayOf(freshness.asOf),
    summary.subjects.flatMap(({ answers }) => answers.flatMap(endsOf)),
  );
  return {
    site: site.name,
    title: fill(strings.Title, { site: site.name }),
    answer: headlineWords(summary),
    warning: warning && inSentences([warning.lead, warning.rest]),
    // The paper cannot be refreshed.
    asOf: asOfWords({ freshness: { ...freshness, refreshing: false }, demonstration: settings.demonstration }),
    checkAfter: fill(strings.CheckAfter, { date: fullDay(checkOn) }),
    checkOn,
    help,
    notes: [...(paused ? [paused] : []), ...(unreadable.length > 0 ? [unreadableWords(unreadable)] : [])],
    subjects: summary.subjects.map((subject) => packSubject(subject, summary)),
    places: near.map((place) => packPlace(place, partsOf)),
    placeNotes: none,
    morePlaces: unplaced.length + tooFar.length,
    address,
  };
}

/** The days on which part of an answer ends or has ended, or news is due. */
function endsOf(answer: Answer): (Day | undefined)[] {
  const todo = 'todo' in answer ? answer.todo : undefined;
  const way = todo?.kind === 'steps' || todo?.kind === 'go' ? todo.way : undefined;
  const kept = answer.services.map(({ stands }) => (stands.use === 'lent' ? stands.kept.until : undefined));
  return [todo?.kind === 'go' ? todo.place.until : undefined, way?.until, way?.endedOn, answer.news?.on, ...kept];
}

function packSubject(subject: Subject, summary: Summary): PackSubject {
  const { name, mark, state, lead } = subjectWords(subject, summary);
  const table = subjectTable(subject, summary);
  const answers = subjectAnswers(subject, summary);
  const help = helpAmong(summary.numbers);
  return {
    name,
    state: state ?? (mark ? statusWord(mark) : ''),
    lead,
    toDo: wallWords(subject, summary.today),
    services: table ? table.rows.map((row) => rowWords(table.head, row)) : [],
    parts: answers.filter(holdsAnything).map((answer) => packPart(answer, answers.length > 1, help)),
  };
}

/** A row of a table as a line: “Email: confirmed 12 April.” If it has several cells, each is a sentence. */
function rowWords([, ...head]: readonly string[], [service, ...cells]: readonly string[]): string {
  const told = cells.flatMap((cell, at) => (cell ? [{ name: head[at], cell }] : []));
  const [only, ...others] = told;
  if (only && others.length === 0) return ended(`${service}: ${lowerFirst(only.name)} ${only.cell}`);
  return inSentences([service, ...told.map(({ name, cell }) => `${name}: ${asClause(cell)}`)]);
}

function holdsAnything({ before, lacks, steps, doNot, after, dates }: AnswerWords): boolean {
  return [before, lacks, steps, doNot, after, dates].some((lines) => lines.length > 0);
}

function packPart(
  { name, before, lacks, steps, doNot, after, dates, telephone, email }: AnswerWords,
  isNamed: boolean,
  help: NumberToCall | undefined,
): PackPart {
  const number = telephone ?? help?.telephone;
  // If a line above gives the number, it is not said twice.
  const isSaid = number !== undefined && [...before, ...after].some((line) => line.includes(number));
  return {
    name: isNamed ? name : undefined,
    before,
    lacks,
    steps,
    moreSteps: 0,
    doNot,
    after,
    stuck: inSentences([isSaid ? '' : stuckWords(telephone, help), email && fill(contentStrings.WriteTo, { email })]),
    dates: dates.join(' '),
  };
}

/** The instruction's own number, otherwise the help desk's. */
function stuckWords(own: string | undefined, help: NumberToCall | undefined): string {
  if (own) return fill(contentStrings.StuckWith, { telephone: own });
  return help ? callSentence(uiStrings.StuckCall, help) : uiStrings.StuckAsk;
}

function packPlace({ name, distance = '', about, contact }: PlaceWords, partsOf: PartsOf): PackPlace {
  return {
    name,
    distance,
    telephone: partsOf(contact ?? '').find(({ kind }) => kind === 'telephone')?.text,
    about: inSentences([...about, contact && ended(contact)]),
  };
}
