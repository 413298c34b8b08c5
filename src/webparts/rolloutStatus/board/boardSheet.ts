import * as rollout from 'RolloutStatusStrings';
import * as uiStrings from 'UiStrings';
import type { RolloutService } from '../../../data/rollout';
import { addDays, type Day } from '../../../domain/day';
import { leastShown } from '../../../domain/figures';
import { type AheadConcern, daysAhead, weeksAhead } from '../../../domain/rollout/daysAhead';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import {
  type CountedDay,
  few,
  moved,
  movementSinceLastWeek,
  type ProgrammeCounts,
  programmeCounts,
} from '../../../domain/rollout/programmeFigures';
import { siteName } from '../../../domain/siteName';
import { fullDay, shortDay } from '../../../ui/dates';
import { counted, figure, fill } from '../../../ui/text';
import { forecastDate } from '../attention/cells';
import { strings as attentionStrings } from '../attention/strings';
import { strings as allSitesStrings } from '../allSites/strings';
import { strings as baseStrings } from '../../base/strings';
import { strings as figureStrings } from '../figureStrings';
import { essentialWords, nationalSentence } from '../national';
import { strings as partStrings } from '../strings';
import { strings } from './strings';

/** A table in words: the first cell of each row names it. */
export interface SheetTable<Row = unknown> {
  readonly heading: string;
  readonly heads: readonly string[];
  readonly rows: readonly SheetRow<Row>[];
}

export interface SheetRow<Row = unknown> {
  readonly key: string;
  readonly cells: readonly string[];
  /** What the row is about. */
  readonly of: Row;
}

/** What the board reads, on the page and on paper. */
export interface BoardSheet {
  readonly title: string;
  readonly sentence: string;
  readonly movement: SheetTable;
  /** With what the figures are compared, where that is not the same day of last week. */
  readonly note?: string;
  readonly days: SheetTable;
  readonly ahead: SheetTable<AheadConcern>;
  readonly aheadNote: string;
  readonly meanings: readonly string[];
}

export interface BoardSheetProps {
  readonly overviews: readonly SiteOverview[];
  readonly services: readonly RolloutService[];
  /** The days on which somebody counted; see `readProgrammeFigures`. */
  readonly kept: readonly CountedDay[];
  readonly asOf: Day;
}

const names: Readonly<Record<keyof ProgrammeCounts, string>> = {
  sites: partStrings.Sites,
  working: allSitesStrings.SitesWorking,
  notKnown: strings.NotKnown,
  staff: partStrings.Staff,
  staffConnected: partStrings.StaffConnected,
  late: strings.Late,
  daysWithout: strings.Ahead,
};
const all = Object.keys(names) as (keyof ProgrammeCounts)[];
/** Each day has these alone: how many sites and staff there are hardly moves. */
const daily = ['working', 'notKnown', 'staffConnected', 'late', 'daysWithout'] as const;

/** Everything the board reads, in words. */
export function boardSheet({ overviews, services, kept, asOf }: BoardSheetProps): BoardSheet {
  const now = programmeCounts(overviews, asOf);
  const { since, days } = movementSinceLastWeek(kept, asOf);
  const aWeekAgo = days[0].on;
  const ahead = daysAhead(overviews, asOf);
  const until = fullDay(ahead.until);
  return {
    title: strings.Title,
    sentence: nationalSentence(now, asOf),
    movement: {
      heading: strings.Movement,
      heads: [
        strings.Figure,
        fill(strings.Now, { date: shortDay(asOf, asOf) }),
        ...(since ? [shortDay(since.on, asOf), strings.Change] : []),
      ],
      rows: all.map((name) => {
        const before = since?.counts?.[name];
        const change = since ? [countWords(before), changeWords(moved(now[name], before))] : [];
        return { key: name, of: name, cells: [names[name], figure(now[name]), ...change] };
      }),
    },
    note: !since
      ? fill(strings.NoDay, { first: shortDay(addDays(aWeekAgo, -7), asOf), last: shortDay(aWeekAgo, asOf) })
      : since.on !== aWeekAgo
        ? fill(strings.OtherDay, { date: shortDay(aWeekAgo, asOf), since: shortDay(since.on, asOf) })
        : undefined,
    days: {
      heading: strings.EachDay,
      heads: [allSitesStrings.Date, ...daily.map((name) => names[name])],
      rows: [
        ...days.map((one) => dayRow(one, shortDay(one.on, asOf))),
        dayRow({ on: asOf, counts: now }, fill(strings.Now, { date: shortDay(asOf, asOf) })),
      ],
    },
    ahead: {
      heading: fill(strings.AheadHeading, { weeks: weeksAhead, days: figure(ahead.days) }),
      heads: [
        uiStrings.Site,
        uiStrings.ColumnService,
        attentionStrings.ExistingEnds,
        rollout.ColumnNew,
        allSitesStrings.DaysWithout,
      ],
      rows: ahead.rows.map((row) => aheadRow(row, asOf)),
    },
    aheadNote:
      ahead.rows.length > 0
        ? counted(ahead.sites, strings.AheadSites, { date: until })
        : fill(strings.AheadNone, { date: until }),
    meanings: meaningsOf(services),
  };
}

function meaningsOf(services: readonly RolloutService[]): readonly string[] {
  return [
    essentialWords(services),
    figureStrings.FigureWorking,
    figureStrings.FigureStaff,
    figureStrings.FigureUnknown,
    strings.MeansLate,
    strings.MeansAhead,
    strings.MeansOpen,
    strings.MeansKept,
    strings.MeansFew,
  ];
}

function dayRow({ on, counts }: CountedDay, name: string): SheetRow {
  const cells = counts
    ? daily.map((each) => countWords(counts[each]))
    : daily.map((_, at) => (at === 0 ? strings.NobodyCounted : baseStrings.Dash));
  return { key: on, of: on, cells: [name, ...cells] };
}

function aheadRow(row: AheadConcern, asOf: Day): SheetRow<AheadConcern> {
  const { overview, service, gap, days, atMost, goesOn } = row;
  const forecast = gap.forecast && forecastDate(gap.forecast);
  const most = atMost ? fill(attentionStrings.DaysUpTo, { days }) : figure(days);
  return {
    key: `${overview.site.SiteCode}|${service.ServiceKey}`,
    of: row,
    cells: [
      siteName(overview.site),
      service.Title,
      shortDay(gap.endsOn, asOf),
      forecast ?? uiStrings.NoDate,
      goesOn ? fill(strings.GoesOn, { days: most }) : most,
    ],
  };
}

function countWords(count: number | typeof few | undefined): string {
  if (count === undefined) return baseStrings.Dash;
  return count === few ? fill(strings.UnderThree, { count: leastShown }) : figure(count);
}

/** “+3”, with the sign of mathematics for what is less: a hyphen reads as a dash. */
function changeWords(change: number | undefined): string {
  if (change === undefined) return baseStrings.Dash;
  if (change === 0) return strings.NoChange;
  return change > 0 ? `+${figure(change)}` : `\u2212${figure(-change)}`;
}
