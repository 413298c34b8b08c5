import fc from 'fast-check';
import { day, dayOf } from '../../../../src/domain/day';
import { datesByNumber, type NumberedRow } from '../../../../src/domain/device/datesByNumber';

const bounds = { today: day('2013-04-15'), start: day('2013-04-01') };
const account = (number: number, by: number, made: string): NumberedRow => ({
  Id: number,
  AuthorId: by,
  Created: new Date(made.length === 10 ? `${made}T09:00:00Z` : made),
});

/** “1: 3 April”; “(1: 3 April)” where it is dated by its number. */
function told(rows: readonly NumberedRow[], within: Parameters<typeof datesByNumber>[1] = bounds): string[] {
  const times = datesByNumber(rows, within);
  return rows.map(({ Id }) => {
    const { on, odd } = times.get(Id)!;
    return odd ? `(${Id}: ${on})` : `${Id}: ${on}`;
  });
}

describe('the day of a row', () => {
  it('is the one it gives, where dates rise with numbers', () => {
    expect(told([account(1, 1, '2013-04-02'), account(2, 2, '2013-04-02'), account(7, 1, '2013-04-15')])).toEqual([
      '1: 2013-04-02',
      '2: 2013-04-02',
      '7: 2013-04-15',
    ]);
  });

  it('is that of the row before it that fits, if it gives an earlier one; of the row after, if it is the first', () => {
    expect(
      told([
        account(1, 1, '2013-04-12'),
        account(2, 2, '2013-04-03'),
        account(3, 3, '2013-04-04'),
        account(4, 4, '2013-04-01'),
        account(5, 5, '2013-04-05'),
      ]),
    ).toEqual(['(1: 2013-04-03)', '2: 2013-04-03', '3: 2013-04-04', '(4: 2013-04-04)', '5: 2013-04-05']);
  });

  it('is not one after today, nor more than 60 days before the programme began', () => {
    const rows = ['2013-01-30', '2013-01-31', '2013-04-14', '2013-04-15T22:59:59Z', '2013-04-15T23:00:00Z', 'never'];
    const dates = rows.map((made, at) => account(at + 1, at, made));
    expect(told(dates)).toEqual([
      '(1: 2013-01-31)',
      '2: 2013-01-31',
      '3: 2013-04-14',
      '4: 2013-04-15',
      '(5: 2013-04-15)',
      '(6: 2013-04-15)',
    ]);
  });

  it('is not one two years ago, where nobody knows when the programme began; and today where no row fits', () => {
    const unknown = { ...bounds, start: undefined };
    expect(told([account(1, 1, '2011-04-15'), account(2, 2, '2011-04-16')], unknown)).toEqual([
      '(1: 2011-04-16)',
      '2: 2011-04-16',
    ]);
    expect(told([account(1, 1, '1900-01-01')])).toEqual(['(1: 2013-04-15)']);
  });

  it('may be a minute before that of a lower number: SharePoint stamped both nearly at once', () => {
    const after = (seconds: number): string =>
      new Date(Date.parse('2013-04-03T09:01:00Z') - seconds * 1000).toISOString();
    const three = (made: string): NumberedRow[] => [
      account(1, 1, '2013-04-03T09:00:59Z'),
      account(2, 2, '2013-04-03T09:01:00Z'),
      account(3, 3, made),
    ];
    expect(told(three(after(60)))).toEqual(['1: 2013-04-03', '2: 2013-04-03', '3: 2013-04-03']);
    expect(told(three(after(120)))).toEqual(['1: 2013-04-03', '2: 2013-04-03', '(3: 2013-04-03)']);
  });

  it('is not made odd by one account, however many rows it forges, early or late', () => {
    const honest = [account(1, 1, '2013-04-02'), account(2, 2, '2013-04-03')];
    const early = Array.from({ length: 500 }, (_, at) => account(10 + at, 9, '2013-03-01'));
    const late = Array.from({ length: 500 }, (_, at) => account(1000 + at, 9, '2013-04-15'));
    const then = [account(2000, 3, '2013-04-05'), account(2001, 4, '2013-04-05')];
    const times = datesByNumber([...honest, ...early, ...late, ...then], bounds);
    expect([...times.values()].filter(({ odd }) => !odd)).toHaveLength(4);
    expect(times.get(10)).toMatchObject({ on: '2013-04-03', odd: true });
  });

  it('is not made odd by the one row of a newcomer among thousands of a few: in the record, a few write everything', () => {
    const rows = Array.from({ length: 300 }, (_, at) =>
      account(at + 1, at % 2, new Date(Date.UTC(2013, 3, 1, 9, at)).toISOString()),
    );
    for (const [at, made] of [
      [250, rows[10].Created],
      [20, rows[290].Created],
    ] as const) {
      const forged = rows.map((row) => (row.Id === at ? { ...row, AuthorId: 5, Created: made } : row));
      expect(told(forged).filter((words) => words.startsWith('('))).toHaveLength(1);
      const alone = forged.map((row) => ({ ...row, AuthorId: 0 }));
      expect(told(alone).filter((words) => words.startsWith('('))).toHaveLength(1);
    }
  });
});

