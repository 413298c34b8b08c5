import type { Comparison } from './comparisons';
import type { Environment } from './environment';
import type { Visit } from './opening';
import { sizeOf } from './sizes';
import { type Cell, cellsOf, growthOf, middleOf, type Results } from './summary';
import { estimate, figure, spread, table } from './tables';
import { bareLimit, detailsList, listView, mySite, type View } from './views';

/** What the README says about the figures. */
export function headline(results: Results, { processors, browser }: Environment): string {
  const cells = cellsOf(results.loads);
  const at = (view: string, rows: number): Cell =>
    cells.find(
      (cell) => cell.view === view && cell.rows === rows && cell.condition === 'unthrottled' && cell.visit === 'cold',
    )!;
  const weight = (alias: string): string => figure(sizeOf(results.weights.find((each) => each.alias === alias)!.first));
  const slow = (visit: Visit): Comparison =>
    results.comparisons.find((each) => each.condition === 'throttled' && each.visit === visit)!;
  const growth = (view: string): string =>
    growthOf(results.loads)
      .find((each) => each.view === view && each.condition === 'unthrottled' && each.visit === 'cold')!
      .exponent.toFixed(2);
  const slowest = Math.max(
    ...results.changes
      .filter(({ condition }) => condition === 'unthrottled')
      .map(({ committed }) => middleOf(committed).median),
  );
  const line = (name: string, { name: view, alias }: View): string[] => [
    name,
    spread(at(view, 100).first),
    spread(at(view, 100_000).first),
    growth(view),
    figure(at(view, 100_000).requests.median),
    figure(at(view, 100_000).replyBytes.median / 1000),
    weight(alias),
  ];
  return `What works at one site, the same words four ways; median and 95th percentile on ${processors} processors, ${browser}:

${table(
  ['', 'First content at 100 rows, ms', 'at 100,000 rows', 'Growth', 'Requests', 'Replies, KB', 'Code, KB gzip'],
  [
    line('Ours', mySite),
    line('PnP ListView, `.items.top(5000)`', listView),
    line('Fluent DetailsList over PnPjs’ preset, filtered', detailsList),
    line('Bare limit: one batch, plain DOM', bareLimit),
  ],
)}

On a slow computer (4× CPU, 100 ms) ours takes ${estimate(slow('cold').ratio)} times as long as DetailsList to first content, and with a kept copy ${estimate(slow('again').ratio)} times, by the
median of ${slow('cold').pairs} pairs with its 95 % interval. The slowest filter or sort of 10,000 loaded rows takes ${figure(slowest)} ms. Made by \`npm run bench\`; \`npm run bench -- --quick\` holds the
design’s gates in about a minute. [All of it, with what is behind it](docs/benchmarks.md)`;
}
