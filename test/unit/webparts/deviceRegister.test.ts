/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import type { KnownUser, TheirUser } from '../../../src/data/blackBerryRegister';
import type { DeviceSupport, DirectorySite, HeldRequest } from '../../../src/data/deviceRequests';
import type { HeldDecision } from '../../../src/data/triage/courtesyCopy';
import { type Day, day } from '../../../src/domain/day';
import type { StandingRequest } from '../../../src/domain/device/register';
import { fingerprintOf, fingerprintsOf } from '../../../src/domain/device/requestFingerprint';
import { markRepeats } from '../../../src/domain/device/repeats';
import { standingOf } from '../../../src/domain/device/requestStanding';
import { registerTargets } from '../../../src/domain/device/registerImport';
import { matchColumns } from '../../../src/domain/sheet/columns';
import { readHeaded } from '../../../src/domain/sheet/headed';
import { leftOutWords } from '../../../src/webparts/deviceRequest/register/load/columnWords';
import {
  bothVersions,
  changeFacts,
  loadPlan,
  type LoadPlan,
} from '../../../src/webparts/deviceRequest/register/load/loadPlan';
import { mailOf, mailTo } from '../../../src/webparts/deviceRequest/register/mailText';
import { shortName, siteNames, writableTo } from '../../../src/webparts/deviceRequest/register/people';
import { registerEntries } from '../../../src/webparts/deviceRequest/register/registerEntries';

beforeAll(() => {
  // jsdom has neither.
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  Object.assign(globalThis, { TextEncoder });
});

let made = 0;

function user(UserEmail: string, more: Partial<KnownUser> = {}): KnownUser {
  made += 1;
  return { Id: made, etag: `"${made}"`, Title: UserEmail, UserEmail, NeedsNHSmail: false, ...more } as KnownUser;
}

function request(Id: number, RequestedForEmail: string, more: Partial<HeldRequest> = {}): HeldRequest {
  return {
    Id,
    AuthorId: 1,
    RequestKey: `key-${Id}`,
    RequestedForEmail,
    Created: new Date('2013-04-03T09:00:00Z'),
    BusinessNeeds: [],
    Withdrawn: false,
    ...more,
  } as unknown as HeldRequest;
}

function decision(
  itemId: number,
  sequence: number,
  Decision: HeldDecision['Decision'],
  more: Partial<HeldDecision> = {},
): HeldDecision {
  return {
    Id: itemId * 10 + sequence,
    DecisionKey: `${itemId}|${sequence}`,
    RequestItemId: itemId,
    RequestKey: `key-${itemId}`,
    RequestHash: '',
    Created: new Date('2013-04-04T09:00:00Z'),
    Decision,
    ...more,
  } as HeldDecision;
}

/** Requests as the board has them, each in full. */
async function standing(
  requests: readonly HeldRequest[],
  decisions: readonly HeldDecision[],
): Promise<StandingRequest[]> {
  const repeats = markRepeats(requests);
  return Promise.all(
    requests.map(async (each) => ({
      request: each,
      standing: standingOf(each, decisions, await fingerprintsOf(each)),
      repeatOf: repeats.get(each.Id),
    })),
  );
}

describe('where a known user is', () => {
  const kinds = async (
    users: readonly KnownUser[],
    requests: readonly HeldRequest[],
    decisions: readonly HeldDecision[],
  ): Promise<string[]> =>
    registerEntries(users, await standing(requests, decisions)).map(
      ({ user: { UserEmail }, state }) => `${UserEmail} ${state.kind}`,
    );

  it('goes by the record alone: an outcome that nobody decided serves nobody', async () => {
    const forged = request(1, 'a@x.example', { Outcome: 'Smart handset', OutcomeStage: 'Issued' });
    expect(await kinds([user('a@x.example')], [forged], [])).toEqual(['a@x.example asked']);
    expect(await kinds([user('a@x.example')], [forged], [decision(1, 1, 'Issued', { RequestKey: 'another' })])).toEqual(
      ['a@x.example notContacted'],
    );
    const RequestHash = await fingerprintOf(forged);
    const issued = [decision(1, 1, 'Smart handset', { RequestHash }), decision(1, 2, 'Issued', { RequestHash })];
    expect(await kinds([user('a@x.example')], [forged], issued)).toEqual(['a@x.example served']);
  });

  it('is not moved by whoever writes another’s address into what was decided for themselves', async () => {
    const RequestHash = await fingerprintOf(request(1, 'a@x.example'));
    const moved = request(1, 'b@x.example');
    expect(
      await kinds(
        [user('b@x.example')],
        [moved],
        [decision(1, 1, 'Smart handset', { RequestHash }), decision(1, 2, 'Issued', { RequestHash })],
      ),
    ).toEqual(['b@x.example notContacted']);
  });

  it('matches by email, whatever its case, and passes over what was withdrawn or sent twice', async () => {
    const users = [user('a@x.example'), user('b@x.example', { ContactedOn: day('2013-04-02') }), user('c@x.example')];
    const requests = [
      request(1, ' A@X.example '),
      request(2, 'b@x.example', { Withdrawn: true }),
      request(3, 'somebody.else@x.example'),
      request(4, 'c@x.example', { RequestKey: 'key-3' }),
    ];
    expect(await kinds(users, requests, [])).toEqual([
      'c@x.example notContacted',
      'b@x.example contacted',
      'a@x.example asked',
    ]);
  });

  it('puts those first who have still to hear, and among them those who need NHSmail', async () => {
    const users = [
      user('told@x.example', { ContactedOn: day('2013-04-02'), NeedsNHSmail: true }),
      user('later@x.example'),
      user('first@x.example', { NeedsNHSmail: true }),
    ];
    expect(await kinds(users, [], [])).toEqual([
      'first@x.example notContacted',
      'later@x.example notContacted',
      'told@x.example contacted',
    ]);
  });
});

