import { keyOf } from '../domain/key';
import { type ReportFacts, saidFigures } from '../domain/rollout/reports';
import { columnNames } from '../lists/decode';
import { type Figure, figures } from '../lists/figures';
import type { Connection } from './connection';
import { isThere } from './knownLists';
import { type ListQuery, pageLimit, type Tagged } from './read/query';
import { readWhole } from './read/whole';
import type { KeyedList } from './rowsByKey';
import { type RowWrite, writeRows } from './rowWrites';

const keyedFigures = { list: figures, keyColumn: 'FigureKey' } as const satisfies KeyedList<typeof figures>;
const figuresQuery = {
  list: figures,
  columns: columnNames(figures),
  top: pageLimit,
  etags: true,
} as const satisfies ListQuery;

/**
 * The title of the figure, for people who open the list itself; undefined if there is no such site or service, for
 * which nothing is written: anybody can put any key into a report.
 */
export type TitleOf = (siteCode: string, serviceKey: string) => string | undefined;

/** Milliseconds after which an unchanged figure is written again, so that its age is right. */
const anHour = 3_600_000;

/**
 * Counts what all staff report, and writes the figures that have changed or are over an hour old. A colleague's page
 * may do the same at the same time: then its figures stay.
 *
 * @param reports the current report of each person; see `currentReports`.
 * @throws ProblemError if something cannot be read; figures that cannot be written are skipped.
 */
export async function writeSaidFigures(
  connection: Connection,
  reports: readonly ReportFacts[],
  now: Date,
  titleOf: TitleOf,
): Promise<void> {
  if (!isThere(connection.lists, figures)) return;
  const said = saidFigures(reports);
  const { rows } = await readWhole(connection, figuresQuery);
  const writes = figureWrites(said, rows, now, titleOf);
  let busy = false;
  // Nobody waits for these figures, so a busy SharePoint is left alone.
  const wait = async (): Promise<void> => {
    busy = true;
  };
  await writeRows(connection, keyedFigures, writes, { wait, stopped: () => busy });
}

type Said = ReturnType<typeof saidFigures>;

function figureWrites(
  said: Said,
  rows: readonly (Figure & Tagged)[],
  now: Date,
  titleOf: TitleOf,
): RowWrite<typeof figures>[] {
  const wanted = new Map(said.map((figure) => [keyOf(figure.key), figure]));
  const there = new Map(rows.map((row) => [keyOf(row.FigureKey), row]));
  const changed = rows
    .filter(({ FigureKey }) => FigureKey.startsWith('said|'))
    .flatMap((row): RowWrite<typeof figures>[] => {
      const Value = String(wanted.get(keyOf(row.FigureKey))?.count ?? 0);
      const isOld = Value !== '0' && now.getTime() - row.AsOf.getTime() > anHour;
      return Value !== row.Value || isOld ? [{ key: row.FigureKey, base: row, values: { Value, AsOf: now } }] : [];
    });
  const added = [...wanted].flatMap(([lowered, { key, SiteCode, ServiceKey, count }]): RowWrite<typeof figures>[] => {
    const Title = titleOf(SiteCode, ServiceKey);
    if (Title === undefined || count === 0 || there.has(lowered)) return [];
    return [{ key, values: { Title, FigureKey: key, About: SiteCode, Value: String(count), AsOf: now } }];
  });
  return [...changed, ...added];
}
