import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The guides, and the README: texts that two branches of work often lengthen in the same place. */
const guides = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** The rows of each table of a guide, in order, each as its text with single spaces. */
function tablesOf(text: string): string[][] {
  const tables: string[][] = [];
  let rows: string[] = [];
  for (const line of [...text.split('\n'), '']) {
    if (line.startsWith('|')) {
      rows.push(line.replace(/ +/g, ' '));
    } else if (rows.length > 0) {
      tables.push(rows);
      rows = [];
    }
  }
  return tables;
}

describe('A table of a guide', () => {
  it.each(guides)('has each row once: %s', (guide) => {
    for (const rows of tablesOf(readFileSync(guide, 'utf8'))) {
      expect(rows.filter((row, at) => rows.indexOf(row) < at)).toEqual([]);
    }
  });

  it('answers once for each subject of the architecture that somebody may want to change', () => {
    const subjects = tablesOf(readFileSync('docs/architecture.md', 'utf8'))
      .filter(([heading]) => heading?.startsWith('| To change |'))
      .map((rows) => rows.map((row) => row.split('|')[1]?.trim()));
    expect(subjects.length).toBeGreaterThan(3);
    for (const named of subjects) {
      expect(named.filter((subject, at) => named.indexOf(subject) < at)).toEqual([]);
    }
  });
});
