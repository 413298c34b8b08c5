import * as strings from 'ContingencyAccessStrings';
import * as uiStrings from 'UiStrings';
import type { ShownInstruction, ContingencyStatus } from '../../data/contingency';
import type { RolloutService } from '../../data/rollout';
import { holdsNumber } from '../../domain/contactDetails';
import { type Day, daysBetween } from '../../domain/day';
import { soon, type Subject, type Warning } from '../../domain/contingency/whatToDo';
import { helpTelephone } from '../../domain/helpTelephone';
import { textOrder } from '../../domain/order';
import { isLent, isNothing, isUnknown, isWorking } from '../../domain/rollout/states';
import { ended, inPhrases, inSentence, inSentences, lowerFirst } from '../../domain/sentences';
import { fullDay, shortDay, shortMonth } from '../../ui/dates';
import { nowNote, providerInSentence } from '../../ui/nowNote';
import { statusWord } from '../../ui/StatusMark';
import { counted, fill } from '../../ui/words';

/** The rules' answers, with the lists' rows in them. */
export type RowSubject = Subject<RolloutService, ContingencyStatus, ShownInstruction>;
export type RowWarning = Warning<RolloutService, ContingencyStatus>;

/** What a subject is called. */
export function subjectName({ topic, services }: RowSubject): string {
  if (!('category' in topic)) return services[0].service.Title;
  return topic.category === 'File store and intranet' ? strings.TopicFiles : topic.category;
}

/**
 * The state of a subject in one or two words; where there is nothing to use, that says more than what does not work.
 */
export function stateWords({ state, told }: RowSubject): string {
  return told && told.kind !== 'do' && isNothing(state) ? uiStrings.NoteNothingYet : statusWord(state);
}

/** What people should know of a subject before they open it, in one line. */
export function leadWords(subject: RowSubject, today: Day, readOn: Day = today): string | undefined {
  const { state, told, services } = subject;
  if (isWorking(state)) return undefined;
  if (!told)
    return services.flatMap(({ now, status }) => (isLent(now.state) ? keepWords(status, today) : [])).join(' ');
  if (told.kind === 'none') {
    const note = services.length === 1 ? nowNote(services[0], today) : undefined;
    return inSentences([note && services[0].status?.ExistingProvider ? note : undefined, strings.NobodySaid]);
  }
  const news = told.kind === 'honest' ? newsWords(told.instruction.NextUpdateOn, today, readOn) : undefined;
  const meanwhile = told.kind === 'honest' ? told.instruction.Meanwhile : undefined;
  // Some of it may go on: that comes first.
  const kept = services.flatMap(({ now, status }) => (isLent(now.state) ? keepWords(status, today) : []));
  return inPhrases([...kept, toldWords(subject, told.instruction, today), needsWords(subject), meanwhile, news]);
}

/** What somebody is told, after what has stopped. */
export function toldWords({ services }: RowSubject, { Title }: ShownInstruction, today: Day): string {
  const stopped = services.find(({ now, status }) => isNothing(now.state) && status?.ExistingState === 'Stopped');
  return inPhrases([stopped && nowNote(stopped, today), Title]);
}

/** That what people are told needs something which does not work here. */
export function needsWords(subject: RowSubject): string | undefined {
  const need = brokenNeed(subject);
  return need && fill(strings.NeedsFirst, { service: inSentence(need.Title) });
}

/** A service that what people are told needs, and that does not work here. */
function brokenNeed({ warnings }: RowSubject): RolloutService | undefined {
  return warnings.flatMap((warning) =>
    warning.kind === 'dependsOn' && isNothing(warning.state) ? warning.service : [],
  )[0];
}

function keepWords(status: ContingencyStatus | undefined, today: Day): string {
  const named = providerInSentence(status);
  const endsOn = status?.ExistingEndsOn;
  return endsOn && endsOn >= today
    ? fill(strings.KeepUntil, { provider: named, date: shortDay(endsOn, today) })
    : fill(strings.KeepOpen, { provider: named });
}

/** What to use until it works, after the steps; what people keep using is said before. */
export function meanwhileWords({ told }: RowSubject): string | undefined {
  if (!told) return undefined;
  const what = told.kind === 'none' ? undefined : told.instruction.Meanwhile;
  if (what) return fill(strings.Meanwhile, { what });
  return told.kind === 'do' ? strings.MeanwhileThis : strings.MeanwhileNone;
}

/** The number to call about a subject: the instruction's own, else the services', else the one for everything. */
export function telephoneOf({ told, services }: RowSubject, otherwise: string | undefined): string | undefined {
  const own = told && told.kind !== 'none' ? told.instruction.Telephone : undefined;
  // What holds no number, somebody typed into the list by hand.
  return (
    (own && holdsNumber(own) ? own : undefined) ?? helpTelephone(services.map(({ service }) => service)) ?? otherwise
  );
}

