import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../../../domain/day';
import { type Forecast, forecastOf } from '../../../../domain/rollout/expected';
import { dateColumns } from '../../../../domain/rollout/statusChange';
import { whatWorksNow } from '../../../../domain/rollout/whatWorksNow';
import { siteName } from '../../../../domain/siteName';
import { CellNote, Table, type TableColumn } from '../../../../ui/DataTable';
import { shortDay, shortMonth } from '../../../../ui/dates';
import { FewAtATime } from '../../../../ui/FewAtATime';
import { Fold } from '../../../../ui/Fold';
import { StatusMark, statusWord } from '../../../../ui/StatusMark';
import { counted, fill } from '../../../../ui/text';
import { usePart } from '../../../base/PartContext';
import { strings as baseStrings } from '../../../base/strings';
import { strings as partStrings } from '../../strings';
import { columnLabel, dateWords, differing, type ShownColumn, stageWords, valueWords } from '../columnWords';
import type { PlannedChange } from './manyPlan';
import { strings } from './strings';
import styles from './Many.module.scss';

/** The changes by site: each site opens to its rows, the first is open. */
export function ChangedSites({ changes }: { readonly changes: readonly PlannedChange[] }): React.ReactElement {
  const bySite = React.useMemo(() => grouped(changes), [changes]);
  const { today } = usePart();
  return (
    <FewAtATime rows={bySite} each="li" atOnce={30}>
      {(shown) => (
        <ul className={styles.sites}>
          {shown.map((rows, at) => (
            <li key={rows[0].site.SiteCode}>
              <Fold summary={siteWords(rows, today)} onceOpened opens={at === 0}>
                <ChangedRows rows={rows} />
              </Fold>
            </li>
          ))}
        </ul>
      )}
    </FewAtATime>
  );
}

function grouped(changes: readonly PlannedChange[]): readonly (readonly PlannedChange[])[] {
  const bySite = new Map<string, PlannedChange[]>();
  for (const change of changes) {
    const rows = bySite.get(change.site.SiteCode);
    if (rows) rows.push(change);
    else bySite.set(change.site.SiteCode, [change]);
  }
  return [...bySite.values()];
}

/** The site, how many rows, and between which dates they would be expected. */
function siteWords(rows: readonly PlannedChange[], today: Day): string {
  const site = siteName(rows[0].site);
  const dates = rows
    .flatMap(({ after }) => (after.Stage === 'Connected' ? [] : (forecastOf(after) ?? [])))
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
  if (dates.length === 0) return counted(rows.length, strings.SiteRows, { site });
  const [from, to] = [dates[0], dates[dates.length - 1]].map((each) => shortForecast(each, today));
  return from === to
    ? counted(rows.length, strings.SiteRowsDate, { site, from })
    : counted(rows.length, strings.SiteRowsDates, { site, from, to });
}

function shortForecast({ on, precision }: Forecast, today: Day): string {
  return precision === 'Month' ? shortMonth(on, today) : shortDay(on, today);
}

/** Columns that have their own place in the table, or are the same for all rows and stand above. */
const ownPlace: readonly ShownColumn[] = [
  'Now',
  'ForecastOn',
  'ConfirmedOn',
  'ConfirmedBy',
  'Source',
  'Reason',
  ...dateColumns,
];

const datesMoved: readonly TableColumn<PlannedChange>[] = [
  { name: strings.ColumnNow, cell: ({ before }) => forecastWords(before) },
  {
    name: strings.ColumnThen,
    cell: ({ before, after }) => {
      const [was, will] = [before, after].map(forecastWords);
      return was === will ? will : <strong>{will}</strong>;
    },
  },
];

function isConfirmed({ before, after }: PlannedChange): boolean {
  return before.ConfirmedOn !== after.ConfirmedOn || before.ConfirmedBy !== after.ConfirmedBy;
}

function ChangedRows({ rows }: { readonly rows: readonly PlannedChange[] }): React.ReactElement {
  const { today } = usePart();
  const others = (change: PlannedChange): readonly ShownColumn[] =>
    differing(change.before, change.after).filter((column) => !ownPlace.includes(column));
  const isDated = rows.some(({ before, after }) => forecastWords(before) !== forecastWords(after));
  // Who confirms is said above the rows, so it is said of a row only where others are not confirmed.
  const allConfirmed = rows.every(isConfirmed);
  const columns: readonly TableColumn<PlannedChange>[] = [
    { name: uiStrings.ColumnService, plain: true, width: '26%', cell: ({ service }) => service.Title },
    ...(isDated
      ? datesMoved
      : [{ name: partStrings.ColumnExpected, cell: ({ after }: PlannedChange) => forecastWords(after) }]),
    {
      name: allConfirmed ? strings.ColumnConfirmed : partStrings.WillRead,
      cell: (change) => <ReadCell change={change} today={today} saysWho={!allConfirmed} />,
    },
    ...(rows.some((row) => others(row).length > 0)
      ? [
          {
            name: strings.ColumnElse,
            plain: true,
            cell: (change: PlannedChange) => (
              <>
                {others(change).map((column) => (
                  <CellNote key={column}>
                    {fill(strings.FromTo, {
                      column: columnLabel(column),
                      from: valueWords(change.before, column),
                      to: valueWords(change.after, column),
                    })}
                  </CellNote>
                ))}
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <Table label={siteName(rows[0].site)} columns={columns} rows={rows} keyOf={({ service }) => service.ServiceKey} />
  );
}

function forecastWords(values: PlannedChange['after']): string {
  if (values.Stage === 'Connected') return stageWords.Connected;
  const forecast = forecastOf(values);
  return forecast ? dateWords(forecast.on, forecast.precision) : baseStrings.Dash;
}

/** The answer as staff will read it; the answer before, if they read another; and who confirms it, if somebody does. */
function ReadCell({
  change,
  today,
  saysWho,
}: {
  readonly change: PlannedChange;
  readonly today: Day;
  readonly saysWho: boolean;
}): React.ReactElement {
  const { service, before, after } = change;
  const [was, will] = [before, after].map((values) => whatWorksNow(service, values, today).state);
  return (
    <>
      <StatusMark state={will} />
      {was === will ? null : <CellNote>{fill(strings.Was, { state: statusWord(was) })}</CellNote>}
      {saysWho && isConfirmed(change) && after.ConfirmedBy ? (
        <CellNote>{fill(strings.ConfirmedNow, { who: after.ConfirmedBy })}</CellNote>
      ) : null}
    </>
  );
}
