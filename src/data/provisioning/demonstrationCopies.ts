import '@pnp/sp/items';
import '@pnp/sp/lists/web';
import type { DemonstrationRow } from '../../lists/demonstration/demonstrationRow';
import type { deviceDecisions } from '../../lists/deviceDecisions';
import { deviceRequests } from '../../lists/deviceRequests';
import { encodeValues } from '../../lists/encode';
import type { Connection } from '../connection';
import type { HeldRequest } from '../deviceRequests';
import { orProblem } from '../problem';
import { inBatch } from '../read/inBatch';
import { type CourtesyCopy, courtesyCopy, saysAlready } from '../triage/courtesyCopy';
import { readInFull } from '../triage/inFull';
import type { AddOptions } from './missingRows';

type DecisionRow = DemonstrationRow<typeof deviceDecisions>;

interface Copy {
  readonly request: HeldRequest;
  readonly copy: CourtesyCopy;
  readonly last: DecisionRow;
}

/**
 * Writes ICT's answers into the demonstration's requests, by the record. It is a separate step, as at the desk: if a
 * request is made with ICT's words already in it, its requester's page says that ICT did not write them. A request that
 * has its answer is left as it is.
 *
 * @param rows the demonstration's decisions, under the numbers of their requests.
 * @throws ProblemError
 */
export async function copyDecisions(
  connection: Connection,
  rows: readonly DecisionRow[],
  { writing = () => undefined }: Pick<AddOptions, 'writing'>,
): Promise<void> {
  for (const copies of byDay(await missingCopies(connection, rows))) {
    const [{ last }] = copies;
    writing(deviceRequests.name, last.by, last.on);
    await writeCopies(connection, copies);
  }
}

async function missingCopies(connection: Connection, rows: readonly DecisionRow[]): Promise<Copy[]> {
  // The rows are in the order in which they were decided.
  const lastOf = new Map(rows.map((row) => [row.values.RequestItemId, row]));
  const found = await readInFull(connection, [...lastOf.keys()]);
  return [...found.values()].flatMap(({ request, decisions }) => {
    const copy = courtesyCopy(request, decisions);
    return saysAlready(request, copy) ? [] : [{ request, copy, last: lastOf.get(request.Id)! }];
  });
}

/** The copies by the day on which they were due. */
function byDay(copies: readonly Copy[]): Copy[][] {
  const days = [...new Set(copies.map(({ last }) => last.on))].sort();
  return days.map((day) => copies.filter(({ last }) => last.on === day));
}

async function writeCopies(connection: Connection, copies: readonly Copy[]): Promise<void> {
  const url = connection.listUrl(deviceRequests.name);
  await orProblem(
    () =>
      inBatch<unknown[]>(connection, ({ web }) =>
        copies.map(({ request, copy }) =>
          web
            .getList(url)
            .items.getById(request.Id)
            .update(encodeValues(deviceRequests, copy, connection.lists.at), request.etag),
        ),
      ),
    deviceRequests.name,
  );
}
