import type { Follow, Lead } from '../../../../src/domain/answer/headline';
import { day } from '../../../../src/domain/day';
import { instruction, lent, lost, place, type Said, services, summaryOf } from './rows';

const lead = (said: Said): Lead => summaryOf(said).headline.lead;
const follow = (said: Said): Follow | undefined => summaryOf(said).headline.follow;
const about = (said: Said): string | undefined => summaryOf(said).headline.about;

const webmail = instruction('Use webmail');
const mobile = instruction('Use the mobile phone at reception', { Category: undefined, ServiceKey: 'telephone' });
const stick = instruction('Keep your files on this computer', { Category: 'File store and intranet' });
const vpn = instruction('Work from the office', { Category: 'Remote access (VPN)' });
const library = place('Library');

describe('the order of what leads', () => {
  const everythingFails: Said = { rest: 'Not working', places: [library], instructions: [webmail, mobile, stick] };

  it('is the internet first: to a place near', () => {
    expect(lead(everythingFails)).toMatchObject({ kind: 'go', place: { name: 'Library', own: false } });
    expect(about(everythingFails)).toBe('internet-access');
  });

  it('is email then, then the desk telephone', () => {
    const withInternet: Said = { ...everythingFails, now: { internet: 'Working' } };
    expect(lead(withInternet)).toEqual({ kind: 'do', title: 'Use webmail' });
    expect(about(withInternet)).toBe('email');
    const withEmail: Said = { ...everythingFails, now: { internet: 'Working', email: 'Working' } };
    expect(lead(withEmail)).toEqual({ kind: 'do', title: 'Use the mobile phone at reception' });
    expect(about(withEmail)).toBe('telephone');
  });

  it('passes over what nothing can be done about, to what something can', () => {
    const said: Said = { now: { internet: 'Not working', email: 'Not working' }, instructions: [webmail] };
    expect(lead(said)).toEqual({ kind: 'do', title: 'Use webmail' });
    expect(about(said)).toBe('email');
  });

  it('has what does not work before what works in part, and that before what is not known', () => {
    const all = { internet: null, email: { Now: 'Partly working', DoesNotWork: 'Shared mailboxes.' } } as const;
    expect(lead({ now: { ...all, telephone: 'Not working' }, instructions: [mobile] }).kind).toBe('do');
    expect(lead({ now: all }).kind).toBe('part');
    expect(lead({ now: { internet: null } }).kind).toBe('tryFirst');
  });

  it('has essential services not known before files that do not work', () => {
    const said: Said = { now: { telephone: null, 'shared-drive': lost }, instructions: [stick] };
    expect(lead(said)).toMatchObject({ kind: 'tryFirst', services: [{ key: 'telephone' }] });
  });

  it('has files before the rest, where something can be done about them', () => {
    const said: Said = {
      now: { 'shared-drive': lost, sharepoint: 'Not working', vpn: lost },
      instructions: [vpn, stick],
    };
    expect(lead(said)).toEqual({ kind: 'do', title: 'Keep your files on this computer' });
    expect(follow(said)).toEqual({ kind: 'restWorks' });
    expect(about(said)).toBe('file-store-and-intranet');
  });
});

