import { day } from '../../../../src/domain/day';
import { contradicted, confirmedThatDay, type WrittenAt } from '../../../../src/domain/rollout/contradictions';
import type { EveryStatusFacts, SiteOverview } from '../../../../src/domain/rollout/everySite';
import type { ReportFacts } from '../../../../src/domain/rollout/reports';
import { sitesWith } from './everySiteFacts';
import { today } from './facts';

let lastId = 0;
/** Reports by this many people that email does not work at a site, each at the given moment. */
function say(people: number, at: string, more: Partial<ReportFacts> = {}): ReportFacts[] {
  return Array.from({ length: people }, (): ReportFacts => {
    lastId += 1;
    const Created = new Date(at);
    return {
      Id: lastId,
      AuthorId: lastId,
      Created,
      SiteCode: 'A',
      ServiceKey: 'email',
      Says: 'Does not work',
      ...more,
    };
  });
}

const never: WrittenAt = new Map();
const morning = '2013-04-14T08:00:00Z';
const found = (
  facts: Partial<EveryStatusFacts>,
  reports: readonly ReportFacts[],
  writtenAt: WrittenAt = never,
): number[] => contradicted(sitesWith(facts), reports, writtenAt, today).map(({ reports: { length } }) => length);

describe('a reason to ring that staff give', () => {
  it('is a service of which three people say that it does not work, and the list does not say so', () => {
    expect(found({}, say(3, morning))).toEqual([3]);
    expect(found({}, say(2, morning))).toEqual([]);
    expect(found({}, [...say(2, morning), ...say(4, morning, { Says: 'Works' })])).toEqual([]);
    expect(found({ Now: 'Partly working' }, say(3, morning))).toEqual([3]);
    expect(found({ Now: 'Keep using what you have' }, say(3, morning))).toEqual([3]);
    expect(found({ Now: 'Not working' }, say(3, morning))).toEqual([]);
  });

  it('is one too where nobody knows how the service stands, or nobody has ever entered it', () => {
    expect(found({ ConfirmedOn: day('2013-02-01') }, say(3, morning))).toEqual([3]);
    const [overview] = sitesWith({});
    const without: SiteOverview = {
      ...overview,
      essential: overview.essential.map((one) => ({ ...one, status: undefined })),
    };
    expect(contradicted([without], say(3, morning), never, today)).toHaveLength(1);
  });

  it('ends with a confirmation after the reports; who says it after that counts anew', () => {
    expect(found({ ConfirmedOn: day('2013-04-15') }, say(5, morning))).toEqual([]);
    const both = [...say(5, '2013-04-11T08:00:00Z'), ...say(3, morning)];
    expect(found({ ConfirmedOn: day('2013-04-12') }, both)).toEqual([3]);
    expect(found({ ConfirmedOn: day('2013-04-12') }, [...both].slice(0, 7))).toEqual([]);
  });

  it('goes on after a confirmation of the same day only where the entry was last changed before the report', () => {
    const confirmed = { ConfirmedOn: day('2013-04-14') };
    const written = (at: string): WrittenAt => new Map([['a|email', new Date(at)]]);
    expect(found(confirmed, say(3, morning))).toEqual([]);
    expect(found(confirmed, say(3, morning), written('2013-04-14T07:59:59Z'))).toEqual([3]);
    expect(found(confirmed, say(3, morning), written(morning))).toEqual([]);
    expect(found(confirmed, say(3, morning), written('2013-04-14T09:00:00Z'))).toEqual([]);
    // 23:30 on the 13th in UTC is the 14th in the United Kingdom.
    expect(found(confirmed, say(3, '2013-04-13T23:30:00Z'), written('2013-04-13T23:10:00Z'))).toEqual([3]);
  });

  it('is not ended by a confirmation from the future, which confirms nothing', () => {
    expect(found({ ConfirmedOn: day('2013-05-01') }, say(3, morning))).toEqual([3]);
  });

  it('is of a site and a service that are listed, whatever the case of their keys', () => {
    expect(found({}, say(3, morning, { SiteCode: 'a', ServiceKey: 'EMAIL' }))).toEqual([3]);
    expect(found({}, say(3, morning, { SiteCode: '__proto__' }))).toEqual([]);
    expect(found({}, say(3, morning, { ServiceKey: 'nothing' }))).toEqual([]);
  });

  it('comes in the order of how many say it, then of the sites’ names', () => {
    const reports = ['C', 'B', 'A'].flatMap((SiteCode, at) => say(at === 1 ? 4 : 3, morning, { SiteCode }));
    const sites = contradicted(sitesWith({}, {}, {}), reports, never, today).map(
      ({ overview }) => overview.site.SiteCode,
    );
    expect(sites).toEqual(['B', 'A', 'C']);
  });
});

describe('the entries of which it has to be known when they were changed', () => {
  const statuses = (facts: Partial<EveryStatusFacts>): EveryStatusFacts[] =>
    sitesWith(facts).flatMap(({ essential }) => essential.flatMap(({ status }) => status ?? []));

  it('are those that were confirmed on the day of a report, where enough people say it', () => {
    const keys = (facts: Partial<EveryStatusFacts>, reports: readonly ReportFacts[]): string[] =>
      confirmedThatDay(statuses(facts), reports).map(({ ServiceKey }) => ServiceKey);
    expect(keys({ ConfirmedOn: day('2013-04-14') }, say(3, morning))).toEqual(['email']);
    expect(keys({ ConfirmedOn: day('2013-04-14') }, [...say(1, morning), ...say(2, '2013-04-15T08:00:00Z')])).toEqual([
      'email',
    ]);
    expect(keys({ ConfirmedOn: day('2013-04-14') }, say(2, morning))).toEqual([]);
    expect(keys({ ConfirmedOn: day('2013-04-13') }, say(3, morning))).toEqual([]);
    expect(keys({ ConfirmedOn: undefined }, say(3, morning))).toEqual([]);
  });
});
