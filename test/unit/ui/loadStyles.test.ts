/** @jest-environment jsdom */
import { loadStyles } from '../../../src/ui/loadStyles';

const added = (): HTMLStyleElement[] => [...document.head.querySelectorAll('style')];

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  added().forEach((element) => element.remove());
  delete (window as { CSPSettings?: unknown }).CSPSettings;
});

describe('styles', () => {
  it('that arrive together stand in one element, in their order', () => {
    loadStyles('.a{color:red}');
    loadStyles('.b{color:blue}');
    expect(added()).toEqual([]);
    jest.runAllTimers();
    expect(added().map(({ textContent }) => textContent)).toEqual(['.a{color:red}.b{color:blue}']);
    loadStyles('.c{color:green}');
    jest.runAllTimers();
    expect(added().map(({ textContent }) => textContent)).toEqual(['.a{color:red}.b{color:blue}', '.c{color:green}']);
  });

  it('carry the nonce that the page asks of them', () => {
    (window as { CSPSettings?: unknown }).CSPSettings = { nonce: 'of this page' };
    loadStyles('.a{color:red}');
    jest.runAllTimers();
    expect(added()[0].nonce).toBe('of this page');
  });
});