describe('what does not work', () => {
  const fails: Said = { now: { email: 'Not working', telephone: 'Not working' } };

  it('is answered by what there is meanwhile, where there is nothing else', () => {
    const soon = instruction('Looking into it', { State: 'Being explored', Meanwhile: 'Ring people.' });
    expect(lead({ ...fails, instructions: [soon] })).toMatchObject({
      kind: 'meanwhile',
      services: [{ key: 'email' }],
      text: 'Ring people.',
    });
  });

  it('is answered by whom to call, where nobody has said anything', () => {
    expect(lead(fails)).toMatchObject({ kind: 'call', services: [{ key: 'email' }] });
  });

  it('leads to an instruction for this site, where there is one and the place is another site’s', () => {
    const here = instruction('Use the training room', { Category: 'Internet access', SiteCode: 'MIL' });
    const said: Said = { now: { internet: 'Not working' }, instructions: [here], places: [library] };
    expect(lead(said)).toEqual({ kind: 'do', title: 'Use the training room' });
    const own = place('Castle Works', { ForSiteCode: 'MIL' });
    expect(lead({ ...said, places: [own] })).toMatchObject({ kind: 'go', place: { name: 'Castle Works' } });
  });

  it('sends nobody to a place farther than a day’s journey, nor to one of which nobody knows how far it is', () => {
    const far = place('Far', { Latitude: 50.8, Longitude: -1 });
    const unplaced = place('Somewhere', { Latitude: undefined, Longitude: undefined });
    expect(lead({ now: { internet: 'Not working' }, places: [far, unplaced] }).kind).toBe('call');
  });
});

describe('what works in part', () => {
  const part = (DoesNotWork: string | undefined, StaffConnected?: number) =>
    ({ Now: 'Partly working', Stage: 'Being connected', DoesNotWork, StaffConnected }) as const;

  it('says what does not work, and what those can do whom that stops', () => {
    const here = instruction('Use the other mailbox', { SiteCode: 'MIL' });
    expect(
      lead({ now: { email: part('Shared mailboxes cannot be opened.\nCalendars.') }, instructions: [here] }),
    ).toMatchObject({
      kind: 'part',
      service: { key: 'email' },
      lacks: 'Shared mailboxes cannot be opened.',
      todo: { kind: 'steps', way: { title: 'Use the other mailbox' } },
    });
  });

  it('is not answered by what is written for everyone: that is for who has nothing', () => {
    expect(lead({ now: { email: part('Calendars.') }, instructions: [webmail] })).toMatchObject({
      kind: 'part',
      todo: { kind: 'call' },
    });
  });

  it('may lack what nobody has said', () => {
    expect(lead({ now: { email: part(undefined) } })).toMatchObject({ kind: 'part', lacks: undefined });
  });

  it('is first what fewest of the staff have, where that is known of each; else the most urgent', () => {
    expect(lead({ now: { internet: part('The top floor.', 300), email: part('Calendars.', 12) } })).toMatchObject({
      kind: 'part',
      service: { key: 'email' },
    });
    expect(lead({ now: { internet: part('The top floor.', 300), email: part('Calendars.') } })).toMatchObject({
      kind: 'part',
      service: { key: 'internet' },
    });
  });

  it('is, where some services of a thing work and others do not, about what can be done', () => {
    const two = [...services, { ...services[1], ServiceKey: 'mailboxes', Title: 'Shared mailboxes' }];
    expect(lead({ services: two, now: { mailboxes: 'Not working' }, instructions: [webmail] })).toEqual({
      kind: 'do',
      title: 'Use webmail',
    });
    expect(lead({ services: two, now: { mailboxes: 'Not working' } })).toMatchObject({
      kind: 'call',
      services: [{ key: 'mailboxes' }],
    });
  });
});

describe('what is not known', () => {
  it('is tried first, never said to be broken', () => {
    expect(lead({ rest: null, instructions: [webmail] })).toEqual({ kind: 'tryAll' });
    expect(lead({ now: { internet: null, email: null, telephone: null } })).toEqual({ kind: 'tryAll' });
  });

  it('is all there is to say of a site without services', () => {
    expect(summaryOf({ services: [] }).headline).toEqual({ lead: { kind: 'tryAll' } });
  });

  it('is named where it is one thing, with what to do if it does not work', () => {
    expect(lead({ now: { email: null }, instructions: [webmail] })).toMatchObject({
      kind: 'tryFirst',
      services: [{ key: 'email' }],
      todo: { kind: 'steps', way: { title: 'Use webmail' } },
    });
  });

  it('is named without what else to do where it is several things', () => {
    expect(lead({ now: { email: null, telephone: null }, instructions: [webmail] })).toMatchObject({
      kind: 'tryFirst',
      services: [{ key: 'email' }, { key: 'telephone' }],
      todo: undefined,
    });
  });

  it('is also what was confirmed too long ago', () => {
    expect(lead({ now: { email: { Now: 'Not working', ConfirmedOn: day('2013-02-01') } } })).toMatchObject({
      kind: 'tryFirst',
      services: [{ key: 'email' }],
    });
  });
});

