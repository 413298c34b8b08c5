import { addressOf, addressToShare, placeIn } from '../../../src/ui/place';

const page = 'https://a.example/sites/openservice/SitePages/Home.aspx?web=1';

describe('the page’s address', () => {
  it('says which site and service one looks at, beside whatever else stands in it', () => {
    const address = addressOf({ site: 'MILL', service: 'email' }, page);
    expect(address).toBe(`${page}&site=MILL&service=email`);
    expect(placeIn(new URL(address).search)).toEqual({ site: 'MILL', service: 'email', topic: undefined, all: false });
  });

  it('loses what is left again', () => {
    expect(addressOf({}, `${page}&site=MILL&service=email&sites=all`)).toBe(page);
  });

  it('keeps what anybody may have typed as text, and no more of it than a code can have', () => {
    for (const code of ['a&sites=all', '"><script>', "x' or 1 eq 1", 'é|ü #%']) {
      expect(placeIn(new URL(addressOf({ site: code }, page)).search)).toEqual({
        site: code,
        service: undefined,
        topic: undefined,
        all: false,
      });
    }
    expect(placeIn(`?site=${'x'.repeat(5000)}`).site).toHaveLength(40);
    expect(placeIn('?site=%20&service=')).toEqual({
      site: undefined,
      service: undefined,
      topic: undefined,
      all: false,
    });
  });
});

describe('the address of a place for whoever is not here', () => {
  const siteUrl = 'https://tenant.example/sites/openservice';
  afterEach(() => window.history.replaceState(null, '', '/'));

  it('is the page’s, without what points into it', () => {
    window.history.replaceState(null, '', '/sites/openservice/SitePages/Home.aspx?web=1#part');
    expect(addressToShare({ site: 'MILL' }, siteUrl)).toBe(
      `${window.location.origin}/sites/openservice/SitePages/Home.aspx?web=1&site=MILL`,
    );
  });

  it('is the site’s in a tab of Teams, whose own address shows nothing outside it', () => {
    window.history.replaceState(null, '', '/_layouts/15/teamshostedapp.aspx?teams&personal&componentId=1');
    expect(addressToShare({ site: 'MILL' }, siteUrl)).toBe(`${siteUrl}/?site=MILL`);
  });
});
