/** @jest-environment jsdom */
import { browserStore } from '../../../src/data/browserStore';
import { cachedCopy } from '../../../src/data/cachedCopy';
import { copies, kept, keptKeys, type KeptName } from '../../../src/data/kept';
import { mySite } from '../../../src/data/mySite';
import { keptTable, keptTableIsCurrent } from '../../../scripts/keptDocument';

const site = 'https://contoso.sharepoint.com/sites/openservice';
const k = kept('nationalCopy');
const asOf = new Date('2013-04-15T09:10:00Z');
const list = { name: 'RolloutSites', columns: { Title: { kind: 'text' } } } as const;
const wider = { name: 'RolloutSites', columns: { Title: { kind: 'text' }, Town: { kind: 'text' } } } as const;

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('a cached copy', () => {
  it('comes back with its age', () => {
    cachedCopy(browserStore(site, 'ada'), k, [list]).set({ rows: [1] }, asOf);
    expect(cachedCopy(browserStore(site, 'ada'), k, [list]).get()).toEqual({ data: { rows: [1] }, asOf });
  });

  it('is nobody else’s, and no other site’s', () => {
    cachedCopy(browserStore(site, 'ada'), k, [list]).set('mine', asOf);
    expect(cachedCopy(browserStore(site, 'jo'), k, [list]).get()).toBeUndefined();
    expect(cachedCopy(browserStore(`${site}/sub`, 'ada'), k, [list]).get()).toBeUndefined();
  });

  it('is not read by a version with other columns', () => {
    const store = browserStore(site, 'ada');
    cachedCopy(store, k, [list]).set('old', asOf);
    expect(cachedCopy(store, k, [wider]).get()).toBeUndefined();
  });

  it('is not read by a version with other words, nor where its age is no age', () => {
    const store = browserStore(site, 'ada');
    const words = (last: string): Parameters<typeof cachedCopy>[2] => [
      { name: 'RolloutStatuses', columns: { Now: { kind: 'choice', words: ['Working', last] } } },
    ];
    cachedCopy(store, k, words('Broken')).set('old', asOf);
    expect(cachedCopy(store, k, words('Not working')).get()).toBeUndefined();
    store.set(k, store.get(k)!.replace(/"asOf":\d+/, '"asOf":null'));
    expect(cachedCopy(store, k, words('Broken')).get()).toBeUndefined();
  });

  it('is done without where the browser keeps nothing, or holds rubbish', () => {
    const store = browserStore(site, 'ada');
    const copy = cachedCopy(store, k, [list]);
    store.set(k, 'not json');
    expect(copy.get()).toBeUndefined();
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => copy.set('new', asOf)).not.toThrow();
  });

  it('is not kept where it is very long, and an older one does not stay in its place', () => {
    const copy = cachedCopy<string>(browserStore(site, 'ada'), k, [list]);
    copy.set('short', asOf);
    copy.set('x'.repeat(1_000_001), asOf);
    expect(copy.get()).toBeUndefined();
  });

  it('is a part where the whole is very long and a part is worth having, and says so', () => {
    const copy = cachedCopy<string>(browserStore(site, 'ada'), k, [list], (text) => text.slice(0, 3));
    copy.set('whole', asOf);
    expect(copy.get()).toEqual({ data: 'whole', asOf });
    copy.set('x'.repeat(1_000_001), asOf);
    expect(copy.get()).toEqual({ data: 'xxx', asOf, part: true });
  });
});

describe('a value', () => {
  it('is said to be kept only where it is', () => {
    const store = browserStore(site, 'ada');
    expect(store.set(k, 'kept')).toBe(true);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(store.set(k, 'newer')).toBe(false);
  });
});

describe('what is kept', () => {
  const names = Object.keys(keptKeys) as KeptName[];
  const asKept = (name: KeptName): string => keptKeys[name].replace('…', 'MILL');

  it('is found by its kind, for this person and these lists only', () => {
    const store = browserStore(site, 'ada');
    store.set(kept('siteCopy', 'MILL'), 'a');
    store.set(kept('siteCopy', 'CAS$1|x'), 'b');
    store.set(kept('mySite'), 'MILL');
    browserStore(site, 'jo').set(kept('siteCopy', 'MILL'), 'c');
    browserStore(`${site}/sub`, 'ada').set(kept('siteCopy', 'MILL'), 'd');
    expect(store.keys('siteCopy').map(store.get).sort()).toEqual(['a', 'b']);
    expect(store.keys('mySite').map(store.get)).toEqual(['MILL']);
    expect(store.keys('nationalCopy')).toEqual([]);
  });

  it('is forgotten by its kind without any other', () => {
    const store = browserStore(site, 'ada');
    for (const name of names) window.localStorage.setItem(`open-service|${store.scope}|${asKept(name)}`, name);
    copies.flatMap(store.keys).forEach(store.remove);
    const left = names.filter((name) => store.keys(name).length > 0);
    expect(left).toEqual(names.filter((name) => !copies.includes(name)));
  });

  it('is never taken for something else: no key of one kind is one of another', () => {
    const store = browserStore(site, 'ada');
    for (const name of names) window.localStorage.setItem(`open-service|${store.scope}|${asKept(name)}`, name);
    for (const name of names) expect(store.keys(name).map(store.get)).toEqual([name]);
  });

  it('stands in docs/privacy.md, every key of it: run npm run docs where this fails', () => {
    for (const name of names) expect(keptTable()).toContain(`| \`${keptKeys[name].replaceAll('|', '\\|')}\` |`);
    expect(keptTableIsCurrent()).toBe(true);
  });
});

describe('my site', () => {
  it('is remembered, and told to every other web part of the same lists and person', () => {
    const [first, second, hr] = [
      mySite(browserStore(site, 'ada')),
      mySite(browserStore(site, 'ada')),
      mySite(browserStore('https://contoso.sharepoint.com/sites/hr', 'ada')),
    ];
    const heard = jest.fn();
    const leave = second.subscribe(heard);
    first.choose('MIL');
    expect(second.get()).toBe('MIL');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(hr.get()).toBeUndefined();
    expect(mySite(browserStore(site, 'ada')).get()).toBe('MIL');
    leave();
    first.forget();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(mySite(browserStore(site, 'ada')).get()).toBeUndefined();
  });

  it('follows a choice made in another tab', () => {
    const mine = mySite(browserStore(site, 'ada'));
    mine.choose('MIL');
    const heard = jest.fn();
    mine.subscribe(heard);
    browserStore(site, 'ada').set(kept('mySite'), 'CAS');
    window.dispatchEvent(new StorageEvent('storage'));
    expect(mine.get()).toBe('CAS');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('holds while the page is open where the browser keeps nothing', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const mine = mySite(browserStore(site, 'ada'));
    mine.choose('MIL');
    expect(mine.get()).toBe('MIL');
  });
});