/** Rows in the order of their numbers: honest ones, whose dates rise, and forged ones of a few accounts. */
const anyQueue = fc
  .record({
    rows: fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 40 }),
        by: fc.integer({ min: 1, max: 30 }),
        forger: fc.option(fc.integer({ min: 101, max: 103 }), { nil: undefined }),
        forged: fc.integer({ min: -10, max: 25 * 24 }),
      }),
      { minLength: 1, maxLength: 60 },
    ),
    share: fc.constantFrom(0.05, 0.3, 1),
  })
  .map(({ rows, share }) => {
    let hours = 0;
    return rows.map(({ gap, by, forger, forged }, at) => {
      hours += (gap * 12) / 60;
      const isForged = forger !== undefined && (at * 7919) % 100 < share * 100;
      const made = new Date(Date.UTC(2013, 2, 20) + (isForged ? forged : hours) * 3_600_000);
      return { Id: at + 1, AuthorId: isForged ? forger : by, Created: made, isForged };
    });
  });
type Queue = typeof anyQueue extends fc.Arbitrary<infer T> ? T : never;

const contradict = (low: NumberedRow, high: NumberedRow): boolean =>
  low.Created.getTime() - high.Created.getTime() > 60_000;

/** How many honest accounts contradict a forged row, and how many forgers there are. */
function outnumbered(rows: Queue, forged: Queue[number]): boolean {
  const honest = new Set(
    rows
      .filter((row) => !row.isForged && (row.Id < forged.Id ? contradict(row, forged) : contradict(forged, row)))
      .map(({ AuthorId }) => AuthorId),
  );
  const forgers = new Set(rows.filter(({ isForged }) => isForged).map(({ AuthorId }) => AuthorId));
  return honest.size === 0 || honest.size > forgers.size;
}

describe('however the rows of some accounts are forged', () => {
  it('no honest row is odd where more honest accounts than forgers contradict each forged row, and days rise', () => {
    let held = 0;
    fc.assert(
      fc.property(anyQueue, (rows) => {
        const times = datesByNumber(rows, bounds);
        const inOrder = rows.map(({ Id }) => times.get(Id)!);
        const trusted = inOrder.filter(({ odd }) => !odd);
        trusted.forEach(({ at }, index) =>
          expect(at.getTime()).toBeGreaterThanOrEqual((trusted[index - 1]?.at.getTime() ?? 0) - 60_000),
        );
        inOrder.forEach(({ on }, index) => expect(on >= (inOrder[index - 1]?.on ?? '')).toBe(true));
        // One that is after today contradicts nothing: it is no date at all.
        const possible = rows.filter(({ Created }) => dayOf(Created) <= bounds.today);
        if (!possible.filter(({ isForged }) => isForged).every((row) => outnumbered(possible, row))) return;
        held += 1;
        expect(possible.filter(({ Id, isForged }) => !isForged && times.get(Id)!.odd)).toEqual([]);
        const honest = datesByNumber(
          rows.filter(({ isForged }) => !isForged),
          bounds,
        );
        expect([...honest.keys()].map((Id) => [Id, times.get(Id)!.on])).toEqual(
          [...honest].map(([Id, { on }]) => [Id, on]),
        );
      }),
      { numRuns: 3000 },
    );
    expect(held).toBeGreaterThan(300);
  });
});
