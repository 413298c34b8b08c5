import { isEmail } from '../../../src/domain/contactDetails';
import { textParts } from '../../../src/domain/linkedText/textParts';
import { webAddress } from '../../../src/domain/webAddress';
import { siteAddress } from '../../../src/ui/siteAddress';

const here = 'https://openservice.sharepoint.com/sites/openservice';
const own = 'openservice.sharepoint.com/sites/other';

/** Addresses with user information: what comes before the last @ is no host, however it is written. */
const disguised = ['a', 'nhs.uk', 'nhs.uk:80', ':secret', 'nhs.uk%2Fstaff', 'jo%40nhs.uk', 'jo@nhs.uk'].flatMap(
  (user) => [`https://${user}@${own}`, `http://${user}@evil.example/`, `HTTP://${user}@evil.example/path?x=y@z`],
);

describe.each(disguised)('%s', (address) => {
  it('is no link wherever a page makes one, and no site of the lists', () => {
    expect(webAddress(address)).toBeUndefined();
    expect(webAddress(address, here)).toBeUndefined();
    // The property pane, the tenant property and the kept address of the lists are read by it.
    expect(siteAddress(address, here)).toBeUndefined();
    for (const text of [address, `See ${address}.`, `(${address})`, `<${address}>`, `Go to:${address}, then call.`])
      expect(textParts(text).filter(({ kind }) => kind === 'link')).toEqual([]);
    expect(isEmail(address)).toBe(false);
  });
});

describe('an address without user information', () => {
  it.each([
    ['https://a.example/@jo', 'https://a.example/@jo'],
    ['https://a.example/?to=jo@b.example', 'https://a.example/?to=jo@b.example'],
    ['http://a.example', 'http://a.example/'],
  ])('may be followed: %s', (address, href) => {
    expect(webAddress(address)).toBe(href);
    expect(textParts(address)).toEqual([{ kind: 'link', text: address, address: href }]);
  });
});
