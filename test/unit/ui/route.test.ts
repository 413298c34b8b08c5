/** @jest-environment jsdom */
import { addressOf, addressToShare, routeIn } from '../../../src/ui/route';

const page = 'https://a.example/sites/openservice/SitePages/Home.aspx?web=1';

describe('the page’s address', () => {
  it('says which site and service one looks at, beside whatever else stands in it', () => {
    const address = addressOf({ site: 'MILL', service: 'email' }, page);
    expect(address).toBe(`${page}&site=MILL&service=email`);
    expect(routeIn(new URL(address).search)).toEqual({
      site: 'MILL',
      service: 'email',
      topic: undefined,
      sites: undefined,
    });
  });

  it('loses what is left again', () => {
    expect(addressOf({}, `${page}&site=MILL&service=email&sites=all`)).toBe(page);
  });

  it('says that one looks for a site, and from which one comes', () => {
    const address = addressOf({ site: 'MILL', sites: 'find' }, page);
    expect(address).toBe(`${page}&site=MILL&sites=find`);
    expect(routeIn(new URL(address).search)).toMatchObject({ site: 'MILL', sites: 'find' });
    expect(addressOf({ site: 'MILL' }, address)).toBe(`${page}&site=MILL`);
  });

  it('keeps what anybody may have typed as text, and no more of it than a code can have', () => {
    for (const code of ['a&sites=all', '"><script>', "x' or 1 eq 1", 'é|ü #%']) {
      expect(routeIn(new URL(addressOf({ site: code }, page)).search)).toEqual({
        site: code,
        service: undefined,
        topic: undefined,
        sites: undefined,
      });
    }
    expect(routeIn(`?site=${'x'.repeat(5000)}`).site).toHaveLength(40);
    expect(routeIn('?site=%20&service=')).toEqual({
      site: undefined,
      service: undefined,
      topic: undefined,
      sites: undefined,
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
    expect(addressToShare({ site: 'MILL' }, siteUrl, 'SitePages/ToDo.aspx')).toBe(
      `${siteUrl}/SitePages/ToDo.aspx?site=MILL`,
    );
  });
});
