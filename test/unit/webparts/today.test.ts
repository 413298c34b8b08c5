/** @jest-environment jsdom */
import type { AllSitesReport } from '../../../src/data/allSites';
import type { RolloutService } from '../../../src/data/rollout';
import type { DayReport } from '../../../src/data/teamDay';
import { contingencyGaps, type CheckedLists } from '../../../src/domain/contingency/gapCheck';
import { day } from '../../../src/domain/day';
import { everySite } from '../../../src/domain/rollout/everySite';
import { type PlannedFacts, weekAhead } from '../../../src/domain/rollout/weekAhead';
import { dayOne, type DemonstrationData, midApril } from '../../../src/lists/demonstration/demonstrationData';
import { gapKey, gapWords, type WordedGap } from '../../../src/webparts/base/gaps/gapWords';
import { namesIn } from '../../../src/webparts/rolloutStatus/today/Mend';
import { gapsOf } from '../../../src/webparts/rolloutStatus/today/gapsOf';
import { aheadWords } from '../../../src/webparts/rolloutStatus/today/WeekAhead';

function rowsIn({ lists }: DemonstrationData): <R>(name: string) => R[] {
  return <R>(name: string) =>
    lists.flatMap(({ shape, rows }) =>
      shape.name === name ? rows.map(({ values }, at) => ({ Id: at + 1, ...values }) as R) : [],
    );
}

test('the week ahead says when work is, where that is known, and otherwise until when staff read of it', () => {
  const today = day('2013-04-15');
  const work = { Id: 1, Title: 'Engineers', Kind: 'Planned work', PublishFrom: today } as const;
  const said = (more: Partial<PlannedFacts>): string[] =>
    weekAhead([], { updates: [{ ...work, ...more }], places: [] }, today).flatMap(({ entries }) =>
      entries.map((entry) =>
        aheadWords(entry, today)
          .join(': ')
          .replace(/\u00a0/g, ' '),
      ),
    );
  const [WorkStart, WorkEnd] = ['2013-04-18T08:00:00Z', '2013-04-18T16:00:00Z'].map((text) => new Date(text));
  expect(said({})).toEqual(['Planned work: Engineers']);
  expect(said({ PublishUntil: day('2013-04-18') })).toEqual(['Planned work, until 18 April: Engineers']);
  expect(said({ WorkStart, WorkEnd })).toEqual(['Planned work, 9am to 5pm: Engineers']);
  expect(said({ WorkStart })).toEqual(['Planned work, from 9am: Engineers']);
  expect(said({ WorkStart, WorkEnd: new Date('2013-04-19T16:00:00Z') })).toEqual([
    'Planned work, until 19 April: Engineers',
  ]);
});

describe.each([
  ['of the first day', dayOne()],
  ['of April', midApril()],
])('with the data %s', (_, data) => {
  const rows = rowsIn(data);
  const sites = rows<AllSitesReport['sites'][number] & DayReport['where'][number]>('RolloutSites');
  const services = rows<RolloutService>('RolloutServices');
  const statuses = rows<NonNullable<AllSitesReport['statuses']>[number]>('RolloutStatuses');
  const report: DayReport = {
    updates: rows('RolloutUpdates'),
    places: rows('FallbackLocations'),
    instructions: rows('ContingencyInstructions'),
    keepsTried: true,
    where: sites,
  };

  it('today finds to mend what the page of what to do finds, without the columns that all sites are read without', () => {
    const whole: CheckedLists<never, never, never, never> = {
      sites: sites.map((site) => ({ ...site, siteCode: site.SiteCode, region: site.Region })),
      services: services as never[],
      statuses: statuses as never[],
      instructions: report.instructions as never[],
      places: report.places as never[],
      keepsTried: true,
    };
    const unplaced = sites.map((site) => ({ ...site, Latitude: undefined, Longitude: undefined }));
    const bare = statuses.map((status) => ({ ...status, DoesNotWork: undefined, ConfirmedBy: undefined }));
    const found = gapsOf({ sites: unplaced, services, statuses: bare }, report, data.today);
    expect(found.map(gapKey)).toEqual((contingencyGaps(whole, data.today) as WordedGap[]).map(gapKey));
    const lines = found.map((gap) => gapWords(gap, namesIn({ sites, services })));
    for (const line of lines) expect(line).toMatch(/^[“A-Z].+\.$/);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('the week ahead says of each thing what it is and where, and nothing twice', () => {
    const days = weekAhead(everySite(sites, services, statuses, data.today), report, data.today);
    for (const { entries } of days) {
      const lines = entries.map((entry) => aheadWords(entry, data.today).join(': '));
      for (const line of lines) expect(line).toMatch(/^(Planned work|Forecast due|Agreement ends|Ends).*: \S/);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });
});
