import { type RowLink, rowLink } from '../../../../src/ui/answer/siteWords';
import { answersIn, instruction, lent, lost, place, type Said, summaryOf } from '../../domain/answer/rows';

/** The link from a service's row to what to do about it. */
function link(key: string, said: Said): RowLink | undefined {
  const summary = summaryOf(said);
  const line = summary.services.find((each) => each.key === key);
  if (!line) throw new Error(`No service ${key}`);
  return rowLink(
    line,
    answersIn(summary).find(({ services }) => services.includes(line)),
  );
}

const webmail = instruction('Use webmail.');
const fails = { email: 'Not working' } as const;

describe('the link from what works to what to do', () => {
  it('says what to do, and leads to its subject', () => {
    expect(link('email', { now: fails, instructions: [webmail] })).toEqual({
      topic: 'email',
      words: 'Use webmail: what to do',
    });
    expect(link('internet', { now: { internet: 'Not working' }, places: [place('Library')] })).toEqual({
      topic: 'internet-access',
      words: 'Work from Library: what to do',
    });
    const meanwhile = instruction('Looking into it', { State: 'Being explored', Meanwhile: 'Ring people.' });
    expect(link('email', { now: fails, instructions: [meanwhile] })?.words).toBe('Ring people: what to do');
    expect(link('email', { now: fails })?.words).toBe('Call the help desk: what to do');
  });

  it('says to try first what is not known', () => {
    expect(link('telephone', { now: { telephone: null } })).toEqual({
      topic: 'telephone',
      words: 'Try your desk phone first: what to do',
    });
  });

  it('says to keep using what is lent, of another service of the same kind', () => {
    expect(link('sharepoint', { now: { 'shared-drive': lent, sharepoint: lost } })?.words).toBe(
      'Keep using it: what to do',
    );
  });

  it('is none where a service works, is lent or is not here yet', () => {
    expect(link('email', {})).toBeUndefined();
    expect(link('telephone', { now: { telephone: lent } })).toBeUndefined();
    expect(link('vpn', { now: { vpn: 'Not working' } })).toBeUndefined();
  });

  it('is none for a service that nobody asks about', () => {
    const fax = { ServiceKey: 'fax', Title: 'Fax', Tier: 'Extended' } as const;
    expect(link('fax', { services: [fax], now: { fax: 'Not working' } })).toBeUndefined();
  });
});
