import type { RolloutService, RolloutSite } from '../../../../data/rollout';
import { type EditableStatus, statusWrite, type StatusWrite } from '../../../../data/rolloutEditing';
import type { Day } from '../../../../domain/day';
import { keyOf } from '../../../../domain/key';
import { comesNearer } from '../../../../domain/rollout/changeSummary';
import type { NowState } from '../../../../domain/rollout/choices';
import { type InPortions, mapInPortions } from '../../../../domain/portions';
import { type DateMove, movedDate } from '../../../../domain/rollout/moveDates';
import { type Narrowing, rowFits, type RowOfMany, rowsOf } from '../../../../domain/rollout/rowChoice';
import { isLent, isUnknown, isWorking } from '../../../../domain/rollout/states';
import {
  changedColumns,
  dateGiven,
  forecastMoves,
  noStatus,
  type StatusValues,
} from '../../../../domain/rollout/statusChange';
import type { StatusFault } from '../../../../domain/rollout/statusFaults';
import { whatWorksNow } from '../../../../domain/rollout/whatWorksNow';
import { confirmedBy, type Confirmer } from '../confirmer';
import { emptyDraft, readDraft, reasonIn, type StatusDraft } from '../statusDraft';
import { isAboutConnecting, withoutAnswer } from './manyDraft';
import { newFaults } from './newFaults';

/** What a change of many needs of a site. */
export type ChangeableSite = Pick<
  RolloutSite,
  'SiteCode' | 'Title' | 'Town' | 'Postcode' | 'Region' | 'AreaTeam' | 'Premises' | 'Wave' | 'Staff'
>;

/** What somebody wants to change, and where. */
export interface Wanted {
  readonly sites: readonly ChangeableSite[];
  /** Sites that were chosen, and are not any more when they are read again: their rows stay. */
  readonly left?: readonly ChangeableSite[];
  readonly services: readonly RolloutService[];
  /** What the rows must have in common. */
  readonly narrowing: Narrowing;
  readonly move?: DateMove;
  readonly draft: StatusDraft;
  /** Who confirms what works; undefined where the change confirms nothing. */
  readonly confirmer?: Confirmer;
  /** Who gives the new dates, where any moves; undefined where the lists have no columns for it. */
  readonly giver?: Confirmer;
}

type Row = RowOfMany<ChangeableSite, RolloutService, EditableStatus>;

/** What is asked for by itself before it is saved; a part that is not agreed to is left out of its row. */
interface Agreed {
  /** An answer becomes known, or working. */
  readonly answer: boolean;
  /** A date comes nearer. */
  readonly nearer: boolean;
  /** A date that was given today already, or may have been moved by a change that broke off, moves again. */
  readonly again: boolean;
}

/** One site × service that would change. */
export interface PlannedChange extends Row {
  /** It did not fit yet when the rows were chosen. */
  readonly isNew: boolean;
  /** It is asked about by itself that its date moves once more. */
  readonly isAgain: boolean;
  readonly before: StatusValues;
  readonly after: StatusValues;
  readonly write: StatusWrite;
}

/** A row that would change, and what is asked about it. */
export interface PlannedRow extends Row {
  readonly key: string;
  /** What staff read now and would read, where that makes an answer known or working. */
  readonly becomes?: { readonly was: NowState; readonly will: NowState };
  readonly isNearer: boolean;
  /** Its date was given today already, or may have been moved by a change that broke off, and would move once more. */
  readonly isAgain: boolean;
  /** The change; undefined where nothing of it is agreed to. */
  changeAs(agreed: Agreed): PlannedChange | undefined;
}

/**
 * Rows, or parts of them, that stay as they are, and why.
 *
 * - `noDate`: there is no date to move
 * - `connected`: there is nothing to expect any more
 * - `notKnown`: nobody has said what works there, so there is nothing to confirm
 * - `inMonth`: they are expected in a month without a day, which the move does not leave
 * - `already`: they have these values, such as after a run that broke off
 * - `saved`: this change has saved them already, before it broke off
 * - `otherwise`: they fitted when they were chosen, and have changed since
 * - `unreadable`: their entry holds a value that cannot be read, so nobody knows what would change
 */
export const whyStays = [
  'noDate',
  'connected',
  'notKnown',
  'inMonth',
  'already',
  'saved',
  'otherwise',
  'unreadable',
] as const;
export type WhyStays = (typeof whyStays)[number];

