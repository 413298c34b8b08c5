import { courtesyCopy } from '../../../data/triage/courtesyCopy';
import type { ListedDecision } from '../../../data/triage/queries';
import { placesOfOne } from '../../../domain/device/queue';
import type { ListedFacts } from '../../../domain/device/request';
import { type Day, dayOf } from '../../../domain/day';
import type { Assessment, AssessmentReason } from '../../../domain/device/assessment';
import type { Standing, StandingKind } from '../../../domain/device/standing';
import type { StandingFlag } from '../../../domain/device/standingFlags';
import type { DecisionKind, Handset } from '../../../domain/device/choices';
import { folded } from '../../../domain/folded';
import { inPhrases, inSentences } from '../../../domain/sentences';
import { fullDay, shortDay } from '../../../ui/dates';
import { counted, fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { needsWords, siteShown } from '../questions/shown';
import { strings as partStrings } from '../strings';
import type { Entry, FullEntry, QueuedEntry } from './board';
import { strings } from './strings';
import { nameIn } from '../../../domain/legible';

const handsets: Readonly<Record<Handset, string>> = { Smart: strings.HandsetSmart, Standard: strings.HandsetStandard };

/** The standings in words, without the handset. */
export const statusNames: Readonly<Record<StandingKind, string>> = {
  open: strings.StandingOpen,
  questionAsked: strings.WaitingForReply,
  questionAnswered: strings.StandingQuestionAnswered,
  approved: strings.StatusApproved,
  ordered: strings.Ordered,
  issued: strings.Issued,
  declined: strings.StandingDeclined,
  withdrawn: baseStrings.Withdrawn,
};

const noteNames: Readonly<Record<QueuedEntry['notes'][number], string>> = {
  noPolicy: strings.NoteNoPolicy,
  askedForReview: strings.NoteReview,
  questionAnswered: strings.NoteAnswered,
  waitingForReply: strings.WaitingForReply,
  neededBeforeAsked: strings.NoteBeforeAsked,
};

/** A request's person; both people, if one asked for the other. */
export function personOf({ request }: Pick<Entry, 'request'>): string {
  const name = forWhom(request);
  const author = nameIn(request.authorName);
  return author !== undefined && folded(author) !== folded(name) ? fill(strings.ForSomebody, { author, name }) : name;
}

function forWhom(request: Entry['request']): string {
  return nameIn(request.RequestedForName) ?? nameIn(request.Title) ?? strings.NoName;
}

/** The first name of the person who reads the answer. */
export function callNameOf({ request }: Pick<Entry, 'request'>): string {
  return (nameIn(request.authorName) ?? forWhom(request)).split(/\s+/)[0];
}

export function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'open':
      return standing.reopened ? strings.StandingReopened : strings.StandingOpen;
    case 'approved':
      return fill(strings.StandingApproved, { handset: handsetWords(standing.handset) });
    case 'ordered':
      return fill(strings.StandingOrdered, { handset: handsetWords(standing.handset) });
    case 'issued':
      return fill(strings.StandingIssued, { handset: handsetWords(standing.handset) });
    default:
      return statusNames[standing.kind];
  }
}

function handsetWords(handset: Handset | undefined): string {
  return handset ? handsets[handset] : strings.HandsetUnknown;
}

export const decisionNames: Readonly<Record<DecisionKind, string>> = {
  'Smart handset': strings.SmartHandset,
  'Standard handset': strings.StandardHandset,
  Declined: strings.NoHandset,
  'Question asked': strings.KindQuestion,
  Withdrawn: baseStrings.Withdrawn,
  Reopened: strings.KindReopened,
  Ordered: strings.Ordered,
  Issued: strings.Issued,
};

/** Why a request is at its place in the queue. Notes replace a later day or the age, because they say more. */
export function whyHere(entry: QueuedEntry, today: Day, oldest?: number): string {
  const { reason, notes } = entry;
  if (entry.behind) return fill(strings.ReasonBehind, { count: placesOfOne });
  if (reason.kind === 'blackBerry' || reason.kind === 'neededSoonest')
    return withNotes(reasonWords(entry, today), notes);
  const noted = notes.map((note) => noteNames[note]);
  if (noted.length > 0) return inPhrases(noted);
  return reasonWords(entry, today, entry.request.Id === oldest);
}

function withNotes(words: string, notes: QueuedEntry['notes']): string {
  return inPhrases([words, ...notes.map((note) => noteNames[note])]);
}

function reasonWords(entry: QueuedEntry, today: Day, oldest = false): string {
  const { reason } = entry;
  switch (reason.kind) {
    case 'blackBerry':
      return strings.ReasonBlackBerry;
    case 'neededSoonest':
      return reason.past ? strings.ReasonSoonestPast : strings.ReasonSoonest;
    case 'neededBy':
      return reason.past ? strings.ReasonNeededPast : strings.ReasonNeededBy;
    case 'oldest':
      return fill(oldest ? strings.ReasonOldestFirst : strings.ReasonOldest, { date: askedDay(entry, today) });
  }
}

