import { type SiteSentence, siteSentence } from '../../../../src/domain/answer/siteSentence';
import { lent, lost, type Said, services, summaryOf } from './rows';

const sentence = (said: Said): SiteSentence => siteSentence(summaryOf(said).services);

describe('what works at a site, in a sentence', () => {
  it('names each essential service under how it stands', () => {
    const mailboxes = { ...services[1], ServiceKey: 'mailboxes', Title: 'Shared mailboxes' };
    expect(
      sentence({
        services: [...services, mailboxes],
        now: {
          internet: { Now: 'Partly working', DoesNotWork: 'The top floor.\nMeeting rooms.' },
          email: 'Not working',
          telephone: lent,
          mailboxes: null,
        },
      }),
    ).toMatchObject({
      nothingKnown: false,
      works: [],
      kept: [{ key: 'telephone', provider: 'Your PCT’s phones' }],
      parts: [{ service: { key: 'internet' }, lacks: 'The top floor.' }],
      broken: [{ key: 'email' }],
      unknown: [{ key: 'mailboxes' }],
    });
  });

  it('says of what is lent that it is kept, never that it works', () => {
    const { works, kept } = sentence({ now: { email: lent, telephone: lent, internet: lent } });
    expect(works).toEqual([]);
    expect(kept).toMatchObject([{ key: 'internet' }, { key: 'email' }, { key: 'telephone' }]);
  });

  it('names an extended service only where staff had it and have lost it', () => {
    expect(sentence({ now: { 'shared-drive': lost, sharepoint: 'Not working', vpn: null } })).toMatchObject({
      works: [{ key: 'internet' }, { key: 'email' }, { key: 'telephone' }],
      broken: [{ key: 'shared-drive' }],
      unknown: [],
    });
  });

  it('says that nothing is known, and no more, where nothing that matters is', () => {
    expect(sentence({ now: { internet: null, email: null, telephone: null } })).toEqual({
      nothingKnown: true,
      works: [],
      kept: [],
      parts: [],
      broken: [],
      unknown: [],
    });
    expect(sentence({ services: [] }).nothingKnown).toBe(true);
  });
});
