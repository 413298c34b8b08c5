import { type Comparison, standingOf } from './comparisons';
import type { Environment } from './environment';
import { type Finding, gates } from './gates';
import { interactions } from './interactions';
import type { Condition } from './load';
import type { Visit } from './opening';
import { middlesOfMany } from './manyRows';
import { growthOfDesk, middles } from './oneAddress';
import type { MeasuredReplies } from './replies';
import { loadedLater, sizeOf } from './sizes';
import { type Cell, cellsOf, growthOf, middleOf, type Results, viewNamed } from './summary';
import { estimate, figure, spread, table } from './tables';
import { compared, mySite, type View, views } from './views';
import { growthOfWorkbooks, middlesOfWorkbooks } from './workbooks';

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
Measured by \`npm run bench\`: ${environment.pairs} pairs and ${environment.runs} runs, ${environment.processors} processors (${environment.processor}), ${environment.memory} GB, ${environment.system}, ${environment.browser}, Node ${environment.node};
load of the machine at the start ${environment.busy}, ${Math.round(environment.minutes)} minutes in all. The figures of every page opened: [loads.json](benchmarks/loads.json); all of the rest: [summary.json](benchmarks/summary.json).

## The gates

${brokenWords(findings)}

${findingsTable(findings)}

## The same content four ways

What works at one site: twelve services, what works now, when the new one is expected, who confirmed it. That all four show the same words
is asserted before anything is timed. React and SPFx are on the page before any of them. Time to first content is from the web part's
element on the page until the answer is painted, in milliseconds.

### Ours beside DetailsList and the bare limit

Pages opened right after each other, on the shortest and the longest lists in turn: the ratio in each pair, its median, and the interval that
holds the true one in 95 of 100 cases. The **distance** is (ours − bare) ÷ (DetailsList − bare): 0 is at the limit, 1 is as far from it as DetailsList.

${comparisonTable(results.comparisons)}

${standingWords(results.comparisons)}

![Time to first content by rows in the list, ours and what it is compared with](benchmarks/same-content.svg)

Median with the 95th percentile in brackets:

${circumstances
  .map(
    ([condition, visit, title]) => `### ${title}

