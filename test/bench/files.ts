import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../scripts/steps';
import { chart, type Panel } from './chart';
import type { Environment } from './environment';
import type { Finding } from './gates';
import { headline } from './headline';
import type { Condition } from './load';
import type { Measured, Visit } from './opening';
import { report } from './report';
import { cellsOf, growthOf, loadNames, type Results } from './summary';
import { compared, isFirstContent, mySite, type View, views } from './views';

/**
 * Writes the report, its charts and the raw figures: below `docs` if everything was measured, otherwise below
 * `temp/bench`.
 *
 * @returns the report's path from the project's root.
 */
export async function writeReport(
  results: Results,
  findings: readonly Finding[],
  environment: Environment,
  whole: boolean,
): Promise<string> {
  const folder = whole ? 'docs' : 'temp/bench';
  const write = (file: string, text: string): void => writeFileSync(join(root, folder, file), text);
  mkdirSync(join(root, folder, 'benchmarks'), { recursive: true });
  write('benchmarks.md', report(results, findings, environment));
  const charts = [
    [
      'same-content',
      'Time to first content of the same content, milliseconds by rows in the list',
      panels(results.loads, compared),
    ],
    [
      'our-views',
      'Time to first content of our views, milliseconds by rows in the list',
      panels(results.loads, views.filter(isFirstContent)),
    ],
  ] as const;
  // A partial run may have measured nothing for a chart.
  for (const [name, title, shown] of charts) if (shown.length > 0) write(`benchmarks/${name}.svg`, chart(title, shown));
  write('benchmarks/loads.json', loadsJson(results.loads));
  const { loads, ...counted } = results;
  write(
    'benchmarks/summary.json',
    `${JSON.stringify({ environment, findings, ...counted, growth: growthOf(loads), cells: cellsOf(loads) }, rounded, 1)}\n`,
  );
  if (whole) await writeHeadline(headline(results, environment));
  return `${folder}/benchmarks.md`;
}

function panels(loads: readonly Measured[], shown: readonly View[]): readonly Panel[] {
  const cells = cellsOf(loads);
  const panel = (title: string, condition: Condition, visit: Visit): Panel => ({
    title,
    series: shown.flatMap(({ name, label }) => {
      const points = cells
        .filter((cell) => cell.view === name && cell.condition === condition && cell.visit === visit)
        .map(({ rows, first }) => ({ rows, ...first }));
      return points.length > 0
        ? [{ label: name === mySite.name && shown === compared ? `Ours: ${label}` : label, points }]
        : [];
    }),
  });
  return [
    panel('Cold, ms', 'unthrottled', 'cold'),
    panel('Again, ms', 'unthrottled', 'again'),
    panel('4× CPU, 100 ms latency, cold, ms', 'throttled', 'cold'),
    panel('4× CPU, 100 ms latency, again, ms', 'throttled', 'again'),
  ].filter(({ series }) => series.length > 0);
}

/** One line for each load, under the names of the columns: a quarter of the size of objects. */
function loadsJson(loads: readonly Measured[]): string {
  const columns = ['view', 'rows', 'condition', 'visit', 'run', ...loadNames] as const;
  const lines = loads.map((load) =>
    JSON.stringify(
      columns.map((column) => load[column]),
      rounded,
    ),
  );
  return `{"columns":${JSON.stringify(columns)},\n"loads":[\n${lines.join(',\n')}\n]}\n`;
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}

const marks = ['<!-- bench -->', '<!-- /bench -->'] as const;

async function writeHeadline(text: string): Promise<void> {
  const file = join(root, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const [from, to] = marks.map((mark) => readme.indexOf(mark));
  if (from === -1 || to < from) throw new Error(`README.md has no place for the figures: ${marks.join(' … ')}.`);
  const written = `${readme.slice(0, from)}${marks[0]}\n${text}\n${readme.slice(to)}`;
  writeFileSync(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
}
