import type { RowTime } from '../../../domain/device/datesByNumber';
import { isHidden } from '../../../domain/device/reconcile';
import { partsOfKey, type RecordKey } from '../../../domain/device/record';
import { referenceOf } from '../../../domain/device/reference';
import type { StandingFlag } from '../../../domain/device/standingFlags';
import type { ListedDecision } from '../../../data/triage/queries';
import { nameIn } from '../../../domain/legible';
import { fullDay } from '../../../ui/dates';
import { fill, listed } from '../../../ui/text';
import type { Concern, Entry } from './board';
import type { Refused } from './decideState';
import { strings } from './strings';
import { aboutDay, decisionNames, rowDay } from './triageWords';

// What is wrong with a request or with a row of the record, in words.

const flagNames: Readonly<Record<Exclude<StandingFlag, 'forgedOutcome' | 'keyTaken' | 'unread'>, string>> = {
  recordUnread: strings.FlagRecordUnread,
  rowMissing: strings.FlagRowMissing,
  rowInserted: strings.FlagRowInserted,
  rowByAnother: strings.FlagRowByAnother,
  rowMisdated: strings.FlagRowMisdated,
  notApproved: strings.FlagNotApproved,
  keyMismatch: strings.FlagKey,
  notAsked: strings.FlagNotAsked,
  changedSinceDecision: strings.FlagChanged,
  decidedByNewer: strings.FlagNewer,
  withdrawnSinceDecision: strings.FlagWithdrawn,
  copyMissing: strings.FlagCopyMissing,
  copyDisagrees: strings.FlagCopyDisagrees,
  questionMissing: strings.FlagQuestion,
  forgedQuestion: strings.FlagForgedQuestion,
};

/** The most rows that one flag names. */
const mostStrays = 3;

function flagWords(flag: StandingFlag, { request, standing }: Entry): string {
  switch (flag) {
    case 'forgedOutcome':
      return isHidden(request, standing.standing) ? strings.FlagForgedHidden : strings.FlagForged;
    case 'keyTaken':
      return standing.strays.slice(0, mostStrays).map(strayKeyWords).join(' ');
    case 'unread':
      return fill(strings.FlagUnread, { columns: listed(request.unread ?? []) });
    default:
      return flagNames[flag];
  }
}

/** The decisions whose date cannot be right, with the time by their number. */
function oddDecisions({ standing: { decisions }, recordTimes }: Entry): (readonly [ListedDecision, RowTime])[] {
  return decisions.flatMap((decision) => {
    const time = recordTimes.get(decision.Id);
    return time?.odd ? [[decision, time] as const] : [];
  });
}

/** What somebody should look at, the gravest first. */
export function flagsOf(entry: Entry): string[] {
  return [
    ...entry.standing.flags.map((flag) => flagWords(flag, entry)),
    ...(entry.oddDate
      ? [fill(strings.FlagOddDate, { date: rowDay(entry.request), day: aboutDay(fullDay(entry.askedOn)) })]
      : []),
    ...oddDecisions(entry).map(([decision, { on }]) =>
      fill(strings.FlagOddDecision, {
        decision: decisionNames[decision.Decision],
        date: rowDay(decision),
        day: aboutDay(fullDay(on)),
      }),
    ),
    ...(entry.repeatOf === undefined ? [] : [fill(strings.FlagRepeat, { reference: referenceOf(entry.repeatOf) })]),
  ];
}

/** Why the record does not hold a decision, and what to do. */
export function refusedWords({ state, key }: Refused): string {
  return fill(state === 'damaged' ? strings.Damaged : strings.Uncounted, { key });
}

/** About a row that has a key of one request and is about another. */
function strayKeyWords({ Id, DecisionKey, RequestItemId }: RecordKey): string {
  const of = partsOfKey(DecisionKey)?.itemId;
  return fill(strings.FlagOtherKey, {
    row: Id,
    // A row may name no request at all.
    reference: RequestItemId > 0 ? referenceOf(RequestItemId) : strings.NoRequest,
    other: of === undefined ? DecisionKey : referenceOf(of),
  });
}

/** That the account which made a request is not its author. */
export function madeByWords(maker: string, { request }: Pick<Entry, 'request'>): string {
  return fill(strings.FlagMadeBy, { maker, author: nameIn(request.authorName) ?? strings.NoName });
}

/** About a row of the record that belongs to no request. */
export function strayWords({ kind, decision }: Exclude<Concern, { kind: 'request' }>): string {
  const reference = referenceOf(decision.RequestItemId);
  if (kind === 'unreadableKey' && partsOfKey(decision.DecisionKey)) return strayKeyWords(decision);
  return kind === 'requestGone'
    ? fill(strings.FlagGone, { reference })
    : fill(strings.FlagUnreadableKey, { row: decision.Id, reference });
}