${comparison(cells, condition, visit)}`,
  )
  .join('\n\n')}

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

### The desk with thousands of requests for one address

All undecided, sent by many accounts for one email address, opened in turn: medians, and the exponent as above.

${deskTable(results)}

### Previewing a workbook

A sheet of 20 columns is chosen in _Import from a spreadsheet_, and taken to the preview of what it would change. The longest tasks are those until its rows are counted, and from there to the preview.

${workbookTable(results)}

### A change of many

The rollout team moves the dates of every service at every site, and says what works there: from pressing the button to the preview of all rows.
A choice reads nothing. The preview reads every entry again, whole, since what stands is compared with it when it is saved. Medians; the chunk is that of _edit-many_ below.

${manyTable(results)}

## Filter and sort

On lists of 10,000 rows that are loaded, through the web part's own fields: milliseconds from the event until the DOM is as it should be (filtering, sorting and
React's work, in one task), and until that is painted (a frame takes 16.7 by itself).
The site search and all sites work on the 834 sites of those 10,000 statuses; the queue on 6,000 open requests of 10,000.

${changesTable(results)}

## What is read

The bodies of SharePoint's replies, in kilobytes of 1,000 bytes: counts, the same in every run. SharePoint sends them compressed; what is parsed and kept goes by the JSON.

${repliesTable(results.replies)}

## What each web part weighs

Gzip, in kilobytes of 1,000 bytes, by the files that the browser was seen to fetch. React and SPFx are SharePoint's.

${table(
  ['Web part', 'Files before first content', 'All of them', 'Its code', 'Words', 'Loaded only when used'],
  results.weights.map((weight) => [
    weight.alias,
    figure(weight.first.length),
    figure(sizeOf(weight.first)),
    ...(['entry', 'words'] as const).map((kind) => figure(sizeOf(weight.first.filter((file) => file.kind === kind)))),
    figure(sizeOf(loadedLater(weight))),
  ]),
)}

What one action loads beyond these, chunks that it shares with others included:

${table(
  ['Web part', 'Action', 'Files', 'All of them'],
  results.weights.flatMap(({ alias, actions }) =>
    Object.entries(actions).map(([name, files]) => [alias, name, figure(files.length), figure(sizeOf(files))]),
  ),
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
- **Pairs**: ours, DetailsList and the bare limit are opened right after each other, in every order as often, so that whatever the machine does meanwhile meets all of them. The interval
  of a median ratio goes by the order of the ratios alone (W. J. Conover, *Practical Nonparametric Statistics*, 3rd ed., 1999, section 3.2); that of the distance is the bootstrap's, by 2,000
  samples of the pairs (B. Efron and R. Tibshirani, *An Introduction to the Bootstrap*, 1993, chapter 13). A third as many pairs are opened unthrottled. Their pages stand in the tables too.
- **Order of the others**: every run opens all pages one after the other, and every second run in the opposite order. Throttled, they are opened at the shortest and the longest lists.
- **What is read** is read out of the browser. *Before first content* is counted on a host that holds each reply back; *come back to* is by the back button, in the same page, with nothing changed.
- **Files** are what the browser fetched, held to what the package's own manifests and webpack's output say; each is compressed by itself (level 9). An action within another
  (the register's load within the desk, the demonstration data within set-up) is beyond that one too.
- **Scripting** is that of the whole page, SharePoint's runtime with it, as Chromium counts it (\`ScriptDuration\`): what goes on after a promise is not in it. **Main thread** has that too,
  and styles, layout and painting (\`TaskDuration\`). Heap is after a collection; elements are those inside the web part, nodes those of the page.
- **All sites** and the **queue** read whole lists by design, with their progress shown, and are no first content; above 10,000 rows they are opened once, unthrottled.
- **What ours is compared with** stands in [test/bench/peers](../test/bench/peers): one made the usual way with \`@pnp/spfx-controls-react\` ListView and \`.items.top(5000)\`, filtered in
  the browser; one by somebody who knows the threshold, with Fluent \`DetailsList\`, PnPjs' whole preset and a filter on an indexed column; and the bare limit, one batch by \`SPHttpClient\` and
  the page's own elements. All use this project's rules and words, so that they differ only in how they read and show. They show the table and nothing else; ours also says it in a
  sentence, with updates, the next step, whom to call and what to take away.
- Their bundles are made by esbuild with the modules left out that SharePoint gives, ours by SPFx' webpack.
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

function findingsTable(findings: readonly Finding[]): string {
  return table(
    ['Gate', 'Of', 'Measured', 'Target', 'Gate', ''],
    findings.map((finding) => [
      finding.gate.name,
      finding.subject,
      finding.interval ? estimate(finding) : figure(finding.value),
      `${finding.gate.target} ${finding.gate.unit}`.trim(),
      `${finding.gate.gate} ${finding.gate.unit}`.trim(),
      finding.verdict,
    ]),
  );
}

function comparisonTable(comparisons: readonly Comparison[]): string {
  return table(
    ['', 'Pairs', 'Ours ÷ DetailsList', 'Distance from the bare limit'],
    circumstances.flatMap(([condition, visit, title]) =>
      comparisons
        .filter((each) => each.condition === condition && each.visit === visit)
        .map(({ pairs, ratio, distance }) => [
          title,
          figure(pairs),
          estimate(ratio),
          distance ? estimate(distance) : '',
        ]),
    ),
  );
}

function standingWords(comparisons: readonly Comparison[]): string {
  const words = { faster: 'is **faster**', slower: 'is **slower**', 'not told apart': 'can **not be told apart**' };
  return circumstances
    .flatMap(([condition, visit, title]) =>
      comparisons
        .filter((each) => each.condition === condition && each.visit === visit)
        .map(({ ratio }) => {
          const standing = standingOf(ratio);
          return `- ${title}: ours ${words[standing]} ${standing === 'not told apart' ? 'from' : 'than'} DetailsList, by ${estimate(ratio)}.`;
        }),
    )
    .join('\n');
}

function repliesTable(replies: readonly MeasuredReplies[]): string {
  return table(
    ['View', 'Rows', 'When', 'Requests', 'JSON, KB', 'Gzip, KB'],
    replies.map(({ view, rows, moment, requests, json, gzip }) => [
      viewNamed(view).label,
      figure(rows),
      moment,
      figure(requests),
      figure(json / 1000),
      figure(gzip / 1000),
    ]),
  );
}

function comparison(cells: readonly Cell[], condition: Condition, visit: Visit): string {
  const rows = lengths(cells).flatMap((length) =>
    compared.flatMap((view: View) => {
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

function deskTable({ desks }: Results): string {
  const [times, heaps] = [middles(desks, 'whole'), middles(desks, 'heap')];
  const exponents = (['whole', 'heap'] as const).map((what) => growthOfDesk(desks, what)?.toFixed(2) ?? '');
  return table(
    ['Requests', 'All of it, ms', 'Heap, MB'],
    [
      ...times.map(({ rows, value }, at) => [
        figure(rows),
        figure(Math.round(value)),
        (heaps[at].value / 1e6).toFixed(1),
      ]),
      ['Exponent', ...exponents],
    ],
  );
}

function workbookTable({ workbooks }: Results): string {
  return table(
    ['Rows', 'Until the preview, ms', 'Longest task, reading, ms', 'Longest task, preview, ms'],
    [
      ...middlesOfWorkbooks(workbooks).map(({ rows, whole, longestTask, longestInPreview }) => [
        figure(rows),
        figure(Math.round(whole)),
        figure(Math.round(longestTask)),
        figure(Math.round(longestInPreview)),
      ]),
      ['Exponent', growthOfWorkbooks(workbooks)?.toFixed(2) ?? '', '', ''],
    ],
  );
}

function manyTable({ many }: Results): string {
  return table(
    ['Step', 'Rows', 'Requests', 'JSON, KB', 'Gzip, KB', 'Elements', 'In all, ms', 'Longest task, ms'],
    middlesOfMany(many).map(({ step, rows, requests, json, gzip, elements, whole, longestTask }) => [
      step,
      figure(rows),
      figure(requests),
      figure(json / 1000),
      figure(gzip / 1000),
      figure(elements),
      figure(Math.round(whole)),
      figure(Math.round(longestTask)),
    ]),
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
