import { day } from '../../../../src/domain/day';
import { headlineWords } from '../../../../src/ui/answer/headlineWords';
import { strings } from '../../../../src/ui/answer/standStrings';
import { instruction, lent, lost, place, type Said, services, summaryOf } from '../../domain/answer/rows';

const words = (said: Said): string => headlineWords(summaryOf(said)).replace(/\u00a0/g, ' ');
const help = { telephone: '0113 496 0000' };
const webmail = instruction('Use webmail');
const provider = (name: string) => ({ ...lent, ExistingProvider: name }) as const;

describe('the largest words of what to do now', () => {
  it('are that everything works, where it does, and what is not here yet', () => {
    expect(words({})).toBe('Everything you need works.');
    expect(words({ now: { vpn: 'Not working' } })).toBe('Everything you need works. Remote access is not here yet.');
  });

  it('are what to keep using, each owner named once', () => {
    const now = {
      email: provider('Your PCT’s email'),
      telephone: provider('Your PCT’s phones'),
      internet: provider('Your PCT’s internet line'),
    };
    expect(words({ now })).toBe('Keep using your PCT’s internet line, email and phones.');
    expect(words({ now: { ...now, internet: provider('The Department of Health line') } })).toBe(
      'Keep using the Department of Health line and your PCT’s email and phones.',
    );
    expect(words({ now: { telephone: now.telephone } })).toBe(
      'Keep using your PCT’s phones. Everything else you need works.',
    );
  });

  it('name what is lent by the service, where nobody has said what it is', () => {
    expect(words({ now: { telephone: 'Keep using what you have' } })).toBe(
      'Keep using what you have for your desk phone. Everything else you need works.',
    );
  });

  it('are where to go, how far it is and until when, and to ring first', () => {
    const library = place('Library', { ValidUntil: day('2013-04-26'), Contact: 'Rosemary Frayne on 0113 496 0184' });
    const now = { internet: 'Not working' } as const;
    expect(words({ now, places: [library] })).toBe(
      'Work from Library, 16 miles, until 26 April. Ring first. Internet access does not work here.',
    );
    expect(words({ now, places: [{ ...library, Contact: undefined, ValidUntil: undefined }] })).toBe(
      'Work from Library, 16 miles. Internet access does not work here.',
    );
    const help = { telephone: '0113 496 0000' };
    expect(words({ now, help, places: [{ ...library, Contact: undefined }] })).toBe(
      'Work from Library, 16 miles, until 26 April. Ring the help desk first. Internet access does not work here.',
    );
    expect(words({ now: { internet: null }, help, places: [{ ...library, Contact: undefined }] })).toMatch(
      /If it does not work, work from Library, 16 miles, until 26 April\. Ring the help desk first\.$/,
    );
  });

  it('are what can be done, whole and ended once, whatever full stops stand in it', () => {
    const told = (Title: string): string =>
      words({ now: { email: 'Not working' }, instructions: [instruction(Title)] }).replace(
        / Email does not work here\.$/,
        '',
      );
    expect(told('Use webmail. It is slow.')).toBe('Use webmail. It is slow.');
    expect(told('Go to St. Mary’s House and save your files there')).toBe(
      'Go to St. Mary’s House and save your files there.',
    );
    expect(told('Ring Dr. Shah’s office, no. 3 on the list, from 9 a.m.')).toBe(
      'Ring Dr. Shah’s office, no. 3 on the list, from 9 a.m.',
    );
    expect(told('Is it on?')).toBe('Is it on?');
  });

  it('are what works in part, what does not, and what those can do whom that stops', () => {
    const email = { Now: 'Partly working', DoesNotWork: 'Shared mailboxes cannot be opened' } as const;
    const here = instruction('Use your SHA email.', { SiteCode: 'MIL' });
    expect(words({ now: { email }, instructions: [here] })).toBe(
      'Email works in part. Shared mailboxes cannot be opened. If that stops you: use your SHA email.',
    );
    expect(words({ now: { email }, help })).toBe(
      'Email works in part. Shared mailboxes cannot be opened. If that stops you: call the help desk.',
    );
    expect(words({ now: { email: 'Partly working' } })).toBe(
      'Email works in part. Nobody has said what does not. If that stops you: ask your site contact or corporate ICT.',
    );
  });

  it('are that nobody has confirmed anything, and to try first, never that it does not work', () => {
    expect(words({ rest: null, instructions: [webmail] })).toBe(
      'Nobody has confirmed what works here. Try what you used last week first.',
    );
    expect(words({ now: { email: null, telephone: null } })).toBe(
      'Nobody has confirmed email and your desk phone here. Try what you used last week first.',
    );
  });

  it('are to try one thing first, and what to do if it does not work', () => {
    const now = { email: null };
    expect(words({ now, instructions: [webmail] })).toBe('Try email first. If it does not work: use webmail.');
    expect(words({ now, help })).toBe('Try email first. If it does not work: call the help desk.');
    expect(words({ now })).toBe('Try email first. If it does not work: ask your site contact or corporate ICT.');
    const soon = instruction('Looking into it', { State: 'Being explored', Meanwhile: 'Ring people.' });
    expect(words({ now, instructions: [soon] })).toBe('Try email first. If it does not work: ring people.');
    expect(words({ now: { internet: null }, places: [place('Library')] })).toBe(
      'Try internet access first. If it does not work, work from Library, 16 miles.',
    );
  });

  it('say once to try, where what is written begins with it', () => {
    expect(words({ now: { email: null }, instructions: [instruction('Try email first, then webmail')] })).toBe(
      'Try email first, then webmail.',
    );
  });

  it('are what there is meanwhile, or whom to call, where nothing else is known', () => {
    const now = { email: 'Not working' } as const;
    const soon = instruction('Looking into it', { State: 'Being explored', Meanwhile: 'Ring people' });
    expect(words({ now, instructions: [soon] })).toBe('Email does not work here. Meanwhile: ring people.');
    expect(words({ now, help })).toBe('Email does not work here. Call the help desk.');
    expect(words({ now })).toBe('Email does not work here. Ask your site contact or corporate ICT.');
  });

  it('say of files what must be said, where everything else works', () => {
    const gone = { 'shared-drive': lost, sharepoint: 'Not working' } as const;
    expect(words({ now: gone, help })).toBe(
      'Internet access, email and your desk phone work. The shared drive and SharePoint do not work here. Call the help desk.',
    );
    const stick = instruction('Keep your files on this computer', { Category: 'File store and intranet' });
    expect(words({ now: gone, instructions: [stick] })).toBe(
      'Keep your files on this computer. Everything else you need works.',
    );
    expect(words({ now: { 'shared-drive': null } })).toBe(
      'Internet access, email and your desk phone work. ' +
        'Nobody has confirmed the shared drive here. Try what you used last week first.',
    );
    expect(words({ now: { 'shared-drive': provider('Your PCT drive') } })).toBe(
      'Everything you need works. Keep using your PCT drive.',
    );
  });

  it('name a service by the number of them', () => {
    const plural = services.map((each) => ({ ...each, InSentence: undefined }));
    expect(words({ services: plural, now: { email: 'Not working' } })).toMatch(/^Email does not work here\./);
    expect(strings.Broken.other).toContain('do not work');
  });
});
