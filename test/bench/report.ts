import type { Environment } from './environment';
import { type Finding, gates } from './gates';
import { interactions } from './interactions';
import type { Condition } from './load';
import type { Visit } from './measuring';
import { lazyTotal, type Weight } from './sizes';
import { type Cell, cellsOf, growthOf, type Middle, middleOf, type Results, viewNamed } from './summary';
import { detailsList, listView, mySite, views } from './views';

const circumstances: readonly (readonly [Condition, Visit, string])[] = [
  ['unthrottled', 'cold', 'Unthrottled, cold'],
  ['unthrottled', 'again', 'Unthrottled, again'],
  ['throttled', 'cold', '4× CPU, 100 ms latency, cold'],
  ['throttled', 'again', '4× CPU, 100 ms latency, again'],
];

/** `docs/benchmarks.md`. */
export function report(results: Results, findings: readonly Finding[], environment: Environment): string {
  const cells = cellsOf(results.loads);
  return `# Benchmarks

<!-- Written by \`npm run bench\`: change test/bench/report.ts, not this page. -->

The shipped package in a real browser against the local SharePoint, beside what one would otherwise pick, on the same rows.
Measured by \`npm run bench\`: ${environment.runs} runs, ${environment.processors} processors (${environment.processor}), ${environment.memory} GB, ${environment.system}, ${environment.browser}, Node ${environment.node};
load of the machine at the start ${environment.busy}. The figures of every page opened: [loads.json](benchmarks/loads.json); all of the rest: [summary.json](benchmarks/summary.json).

## The gates

${brokenWords(findings)}

${table(
  ['Gate', 'Of', 'Measured', 'Target', 'Gate', ''],
  findings.map(({ gate, subject, value, verdict }) => [
    gate.name,
    subject,
    figure(value),
    `${gate.target} ${gate.unit}`.trim(),
    `${gate.gate} ${gate.unit}`.trim(),
    verdict,
  ]),
)}

## The same content three ways

What works at one site: twelve services, what works now, when the new one is expected, who confirmed it. That all three show the same words
is asserted before anything is timed. Time to first content is from the web part's element on the page until the answer is
painted, median with the 95th percentile in brackets, in milliseconds.

![Time to first content by rows in the list, ours and the two compared](benchmarks/same-content.svg)

${circumstances
  .map(
    ([condition, visit, title]) => `### ${title}

${comparison(cells, condition, visit)}`,
  )
  .join('\n\n')}

What they weigh, gzip: ${weightWords(results.weights)}

${lastSiteWords(results)}

## Our views

![Time to first content of our views by rows in the list](benchmarks/our-views.svg)

${circumstances
  .map(
    ([condition, visit, title]) => `### ${title}

${ours(cells, condition, visit)}`,
  )
  .join('\n\n')}

### Growth

The exponent k of *time to first content = c · rows^k*, by least squares over the medians: 0 is no growth, 1 is in step with the rows.

${growthTable(results)}

## Filter and sort

On lists of 10,000 rows that are loaded, through the web part's own fields: milliseconds from the event until the DOM is as it should be (filtering, sorting and
React's work, in one task), and until that is painted (a frame takes 16.7 by itself).
The site search and all sites work on the 834 sites of those 10,000 statuses; the queue on 6,000 open requests of 10,000.

${changesTable(results)}

## What each web part weighs

Gzip, in kilobytes of 1,000 bytes. React and SPFx are SharePoint's.

${table(
  ['Web part', 'Entry', 'Its texts', 'Loaded only when used', 'The largest of these'],
  results.weights.map((weight) => [
    weight.alias,
    figure(weight.entry),
    figure(weight.strings),
    figure(lazyTotal(weight)),
    Object.entries(weight.lazy)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 4)
      .map(([name, size]) => `${name} ${figure(size)}`)
      .join(', '),
  ]),
)}

${method}`;
}

