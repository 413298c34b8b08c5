/** @jest-environment jsdom */
import { browserStore } from '../../../src/data/browserStore';
import { kept } from '../../../src/data/kept';
import { latelyUsed } from '../../../src/data/latelyUsed';

const store = browserStore('https://contoso.sharepoint.com/sites/openservice', 'ada');
const listed = latelyUsed(store, () => true);

beforeEach(() => window.localStorage.clear());

describe('the sites that somebody used lately', () => {
  it('are the present one and four before it, the latest first, each once', () => {
    for (const code of ['A', 'B', 'C', 'D', 'E', 'F']) listed.note(code);
    expect(listed.codes()).toEqual(['F', 'E', 'D', 'C', 'B']);
    listed.note('d');
    expect(listed.codes()).toEqual(['d', 'F', 'E', 'C', 'B']);
  });

  it('hold the one that was theirs before this was kept', () => {
    listed.note('B', 'A');
    expect(listed.codes()).toEqual(['B', 'A']);
  });

  it('lose one that is no longer listed, for good at the next choice', () => {
    listed.note('B', 'GONE');
    const now = latelyUsed(store, (code) => code !== 'GONE');
    expect(now.codes()).toEqual(['B']);
    now.note('C');
    expect(listed.codes()).toEqual(['C', 'B']);
  });

  it('are forgotten when asked, and are nobody else’s', () => {
    listed.note('A');
    expect(
      latelyUsed(browserStore('https://contoso.sharepoint.com/sites/openservice', 'jo'), () => true).codes(),
    ).toEqual([]);
    listed.forget();
    expect(listed.codes()).toEqual([]);
  });

  it.each(['not json', '{}', 'null', '[1, null, "A"]'])(
    'are none, or those that can be read, where the browser holds %s',
    (text) => {
      store.set(kept('latelyUsed'), text);
      expect(listed.codes()).toEqual(text.includes('"A"') ? ['A'] : []);
    },
  );
});
