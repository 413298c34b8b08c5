import { openDatabase, type Database } from '../../host/store/database';
import { assign, permissionsIn, unassign } from '../../host/store/permissions';
import { addMember, removeMember } from '../../host/store/principals';
import { newScope } from '../../host/store/scopes';

const [site, group, user] = [1, 3, 11];

/** One site with two levels: 1 and 2, which give the bits of their numbers. */
function oneSite(): { database: Database; scope: number } {
  const database = openDatabase(':memory:');
  database.run("INSERT INTO sites (number, guid, path) VALUES (1, 'g', '/')");
  for (const id of [1, 2])
    database.run('INSERT INTO role_definitions (site, id, name, high, low) VALUES (1, ?, ?, 0, ?)', [id, `L${id}`, id]);
  return { database, scope: newScope(database, site) };
}

describe('what a database keeps of its tables', () => {
  test('is read once, until one of its own tables is written', () => {
    const { database } = oneSite();
    const read = jest.fn(() => 'found');
    const ask = (): string => database.kept('structure', 'key', read);
    expect([ask(), ask()]).toEqual(['found', 'found']);
    database.run('INSERT OR IGNORE INTO members (site, group_id, user_id) VALUES (1, 3, 11)');
    ask();
    expect(read).toHaveBeenCalledTimes(1);
    database.run('UPDATE sites SET path = ?', ['/other']);
    ask();
    expect(read).toHaveBeenCalledTimes(2);
    database.close();
  });

  test('never hides a change of permissions: a level given or taken, somebody joining or leaving a group', () => {
    const { database, scope } = oneSite();
    const held = (): bigint => permissionsIn(database, site, scope, user);
    expect(held()).toBe(0n);
    assign(database, scope, user, 1);
    expect(held()).toBe(1n);
    assign(database, scope, group, 2);
    expect(held()).toBe(1n);
    addMember(database, site, group, user);
    expect(held()).toBe(3n);
    database.run('UPDATE role_definitions SET low = 4 WHERE id = 2');
    expect(held()).toBe(5n);
    removeMember(database, site, group, user);
    expect(held()).toBe(1n);
    unassign(database, scope, user);
    expect(held()).toBe(0n);
    database.close();
  });

  test('is as it was before a trial once the trial is undone, without being read again', () => {
    const { database, scope } = oneSite();
    const read = jest.fn(() => 'found');
    database.kept('permissions', 'key', read);
    assign(database, scope, user, 1);
    database.kept('permissions', 'key', read);
    const undo = database.trial();
    assign(database, scope, user, 2);
    expect(permissionsIn(database, site, scope, user)).toBe(3n);
    undo();
    database.kept('permissions', 'key', read);
    expect(read).toHaveBeenCalledTimes(2);
    expect(permissionsIn(database, site, scope, user)).toBe(1n);
    database.close();
  });
});