/** The day that a row gives, whether or not it can be right. */
export function rowDay({ Created }: { readonly Created: Date }): string {
  return Number.isNaN(Created.getTime()) ? strings.NoDay : fullDay(dayOf(Created));
}

/** A day that is known only by the number of the row. */
export function aboutDay(date: string): string {
  return fill(strings.AboutDay, { date });
}

/** “3 April”; “about 3 April”, if its own date cannot be right. */
export function askedDay({ askedOn, oddDate }: Entry, today: Day): string {
  const date = shortDay(askedOn, today);
  return oddDate ? aboutDay(date) : date;
}

/** The same for a decision. */
export function recordedDay({ Id }: ListedDecision, { recordTimes }: Entry, today: Day): string {
  const { on, odd } = recordTimes.get(Id)!;
  const date = shortDay(on, today);
  return odd ? aboutDay(date) : date;
}

export function verdictTitle(assessment: Assessment): string {
  if (assessment.verdict === 'meets')
    return assessment.handset === 'Smart' ? strings.MeetsSmart : strings.MeetsStandard;
  return assessment.verdict === 'doesNotMeet' ? strings.DoesNotMeet : strings.PersonDecides;
}

/** The same, for use inside a sentence. */
export function verdictWords(assessment: Assessment): string {
  if (assessment.verdict === 'meets') return assessment.handset === 'Smart' ? strings.WordSmart : strings.WordStandard;
  return assessment.verdict === 'doesNotMeet' ? strings.WordNotMet : strings.WordPerson;
}

export function restsOnWords(reason: AssessmentReason, functionName: string | undefined, today: Day): string {
  const called = { functionName: functionName ?? '' };
  switch (reason.kind) {
    case 'entitled':
      return fill(strings.RestsEntitled, { ...called, handset: handsetWords(reason.handset) });
    case 'noHandset':
      return fill(strings.RestsNoHandset, called);
    case 'noPolicy':
      if (functionName === undefined) return strings.RestsNotListed;
      return reason.from
        ? fill(strings.RestsNoPolicyFrom, { ...called, date: shortDay(reason.from, today) })
        : fill(strings.RestsNoPolicy, called);
    case 'needsCount':
      return counted(reason.needs.length, strings.RestsCount, {
        needs: needsWords(reason.needs),
      });
    case 'needsDoNotCount':
      return counted(reason.needs.length, strings.RestsNot, {
        needs: needsWords(reason.needs),
      });
    case 'noNeed':
      return partStrings.NoNeed;
    case 'standardHasNoEmail':
      return strings.RestsNoEmail;
    case 'unread':
      return strings.RestsUnread;
    case 'blackBerry':
      return strings.RestsBlackBerry;
  }
}

/**
 * “Question asked, by Sam Okafor, 5 April”; or “By Sam Okafor, 5 April”, if the standing already says what was decided.
 */
export function decisionWords(decision: ListedDecision, entry: Entry, today: Day): string {
  const { Decision, authorName } = decision;
  const { standing } = entry.standing;
  const said = 'decision' in standing && standing.decision === decision;
  return fill(said ? strings.ByWhom : strings.DecidedBy, {
    decision: decisionNames[Decision],
    who: authorName,
    when: recordedDay(decision, entry, today),
  });
}

function copyWords({ Outcome, OutcomeStage }: Pick<ListedFacts, 'Outcome' | 'OutcomeStage'>): string {
  return [Outcome, OutcomeStage].filter(Boolean).join(', ').toLowerCase();
}

/** A way to mend the requester's copy: the button's words, and what the requester would then read. */
export interface Mend {
  readonly button: string;
  readonly would?: string;
}

/** How to mend a copy that does not match the record; undefined if it matches, or if something else is wrong. */
export function mendOf({ request, standing: { flags, decisions } }: FullEntry): Mend | undefined {
  const about = (...some: readonly StandingFlag[]): boolean => some.some((flag) => flags.includes(flag));
  if (about('forgedOutcome', 'copyMissing', 'copyDisagrees')) {
    const answer = copyWords(courtesyCopy(request, decisions));
    if (!answer)
      return { button: strings.MendTakeBack, would: fill(strings.MendNothing, { what: copyWords(request) }) };
    return {
      button: about('copyMissing') ? strings.MendGive : strings.MendRight,
      would: fill(strings.MendAnswer, { what: answer }),
    };
  }
  if (about('questionMissing')) return { button: strings.MendAsk };
  return about('forgedQuestion') ? { button: strings.MendUnask } : undefined;
}

export function aboutWords(entry: Entry, today: Day): string {
  const { request } = entry;
  const where = [entry.functionName, siteShown(entry.site, request)].filter(Boolean).join(', ');
  const asked = entry.oddDate
    ? fill(strings.AskedAbout, { day: askedDay(entry, today) })
    : fill(strings.AskedOn, { date: askedDay(entry, today) });
  const needed = request.NeededBy
    ? fill(strings.NeededBy, { date: shortDay(request.NeededBy, today) })
    : strings.NoNeededBy;
  return inSentences([where, fill(strings.About, { asked, needed })]);
}
