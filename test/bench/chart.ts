/** A line of a chart: a value with its 95th percentile for each number of rows. */
interface Series {
  readonly label: string;
  readonly points: readonly { readonly rows: number; readonly median: number; readonly p95: number }[];
}

export interface Panel {
  readonly title: string;
  readonly series: readonly Series[];
}

const width = 380;
const height = 260;
const inner = { left: 52, right: 24, top: 34, bottom: 34 };
const legendLine = 18;
/** Distinguished by shade and by the shape of their marks, on light and on dark. */
const light = ['#005eb8', '#b3450e', '#4c6272', '#00703c', '#7c2855'];
const dark = ['#6fb3f2', '#ffb072', '#b8c5cf', '#7fd6a4', '#f0a3c8'];

/**
 * Panels side by side, two in a row: milliseconds against the rows of the list. Both axes start at the lowest value;
 * rows are in powers of ten. A mark is a median, the thin line above it the 95th percentile. All panels of a chart have
 * the same series.
 */
export function chart(title: string, panels: readonly Panel[]): string {
  const rowsOfPanels = Math.ceil(panels.length / 2);
  const labels = panels[0].series.map(({ label }) => label);
  const total = {
    width: width * Math.min(panels.length, 2),
    height: height * rowsOfPanels + labels.length * legendLine + 12,
  };
  const drawn = panels.map(
    (panel, at) =>
      `<g transform="translate(${(at % 2) * width} ${Math.floor(at / 2) * height})">${drawPanel(panel)}</g>`,
  );
  const legend = labels.map(
    (label, at) =>
      `<g transform="translate(${inner.left} ${height * rowsOfPanels + 6 + at * legendLine})">${mark(at, 5, 5)}<text x="18" y="9">${escaped(label)}</text></g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total.width} ${total.height}" width="${total.width}" height="${total.height}" role="img" aria-label="${escaped(title)}">
<style>${style()}</style>
<rect class="ground" width="100%" height="100%"/>
${drawn.join('\n')}
${legend.join('\n')}
</svg>
`;
}

function style(): string {
  const colours = (list: readonly string[]): string =>
    list.map((colour, at) => `.s${at}{stroke:${colour};fill:${colour}}`).join('');
  return `text{font:12px Arial,sans-serif;fill:#212b32}.title{font-weight:bold}.ground{fill:#fff}.axis{stroke:#768692;stroke-width:1}.grid{stroke:#d8dde0;stroke-width:1}.line{fill:none!important;stroke-width:2}.spread{stroke-width:1}${colours(light)}@media (prefers-color-scheme:dark){text{fill:#e6ebef}.ground{fill:#14191d}.grid{stroke:#36424a}${colours(dark)}}`;
}

function drawPanel({ title, series }: Panel): string {
  const points = series.flatMap((each) => each.points);
  const most = niceAbove(Math.max(...points.map(({ p95 }) => p95)));
  const [least, largest] = [Math.min(...points.map(({ rows }) => rows)), Math.max(...points.map(({ rows }) => rows))];
  const span = Math.log10(largest / least) || 1;
  const x = (rows: number): number =>
    inner.left + 10 + (Math.log10(rows / least) / span) * (width - inner.left - inner.right - 20);
  const y = (value: number): number => height - inner.bottom - (value / most) * (height - inner.top - inner.bottom);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * most);
  return [
    `<text class="title" x="${inner.left}" y="20">${escaped(title)}</text>`,
    ...ticks.map(
      (tick) =>
        `<line class="grid" x1="${inner.left}" x2="${width - inner.right}" y1="${y(tick)}" y2="${y(tick)}"/><text x="${inner.left - 6}" y="${y(tick) + 4}" text-anchor="end">${tick.toLocaleString('en-GB')}</text>`,
    ),
    `<line class="axis" x1="${inner.left}" x2="${width - inner.right}" y1="${y(0)}" y2="${y(0)}"/>`,
    ...[...new Set(points.map(({ rows }) => rows))].map(
      (rows) =>
        `<text x="${x(rows)}" y="${height - inner.bottom + 18}" text-anchor="middle">${rows.toLocaleString('en-GB')}</text>`,
    ),
    ...series.map((each, at) => {
      const path = each.points.map(({ rows, median }) => `${x(rows)},${y(median)}`).join(' ');
      const marks = each.points.map(
        ({ rows, median, p95 }) =>
          `<line class="spread s${at}" x1="${x(rows)}" x2="${x(rows)}" y1="${y(median)}" y2="${y(p95)}"/>${mark(at, x(rows), y(median))}`,
      );
      return `<polyline class="line s${at}" points="${path}"/>${marks.join('')}`;
    }),
  ].join('');
}

function mark(at: number, x: number, y: number): string {
  if (at % 3 === 1) return `<rect class="s${at}" x="${x - 4}" y="${y - 4}" width="8" height="8"/>`;
  if (at % 3 === 2) return `<path class="s${at}" d="M${x} ${y - 5}l5 9h-10z"/>`;
  return `<circle class="s${at}" cx="${x}" cy="${y}" r="4"/>`;
}

/** The first of 1, 2, 4, 6, 8, 10 times a power of ten that is at least the value. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 6, 8, 10].map((times) => times * power).find((each) => each >= value)!;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