/**
 * What changes that broke off have done to a row, by its key and its values now; see `earlierRuns`.
 *
 * - `saved`: this change has saved it already
 * - `perhaps`: it may have been moved
 */
export type Earlier = (key: string, now: StatusValues) => 'saved' | 'perhaps' | undefined;

/** What is known of the rows, beside their entries. */
export interface KnownOfRows {
  /** The keys of those that fitted when they were chosen; see `keyOfRow`. Left out: all were chosen as they are. */
  readonly fitted?: ReadonlySet<string>;
  /** The keys of those that have an entry which cannot be read. */
  readonly unreadable?: ReadonlySet<string>;
  /** Left out: no change has broken off. */
  readonly earlier?: Earlier;
}

/** What a change of many would do. Planning it writes nothing. */
export interface ManyPlan {
  readonly rows: readonly PlannedRow[];
  readonly stays: Readonly<Record<WhyStays, readonly Row[]>>;
  readonly refused: readonly (Row & { readonly faults: readonly StatusFault[] })[];
}

/**
 * What a change would do to the rows as they are now, in portions: there may be thousands.
 */
export function* planMany(
  wanted: Wanted,
  statuses: readonly EditableStatus[],
  today: Day,
  { fitted, unreadable, earlier = () => undefined }: KnownOfRows = {},
): InPortions<ManyPlan> {
  const rows: PlannedRow[] = [];
  const stays = Object.fromEntries(whyStays.map((why) => [why, [] as Row[]])) as Record<WhyStays, Row[]>;
  const refused: ManyPlan['refused'][number][] = [];
  const { sites, left = [] } = wanted;
  const place = (row: Row): void => {
    const key = keyOfRow(row);
    if (unreadable?.has(key)) {
      stays.unreadable.push(row);
      return;
    }
    if (left.includes(row.site) || !rowFits(row, wanted.narrowing, today)) {
      if (fitted?.has(key)) stays.otherwise.push(row);
      return;
    }
    const before: StatusValues = row.status ?? noStatus;
    const done = earlier(key, before);
    if (done === 'saved') {
      stays.saved.push(row);
      return;
    }
    const isGiven = before.DateGivenOn === today || done === 'perhaps';
    const all = afterAs(before, wanted, today, isGiven, { answer: true, nearer: true, again: true });
    const why = [whyDateStays(before, wanted), whyNotConfirmed(before, wanted)].filter((each) => each !== undefined);
    why.forEach((each) => stays[each].push(row));
    const faults = newFaults(before, all, today, row.site.Staff);
    if (isSame(before, all)) {
      if (why.length === 0) stays.already.push(row);
    } else if (faults.length > 0) refused.push({ ...row, faults });
    else rows.push(plannedRow(row, { before, all, isNew: fitted?.has(key) === false, isGiven }, wanted, today));
  };
  yield* mapInPortions(rowsOf([...sites, ...left], wanted.services, statuses), place, [0, 1]);
  return { rows, stays, refused };
}

/** The same for every reading of a row. */
export function keyOfRow({ site, service }: Pick<Row, 'site' | 'service'>): string {
  return keyOfEntry({ SiteCode: site.SiteCode, ServiceKey: service.ServiceKey });
}

/** The key of the row that an entry is of. */
export function keyOfEntry({ SiteCode, ServiceKey }: Pick<EditableStatus, 'SiteCode' | 'ServiceKey'>): string {
  return keyOf(SiteCode, ServiceKey);
}

interface Planning {
  readonly before: StatusValues;
  /** The row once all of the change is agreed to. */
  readonly all: StatusValues;
  readonly isNew: boolean;
  readonly isGiven: boolean;
}