const method = `## How it is measured

- **Rows** are those of every long list, made by the same rules at each length; services (12), policies and the like stay short, sites are statuses ÷ 12, and of the instructions
  60 are in force, the others withdrawn. The clock stands at 15 April 2013.
- **Cold** is a browser that has been nowhere; **again** is the same page opened anew in that browser, with the code and the copy it kept. The host compresses nothing, so kilobytes
  of replies and scripts are as they are; SharePoint would send a fraction.
- **First content** is what answers the question one came with, painted: the row of the first service; the field to find one's site; the places to work; the rule for phones, or one's
  requests. The microtask that sees it in the DOM asks for the next frame and a message after it.
- **Throttled** slows the page's main thread four times and every request by 100 ms; the local SharePoint itself is never slowed.
- **Requests before first content** are counted apart from the timing, on a host that holds each reply back: what is painted before a reply did not wait for it.
- **Order**: every run opens all pages one after the other, those compared next to each other, and every second run in the opposite order.
- **Scripting** is that of the whole page, SharePoint's runtime with it, as Chromium counts it (\`ScriptDuration\`): what goes on after a promise is not in it. **Main thread** has that too,
  and styles, layout and painting (\`TaskDuration\`). Heap is after a collection; elements are those inside the web part, nodes those of the page.
- **All sites** and the **queue** read whole lists by design, with their progress shown, and are no first content; above 10,000 rows they are opened three times, unthrottled.
- **The two compared** stand in [test/bench/peers](../test/bench/peers): the one made the usual way with \`@pnp/spfx-controls-react\` ListView and \`.items.top(5000)\`, filtered in the browser;
  the other by somebody who knows the threshold, with Fluent \`DetailsList\`, PnPjs' whole preset and a filter on an indexed column. Both use this project's rules and words, so that
  they differ only in how they read and show. They show the table and nothing else; ours also says it in a sentence, with updates, the next step, whom to call and what to take away.
- Bundles of the two are made by esbuild with the modules left out that SharePoint gives, ours by SPFx' webpack.
`;

function brokenWords(findings: readonly Finding[]): string {
  const broken = findings.filter(({ verdict }) => verdict === 'broken');
  if (broken.length === 0) return `All ${findings.length} are met.`;
  const lines = [...new Set(broken.map(({ gate }) => gate))].map((gate) => {
    const subjects = broken
      .filter((finding) => finding.gate === gate)
      .map(({ subject, value }) => `${subject}: ${figure(value)}`);
    const reasons = views.flatMap(({ label, growsSince }) =>
      gate === gates.growth && growsSince && subjects.some((subject) => subject.startsWith(label))
        ? [`${label}: ${growsSince}.`]
        : [],
    );
    return `- **${gate.name}**, gate ${`${gate.gate} ${gate.unit}`.trim()}: ${subjects.join('; ')}. ${reasons.join(' ')}`.trim();
  });
  return `${broken.length} of ${findings.length} are **broken**:\n\n${lines.join('\n')}`;
}

function comparison(cells: readonly Cell[], condition: Condition, visit: Visit): string {
  const rows = lengths(cells).flatMap((length) =>
    [mySite, listView, detailsList].flatMap((view) => {
      const cell = found(cells, view.name, length, condition, visit);
      return cell ? [[figure(length), view.peer ? view.label : 'Ours', spread(cell.first), ...rest(cell)]] : [];
    }),
  );
  return table(['Rows', 'Web part', 'First content', ...restNames], rows);
}

function ours(cells: readonly Cell[], condition: Condition, visit: Visit): string {
  const rows = views
    .filter(({ peer, name }) => !peer && name !== mySite.name)
    .flatMap((view) =>
      lengths(cells).flatMap((length) => {
        const cell = found(cells, view.name, length, condition, visit);
        return cell
          ? [[view.label, figure(length), spread(cell.first), view.whole ? spread(cell.whole) : '', ...rest(cell)]]
          : [];
      }),
    );
  return table(['View', 'Rows', 'First content', 'All of it', ...restNames], rows);
}

