import { addDays, type Day, isDay } from '../day';
import { leastShown } from '../figures';
import { late } from './attention';
import { daysAhead } from './daysAhead';
import type { SiteOverview } from './everySite';
import { type NationalFigures, summed } from './national';

/** What the programme's figures are about, as the list of figures has it. */
export const aboutProgramme = 'programme';

/** The figures of the whole programme on one day. */
export interface ProgrammeCounts extends NationalFigures {
  /** Services at sites that are late; see `late`. */
  readonly late: number;
  /** Days without a service that are to come; see `daysAhead`. */
  readonly daysWithout: number;
}

/** In the order in which they are kept. Only the end may grow: what was kept before must stay readable. */
const kept = [
  'sites',
  'working',
  'notKnown',
  'staff',
  'staffConnected',
  'late',
  'daysWithout',
] as const satisfies readonly (keyof ProgrammeCounts)[];

/** One or two: such a count is not kept, as of all figures. */
export const few = 'few';
const fewKept = '-';

/** The figures as they are kept. */
type KeptCounts = { readonly [N in keyof ProgrammeCounts]: number | typeof few };

/** The figures that somebody's page counted on a day. */
export interface CountedDay {
  readonly on: Day;
  /** Undefined: nobody counted on that day. */
  readonly counts?: KeptCounts;
}

export function programmeCounts(overviews: readonly SiteOverview[], today: Day): ProgrammeCounts {
  return {
    ...summed(overviews.map(({ figures }) => figures)),
    late: late(overviews, today).length,
    daysWithout: daysAhead(overviews, today).days,
  };
}

/** The key of a day's figures: one row a day. */
export function programmeKey(on: Day): string {
  return `${aboutProgramme}|${on}`;
}

/** The figures in the text that is kept: numbers with a space between, and a hyphen for one or two. */
export function programmeValue(counts: ProgrammeCounts): string {
  return kept.map((name) => (counts[name] > 0 && counts[name] < leastShown ? fewKept : String(counts[name]))).join(' ');
}

/** A row of the list of figures; undefined where it is no day's figures, or somebody wrote another text into it. */
export function countedDay({
  FigureKey,
  Value,
}: {
  readonly FigureKey: string;
  readonly Value: string;
}): CountedDay | undefined {
  const [about, on, ...rest] = FigureKey.split('|');
  const parts = Value.split(' ');
  const isKept = parts.length >= kept.length && parts.every((part) => part === fewKept || /^\d{1,7}$/.test(part));
  if (about !== aboutProgramme || on === undefined || !isDay(on) || rest.length > 0 || !isKept) return undefined;
  const counts = Object.fromEntries(
    kept.map((name, at) => [name, parts[at] === fewKept ? few : Number(parts[at])]),
  ) as KeptCounts;
  return { on, counts };
}

const aWeek = 7;
/** Figures older than two weeks are not compared with: “since last week” would say too much. */
const farthest = 14;

/** How the programme has moved since last week. */
export interface Movement {
  /** The last day, at least a week ago, on which somebody counted; undefined where there is none in two weeks. */
  readonly since?: CountedDay;
  /** The days from a week ago to yesterday, and nothing made up for those on which nobody counted. */
  readonly days: readonly CountedDay[];
}

export function movementSinceLastWeek(counted: readonly CountedDay[], today: Day): Movement {
  const on = new Map(counted.map((one) => [one.on, one]));
  const before = (days: number): CountedDay => {
    const day = addDays(today, -days);
    return on.get(day) ?? { on: day };
  };
  const from = (nearest: number, last: number): CountedDay[] =>
    Array.from({ length: last - nearest + 1 }, (_, at) => before(nearest + at));
  return {
    since: from(aWeek, farthest).find(({ counts }) => counts !== undefined),
    days: from(1, aWeek).reverse(),
  };
}

/** What has been added since, or undefined where that cannot be said. */
export function moved(now: number, before: number | typeof few | undefined): number | undefined {
  return typeof before === 'number' ? now - before : undefined;
}
