import { blackBerryKey } from '../domain/device/assessment';
import type { PlannedUser, RegisterChange } from '../domain/device/registerImport';
import { type BlackBerryUser, blackBerryRegister } from '../lists/blackBerryRegister';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { type Connection } from './connection';
import { isThere } from './knownLists';
import { type DeviceSupport, supportQuery } from './deviceRequests';
import { type ListQuery, pageLimit, type Tagged } from './read/query';
import { readLists } from './read/readLists';
import { beginningOf, readRest } from './read/whole';
import { type KeyedList, readByKey, type TheirRow } from './rowsByKey';
import { type Outcome, type RowWrite, type WriteOptions, writeRows } from './rowWrites';

/** A known user with the etag that a change of the row must name. */
export type KnownUser = BlackBerryUser & Tagged;
export type UserWrite = RowWrite<typeof blackBerryRegister>;
export type TheirUser = TheirRow<typeof blackBerryRegister>;

/** What the columns may hold: the rules by which a sheet is read. */
export const registerRules = blackBerryRegister.columns;

/** The register, and how long each kind of device is supported. */
export interface RegisterReport {
  readonly users: readonly KnownUser[];
  readonly support: readonly DeviceSupport[];
  readonly unreadable: readonly UnreadableRow[];
}

const usersQuery = {
  list: blackBerryRegister,
  columns: columnNames(blackBerryRegister),
  top: pageLimit,
  etags: true,
} as const satisfies ListQuery;

/**
 * Reads every known user: one request, up to 20,000 rows.
 *
 * @throws ProblemError
 */
export async function readRegister(connection: Connection, abandoned?: () => boolean): Promise<RegisterReport> {
  const sent = performance.now();
  const [begun, support] = await readLists(connection, beginningOf(usersQuery), supportQuery);
  const users = await readRest(connection, usersQuery, begun, sent, { abandoned });
  const blackBerries = support.rows.filter(({ DeviceKey }) => DeviceKey.trim().toLowerCase() === blackBerryKey);
  return { users: users.rows, support: blackBerries, unreadable: [...users.unreadable, ...support.unreadable] };
}

const keyedUsers = { list: blackBerryRegister, keyColumn: 'UserEmail' } as const satisfies KeyedList<
  typeof blackBerryRegister
>;

/** The write that changes a known user as a sheet says, or adds one. */
export function userWrite({ email, user, change }: PlannedUser<KnownUser>): UserWrite {
  if (user) return { key: user.UserEmail, base: user, values: withTitle(change) };
  return { key: email, values: { Title: email, ...withTitle(change) } };
}

/** The row's title is the name, for people who open the list. */
function withTitle(change: RegisterChange): UserWrite['values'] {
  return change.UserName ? { Title: change.UserName, ...change } : change;
}

/** Whether people can be removed with a reason: lists before version 6 have no column for it. */
export function mayRemove({ lists }: Pick<Connection, 'lists'>): boolean {
  return isThere(lists, blackBerryRegister, 'RemovedBecause');
}

/** The write that changes columns of a known user. */
export function userChange(user: KnownUser, values: UserWrite['values']): UserWrite {
  const renamed = 'UserName' in values || 'UserEmail' in values;
  const title = { ...user, ...values };
  return {
    key: user.UserEmail,
    base: user,
    values: renamed ? { Title: title.UserName ?? title.UserEmail, ...values } : values,
  };
}

/**
 * Changes one known user, perhaps their address. If no reply came, the row is looked up by both addresses: after the
 * change it has the new one.
 */
export async function changeUser(
  connection: Connection,
  write: UserWrite,
  options: WriteOptions<TheirUser>,
): Promise<Outcome<TheirUser>> {
  const [outcome] = await writeUsers(connection, [write], options);
  const { base, values } = write;
  if (outcome.state !== 'gone' || !base || !values.UserEmail) return outcome;
  const [found] = await readByKey(connection, keyedUsers, [values.UserEmail]);
  return found.state === 'read' && found.theirs.Id === base.Id ? { state: 'saved' } : outcome;
}

/** Writes known users; see `writeRows`. */
export function writeUsers(
  connection: Connection,
  writes: readonly UserWrite[],
  options: WriteOptions<TheirUser>,
): Promise<Outcome<TheirUser>[]> {
  return writeRows(connection, keyedUsers, writes, options);
}