const restNames = [
  'Requests',
  'Replies, KB',
  'Scripts, KB',
  'Scripting, ms',
  'Main thread, ms',
  'Elements',
  'Nodes',
  'Heap, MB',
];

function rest({ requests, replyBytes, codeBytes, script, mainThread, elements, nodes, heap }: Cell): string[] {
  return [
    figure(requests.median),
    figure(replyBytes.median / 1000),
    figure(codeBytes.median / 1000),
    spread(script),
    spread(mainThread),
    figure(elements.median),
    figure(nodes.median),
    (heap.median / 1e6).toFixed(1),
  ];
}

function growthTable({ loads }: Results): string {
  const growths = growthOf(loads);
  const exponent = (view: string, [condition, visit]: readonly [Condition, Visit, string]): string =>
    growths
      .find((growth) => growth.view === view && growth.condition === condition && growth.visit === visit)
      ?.exponent.toFixed(3) ?? '';
  const names = [...new Set(growths.map(({ view }) => view))];
  return table(
    ['View', ...circumstances.map(([, , title]) => title)],
    names.map((name) => [viewNamed(name).label, ...circumstances.map((each) => exponent(name, each))]),
  );
}

function changesTable({ changes }: Results): string {
  const times = (name: string, condition: Condition): string[] => {
    const found = changes.find((each) => each.interaction === name && each.condition === condition);
    return found ? [spread(middleOf(found.committed)), spread(middleOf(found.painted))] : ['', ''];
  };
  const rows = interactions
    .filter(({ name }) => changes.some(({ interaction }) => interaction === name))
    .map(({ name, label }) => [label, ...times(name, 'unthrottled'), ...times(name, 'throttled')]);
  return table(['', 'In the DOM', 'Painted', 'In the DOM, 4× CPU', 'Painted, 4× CPU'], rows);
}

function weightWords(weights: readonly Weight[]): string {
  const names: Readonly<Record<string, string>> = {
    [mySite.alias]: 'ours',
    [listView.alias]: listView.label,
    [detailsList.alias]: detailsList.label,
  };
  return `${weights
    .filter(({ alias }) => alias in names)
    .map(({ alias, entry, strings }) => `${names[alias]} ${figure(entry + strings)} KB`)
    .join('; ')}. (Ours with the texts of everything it can load later.)`;
}

function lastSiteWords({ lastSite }: Results): string {
  const short = Object.entries(lastSite).filter(([, counts]) =>
    Object.values(counts).some((count) => count < counts[mySite.name]),
  );
  if (short.length === 0) return '';
  const lines = short.map(
    ([rows, counts]) =>
      `with ${figure(Number(rows))} rows ${Object.entries(counts)
        .map(([name, count]) => `${name === mySite.name ? 'ours' : viewNamed(name).label} ${count}`)
        .join(', ')}`,
  );
  return `The site measured is one of the first in the list. Of the **last** site's twelve services, shown rightly: ${lines.join('; ')}. What stands after the first 5,000 rows, \`.items.top(5000)\` never reads,
and nothing on the page says so.`;
}

function lengths(cells: readonly Cell[]): readonly number[] {
  return [...new Set(cells.map(({ rows }) => rows))];
}

function found(
  cells: readonly Cell[],
  view: string,
  rows: number,
  condition: Condition,
  visit: Visit,
): Cell | undefined {
  return cells.find(
    (cell) => cell.view === view && cell.rows === rows && cell.condition === condition && cell.visit === visit,
  );
}

/** A median with its 95th percentile. */
export function spread({ median, p95 }: Middle): string {
  return `${figure(median)} (${figure(p95)})`;
}

/** As many digits as say something: 12,345, 45.6, 0.012. */
export function figure(value: number): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 1 ? 1 : 3;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Columns of figures stand at the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFigure = (at: number): boolean =>
    rows.length > 0 && rows.every((row) => /^(-?[\d,.]+( \([\d,.]+\))?)?$/.test(row[at]));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, at) => (isFigure(at) ? '---:' : '---')).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
