import type { Day } from '../day';
import { type Forecast, forecastOf } from './expected';
import { isNothing, isUnknown, isWorking } from './states';
import { changedColumns, noStatus, type StatusColumn, type StatusValues } from './statusChange';
import { whatWorksNow } from './whatWorksNow';
import type { ServiceFacts } from './facts';
import type { NowState } from './choices';

/** A status that is about to change. */
export interface SummedChange {
  /** Undefined where the list has no entry yet. */
  readonly before: StatusValues | undefined;
  readonly after: StatusValues;
  readonly service: Pick<ServiceFacts, 'ConfirmWithinDays'>;
}

/**
 * What a figure counts, by the part of the summary and in its order. A change is in several figures, but in one at most
 * of each of these sets:
 *
 * - what staff read today and would read then; `of` has both answers
 * - the connection, or else the expected date: `toDay` and `toMonth` stay within their month
 * - who confirms it (`of` has the name, empty where nobody is named), and which answer (`of` has it)
 *
 * `notShown`: an answer changes or is confirmed, and staff still read that it is not known, such as by an old sheet.
 * `sameReading`: a stored answer changes otherwise, and staff read what they read before.
 * `firstPlan`: the day that lateness is measured from changes. `otherDetails`: nothing else that is counted.
 */
export const figureParts = {
  known: ['becomesKnown', 'becomesWorking'],
  answers: ['stopsWorking', 'becomesUnknown', 'otherAnswer', 'notShown', 'sameReading', 'limitation'],
  dates: [
    'connected',
    'notConnected',
    'connectedOn',
    'nearer',
    'later',
    'firstDate',
    'noDate',
    'toDay',
    'toMonth',
    'firstPlan',
    'stage',
  ],
  confirmed: ['confirmedBy', 'confirmedByOthers', 'confirmedAs', 'firstConfirmed', 'onlyConfirms'],
  reasons: ['reason', 'otherReasons'],
  others: ['firstStatus', 'waiting', 'existing', 'staffConnected', 'otherDetails'],
} as const;
export type FigurePart = keyof typeof figureParts;
export type FigureKind = (typeof figureParts)[FigurePart][number];

export interface Figure<C> {
  readonly kind: FigureKind;
  /** What tells it from others of its kind: answers, a name or a reason. */
  readonly of: readonly string[];
  /** The changes that it counts, in their order; at least one. */
  readonly rows: readonly C[];
}

/** A figure that a change is counted in, and what tells it from others of its kind. */
export type Named = readonly [kind: FigureKind, ...of: readonly string[]];

/** People and reasons that have a figure of their own; the others are counted together. */
const mostNamed = 10;

/** What many changes come to. Each figure has at least one change, and each change at least one figure. */
export function changeSummary<C>(
  changes: readonly C[],
  read: (change: C) => SummedChange,
  today: Day,
): readonly Figure<C>[] {
  return summaryOf(
    changes,
    changes.map((change) => figuresOf(read(change), today)),
  );
}

/**
 * The same, where the figures of each change are known.
 *
 * @param named by change, in their order; see `figuresOf`.
 */
export function summaryOf<C>(changes: readonly C[], named: readonly (readonly Named[])[]): readonly Figure<C>[] {
  const figures = new Map<string, { kind: FigureKind; of: readonly string[]; rows: C[] }>();
  for (const [at, change] of changes.entries())
    for (const [kind, ...of] of named[at]) {
      const key = [kind, ...of].join('\n');
      const figure = figures.get(key);
      if (figure) figure.rows.push(change);
      else figures.set(key, { kind, of, rows: [change] });
    }
  const order = new Map(
    Object.values<readonly FigureKind[]>(figureParts)
      .flat()
      .map((kind, at) => [kind, at]),
  );
  const sorted = [...figures.values()].sort(
    (a, b) => order.get(a.kind)! - order.get(b.kind)! || b.rows.length - a.rows.length,
  );
  return fewest(fewest(sorted, 'confirmedBy', 'confirmedByOthers', changes), 'reason', 'otherReasons', changes);
}

/** The figures with no more than the most of a kind; the others become one. */
function fewest<C>(
  figures: readonly Figure<C>[],
  kind: FigureKind,
  others: FigureKind,
  changes: readonly C[],
): readonly Figure<C>[] {
  const from = figures.findIndex((figure) => figure.kind === kind) + mostNamed;
  const rest = figures.slice(from).filter((figure) => figure.kind === kind);
  if (rest.length === 0) return figures;
  const left = new Set(rest.flatMap(({ rows }) => rows));
  return [
    ...figures.slice(0, from),
    { kind: others, of: [], rows: changes.filter((change) => left.has(change)) },
    ...figures.slice(from + rest.length),
  ];
}

