import fc from 'fast-check';
import { day } from '../../../../src/domain/day';
import { stages } from '../../../../src/domain/rollout/choices';
import { waveStandings } from '../../../../src/domain/rollout/waves';
import { aSite, both, standingsOf } from './everySiteFacts';
import { aStatus, today } from './facts';

const days = fc.constantFrom(undefined, ...['2013-03-01', '2013-04-15', '2013-06-01'].map(day));
const facts = fc.record({
  Stage: fc.constantFrom(...stages),
  PlannedOn: days,
  ForecastOn: days,
  ForecastPrecision: fc.constantFrom(undefined, 'Day' as const, 'Month' as const),
});

describe('how far each wave has got', () => {
  it('counts what is connected, expected, late and without a date, in the order of the waves', () => {
    const overviews = standingsOf(
      [
        aSite({ SiteCode: 'A', Wave: 5 }),
        aSite({ SiteCode: 'B', Wave: 4 }),
        aSite({ SiteCode: 'C', Wave: 5 }),
        aSite({ SiteCode: 'D', Wave: undefined }),
      ],
      [
        ...both('A', { Stage: 'Connected' }),
        aStatus({ SiteCode: 'B', Stage: 'Planned', PlannedOn: day('2013-05-01') }),
        aStatus({ SiteCode: 'C', Stage: 'Planned', PlannedOn: day('2013-04-01') }),
      ],
    );
    const counts = waveStandings(overviews, today).map(({ wave, sites, ...rest }) => ({
      wave,
      sites: sites.map(({ site }) => site.SiteCode),
      ...rest,
    }));
    expect(counts).toEqual([
      { wave: 4, sites: ['B'], connected: 0, expected: 1, late: 0, undated: 2 },
      { wave: 5, sites: ['A', 'C'], connected: 2, expected: 0, late: 1, undated: 3 },
    ]);
  });

  it('counts each service at each site once', () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 6 }), (given) => {
        const sites = given.map((_, at) => aSite({ SiteCode: `S${at}`, Wave: at % 2 }));
        const overviews = standingsOf(
          sites,
          given.flatMap((one, at) => both(`S${at}`, one)),
        );
        for (const { sites: of, connected, expected, late, undated } of waveStandings(overviews, today))
          expect(connected + expected + late + undated).toBe(of.length * 3);
      }),
    );
  });
});
