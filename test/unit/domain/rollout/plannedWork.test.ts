import { addDays, type Day, day } from '../../../../src/domain/day';
import { checkNews, type NewsFacts, newsStanding } from '../../../../src/domain/rollout/news';
import { nextChange, phaseOf, type WorkFacts, withWorkFirst, workOf } from '../../../../src/domain/rollout/plannedWork';

const at = (text: string): number => Date.parse(text);
const today = day('2013-04-15');
const now = at('2013-04-15T09:00:00Z');
const planned = (
  start: string | undefined,
  end?: string,
): WorkFacts & { readonly Title: string; readonly PublishFrom: Day } => ({
  Title: start ?? 'no times',
  Kind: 'Planned work' as const,
  PublishFrom: today,
  WorkStart: start === undefined ? undefined : new Date(start),
  WorkEnd: end === undefined ? undefined : new Date(end),
});
const news = { Title: 'news', Kind: 'News' as const, PublishFrom: today };

describe('planned work', () => {
  const saturday = planned('2013-04-20T06:00:00Z', '2013-04-20T07:00:00Z');
  const tuesday = planned('2013-04-16T06:00:00Z');

  it('comes first among the news, the soonest first, while it is ahead', () => {
    const shown = withWorkFirst([news, saturday, planned(undefined), tuesday], now);
    expect(shown.map(({ Title }) => Title)).toEqual([tuesday.Title, saturday.Title, 'news', 'no times']);
  });

  it('stays first during it, and is gone from the minute it ends', () => {
    expect(withWorkFirst([news, saturday], at('2013-04-20T06:59:59Z'))).toEqual([saturday, news]);
    expect(withWorkFirst([news, saturday], at('2013-04-20T07:00:00Z'))).toEqual([news]);
  });

  it('without an end is over when its day is, by UK clocks', () => {
    expect(phaseOf({ start: at('2013-04-16T06:00:00Z') }, at('2013-04-16T22:59:00Z'))).toBe('during');
    expect(phaseOf({ start: at('2013-04-16T06:00:00Z') }, at('2013-04-16T23:00:00Z'))).toBe('over');
    expect(phaseOf({ start: at('2013-10-27T06:00:00Z') }, at('2013-10-27T23:30:00Z'))).toBe('during');
  });

  it('that ends before it begins has no end', () => {
    expect(workOf(planned('2013-04-20T06:00:00Z', '2013-04-19T06:00:00Z'))).toEqual({
      start: at('2013-04-20T06:00:00Z'),
    });
  });

  it('is only what is marked as planned work', () => {
    expect(workOf({ ...saturday, Kind: 'News' as never })).toBeUndefined();
  });

  it('is read alike from a copy, which holds milliseconds', () => {
    expect(workOf({ ...saturday, WorkStart: Number(saturday.WorkStart), WorkEnd: Number(saturday.WorkEnd) })).toEqual(
      workOf(saturday),
    );
  });

  it('tells when it next begins or ends', () => {
    expect(nextChange([news, saturday, tuesday], now)).toBe(at('2013-04-16T06:00:00Z'));
    expect(nextChange([saturday], at('2013-04-20T06:30:00Z'))).toBe(at('2013-04-20T07:00:00Z'));
    expect(nextChange([news], now)).toBeUndefined();
  });
});

describe('where news stands', () => {
  it.each([
    ['now', { ...news }],
    ['now', { ...news, PublishUntil: today }],
    ['announced', { ...news, PublishFrom: addDays(today, 1) }],
    ['ended', { ...news, PublishUntil: addDays(today, -1) }],
    ['ended', { ...news, PublishFrom: addDays(today, 3), PublishUntil: today }],
    ['ended', planned('2013-04-15T06:00:00Z', '2013-04-15T07:00:00Z')],
    ['now', planned('2013-04-15T06:00:00Z', '2013-04-15T11:00:00Z')],
  ] as const)('is %s', (standing, facts) => {
    expect(newsStanding(facts, today, now)).toBe(standing);
  });
});

describe('what does not make sense in news', () => {
  const keys = { siteCodes: ['MILLGATE'], serviceKeys: ['email'] };
  const good: NewsFacts = { ...news, ServiceKey: 'EMAIL', SiteCode: 'millgate' };
  const found = (values: NewsFacts, workDays: Parameters<typeof checkNews>[2] = {}): string[] =>
    checkNews(values, keys, workDays, today, now).map(({ column, kind }) => `${column} ${kind}`);

  it('is nothing where all of it does, for one site or for several', () => {
    expect(found(good)).toEqual([]);
    expect(found({ ...good, SiteCode: '*' })).toEqual([]);
  });

  it.each([
    ['Title needed', { ...good, Title: '​' }],
    ['SiteCode unknown', { ...good, SiteCode: 'MILGATE' }],
    ['ServiceKey unknown', { ...good, ServiceKey: 'emial' }],
    ['PublishFrom needed', { ...good, PublishFrom: undefined }],
    ['PublishUntil order', { ...good, PublishFrom: addDays(today, 2), PublishUntil: addDays(today, 1) }],
    ['PublishUntil past', { ...good, PublishFrom: addDays(today, -9), PublishUntil: addDays(today, -1) }],
    ['WorkStart needed', { ...good, WorkEnd: now + 60_000 }],
    ['WorkEnd order', { ...good, WorkStart: now + 60_000, WorkEnd: now + 60_000 }],
    ['WorkEnd past', { ...good, WorkStart: now - 60_000, WorkEnd: now }],
  ])('%s', (fault, values) => {
    expect(found(values)).toEqual([fault]);
  });

  it('is news that goes before the work is over, or comes after it', () => {
    const days = { first: addDays(today, 5), last: addDays(today, 6) };
    expect(found({ ...good, PublishUntil: addDays(today, 5) }, days)).toEqual(['PublishUntil beforeWork']);
    expect(found({ ...good, PublishFrom: addDays(today, 7) }, days)).toEqual(['PublishFrom afterWork']);
  });
});
