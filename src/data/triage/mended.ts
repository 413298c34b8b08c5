import type { RecordKey } from '../../domain/device/record';
import type { Decoded, UnreadableRow } from '../../lists/decode';
import { deviceDecisions } from '../../lists/deviceDecisions';
import type { DeviceRequest } from '../../lists/deviceRequests';
import type { Connection } from '../connection';
import { type HeldRequest, requestColumns } from '../deviceRequests';
import type { ListQuery } from '../read/query';
import { readLists } from '../read/readLists';
import { about, inParts } from './inParts';
import { wholeRequests } from './queries';

/** The most rows that are read again at a time. The page lists the rest as unread, each with its bad column. */
export const mostUnreadable = 1000;
/** The most times that a row is read again, and the most parts of batches for all rows: 20 parts are one call. */
const mostRounds = 6;
const mostParts = 200;

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
  let partsLeft = mostParts;
  let pending: readonly Pending[] = unreadable
    .slice(0, mostUnreadable)
    .map(({ item, field }) => ({ item, unread: [field] }));
  for (let round = 0; round < mostRounds && pending.length > 0 && partsLeft > 0; round += 1) {
    const parts = partsOf(pending).slice(0, partsLeft);
    partsLeft -= parts.length;
    const replies = await readEach<HeldRequest>(
      connection,
      parts.map(({ items, unread }) =>
        about(
          { ...wholeRequests, columns: requestColumns.filter((column) => !unread.includes(column)) } as const,
          'ID',
          items,
        ),
      ),
    );
    rows.push(...replies.flatMap((reply, at) => reply.rows.map((row) => completed(row, parts[at].unread))));
    pending = replies.flatMap((reply, at) =>
      reply.unreadable.map(({ item, field }) => ({ item, unread: [...parts[at].unread, field] })),
    );
  }
  return rows;
}

/** A row that is to be read again, without these columns. */
interface Pending {
  readonly item: number;
  readonly unread: readonly string[];
}

/** Rows that lack the same columns are read together. Parts cost the same, so those with most rows come first. */
function partsOf(
  pending: readonly Pending[],
): { readonly items: readonly number[]; readonly unread: readonly string[] }[] {
  const groups = new Map<string, { readonly items: number[]; readonly unread: readonly string[] }>();
  for (const { item, unread } of pending) {
    const key = [...unread].sort().join(' ');
    const group = groups.get(key) ?? { items: [], unread };
    groups.set(key, group);
    group.items.push(item);
  }
  return [...groups.values()]
    .flatMap(({ items, unread }) => inParts(items).map((part) => ({ items: part, unread })))
    .sort((a, b) => b.items.length - a.items.length);
}

/** A row with values for the columns that it was read without. */
function completed(row: HeldRequest, unread: readonly string[]): HeldRequest {
  return {
    ...emptyRequest,
    unread,
    ...((unread.includes('Outcome') || unread.includes('OutcomeStage')) && { Outcome: noOutcome }),
    ...(unread.includes('RequestKey') && { RequestKey: keyOfItem(row.Id) }),
    ...row,
  };
}

/** For a row of the record that names no request: no request has this number. */
const noRequest = 0;

/** Which request each unreadable row of the record is about. A row that names no request still has its key. */
export async function readKeys(connection: Connection, unreadable: readonly UnreadableRow[]): Promise<RecordKey[]> {
  const ask = <R>(items: readonly number[], columns: readonly string[]): Promise<readonly Decoded<R>[]> =>
    readEach<R>(
      connection,
      inParts(items).map((part) => about<ListQuery>({ list: deviceDecisions, columns, top: part.length }, 'ID', part)),
    );
  const ofRecord = unreadable.filter(({ list }) => list === deviceDecisions.name).map(({ item }) => item);
  const read = await ask<RecordKey>(ofRecord.slice(0, mostUnreadable), ['DecisionKey', 'RequestItemId']);
  const nameless = await ask<Pick<RecordKey, 'Id' | 'DecisionKey'>>(
    read.flatMap((each) => each.unreadable.map(({ item }) => item)),
    ['DecisionKey'],
  );
  return [
    ...read.flatMap(({ rows }) => rows),
    ...nameless.flatMap(({ rows }) => rows.map((row) => ({ ...row, RequestItemId: noRequest }))),
  ];
}