/** The dates at the end of an answer: of the news, then how long the instruction holds and its reviews. */
export function dateWords(subject: RowSubject, today: Day, readOn: Day = today): string {
  const { told } = subject;
  if (!told) return arrivalWords(subject, today);
  if (told.kind === 'none') return newsWords(undefined, today);
  return [
    newsWords(told.instruction.NextUpdateOn, today, readOn),
    validWords(told.instruction),
    ...reviewWords(told.instruction, readOn),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * To those who keep using what they have, the news is when the new service comes: the first of them, should there be
 * several.
 */
function arrivalWords({ services }: RowSubject, today: Day): string {
  const [first] = services
    .flatMap(({ expected }) => (expected.kind === 'forecast' && !expected.past ? expected : []))
    .sort((a, b) => textOrder(a.on, b.on));
  if (!first) return strings.ArrivalNoDate;
  return first.precision === 'Month'
    ? fill(strings.ArrivalMonth, { date: shortMonth(first.on, today) })
    : fill(uiStrings.ArrivalDay, { date: shortDay(first.on, today) });
}

/**
 * When there will be news; every answer that is not whole says so. What was read before it was due cannot know of it.
 */
function newsWords(on: Day | undefined, today: Day, readOn: Day = today): string {
  if (!on) return strings.NoNews;
  if (on < today && on >= readOn) return fill(strings.NextNewsUnread, { date: shortDay(on, today) });
  return fill(on < today ? strings.NextNewsPast : strings.NextNews, { date: shortDay(on, today) });
}

/** The largest words on the page: what to do first, at most two things. */
export function answerWords(subjects: readonly RowSubject[]): string {
  // What needs something that does not work here is not what to do.
  const todo = subjects.flatMap((subject) =>
    subject.told?.kind === 'do' && !brokenNeed(subject) ? ended(subject.told.instruction.Title) : [],
  );
  if (todo.length > 0) return todo.slice(0, 2).join(' ');
  const nothing = subjects.filter(({ told }) => told !== undefined);
  // Where nobody has said what works nor what to do, it may well work: that is not the same as having nothing.
  const without = nothing.filter(({ state, told }) => !isUnknown(state) || told?.kind !== 'none');
  if (without.length > 0) return fill(strings.NothingYet, { subjects: namesOf(without) });
  if (nothing.length > 0) return fill(strings.NotKnownYet, { subjects: namesOf(nothing) });
  return subjects.some(({ state }) => isLent(state)) ? strings.KeepUsing : strings.AllWork;
}

function namesOf(subjects: readonly RowSubject[]): string {
  return together(subjects.map((subject) => inSentence(subjectName(subject))));
}

/** Names in a row; some of them hold an “and” of their own. */
function together(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${strings.ListEnd}${names[names.length - 1]}`;
}

export function warningWords(warning: RowWarning, today: Day): string {
  switch (warning.kind) {
    case 'existingEnds':
      return [
        fill(strings.WarnExistingEnds, {
          service: warning.service.Title,
          provider: providerInSentence(warning.status),
          date: shortDay(warning.on, today),
        }),
        withoutWords(warning),
      ]
        .filter(Boolean)
        .join(' ');
    case 'instructionEnds':
      return fill(strings.WarnInstructionEnds, { date: fullDay(warning.on) });
    case 'dependsOn':
      return fill(strings.WarnDependsOn, {
        service: inSentence(warning.service.Title),
        state: lowerFirst(statusWord(warning.state)),
      });
  }
}

/** For how long staff are then without; nothing where the new service comes in time. */
function withoutWords({ gap }: Extract<RowWarning, { kind: 'existingEnds' }>): string | undefined {
  if (!gap) return undefined;
  if (gap.days === undefined) return strings.ArrivalNoDate;
  return gap.forecast?.precision === 'Month'
    ? counted(gap.days, strings.WarnDaysUpTo)
    : counted(gap.days, strings.WarnDays);
}

/** Whether what people have ends so soon that it is said above everything else. */
export function isSoon({ on }: Extract<RowWarning, { kind: 'existingEnds' }>, today: Day): boolean {
  return daysBetween(today, on) <= soon.existing;
}

/** The warnings that the line above an answer has not given already. */
export function furtherWarnings(subject: RowSubject): readonly RowWarning[] {
  const need = brokenNeed(subject);
  return subject.warnings.filter((warning) =>
    warning.kind === 'dependsOn'
      ? warning.service !== need
      : warning.kind === 'existingEnds'
        ? warning.gap !== undefined
        : true,
  );
}

/** For how long an instruction holds, in full dates; nothing where it says neither. */
export function validWords({ ValidFrom, ValidUntil }: ShownInstruction): string | undefined {
  if (ValidFrom && ValidUntil)
    return fill(strings.ValidBetween, { from: fullDay(ValidFrom), until: fullDay(ValidUntil) });
  if (ValidFrom) return fill(strings.ValidFrom, { from: fullDay(ValidFrom) });
  return ValidUntil && fill(strings.ValidUntil, { until: fullDay(ValidUntil) });
}

/** Who looked at an instruction last, and when somebody will again. */
function reviewWords({ ReviewedOn, ReviewedBy, NextReviewOn }: ShownInstruction, readOn: Day): string[] {
  const last =
    ReviewedOn &&
    (ReviewedBy
      ? fill(strings.ReviewedBy, { who: ReviewedBy, date: fullDay(ReviewedOn) })
      : fill(strings.ReviewedOn, { date: fullDay(ReviewedOn) }));
  const next =
    NextReviewOn &&
    fill(NextReviewOn < readOn ? strings.ReviewLate : strings.NextReview, { date: fullDay(NextReviewOn) });
  return [last, next].filter((words): words is string => words !== undefined);
}
