/** @jest-environment jsdom */
import { type BrowserStore, browserStore } from '../../../src/data/browserStore';
import { forgetOldTexts, textSlot } from '../../../src/data/heldText';
import { kept } from '../../../src/data/kept';
import { keptText } from '../../../src/data/keptText';
import { among, dateTyped, fields, flag, listOf, orNull, text } from '../../../src/domain/kinds';
import { day } from '../../../src/domain/day';

const site = 'https://contoso.sharepoint.com/sites/openservice';
const today = day('2013-04-15');
const on = new Date('2013-04-15T08:10:00Z');
const slotOf = (store: BrowserStore, id = 7): ReturnType<typeof textSlot<string>> =>
  textSlot(store, keptText('decision', id), text);

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('a text that is held', () => {
  it('comes back with when it was typed and on which version, for that person and that thing only', () => {
    const slot = slotOf(browserStore(site, 'ada'));
    expect(slot.write({ value: 'Not yet', on, version: '"3"' })).toBe(true);
    expect(slot.read(today)).toEqual({ value: 'Not yet', on, version: '"3"' });
    expect(slotOf(browserStore(site, 'jo')).read(today)).toBeUndefined();
    expect(slotOf(browserStore(site, 'ada'), 8).read(today)).toBeUndefined();
    slot.clear();
    expect(slot.read(today)).toBeUndefined();
    expect(window.localStorage).toHaveLength(0);
  });

  it('is there for the days of its kind, and then not even in the browser', () => {
    const slot = slotOf(browserStore(site, 'ada'));
    slot.write({ value: 'Not yet', on });
    expect(slot.read(day('2013-04-22'))?.value).toBe('Not yet');
    expect(slot.read(day('2013-04-23'))).toBeUndefined();
    expect(window.localStorage).toHaveLength(0);
  });

  it('of a day to come stays: the computer’s clock has been put right since', () => {
    const slot = slotOf(browserStore(site, 'ada'));
    slot.write({ value: 'Not yet', on });
    expect(slot.read(day('2013-04-01'))?.value).toBe('Not yet');
  });

  it('is said not to be kept where it is not', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(slotOf(browserStore(site, 'ada')).write({ value: 'Not yet', on })).toBe(false);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"value":"x"}',
    '{"on":"soon","value":"x"}',
    `{"on":"2013-04-15","value":7}`,
  ])('that nobody can read is cleared: %s', (stored) => {
    const store = browserStore(site, 'ada');
    store.set(kept('decision', 7), stored);
    expect(slotOf(store).read(today)).toBeUndefined();
    expect(window.localStorage).toHaveLength(0);
  });

  it('that nobody has gone on with goes, of whatever kind; what is fresh, and all else, stays', () => {
    const store = browserStore(site, 'ada');
    slotOf(store).write({ value: 'About Ada', on: new Date('2013-04-07T12:00:00Z') });
    slotOf(store, 8).write({ value: 'About Jo', on });
    textSlot(store, keptText('reply', 17), text).write({ value: 'About six', on: new Date('2013-03-20T12:00:00Z') });
    textSlot(store, keptText('reply', 18), text).write({ value: 'Long ago', on: new Date('2013-03-01T12:00:00Z') });
    store.set(kept('request'), 'rubbish');
    store.set(kept('mySite'), 'MILL');
    forgetOldTexts(store, today);
    const left = Object.keys(window.localStorage).map((key) => key.split('|').slice(3).join('|'));
    expect(left.sort()).toEqual(['held|decision|8', 'my-site', 'phone-reply-17']);
  });
});

describe('what was kept is taken', () => {
  const first = { name: 'Ada', state: 'open' as 'open' | 'done', on: { day: '', month: '', year: '' } };
  const kind = fields(first, { name: text, state: among(['open', 'done']), on: dateTyped });

  it('value by value: one that is not of its kind is as the form begins', () => {
    expect(kind({ name: 'Jo', state: 'gone', on: { day: '1', month: '4', year: '2013' }, more: 1 })).toEqual({
      name: 'Jo',
      state: 'open',
      on: { day: '1', month: '4', year: '2013' },
    });
    expect(kind({ name: 7, state: 'done', on: { day: 1 } })).toEqual({ ...first, state: 'done' });
    for (const value of [undefined, null, 'x', [], 7]) expect(kind(value)).toBeUndefined();
  });

  it('as yes or no, as a list of what fits, and as null where that is an answer', () => {
    expect([flag(false), flag('false')]).toEqual([false, undefined]);
    expect(listOf(text)(['a', 7, 'b'])).toEqual(['a', 'b']);
    expect(listOf(text)('a')).toBeUndefined();
    expect([orNull(text)(null), orNull(text)('a'), orNull(text)(7)]).toEqual([null, 'a', undefined]);
  });
});