function plannedRow(row: Row, { before, all, isNew, isGiven }: Planning, wanted: Wanted, today: Day): PlannedRow {
  const { site, service, status } = row;
  const [was, will] = [before, all].map((values) => whatWorksNow(service, values, today).state);
  const isApart = (isUnknown(was) && !isUnknown(will)) || (hasAll(will) && !hasAll(was));
  const isNearer = comesNearer(before, all);
  const isAgain = isGiven && movesAgain(before, all, wanted);
  const changeTo = (after: StatusValues): PlannedChange | undefined => {
    const change = changedColumns(before, after);
    if (Object.keys(change).length === 0) return undefined;
    return { ...row, isNew, isAgain, before, after, write: statusWrite(site, service, status, change) };
  };
  const changes = new Map<string, PlannedChange | undefined>();
  const changeAs = (agreed: Agreed): PlannedChange | undefined => {
    const of = Object.values(agreed).join();
    if (!changes.has(of))
      changes.set(
        of,
        changeTo(Object.values(agreed).every(Boolean) ? all : afterAs(before, wanted, today, isGiven, agreed)),
      );
    return changes.get(of);
  };
  // Planned here, in portions: the page asks for thousands of them at once, and again with each answer.
  answersTo(isApart, isNearer, isAgain).forEach(changeAs);
  return { ...row, key: keyOfRow(row), becomes: isApart ? { was, will } : undefined, isNearer, isAgain, changeAs };
}

/** Staff have the whole of it, as the new service or as what they had before. */
function hasAll(state: NowState): boolean {
  return isWorking(state) || isLent(state);
}

/** What can be answered to what is asked about a row. */
function answersTo(isApart: boolean, isNearer: boolean, isAgain: boolean): readonly Agreed[] {
  const [answers, nearers, agains] = [isApart, isNearer, isAgain].map((isAsked) => (isAsked ? [true, false] : [true]));
  return answers.flatMap((answer) => nearers.flatMap((nearer) => agains.map((again) => ({ answer, nearer, again }))));
}

/**
 * The values of a row after as much of the change as is agreed to.
 *
 * @param isGiven whether its date may have this move already.
 */
function afterAs(before: StatusValues, wanted: Wanted, today: Day, isGiven: boolean, agreed: Agreed): StatusValues {
  const { draft, confirmer, giver } = wanted;
  const answered = agreed.answer ? draft : withoutAnswer(draft);
  const read = asTyped(before, answered);
  const moved = withMove(before, read, wanted);
  const isLeft =
    (!agreed.nearer && comesNearer(before, moved)) || (!agreed.again && isGiven && movesAgain(before, moved, wanted));
  const dated = isLeft ? read : moved;
  const given = giver ? { ...dated, ...dateGiven(before, dated, { ...giver, on: today }) } : dated;
  const isConfirmed = confirmer && agreed.answer && whyNotConfirmed(before, wanted) === undefined;
  return (isConfirmed ? { ...given, ...confirmedBy(confirmer, today) } : given) as StatusValues;
}

/**
 * The values with what is typed, and nothing else: an entry that somebody wrote by hand is not tidied on the way, since
 * nobody asked for it or would see it.
 */
function asTyped(before: StatusValues, draft: StatusDraft): StatusValues {
  const [idle, typed] = [emptyDraft, draft].map((each) => readDraft(before, each, true).after);
  return { ...before, ...changedColumns(idle, typed) } as StatusValues;
}

function withMove(before: StatusValues, read: StatusValues, { move, draft }: Wanted): StatusValues {
  const moved = move && movedDate(read, move);
  if (!moved || 'stays' in moved) return read;
  const after = { ...read, ...moved.change } as StatusValues;
  return forecastMoves(before, after) ? { ...after, Reason: reasonIn(draft) } : after;
}

function whyDateStays(before: StatusValues, { move, draft }: Wanted): 'noDate' | 'connected' | 'inMonth' | undefined {
  if (before.Stage === 'Connected') return move || isAboutConnecting(draft) ? 'connected' : undefined;
  const moved = move && movedDate(before, move);
  if (moved && 'stays' in moved) return moved.stays;
  return move?.kind === 'by' && moved?.change.ForecastOn === before.ForecastOn ? 'inMonth' : undefined;
}

/** An answer that nobody gave is not confirmed; what is said of all of them is. */
function whyNotConfirmed(before: StatusValues, { confirmer, draft }: Wanted): 'notKnown' | undefined {
  return confirmer && draft.now === undefined && isUnknown(before.Now) ? 'notKnown' : undefined;
}

/** Moved to one date twice, a date is that date: only a move by days comes twice. */
function movesAgain(before: StatusValues, after: StatusValues, { move }: Wanted): boolean {
  return move?.kind === 'by' && forecastMoves(before, after);
}

function isSame(before: StatusValues, after: StatusValues): boolean {
  return Object.keys(changedColumns(before, after)).length === 0;
}
