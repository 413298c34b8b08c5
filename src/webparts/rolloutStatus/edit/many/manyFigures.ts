import type { Day } from '../../../../domain/day';
import type { SummedChange } from '../../../../domain/rollout/changeSummary';
import { expected, forecastOf } from '../../../../domain/rollout/expected';
import type { ServiceFacts, StatusFacts } from '../../../../domain/rollout/facts';
import { isLate } from '../../../../domain/rollout/late';
import { becomesOfDate, type StatusValues } from '../../../../domain/rollout/statusChange';
import { type InPortions, mapInPortions } from '../../../../domain/portions';
import { isWorkingDay } from '../../../../domain/workingDays';
import { hasWords } from '../../../../domain/hasWords';
import { counted } from '../../../../ui/text';
import type { FigureGroup } from '../../../base/summary/SummedUp';
import { changeFiguresInPortions } from '../../summary/changeFigures';
import type { PlannedChange } from './manyPlan';
import { strings } from './strings';

/** What many changes come to, and what of them is worth a look, in portions: there may be thousands. */
export function* manyFigures(
  changes: readonly PlannedChange[],
  today: Day,
): InPortions<readonly FigureGroup<PlannedChange>[]> {
  const read = ({ before, after, status, service }: PlannedChange): SummedChange => ({
    before: status && before,
    after,
    service,
  });
  const groups = yield* changeFiguresInPortions(changes, read, today, [0, 0.7]);
  return [...groups, ...(yield* notices(changes, today))];
}

type Noticed = readonly [
  words: { readonly one: `{count} ${string}`; readonly other: `{count} ${string}` },
  is: (change: PlannedChange, today: Day) => boolean,
];

const isNew: Noticed = [strings.NewlyFits, (change) => change.isNew];

const noticed: readonly Noticed[] = [
  // Where it is asked about by itself, it is said there.
  [strings.GivenToday, ({ before, isAgain }, today) => !isAgain && before.DateGivenOn === today],
  [strings.Passed, ({ after }, today) => (forecastOf(after)?.lastDay ?? today) < today],
  [strings.WholeMonths, ({ before, after }) => isByMonth(before) && isByMonth(after)],
  [strings.ByMonth, ({ before, after }) => !isByMonth(before) && isByMonth(after)],
  [
    strings.NotWorkingDay,
    ({ after }) => {
      const forecast = forecastOf(after);
      return forecast?.precision === 'Day' && !isWorkingDay(forecast.on);
    },
  ],
  [
    strings.LateUnsaid,
    ({ after }, today) =>
      isLate(expected({} as ServiceFacts, after as StatusFacts, today)) && !hasWords(after.WaitingFor),
  ],
];

/**
 * The rows that did not fit yet when they were chosen. Of the dates that change: those that were given today already or
 * have passed, those to a month, on a day nobody works, and those that are late without a word why.
 */
function* notices(changes: readonly PlannedChange[], today: Day): InPortions<FigureGroup<PlannedChange>[]> {
  const found = yield* mapInPortions(
    changes,
    (change) => [
      ...(change.isNew ? [isNew] : []),
      ...(isDated(change) ? noticed.filter(([, is]) => is(change, today)) : []),
    ],
    [0.7, 1],
  );
  const figures = [isNew, ...noticed]
    .map((one) => ({ words: one[0], rows: changes.filter((_, at) => found[at].includes(one)) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ words, rows }) => ({ key: words.other, words: counted(rows.length, words), rows }));
  return figures.length > 0 ? [{ heading: strings.NoticeHeading, figures }] : [];
}

function isByMonth(values: StatusValues): boolean {
  return forecastOf(values)?.precision === 'Month';
}

/** Whether it gives a date, another than before or none. */
function isDated({ before, after }: PlannedChange): boolean {
  return after.Stage !== 'Connected' && becomesOfDate(before, after) !== 'stays';
}
