/** @jest-environment jsdom */
import { browserStore } from '../../../src/data/browserStore';
import { kept } from '../../../src/data/kept';
import { keptVisits } from '../../../src/data/visits';
import type { Visit } from '../../../src/domain/answer/changes';
import { day } from '../../../src/domain/day';

const store = browserStore('https://contoso.sharepoint.com/sites/openservice', 'ada');
const on = (date: string): Visit => ({
  on: day(date),
  services: [
    { key: 'email', use: 'nothing', expected: { on: day('2013-06-26'), precision: 'Day' }, until: undefined },
    { key: 'telephone', use: 'lent', expected: undefined, until: day('2013-06-30') },
  ],
});

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('the visits that are kept', () => {
  it('come back on another day, whatever the case of the site’s code, and are no other site’s', () => {
    keptVisits(store, 'MILLGATE').add(on('2013-04-09'));
    expect(keptVisits(store, 'millgate').before(on('2013-04-15'))).toEqual(on('2013-04-09'));
    expect(keptVisits(store, 'ABBEY').before(on('2013-04-15'))).toBeUndefined();
  });

  it('are not lost by looking again on the same day', () => {
    const visits = keptVisits(store, 'MILLGATE');
    visits.add(on('2013-04-09'));
    visits.add(on('2013-04-15'));
    visits.add(on('2013-04-15'));
    expect(visits.before(on('2013-04-15'))).toEqual(on('2013-04-09'));
    expect(visits.before(on('2013-04-16'))).toEqual(on('2013-04-15'));
  });

  it.each([
    'not json',
    'null',
    '[]',
    '{"latest":{"on":"yesterday","services":[]}}',
    '{"latest":{"on":"2013-04-09","services":{}}}',
  ])('are done without where something else stands in their place: %s', (text) => {
    store.set(kept('visits', 'millgate'), text);
    expect(keptVisits(store, 'MILLGATE').before(on('2013-04-15'))).toBeUndefined();
  });

  it('leave out a service of which anything is wrong', () => {
    const right = { key: 'email', use: 'nothing' };
    const wrong = [
      { ...right, use: 'broken' },
      { ...right, expected: { on: '2013-02-30', precision: 'Day' } },
      { ...right, until: 7 },
      { use: 'nothing' },
      null,
    ];
    const latest = { on: '2013-04-09', services: [...wrong, right] };
    store.set(kept('visits', 'millgate'), JSON.stringify({ latest, before: { on: '2013-05-01', services: [] } }));
    expect(keptVisits(store, 'MILLGATE').before(on('2013-04-15'))?.services).toEqual([
      { ...right, expected: undefined, until: undefined },
    ]);
    expect(keptVisits(store, 'MILLGATE').before(on('2013-04-09'))).toBeUndefined();
  });

  it('are none where the browser keeps nothing', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const visits = keptVisits(store, 'MILLGATE');
    expect(() => visits.add(on('2013-04-09'))).not.toThrow();
    expect(visits.before(on('2013-04-15'))).toBeUndefined();
  });
});
