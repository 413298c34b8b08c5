import type { Host } from '../../host/host';
import type { Database, SqlRow } from '../../host/store/database';
import { versionsOf } from '../../host/store/items';
import { itemTable } from '../../host/store/itemTable';
import { readMyDevices } from '../../src/data/deviceRequests';
import { readTriage } from '../../src/data/triage/readTriage';
import { readInFull } from '../../src/data/triage/inFull';
import { dayOf } from '../../src/domain/day';
import { boardOf } from '../../src/webparts/deviceRequest/triage/board';
import { isByHand } from './byHand';
import { accountsIn, listNamed } from './histories';
import type { Violation } from './invariants';
import { openPage, type Person } from './people';

// What people are shown in the end, against what the database holds: nobody's request is changed, or hidden, by
// another's hand.

/** @param people who worked, of every team. */
export async function hiddenFrom(host: Host, people: readonly Person[]): Promise<Violation[]> {
  const requests = requestsIn(host.database);
  const accounts = accountsIn(host.database);
  const own = (person: Person): SqlRow[] =>
    requests.filter((row) => accounts.get(Number(row.Author)) === person.email.toLowerCase());
  const found = [...(await notQueued(host, people, requests)), ...othersHands(host.database, requests, people)];
  for (const person of people.filter((each) => own(each).length > 0)) {
    const shown = new Set((await readMyDevices(openPage(host, person))).requests.map(({ Id }) => Id));
    const missing = own(person).filter((row) => !isByHand(row.RequestKey) && !isRepeat(row, requests));
    found.push(
      ...missing
        .filter(({ ID }) => !shown.has(Number(ID)))
        .map(({ ID }): Violation => ({
          invariant: 'requestHidden',
          detail: `DeviceRequests, row ${String(ID)}, from ${person.email}`,
        })),
    );
  }
  return found;
}

function requestsIn(database: Database): SqlRow[] {
  return database.all(`SELECT * FROM ${itemTable(listNamed(database, 'DeviceRequests').number)} ORDER BY ID`);
}

/** Whether its author had sent it before. Defined here a second time, so that src is not its own test. */
function isRepeat(row: SqlRow, requests: readonly SqlRow[]): boolean {
  return requests.some(
    ({ ID, Author, RequestKey }) =>
      Number(ID) < Number(row.ID) &&
      Author === row.Author &&
      String(RequestKey).toLowerCase() === String(row.RequestKey).toLowerCase(),
  );
}

const ends = ['Standard handset', 'Smart handset', 'Declined'];

/** Every request that nobody has decided, nor its requester withdrawn, is in the queue, whatever it says of itself. */
async function notQueued(host: Host, people: readonly Person[], requests: readonly SqlRow[]): Promise<Violation[]> {
  const connection = openPage(
    host,
    people.find(({ team }) => team === 'triage')!,
  );
  const listed = await readTriage(connection, () => undefined);
  const numbers = [...listed.withoutOutcome, ...listed.withOutcome!].map(({ Id }) => Id);
  const { queue } = boardOf({ ...listed, inFull: await readInFull(connection, numbers) }, dayOf(host.clock.now()));
  const queued = new Set(queue.map(({ request }) => request.Id));
  const record = host.database.all(
    `SELECT DecisionKey, RequestItemId, Decision FROM ${itemTable(listNamed(host.database, 'DeviceDecisions').number)}`,
  );
  const isDecided = ({ ID }: SqlRow): boolean => {
    const kinds = record
      .filter(({ RequestItemId }) => RequestItemId === ID)
      .sort((a, b) => sequenceOf(a) - sequenceOf(b))
      .map(({ Decision }) => String(Decision));
    const since = kinds.slice(kinds.lastIndexOf('Reopened') + 1);
    return since.some((kind) => ends.includes(kind)) || since.includes('Withdrawn');
  };
  return requests
    .filter((row) => !row.Withdrawn && !isRepeat(row, requests) && !isDecided(row) && !queued.has(Number(row.ID)))
    .map((row) => ({ invariant: 'notQueued', detail: `DeviceRequests, row ${String(row.ID)}` }));
}

function sequenceOf({ DecisionKey }: SqlRow): number {
  return Number(String(DecisionKey).split('|')[1]);
}

/** Each version of a request was written by its requester, or by the triage team or an owner. */
function othersHands(database: Database, requests: readonly SqlRow[], people: readonly Person[]): Violation[] {
  const accounts = accountsIn(database);
  const staff = new Set(people.filter(({ team }) => team !== 'triage').map(({ email }) => email.toLowerCase()));
  const list = listNamed(database, 'DeviceRequests');
  return requests
    .filter(({ RequestKey }) => !isByHand(RequestKey))
    .flatMap(({ ID }) =>
      versionsOf(database, list, Number(ID))
        .filter(
          ({ Author, Editor }) => Editor !== Author && staff.has(accounts.get(Number(Editor))?.toLowerCase() ?? ''),
        )
        .map((version): Violation => ({
          invariant: 'othersHand',
          detail: `DeviceRequests, row ${String(ID)}: version ${String(version._etag)}, by ${accounts.get(Number(version.Editor))}`,
        })),
    );
}
