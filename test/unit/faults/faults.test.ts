import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catching, type Fault, groupsOf, kindsOf, timesFound } from '../../faults/fault';
import { faults } from '../../faults/faults';

const root = join(__dirname, '../../..');
/** The README, with each run of spaces as one, since the columns of its table are padded. */
const readme = readFileSync(join(root, 'test/faults/README.md'), 'utf8').replace(/ +/g, ' ');

describe('the list of faults', () => {
  it('holds the forty of its table, ten of life with a tenant, five of tables that are taken in and eleven of changing many, each under a name of its own', () => {
    expect(faults).toHaveLength(66);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(66);
  });

  it.each(faults)('can still make $id, in one place', (fault) => {
    expect(timesFound(readFileSync(join(root, fault.file), 'utf8'), fault)).toBe(1);
    expect(fault.replace).not.toBe(fault.find);
    expect(fault.file).toMatch(/^src\//);
  });

  it.each(faults)('names tests that are there for $id', (fault) => {
    expect(kindsOf(fault).length).toBeGreaterThan(0);
    for (const { file } of fault.caughtBy) expect(existsSync(join(root, file))).toBe(true);
  });

  it.each(faults)('tells in its README what $id breaks', ({ id, what }) => {
    expect(readme).toContain(`| ${id} | ${what} |`);
  });
});

describe('faults in one package', () => {
  const caught = (file: string): Catching => ({ file: `test/e2e/${file}.spec.ts`, title: 'a title' });
  const fault = (id: string, file: string, spec: string, more: Partial<Fault> = {}): Fault => ({
    id,
    file,
    find: 'one',
    replace: 'other',
    what: 'Something.',
    caughtBy: [caught(spec)],
    ...more,
  });
  const grouped = (...some: readonly Fault[]): string[][] => groupsOf(some).map((group) => group.map(({ id }) => id));

  it('are of different files, and caught by different specs', () => {
    expect(
      grouped(
        fault('a', 'one.ts', 'links'),
        fault('b', 'one.ts', 'import'),
        fault('c', 'two.ts', 'links'),
        fault('d', 'three.ts', 'manage'),
      ),
    ).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });

  it('are none beside one that shows on every page', () => {
    expect(
      grouped(
        fault('a', 'one.ts', 'links'),
        fault('b', 'two.ts', 'import', { everywhere: true }),
        fault('c', 'three.ts', 'manage'),
      ),
    ).toEqual([['a', 'c'], ['b']]);
  });
});