describe('where nothing that matters is missing', () => {
  it('everything works, and what works nowhere follows', () => {
    const said: Said = { now: { vpn: 'Not working' } };
    expect(lead(said)).toMatchObject({
      kind: 'works',
      services: [{ key: 'internet' }, { key: 'email' }, { key: 'telephone' }],
      all: true,
    });
    expect(follow(said)).toMatchObject({ kind: 'notHere', services: [{ key: 'vpn' }] });
    expect(about(said)).toBeUndefined();
    expect(follow({})).toBeUndefined();
  });

  it('is not everything, where files are missing: that follows', () => {
    const part = { Now: 'Partly working', DoesNotWork: 'Saving.' } as const;
    for (const [drive, kind] of [
      [lost, 'broken'],
      [part, 'part'],
      [null, 'tryFirst'],
    ] as const) {
      const said: Said = { now: { 'shared-drive': drive, sharepoint: drive } };
      expect(lead(said)).toMatchObject({ kind: 'works', all: false });
      expect(follow(said)).toMatchObject({ kind });
    }
    expect(follow({ now: { sharepoint: part } })).toMatchObject({ service: { key: 'sharepoint' }, lacks: 'Saving.' });
    expect(follow({ now: { sharepoint: 'Not working' } })).toMatchObject({
      kind: 'broken',
      services: [{ key: 'sharepoint' }],
    });
  });

  it('files that are lent are kept', () => {
    expect(follow({ now: { 'shared-drive': lent } })).toMatchObject({
      kind: 'keep',
      kept: [{ key: 'shared-drive', provider: 'Your PCT’s phones' }],
    });
  });

  it('what is lent is kept, never said to work', () => {
    const said: Said = { now: { telephone: { ...lent, ExistingEndsOn: day('2013-06-30') } } };
    expect(lead(said)).toMatchObject({
      kind: 'keep',
      kept: [{ key: 'telephone', provider: 'Your PCT’s phones', until: '2013-06-30' }],
    });
    expect(follow(said)).toEqual({ kind: 'restWorks' });
    expect(follow({ now: { telephone: lent, vpn: 'Not working' } })).toEqual({ kind: 'restWorks' });
  });

  it('everything else is said to work only where it does', () => {
    expect(follow({ now: { internet: lent, email: lent, telephone: lent, vpn: 'Not working' } })).toMatchObject({
      kind: 'notHere',
    });
    expect(follow({ now: { telephone: lent, 'shared-drive': lost } })).toMatchObject({ kind: 'broken' });
    expect(follow({ now: { telephone: lent, 'shared-drive': lent, sharepoint: 'Not working' } })).toBeUndefined();
  });

  it('files that are lent are named beside what else is, before everything else is said to work', () => {
    expect(lead({ now: { telephone: lent, 'shared-drive': lent } })).toMatchObject({
      kind: 'keep',
      kept: [{ key: 'telephone' }, { key: 'shared-drive' }],
    });
  });

  it('what works is what there is, where no service is essential', () => {
    const extended = services.map((each) => ({ ...each, Tier: 'Extended' }) as const);
    expect(lead({ services: extended, now: { vpn: 'Not working' } })).toMatchObject({ kind: 'works', all: true });
    expect(lead({ services: extended, now: { email: lost }, instructions: [webmail] })).toEqual({
      kind: 'do',
      title: 'Use webmail',
    });
  });
});