describe('writing to known users', () => {
  it('takes no text for an address that a mail program would take for several, or for more', () => {
    for (const email of [
      'a@x.example;b',
      'a,b@x.example',
      'a@x.example?bcc=b',
      '"a"@x.example',
      'a&cc=b@x.example',
      'nobody',
      'a@x.example\nb@x.example',
    ])
      expect(writableTo({ UserEmail: email })).toBeUndefined();
    expect(writableTo({ UserEmail: ' o’neil.d@x.example ' })).toBe('o’neil.d@x.example');
    expect(writableTo({ UserEmail: "d'arcy@x.example" })).toBe("d'arcy@x.example");
    expect(writableTo({ UserEmail: 'r&d@x.example' })).toBe('r&d@x.example');
  });

  it('writes to the whole address, whatever signs stand in it', () => {
    const mail = { subject: 's', text: 't' };
    expect(mailTo('o’neil.d@x.example', mail)).toBe("mailto:o'neil.d@x.example?subject=s&body=t");
    expect(mailTo('r&d@x.example', mail)).toBe('mailto:r%26d@x.example?subject=s&body=t');
  });

  it('says what is asked and where, and the reason only where the list gives it', () => {
    const page = 'https://a.example/sites/x/SitePages/Phones.aspx?phone=decide&site=MIL#top';
    const mail = mailOf({ SupportsNHSmail: false } as DeviceSupport, page, { telephone: '0113 496 0000' });
    expect(mail.text).toContain('BlackBerry devices do not reach NHSmail.');
    expect(mail.text).toContain('\nhttps://a.example/sites/x/SitePages/Phones.aspx?phone=ask\n');
    expect(mail.text).toContain('Stuck? Call the help desk on 0113 496 0000.');
    for (const support of [undefined, { SupportsNHSmail: true } as DeviceSupport])
      expect(mailOf(support, page, {}).text).not.toContain('do not reach');
    expect(mailTo('a@x.example', mail)).toMatch(/^mailto:a@x\.example\?subject=[^&?#\s]+&body=[^&?#\s]+$/);
    expect(mailTo('a@x.example', mail)).toContain('%0D%0A');
  });

  it('says to people who were written to before that they were, and when, if it was one day for all', () => {
    const page = 'https://a.example/sites/x/SitePages/Phones.aspx';
    const textTo = (before?: { readonly on?: Day }): string =>
      mailOf(undefined, page, {}, before).text.replace(/\u00a0/g, ' ');
    expect(textTo()).not.toContain('We wrote');
    expect(textTo({ on: day('2013-04-03') })).toContain(
      'Hello,\n\nWe wrote to you on 3 April 2013 about your BlackBerry. We have not had a request for you yet.\n',
    );
    expect(textTo({})).toContain('\nWe wrote to you about your BlackBerry. We have not');
  });

  it('calls people by their first name, else by their address', () => {
    expect(shortName(user('a@x.example', { UserName: ' Ann  Bee ' }))).toBe('Ann');
    expect(shortName(user('a@x.example'))).toBe('a@x.example');
  });

  it('names a site, and where there is none of that code gives the code', () => {
    const siteOf = siteNames([{ SiteCode: 'MIL', Title: 'Millgate House', Town: 'Rotherham' } as DirectorySite]);
    expect([siteOf('mil '), siteOf('GONE'), siteOf(undefined)]).toEqual([
      'Millgate House, Rotherham',
      'GONE',
      'Not known',
    ]);
  });
});

describe('loading known users', () => {
  const sites = [{ SiteCode: 'MIL', Title: 'Millgate House', Town: 'Rotherham' } as DirectorySite];

  function planOf(text: string, users: readonly KnownUser[]): LoadPlan {
    const sheet = readHeaded(text);
    if ('fault' in sheet) throw new Error(sheet.fault);
    const columns = matchColumns(sheet.headings, registerTargets);
    return loadPlan({ pasted: text, sheet, columns, officesByHand: {} }, users, sites);
  }

  it('counts the new, the changed and the same, keeps the refused apart, and writes each under its address', () => {
    const known = [user('A@x.example', { UserName: 'Ann Bee' }), user('b@x.example')];
    const plan = planOf(
      'Email,Name,Site,NHSmail\na@x.example,Ann Cee,millgate house,yes\nb@x.example,,,\nc@x.example,=1+1,,no\nnobody,D,,',
      known,
    );
    expect(plan).toMatchObject({ added: 1, changed: 1, same: 1, refused: [{ row: 5, kind: 'email' }] });
    expect(plan.items.map(({ name, write: { key, base, values } }) => [name, key, base?.Id, values])).toEqual([
      [
        'Ann Cee',
        'A@x.example',
        known[0].Id,
        { Title: 'Ann Cee', UserName: 'Ann Cee', SiteCode: 'MIL', NeedsNHSmail: true },
      ],
      [
        '=1+1',
        'c@x.example',
        undefined,
        { Title: '=1+1', UserEmail: 'c@x.example', UserName: '=1+1', NeedsNHSmail: false },
      ],
    ]);
    expect(changeFacts(plan.items[0].planned, siteNames(sites))).toEqual([
      { label: 'Name', from: 'Ann Bee', to: 'Ann Cee' },
      { label: 'Site', from: undefined, to: siteNames(sites)('MIL') },
      { label: 'Needs NHSmail', from: 'No', to: 'Yes' },
    ]);
    // A new person's name and address are in the column beside.
    expect(changeFacts(plan.items[1].planned, siteNames(sites))).toEqual([
      { label: 'Needs NHSmail', from: undefined, to: 'No' },
    ]);
  });

  it('names every column it leaves out, but for those that are empty all the way down', () => {
    const wordsFor = (text: string): string => {
      const sheet = readHeaded(text);
      if ('fault' in sheet) throw new Error(sheet.fault);
      return leftOutWords({ sheet, columns: matchColumns(sheet.headings, registerTargets) }).replace(/\u00a0/g, ' ');
    };
    expect(wordsFor('Email,Phone no.,Our notes,Fax,\na@x.example,0113 496 0118,x,,')).toBe(
      '2 columns are left out: Our notes and Fax.',
    );
    expect(wordsFor('Email,Tel,,Name\na@x.example,,odd,')).toBe('1 column is left out: Column 3.');
    expect(wordsFor('Email,Mobile\na@x.example,')).toBe('');
  });

  it('finds a site by a name that is longer than any code', () => {
    const sheetOf = (site: string): string => `Email,Site\na@x.example,"${site}"`;
    expect(planOf(sheetOf('Millgate House, Rotherham'), []).items[0].write.values).toMatchObject({ SiteCode: 'MIL' });
    expect(planOf(sheetOf('No such house, nowhere at all'), []).notes).toMatchObject([
      { kind: 'unknownSite', row: 2, heading: 'Site', value: 'No such house, nowhere at all' },
    ]);
  });

  it('sets beside somebody else’s version only what the list would change', () => {
    const [item] = planOf('Email,Name\na@x.example,Ann Cee', [user('a@x.example', { UserName: 'Ann Bee' })]).items;
    expect(bothVersions(item, { UserName: 'Ann Dee', NeedsNHSmail: true } as TheirUser, String)).toEqual([
      { label: 'Name', mine: 'Ann Cee', theirs: 'Ann Dee' },
    ]);
  });

  it('changes nothing by the same list again, also where it holds characters that nobody sees', () => {
    const text = 'Email,Name,NHSmail\na@x.ex\u200bample,Ann\u00ad Cee\u202e,yes';
    const [{ write }] = planOf(text, []).items;
    expect(planOf(text, [user('a@x.example', write.values as Partial<KnownUser>)])).toMatchObject({
      items: [],
      same: 1,
    });
  });
});

describe('a sheet with headings', () => {
  it('may have a title above them, and says why it cannot be read', () => {
    expect(readHeaded('Phones 2013\n\nEmail,Name\na@x.example,Ann')).toMatchObject({
      headings: ['Email', 'Name'],
      rows: [{ row: 4 }],
    });
    expect(readHeaded('Email')).toEqual({ fault: 'noRows' });
    expect(readHeaded(' \n')).toEqual({ fault: 'empty' });
    expect(readHeaded(`${'a,'.repeat(60)}a\n1,2`)).toEqual({ fault: 'tooWide', most: 60 });
    expect(readHeaded('Email\n"a')).toMatchObject({ fault: 'openQuote', row: 2 });
  });
});
