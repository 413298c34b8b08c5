import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** The rows of the tables in docs/by-hand.md, each as its cells. */
const rows = readFileSync(join(root, 'docs/by-hand.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (By hand|-)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** Whether a file of tests has one whose title begins so. */
function hasTest(file: string, title: string): boolean {
  const path = join(root, 'test', file);
  if (!existsSync(path)) return false;
  const titles = readFileSync(path, 'utf8').matchAll(
    /(?:\b(?:test|it|describe|surface)(?:\.\w+)?(?:<[^()]*>)?|^\s*\]|\]\s*(?:as const)?\)|\))\(\s*(['"`])(.*?)\1/gms,
  );
  return [...titles].some(([, , each]) => each.startsWith(title));
}

it('names, for each thing that people can do by hand, a test that is there', () => {
  expect(rows.length).toBeGreaterThan(50);
  const missing = rows.flatMap((cells) => {
    const [, file, title] = /^`([^`]+)` › (.+)$/.exec(cells[cells.length - 1]) ?? [];
    return file && hasTest(file, title) ? [] : [cells[cells.length - 1]];
  });
  expect(missing).toEqual([]);
});

it('says of each what SharePoint or a page makes of it', () => {
  expect(rows.filter((cells) => !cells.slice(1, -1).some(Boolean))).toEqual([]);
});
