/** @jest-environment jsdom */
import fc from 'fast-check';
import { type BrowserStore, browserStore } from '../../../src/data/browserStore';
import { type ServerClock, serverClock } from '../../../src/data/read/serverClock';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.parse('2013-04-15T08:10:00Z');

let real: number;
let store: BrowserStore;

beforeEach(() => {
  real = start;
  window.localStorage.clear();
  store = browserStore('https://a.example/sites/openservice', 'ada');
});

/** A computer whose clock is ahead by this many milliseconds. */
const aheadBy = (wrong: number): ServerClock => serverClock(store, () => real + wrong);

/** A reply that SharePoint made after this many milliseconds, and that took as long again to arrive. */
function reply(clock: ServerClock, taking = 50): void {
  const heard = clock.asked();
  real += taking;
  const made = new Date(Math.floor(real / 1000) * 1000).toUTCString();
  real += taking;
  heard(made);
}

test('a clock that is days wrong is put right by the first reply', () => {
  for (const wrong of [10 * day, -3 * day, 40 * day]) {
    const clock = aheadBy(wrong);
    reply(clock);
    expect(Math.abs(clock.now().getTime() - real)).toBeLessThan(1100);
  }
});

test('whatever the clock, the network and the second, the time is right to what the reply took, or to two minutes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -400 * day, max: 400 * day }),
      fc.integer({ min: 0, max: 5 * minute }),
      fc.integer({ min: 0, max: 999 }),
      (wrong, taking, within) => {
        window.localStorage.clear();
        real = start + within;
        const clock = aheadBy(wrong);
        reply(clock, taking);
        expect(Math.abs(clock.now().getTime() - real)).toBeLessThanOrEqual(2 * minute + 2 * taking + 1000);
      },
    ),
  );
});

test('a right clock is left as it is by a reply that took minutes', () => {
  const clock = aheadBy(0);
  reply(clock, 4 * minute);
  expect(clock.ahead()).toBe(0);
  expect(clock.now().getTime()).toBe(real);
});

test('less than two minutes is no difference', () => {
  const clock = aheadBy(1.9 * minute);
  reply(clock);
  expect(clock.ahead()).toBe(0);
});

test('before its first reply a page goes by what the last one learnt, for a day', () => {
  reply(aheadBy(10 * day));
  expect(
    Math.abs(
      aheadBy(10 * day)
        .now()
        .getTime() - real,
    ),
  ).toBeLessThan(1100);
  real += day + minute;
  expect(
    aheadBy(10 * day)
      .now()
      .getTime(),
  ).toBe(real + 10 * day);
});

test('a clock that was put right is believed again after the first reply, and nothing is kept', () => {
  reply(aheadBy(10 * day));
  const clock = aheadBy(0);
  reply(clock);
  expect(clock.now().getTime()).toBe(real);
  expect(window.localStorage).toHaveLength(0);
});

test('who listens hears once that the clock was wrong, and not of seconds', () => {
  const clock = aheadBy(-3 * day);
  const heard = jest.fn();
  const end = clock.subscribe(heard);
  reply(clock);
  reply(clock, 700);
  expect(heard).toHaveBeenCalledTimes(1);
  end();
});

test('a date that is none, a reply without one, and what was kept by hand tell nothing', () => {
  const clock = aheadBy(10 * day);
  clock.asked()(null);
  clock.asked()('yesterday');
  expect(clock.ahead()).toBe(0);
  for (const text of ['', 'null', '{"ahead":"1","at":1}', `{"ahead":1e999,"at":${real}}`, '[]', '{']) {
    window.localStorage.setItem(`open-service|${store.scope}|clock`, text);
    expect(aheadBy(0).ahead()).toBe(0);
  }
});
