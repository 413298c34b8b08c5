import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { chart } from '../../bench/chart';

const points = [
  { rows: 100, median: 200, p95: 250 },
  { rows: 100_000, median: 300, p95: 410 },
];

test('a chart is sound XML, names its lines and reads on light and on dark', () => {
  const svg = chart('First content <of> two', [
    {
      title: 'Cold',
      series: [
        { label: 'Ours & theirs', points },
        { label: 'Another', points },
      ],
    },
  ]);
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).toContain('Ours &amp; theirs');
  expect(svg).toContain('prefers-color-scheme:dark');
  expect(
    (new XMLParser({ ignoreAttributes: false }).parse(svg) as { svg: Record<string, string> }).svg['@_aria-label'],
  ).toBe('First content <of> two');
});

test('a higher value stands higher, and nothing stands outside', () => {
  const svg = chart('', [{ title: '', series: [{ label: '', points }] }]);
  const ys = [...svg.matchAll(/<circle [^>]*cy="([\d.]+)" r="4"\/>/g)].map(([, y]) => Number(y)).slice(0, 2);
  expect(ys[1]).toBeLessThan(ys[0]);
  expect(Math.min(...ys)).toBeGreaterThan(34);
});
