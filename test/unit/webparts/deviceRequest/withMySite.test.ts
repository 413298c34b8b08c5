import { withMySite } from '../../../../src/webparts/deviceRequest/ask/withMySite';

const sites = [{ SiteCode: 'MILLGATE' }, { SiteCode: 'CASTLEWORKS' }];

describe('the site somebody has chosen as theirs', () => {
  it('is the answer while they give none, under the code that is listed', () => {
    expect(withMySite({ forWhom: 'me' }, sites, 'castleworks')).toEqual({ forWhom: 'me', siteCode: 'CASTLEWORKS' });
  });

  it('gives way to one that somebody gives', () => {
    expect(withMySite({ siteCode: 'MILLGATE' }, sites, 'CASTLEWORKS').siteCode).toBe('MILLGATE');
  });

  it('says nothing of where somebody else works', () => {
    expect(withMySite({ forWhom: 'somebodyElse' }, sites, 'CASTLEWORKS').siteCode).toBeUndefined();
  });

  it('is no answer where it is not listed, nothing is read yet, or none is chosen', () => {
    expect(withMySite({}, sites, 'CLOSED').siteCode).toBeUndefined();
    expect(withMySite({}, undefined, 'CASTLEWORKS').siteCode).toBeUndefined();
    expect(withMySite({}, sites, undefined).siteCode).toBeUndefined();
  });
});
