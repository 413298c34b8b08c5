import type { RecordKey } from '../../domain/device/record';
import type { Decoded, UnreadableRow } from '../../lists/decode';
import { deviceDecisions } from '../../lists/deviceDecisions';
import type { DeviceRequest } from '../../lists/deviceRequests';
import type { Connection } from '../connection';
import { type HeldRequest, requestColumns } from '../deviceRequests';
import type { ListQuery } from '../read/query';
import { readLists } from '../read/readLists';
import { wholeRequests } from './queries';

/** The most rows that are read again, and how often each. */
const mostUnreadable = 1000;
const mostRounds = 6;

/** The values of a request whose column cannot be read. */
const emptyRequest = {
  Title: '',
  RequestKey: '',
  RequesterKey: '',
  BusinessNeeds: [],
  NeedsMobileEmail: false,
  UsesNHSmail: false,
  Withdrawn: false,
} as const;
/** Marker for an Outcome we could not read. It never equals a real outcome. */
const noOutcome = '?' as unknown as DeviceRequest['Outcome'];

/** Key of a request that was added by hand without one: decisions about it must be told from decisions about others. */
function keyOfItem(item: number): string {
  return `item-${item}`;
}

/** Reads one row by each query. */
async function readEach<R>(connection: Connection, several: readonly ListQuery[]): Promise<readonly Decoded<R>[]> {
  if (several.length === 0) return [];
  return (await readLists(connection, { several }))[0] as readonly Decoded<R>[];
}

/**
 * Reads requests again without the columns that cannot be read, so that a request that was edited by hand does not
 * vanish from the queue.
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

/** The number of no request, for a row of the record that names none. */
const noRequest = 0;

/** For rows of the record that cannot be read: which request each is about. One that names none still has its key. */
export async function readKeys(connection: Connection, unreadable: readonly UnreadableRow[]): Promise<RecordKey[]> {
  const ask = <R>(rows: readonly UnreadableRow[], columns: readonly string[]): Promise<readonly Decoded<R>[]> =>
    readEach<R>(
      connection,
      rows.map(({ item }): ListQuery => ({ list: deviceDecisions, columns, filter: `ID eq ${item}`, top: 1 })),
    );
  const ofRecord = unreadable.filter(({ list }) => list === deviceDecisions.name).slice(0, mostUnreadable);
  const read = await ask<RecordKey>(ofRecord, ['DecisionKey', 'RequestItemId']);
  const nameless = await ask<Pick<RecordKey, 'Id' | 'DecisionKey'>>(
    read.flatMap((each) => each.unreadable),
    ['DecisionKey'],
  );
  return [
    ...read.flatMap(({ rows }) => rows),
    ...nameless.flatMap(({ rows }) => rows.map((row) => ({ ...row, RequestItemId: noRequest }))),
  ];
}
