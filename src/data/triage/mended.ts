import type { RecordKey } from '../../domain/device/standing';
import type { Decoded, UnreadableRow } from '../../lists/decode';
import { deviceDecisions } from '../../lists/deviceDecisions';
import type { DeviceRequest } from '../../lists/deviceRequests';
import type { Connection } from '../connection';
import { type HeldRequest, requestColumns } from '../deviceRequests';
import type { ListQuery } from '../read/query';
import { readLists } from '../read/readLists';
import { wholeRequests } from './queries';

/** More rows than these are not read again, and no row more often. */
const mostUnreadable = 1000;
const mostRounds = 6;

/** What a request holds where a column of it cannot be read. */
const emptyRequest = {
  Title: '',
  RequestKey: '',
  RequesterKey: '',
  BusinessNeeds: [],
  NeedsMobileEmail: false,
  UsesNHSmail: false,
  Withdrawn: false,
} as const;
/** Stands for an outcome that is no outcome: no copy of the record says so. */
const noOutcome = '?' as unknown as DeviceRequest['Outcome'];

/**
 * Stands for the key of a request that was sent by hand without one: what is decided about it must be told from what is
 * not.
 */
function keyOfItem(item: number): string {
  return `item-${item}`;
}

/** Reads one row by each query. */
async function readEach<R>(connection: Connection, several: readonly ListQuery[]): Promise<readonly Decoded<R>[]> {
  if (several.length === 0) return [];
  return (await readLists(connection, { several }))[0] as readonly Decoded<R>[];
}

/**
 * Requests of which a column holds what it cannot, read without that: somebody who wrote it by hand does not lose their
 * request from the queue by it.
 */
export async function readWithout(
  connection: Connection,
  unreadable: readonly UnreadableRow[],
): Promise<HeldRequest[]> {
  const rows: HeldRequest[] = [];
  let pending = unreadable.slice(0, mostUnreadable).map(({ item, field }) => ({ item, unread: [field] }));
  for (let round = 0; round < mostRounds && pending.length > 0; round += 1) {
    const replies = await readEach<HeldRequest>(
      connection,
      pending.map(({ item, unread }) => ({
        ...wholeRequests,
        columns: requestColumns.filter((column) => !unread.includes(column)),
        filter: `ID eq ${item}`,
        top: 1,
      })),
    );
    const again: typeof pending = [];
    for (const [
      at,
      {
        rows: [row],
        unreadable: [other],
      },
    ] of replies.entries()) {
      const { item, unread } = pending[at];
      if (row) {
        rows.push({
          ...emptyRequest,
          unread,
          ...((unread.includes('Outcome') || unread.includes('OutcomeStage')) && { Outcome: noOutcome }),
          ...(unread.includes('RequestKey') && { RequestKey: keyOfItem(item) }),
          ...row,
        });
      } else if (other) again.push({ item, unread: [...unread, other.field] });
    }
    pending = again;
  }
  return rows;
}

/** Of rows of the record that cannot be read, what says which request each is about. */
export async function readKeys(connection: Connection, unreadable: readonly UnreadableRow[]): Promise<RecordKey[]> {
  const queries = unreadable
    .filter(({ list }) => list === deviceDecisions.name)
    .slice(0, mostUnreadable)
    .map(({ item }): ListQuery => ({
      list: deviceDecisions,
      columns: ['DecisionKey', 'RequestItemId'],
      filter: `ID eq ${item}`,
      top: 1,
    }));
  return (await readEach<RecordKey>(connection, queries)).flatMap(({ rows }) => rows);
}
