import { day } from '../../../../src/domain/day';
import { behindState, oldestConfirmation, togetherAs } from '../../../../src/domain/rollout/everySite';
import { nationalFigures, summed } from '../../../../src/domain/rollout/national';
import {
  progressByAreaTeam,
  progressByRegion,
  progressByService,
  progressByWave,
} from '../../../../src/domain/rollout/progress';
import { aSite, both, essential, sitesWith, standingsOf, video } from './everySiteFacts';
import { aStatus, today } from './facts';

describe('how a site stands', () => {
  it('is not known as soon as one essential service is, and working only when all are', () => {
    expect(togetherAs(['Working', 'Not known', 'Not working'])).toBe('Not known');
    expect(togetherAs(['Working', 'Working'])).toBe('Working');
    expect(togetherAs(['Working', 'Keep using what you have'])).toBe('Keep using what you have');
    expect(togetherAs(['Working', 'Not working'])).toBe('Partly working');
    expect(togetherAs(['Keep using what you have', 'Partly working'])).toBe('Partly working');
    expect(togetherAs(['Not working', 'Not working'])).toBe('Not working');
    expect(togetherAs([])).toBe('Not known');
  });

  it('names the services behind it, in the owners’ order', () => {
    const [overview] = standingsOf(
      [aSite()],
      [aStatus({ ServiceKey: 'internet', ConfirmedOn: day('2013-01-01') }), aStatus()],
    );
    expect(overview.state).toBe('Not known');
    expect(behindState(overview).map(({ service }) => service.Title)).toEqual(['Internet access']);
  });

  it('rests on the oldest confirmation, and on none where one is missing', () => {
    const [dated, undated] = sitesWith({}, { ConfirmedOn: undefined });
    expect(oldestConfirmation(dated.essential)).toBe('2013-04-12');
    expect(oldestConfirmation(undated.essential)).toBeUndefined();
  });

  it('counts no status of a site or service that is not listed, and matches codes without regard to case', () => {
    const [overview] = standingsOf(
      [aSite({ SiteCode: 'mil' })],
      [...both('MIL'), ...both('GONE'), aStatus({ ServiceKey: 'gone' })],
    );
    expect(overview.figures).toMatchObject({ working: 1, staffConnected: 10 });
  });
});

describe('progress', () => {
  const sites = [
    aSite({ SiteCode: 'A', Region: 'South', AreaTeam: undefined, Wave: undefined }),
    aSite({ SiteCode: 'B', Region: 'North', AreaTeam: 'West Yorkshire', Wave: 2 }),
    aSite({ SiteCode: 'C', Region: 'North', AreaTeam: 'Lancashire', Wave: 1 }),
  ];
  const statuses = [
    ...both('A'),
    ...both('B', { ConfirmedOn: day('2013-01-01') }),
    ...both('C', { Now: 'Not working', Stage: 'Planned' }),
  ];
  const overviews = standingsOf(sites, statuses);

  it('by region, in the regions’ order, without those that have no site', () => {
    expect(
      progressByRegion(overviews).map(({ of, figures }) => [of, figures.sites, figures.working, figures.notKnown]),
    ).toEqual([
      ['North', 2, 0, 1],
      ['South', 1, 1, 0],
    ]);
  });

  it('by wave and area team, those without either last', () => {
    expect(progressByWave(overviews).map(({ of }) => of)).toEqual([1, 2, undefined]);
    expect(progressByAreaTeam(overviews).map(({ of }) => of)).toEqual(['Lancashire', 'West Yorkshire', undefined]);
  });

  it('counts an area team once, however its name is written', () => {
    const teams = ['Bath & North East', 'bath and north-east', 'Team 10', 'Team 9'];
    const written = standingsOf(
      teams.map((AreaTeam, at) => aSite({ SiteCode: `T${at}`, AreaTeam })),
      [],
    );
    expect(progressByAreaTeam(written).map(({ of, figures }) => [of, figures.sites])).toEqual([
      ['Bath & North East', 2],
      ['Team 9', 1],
      ['Team 10', 1],
    ]);
  });

  it('by service, each for itself, extended ones last; nobody counts twice', () => {
    const progress = progressByService(
      standingsOf(sites, [...statuses, aStatus({ SiteCode: 'C', ServiceKey: 'video' })]),
      today,
    );
    expect(
      progress.map(({ of, figures }) => [of.Title, figures.working, figures.notKnown, figures.staffConnected]),
    ).toEqual([
      ['Email', 1, 1, 10],
      ['Internet access', 1, 1, 10],
      ['Video', 1, 2, 10],
    ]);
    expect(progressByService([], today)).toEqual([]);
  });

  it('sums to the figures of the quotable sentence, however it is grouped', () => {
    const national = nationalFigures(sites, [...essential, video], statuses, today);
    for (const groups of [progressByRegion(overviews), progressByWave(overviews), progressByAreaTeam(overviews)]) {
      expect(summed(groups.map(({ figures }) => figures))).toEqual(national);
    }
  });
});
