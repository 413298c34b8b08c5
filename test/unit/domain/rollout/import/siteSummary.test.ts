import * as fc from 'fast-check';
import type { SiteChange } from '../../../../../src/domain/rollout/import/siteImport';
import { siteSummary, type SiteFigureKind } from '../../../../../src/domain/rollout/import/siteSummary';
import { siteTargets, type SiteValues } from '../../../../../src/domain/rollout/import/siteTargets';

const millgate: SiteValues = {
  SiteCode: 'MILLGATE',
  Title: 'Millgate House',
  Region: 'North',
  Latitude: 53.43,
  Longitude: -1.36,
};

interface Changed {
  readonly site: SiteValues | undefined;
  readonly change: SiteChange;
}

const kinds = (site: SiteValues | undefined, change: SiteChange): SiteFigureKind[] =>
  siteSummary<Changed>([{ site, change }], (each) => each).map(({ kind }) => kind);

describe('the summary of a sheet of sites', () => {
  it.each<[SiteChange, SiteFigureKind]>([
    [{ Title: 'Millgate' }, 'renamed'],
    [{ Latitude: 51.5, Longitude: -0.1 }, 'movedFar'],
    [{ Latitude: 53.431 }, 'movedLittle'],
    [{ Postcode: 'S60 1BX', Town: 'Rotherham' }, 'address'],
    [{ Region: 'London' }, 'area'],
    [{ AreaTeam: 'South Yorkshire' }, 'area'],
    [{ ContactName: 'Ann', ContactTelephone: '0113 496 0100' }, 'contact'],
    [{ Staff: 70 }, 'staff'],
    [{ Wave: 3 }, 'wave'],
    [{ Premises: 'Former PCT' }, 'premises'],
  ])('counts %j as %s', (change, kind) => {
    expect(kinds(millgate, change)).toEqual([kind]);
  });

  it('counts a new site once, as new', () => {
    expect(kinds(undefined, { SiteCode: 'NEW', Title: 'New', Region: 'North', Wave: 2, Staff: 5 })).toEqual(['added']);
  });

  it('tells a place that was not on the map from one that moves', () => {
    expect(kinds({ ...millgate, Latitude: undefined }, { Latitude: 53.43 })).toEqual(['placed']);
  });

  it('has every change under some figure, none twice in one, and no figure without changes', () => {
    const change = fc
      .subarray(siteTargets.map(({ name }) => name).filter((name) => name !== 'SiteCode'))
      .filter((columns) => columns.length > 0)
      .map((columns) =>
        Object.fromEntries(columns.map((name) => [name, /tude$/.test(name) ? 52 : `new ${name}`])),
      ) as fc.Arbitrary<SiteChange>;
    const any = fc.array(fc.record({ site: fc.constantFrom(millgate, undefined), change }));
    fc.assert(
      fc.property(any, (made: Changed[]) => {
        const figures = siteSummary(made, (each) => each);
        expect(new Set(figures.flatMap(({ rows }) => rows))).toEqual(new Set(made));
        for (const { rows } of figures) expect(rows).toEqual(made.filter((each) => rows.includes(each)));
        expect(figures.every(({ rows }) => rows.length > 0)).toBe(true);
        const of = (kind: SiteFigureKind): number => figures.find((figure) => figure.kind === kind)?.rows.length ?? 0;
        expect(of('added')).toBe(made.filter(({ site }) => !site).length);
        const placed = made.filter((each) => each.site && ('Latitude' in each.change || 'Longitude' in each.change));
        expect(of('movedFar') + of('movedLittle') + of('placed')).toBe(placed.length);
      }),
    );
  });
});