/** A change with what its rules ask of it. */
interface Compared {
  readonly before: StatusValues;
  readonly after: StatusValues;
  readonly isFirst: boolean;
  readonly changed: ReadonlySet<StatusColumn>;
  /** What staff read. */
  readonly was: NowState;
  readonly will: NowState;
  readonly confirms: boolean;
}

function compared({ before, after, service }: SummedChange, today: Day): Compared {
  const base = before ?? noStatus;
  const changed = new Set(Object.keys(changedColumns(base, after)) as StatusColumn[]);
  return {
    before: base,
    after,
    isFirst: !before,
    changed,
    was: whatWorksNow(service, before, today).state,
    will: whatWorksNow(service, after, today).state,
    confirms: after.ConfirmedOn !== undefined && (changed.has('ConfirmedOn') || changed.has('ConfirmedBy')),
  };
}

const rules: readonly ((change: Compared) => readonly Named[])[] = [
  ({ was, will }) => (was === will ? [] : [[readingOf(was, will), was, will]]),
  storedAnswer,
  ({ changed, was, will }) => (changed.has('DoesNotWork') && was === will ? [['limitation']] : []),
  expectation,
  confirmation,
  ({ after, changed }) => (changed.has('Reason') && after.Reason ? [['reason', after.Reason.trim()]] : []),
  ({ isFirst }) => (isFirst ? [['firstStatus']] : []),
  ({ changed }) => (hasAny(changed, 'WaitingFor', 'WaitingForOwner') ? [['waiting']] : []),
  ({ changed }) => (hasAny(changed, 'ExistingProvider', 'ExistingState', 'ExistingEndsOn') ? [['existing']] : []),
  ({ changed }) => (changed.has('StaffConnected') ? [['staffConnected']] : []),
];

/** The figures that count a change; at least one. */
export function figuresOf(change: SummedChange, today: Day): readonly Named[] {
  const each = compared(change, today);
  const named = rules.flatMap((rule) => rule(each));
  return named.length > 0 ? named : [['otherDetails']];
}

function readingOf(was: NowState, will: NowState): FigureKind {
  if (isUnknown(was)) return 'becomesKnown';
  if (isUnknown(will)) return 'becomesUnknown';
  if (isWorking(will)) return 'becomesWorking';
  return isWorking(was) || isNothing(will) ? 'stopsWorking' : 'otherAnswer';
}

/** An answer that staff do not read, or not otherwise than before. */
function storedAnswer({ after, changed, was, will, confirms }: Compared): readonly Named[] {
  if ((confirms || changed.has('Now')) && isUnknown(will) && !isUnknown(after.Now)) return [['notShown']];
  return changed.has('Now') && was === will ? [['sameReading']] : [];
}

/** The connection, or the expected date and the plan that it is compared with. */
function expectation({ before, after, changed }: Compared): readonly Named[] {
  const [wasConnected, isConnected] = [before, after].map(({ Stage }) => Stage === 'Connected');
  if (isConnected) return wasConnected ? (changed.has('ConnectedOn') ? [['connectedOn']] : []) : [['connected']];
  if (wasConnected) return [['notConnected']];
  const move = moveOf(forecastOf(before), forecastOf(after));
  return [
    ...(move ? [[move] as const] : []),
    // A first date is its own plan.
    ...(changed.has('PlannedOn') && before.PlannedOn ? [['firstPlan'] as const] : []),
    ...(changed.has('Stage') && !move ? [['stage'] as const] : []),
  ];
}

/** Whether staff are given an earlier date than before. A month that becomes a day of it comes no nearer. */
export function comesNearer(before: StatusValues, after: StatusValues): boolean {
  return after.Stage !== 'Connected' && moveOf(forecastOf(before), forecastOf(after)) === 'nearer';
}

function moveOf(was: Forecast | undefined, will: Forecast | undefined): FigureKind | undefined {
  if (!was || !will) return will ? 'firstDate' : was && 'noDate';
  if (was.precision !== will.precision && was.on.slice(0, 7) === will.on.slice(0, 7))
    return will.precision === 'Day' ? 'toDay' : 'toMonth';
  if (was.lastDay === will.lastDay) return undefined;
  return will.lastDay < was.lastDay ? 'nearer' : 'later';
}

function confirmation({ before, after, changed, confirms }: Compared): readonly Named[] {
  if (!confirms) return [];
  const isAlone = [...changed].every((column) => ['ConfirmedOn', 'ConfirmedBy', 'Source'].includes(column));
  return [
    ['confirmedBy', after.ConfirmedBy?.trim() ?? ''],
    ['confirmedAs', after.Now],
    ...(before.ConfirmedOn ? [] : [['firstConfirmed'] as const]),
    ...(isAlone ? [['onlyConfirms'] as const] : []),
  ];
}

function hasAny(changed: ReadonlySet<StatusColumn>, ...columns: readonly StatusColumn[]): boolean {
  return columns.some((column) => changed.has(column));
}
