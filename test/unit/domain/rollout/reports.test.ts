import fc from 'fast-check';
import { type ReportFacts, reportWords, saidFigures, currentReports } from '../../../../src/domain/rollout/reports';

const now = new Date('2013-04-15T09:00:00Z');

function report(Id: number, AuthorId: number, Says: ReportFacts['Says'], more: Partial<ReportFacts> = {}): ReportFacts {
  const Created = new Date('2013-04-14T09:00:00Z');
  return { Id, AuthorId, Says, Created, SiteCode: 'MILLGATE', ServiceKey: 'email', ...more };
}

describe('what staff say', () => {
  it('is each person’s latest word on a service, the newest first', () => {
    const rows = [
      report(4, 2, 'Works'),
      report(1, 1, 'Works'),
      report(3, 1, 'Does not work', { ServiceKey: 'EMAIL' }),
      report(2, 1, 'Works', { ServiceKey: 'internet' }),
    ];
    expect(currentReports(rows, now).map(({ Id }) => Id)).toEqual([4, 3, 2]);
  });

  it('does not count after 14 days, and an earlier word does not come back', () => {
    const before = (ms: number): Partial<ReportFacts> => ({ Created: new Date(now.getTime() - ms) });
    const days = 14 * 24 * 3_600_000;
    expect(currentReports([report(1, 1, 'Works', before(days))], now)).toHaveLength(1);
    expect(currentReports([report(1, 1, 'Works', before(days + 1))], now)).toEqual([]);
    // Somebody typed a time into their later row.
    expect(currentReports([report(1, 1, 'Works'), report(2, 1, 'Works', before(days + 1))], now)).toEqual([]);
    expect(currentReports([report(1, 1, 'Works', before(-days - 1))], now)).toEqual([]);
  });

  it('comes to a figure of those for whom it does not work, and to none under 3', () => {
    const three = [1, 2, 3].map((person) => report(person, person, 'Does not work'));
    expect(saidFigures(currentReports([...three, report(9, 9, 'Works')], now))).toEqual([
      { key: 'said|MILLGATE|email', SiteCode: 'MILLGATE', ServiceKey: 'email', count: 3 },
    ]);
    expect(saidFigures(currentReports([...three, report(4, 3, 'Works')], now))).toMatchObject([{ count: 0 }]);
  });

  it('counts a person once, however often they say it, in any order of rows', () => {
    const anyReports = fc.array(
      fc.record({ AuthorId: fc.integer({ min: 1, max: 5 }), Says: fc.constantFrom(...reportWords) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(anyReports, fc.infiniteStream(fc.nat()), (facts, chance) => {
        const rows = facts.map(({ AuthorId, Says }, at) => report(at + 1, AuthorId, Says));
        const shuffled = rows.map((row) => [chance.next().value, row] as const).sort(([a], [b]) => a - b);
        const [figure] = saidFigures(
          currentReports(
            shuffled.map(([, row]) => row),
            now,
          ),
        );
        const people = [1, 2, 3, 4, 5].filter(
          (person) => rows.filter(({ AuthorId }) => AuthorId === person).pop()?.Says === 'Does not work',
        );
        expect(figure?.count ?? 0).toBe(people.length < 3 ? 0 : people.length);
      }),
    );
  });
});
