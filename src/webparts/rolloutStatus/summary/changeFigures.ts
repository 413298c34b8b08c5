import * as uiStrings from 'UiStrings';
import type { Day } from '../../../domain/day';
import {
  changeSummary,
  type Figure,
  type FigureKind,
  type FigurePart,
  figureParts,
  figuresOf,
  type SummedChange,
  summaryOf,
} from '../../../domain/rollout/changeSummary';
import type { NowState } from '../../../domain/rollout/choices';
import { type InPortions, mapInPortions, type Shares } from '../../../domain/portions';
import { statusWord } from '../../../ui/StatusMark';
import { counted } from '../../../ui/text';
import type { FigureGroup } from '../../base/summary/SummedUp';
import { strings } from './strings';

/** A reason may be as long as a page. */
const longestReason = 80;

type Said = (count: number, of: readonly string[]) => string;
type Plain = Exclude<FigureKind, keyof typeof saidOf>;

const reading: Said = (count, [from, to]) =>
  counted(count, strings.Reading, { from: statusWord(from as NowState), to: statusWord(to as NowState) });

/** The figures whose words name something. */
const saidOf = {
  becomesKnown: reading,
  becomesWorking: reading,
  stopsWorking: reading,
  becomesUnknown: reading,
  otherAnswer: reading,
  confirmedBy: (count, [who]) =>
    who ? counted(count, strings.ConfirmedBy, { who }) : counted(count, strings.ConfirmedByNobody),
  confirmedAs: (count, [state]) => counted(count, strings.ConfirmedAs, { state: statusWord(state as NowState) }),
  reason: (count, [reason]) => counted(count, strings.ReasonGiven, { reason: short(reason) }),
} satisfies Partial<Record<FigureKind, Said>>;

const plain = {
  notShown: strings.NotShown,
  sameReading: strings.SameReading,
  limitation: strings.Limitation,
  connected: strings.NowConnected,
  notConnected: strings.NotConnected,
  connectedOn: strings.ConnectedOn,
  nearer: strings.Nearer,
  later: strings.Later,
  firstDate: strings.FirstDate,
  noDate: strings.NoDate,
  toDay: strings.ToDay,
  toMonth: strings.ToMonth,
  firstPlan: strings.FirstPlan,
  stage: strings.Stage,
  confirmedByOthers: strings.ConfirmedByOthers,
  firstConfirmed: strings.FirstConfirmed,
  onlyConfirms: strings.OnlyConfirms,
  otherReasons: strings.OtherReasons,
  firstStatus: strings.FirstStatus,
  waiting: strings.Waiting,
  existing: strings.Existing,
  staffConnected: strings.StaffConnected,
  otherDetails: strings.OtherDetails,
} as const satisfies Record<Plain, { readonly one: string; readonly other: string }>;

const headings: Readonly<Record<FigurePart, string>> = {
  known: strings.Known,
  answers: strings.Answers,
  dates: strings.Dates,
  confirmed: uiStrings.ColumnConfirmed,
  reasons: strings.Reasons,
  others: strings.Others,
};

/** What changes of statuses come to, in words: the summary that is read before the changes. */
export function changeFigures<C>(
  changes: readonly C[],
  read: (change: C) => SummedChange,
  today: Day,
): readonly FigureGroup<C>[] {
  return inWords(changeSummary(changes, read, today));
}

/** The same of thousands of changes, while the page answers. */
export function* changeFiguresInPortions<C>(
  changes: readonly C[],
  read: (change: C) => SummedChange,
  today: Day,
  shares: Shares,
): InPortions<readonly FigureGroup<C>[]> {
  const named = yield* mapInPortions(changes, (change) => figuresOf(read(change), today), shares);
  return inWords(summaryOf(changes, named));
}

function inWords<C>(figures: readonly Figure<C>[]): readonly FigureGroup<C>[] {
  return (Object.keys(figureParts) as FigurePart[])
    .map((part) => ({
      heading: headings[part],
      apart: part === 'known',
      figures: figures
        .filter(({ kind }) => (figureParts[part] as readonly FigureKind[]).includes(kind))
        .map((figure) => ({ key: [figure.kind, ...figure.of].join('\n'), words: wordsOf(figure), rows: figure.rows })),
    }))
    .filter((group) => group.figures.length > 0);
}

function wordsOf({ kind, of, rows }: Figure<unknown>): string {
  return kind in saidOf
    ? saidOf[kind as keyof typeof saidOf](rows.length, of)
    : counted(rows.length, plain[kind as Plain]);
}

function short(text: string): string {
  return text.length > longestReason ? `${text.slice(0, longestReason - 1)}…` : text;
}
