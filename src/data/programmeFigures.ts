import { type Day, dayOf } from '../domain/day';
import { everySite } from '../domain/rollout/everySite';
import {
  aboutProgramme,
  type CountedDay,
  countedDay,
  programmeCounts,
  programmeKey,
  programmeValue,
} from '../domain/rollout/programmeFigures';
import { figures } from '../lists/figures';
import { type AllSitesReport, isCountable } from './allSites';
import type { Connection } from './connection';
import { isThere } from './knownLists';
import type { ListQuery } from './read/query';
import { readLists } from './read/readLists';
import { writeAsFound } from './rowWrites';

/** One row a day: the newest hold two weeks, with some to spare for rows that somebody wrote by hand. */
const figuresQuery = {
  list: figures,
  columns: ['FigureKey', 'Value'],
  filter: `About eq '${aboutProgramme}'`,
  newest: true,
  top: 30,
} as const satisfies ListQuery;

const keyed = { list: figures, keyColumn: 'FigureKey' } as const;

/** The day on which this page last found or wrote the figures, by the lists' site: it does not ask again that day. */
const doneOn = new Map<string, Day>();

/**
 * Writes the programme's figures, once a day: whoever is first that day writes the row, and it stays. A failure is not
 * shown and stops nothing: the next who opens the page writes it.
 *
 * @param report nothing is written from a part of it, or where its figures are not shown either.
 * @param now when the report was read; its day in the United Kingdom is the day of the figures.
 */
export async function writeProgrammeFigure(
  connection: Connection,
  report: Pick<AllSitesReport, 'sites' | 'services' | 'statuses' | 'mayEdit' | 'unreadable'>,
  now: Date,
): Promise<void> {
  const { sites, services, statuses, mayEdit } = report;
  const today = dayOf(now);
  const isDone = doneOn.get(connection.siteUrl) === today;
  if (isDone || !mayEdit || !statuses || sites.length === 0 || !isCountable(report)) return;
  if (!isThere(connection.lists, figures)) return;
  let busy = false;
  const key = programmeKey(today);
  const counts = programmeCounts(everySite(sites, services, statuses, today), today);
  const [outcome] = await writeAsFound(
    connection,
    keyed,
    [key],
    (_, found) =>
      found.state === 'gone'
        ? {
            key,
            values: { Title: key, FigureKey: key, About: aboutProgramme, Value: programmeValue(counts), AsOf: now },
          }
        : { state: 'saved' },
    {
      // Nobody waits for these figures, so a busy SharePoint is left alone.
      wait: async () => {
        busy = true;
      },
      stopped: () => busy,
    },
  );
  // A conflict means that a colleague has just written it.
  if (outcome.state === 'saved' || outcome.state === 'conflict') doneOn.set(connection.siteUrl, today);
}

/**
 * Reads the days of the last two weeks on which somebody counted, in one request; none where the lists have no figures.
 * A row that is not of the declared form is left out: its day is a gap.
 *
 * @throws ProblemError
 */
export async function readProgrammeFigures(connection: Connection): Promise<readonly CountedDay[]> {
  if (!isThere(connection.lists, figures)) return [];
  const [{ rows }] = await readLists(connection, figuresQuery);
  return rows.flatMap((row) => countedDay(row) ?? []);
}
