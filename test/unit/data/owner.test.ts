/** @jest-environment jsdom */
import { browserStore } from '../../../src/data/browserStore';
import { textSlot } from '../../../src/data/heldText';
import { copies, kept, keptKeys, type KeptName } from '../../../src/data/kept';
import { keptText } from '../../../src/data/keptText';
import { text } from '../../../src/domain/kinds';
import { ownerOf } from '../../../src/data/owner';

const origin = 'https://contoso.sharepoint.com';
const site = `${origin}/sites/openservice`;
const ada = '11111111-2222-4333-8444-55555555555a';
const another = '11111111-2222-4333-8444-55555555555b';
const asKept = (name: KeptName): string => keptKeys[name].replace('…', 'MILL');
const names = (Object.keys(keptKeys) as KeptName[]).filter((name) => name !== 'accountOwner');

/** Somebody opens a page of ours. */
const open = (loginName: string, userId?: string): string =>
  ownerOf({ user: { loginName }, web: { absoluteUrl: `${origin}/sites/hr` }, ...(userId && { aadInfo: { userId } }) });

/** Keeps everything that can be kept, for somebody on two sites. */
function keepAll(owner: string): void {
  for (const at of [site, origin])
    for (const name of names) window.localStorage.setItem(`open-service|${at}|${owner}|${asKept(name)}`, name);
}

/** What is kept for somebody, on a site. */
const keptFor = (owner: string, at = site): string[] => {
  const store = browserStore(at, owner);
  return names.filter((name) => store.keys(name).length > 0);
};

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('what is kept in the browser', () => {
  it('is kept for a person by the directory’s id, whatever their account is called', () => {
    expect(open('ada.bell@contoso.com', ada.toUpperCase())).toBe(ada);
    expect(open('ada.hart@contoso.com', ada)).toBe(ada);
  });

  it('is kept for an account where the page gives no id, or the id of nobody', () => {
    expect(open('ada.bell@contoso.com')).toBe('ada.bell@contoso.com');
    expect(open('ada.bell@contoso.com', '00000000-0000-0000-0000-000000000000')).toBe('ada.bell@contoso.com');
    expect(open('ada.bell@contoso.com', 'null')).toBe('ada.bell@contoso.com');
    expect(window.localStorage).toHaveLength(0);
  });

  it('moves from the account to the id, for every site of lists, and is then not under the account; copies go', () => {
    keepAll('i:0#.f|membership|ada.bell@contoso.com');
    keepAll('jo.patel@contoso.com');
    open('i:0#.f|membership|Ada.Bell@contoso.com', ada);
    for (const at of [site, origin]) {
      expect(keptFor(ada, at)).toEqual(names.filter((name) => !copies.includes(name)));
      expect(keptFor('i:0#.f|membership|ada.bell@contoso.com', at)).toEqual([]);
      expect(keptFor('jo.patel@contoso.com', at)).toEqual(names);
    }
  });

  it('does not take the place of what is under the id already', () => {
    browserStore(site, ada).set(kept('request'), 'newer');
    keepAll('ada.bell@contoso.com');
    open('ada.bell@contoso.com', ada);
    expect(browserStore(site, ada).get(kept('request'))).toBe('newer');
  });

  it('is never given to another person who is given the account’s name, but deleted', () => {
    open('ada.bell@contoso.com', ada);
    // Ada types on a page that gives only her account.
    keepAll('ada.bell@contoso.com');
    open('ada.bell@contoso.com', another);
    expect(keptFor(another)).toEqual([]);
    expect(keptFor('ada.bell@contoso.com')).toEqual([]);
    // From here on the account is recorded as the other person's.
    keepAll('ada.bell@contoso.com');
    open('ada.bell@contoso.com', ada);
    expect(keptFor(ada)).toEqual([]);
  });

  it('stays under the account where the browser has no room to move it, and moves once it has', () => {
    const slotFor = (owner: string): ReturnType<typeof textSlot<string>> =>
      textSlot(browserStore(site, owner), keptText('reply', 17), text);
    slotFor('ada.bell@contoso.com').write({ value: 'About six', on: new Date('2013-04-15T08:10:00Z') });
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    open('ada.bell@contoso.com', ada);
    expect(keptFor('ada.bell@contoso.com')).toEqual(['reply']);
    full.mockRestore();
    open('ada.bell@contoso.com', ada);
    expect(keptFor('ada.bell@contoso.com')).toEqual([]);
    expect(keptFor(ada)).toEqual(['reply']);
  });

  it('is done without where the browser keeps nothing', () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(open('ada.bell@contoso.com', ada)).toBe(ada);
  });
});
