import { handKey, matchKey } from '../../../../../src/domain/rollout/import/matchKeys';
import { isNamed, serviceFinder, siteFinder } from '../../../../../src/domain/rollout/import/matching';
import { siteSuggester, suggestedService } from '../../../../../src/domain/rollout/import/suggestedNames';
import { services } from '../../../../../src/lists/demonstration/services';
import { sites } from '../../../../../src/lists/demonstration/sites';

const twins = [
  { SiteCode: 'CIVIC-L', Title: 'Civic Centre', Town: 'Leeds', Postcode: 'LS1 1UR' },
  { SiteCode: 'CIVIC-D', Title: 'Civic Centre', Town: 'Derby', Postcode: 'DE1 2FS' },
  { SiteCode: 'CIVIC-B', Title: 'Civic Centre', Town: 'Bath' },
];
const find = siteFinder(twins, {});
const code = (text: string, town = ''): string => {
  const match = find(text, town, true);
  return match.kind === 'found' ? match.found.SiteCode : match.kind;
};

describe('the name of a site in a sheet', () => {
  it.each([
    ['Civic Centre', '', 'several'],
    ['Civic Centre, LS1 1UR', '', 'CIVIC-L'],
    ['Civic Centre (de12fs)', '', 'CIVIC-D'],
    ['Civic Centre', 'ls11ur', 'CIVIC-L'],
    ['Civic Centre', 'DE1 2FS', 'CIVIC-D'],
    ['Civic Centre, Leeds, LS1 1UR', '', 'CIVIC-L'],
    ['Civic Centre LS1 1UR', 'Derby', 'unknown'],
    ['Civic Centre, LS1 9ZZ', '', 'unknown'],
    ['Civic Centre', 'BA1 1JB', 'unknown'],
    ['LS1 1UR', '', 'unknown'],
    ['civic-d', 'LS1 1UR', 'CIVIC-D'],
    ['constructor', '__proto__', 'unknown'],
  ])('“%s” in “%s” is %s: a name and a postcode decide together', (text, town, wanted) => {
    expect(code(text, town)).toBe(wanted);
  });

  it('is another site’s where the column of towns holds another postcode', () => {
    expect(isNamed(twins[0], 'Civic Centre', 'LS1 1UR')).toBe(true);
    expect(isNamed(twins[0], 'Civic Centre', 'DE1 2FS')).toBe(false);
    expect(isNamed(twins[0], '', '')).toBe(true);
  });

  it('is suggested where it is nearly one, and only where few are meant', () => {
    const suggest = siteSuggester(sites);
    const codes = (text: string, town = ''): string[] => suggest(text, town).map(({ SiteCode }) => SiteCode);
    expect(codes('Millgate Hse, Rotherham')).toEqual(['MILLGATE']);
    expect(codes('Mill Gate Hse')).toEqual(['MILLGATE']);
    expect(codes('Millgate House, S60 1BX')).toEqual(['MILLGATE']);
    expect(codes('Castle Wks', 'Sheffield')).toEqual(['CASTLEWORKS']);
    expect(codes('House')).toEqual([]);
    expect(codes('Depot 12')).toEqual([]);
    expect(codes('constructor')).toEqual([]);
  });
});

describe('the name of a service in a sheet', () => {
  const service = serviceFinder(services, { 'file server': 'shared-drive', fax: '' });
  const key = (text: string): string => {
    const match = service(text);
    return match.kind === 'found' ? match.found.ServiceKey : match.kind;
  };

  it.each([
    ['E-mail', 'email'],
    ['e mail', 'email'],
    ['Share Point', 'sharepoint'],
    ['File Server', 'shared-drive'],
    ['FAX', 'leftOut'],
    ['Telephony', 'unknown'],
    ['constructor', 'unknown'],
  ])('“%s” is %s', (text, wanted) => expect(key(text)).toBe(wanted));

  it('is suggested where one is meant', () => {
    const suggested = (text: string): string | undefined => suggestedService(text, services)?.ServiceKey;
    expect(['Telephony', 'Phones', 'Internet line', 'File server', 'VC', 'Mailboxes'].map(suggested)).toEqual([
      'telephone',
      'telephone',
      'internet',
      'shared-drive',
      'video',
      'email',
    ]);
    expect(['Fax', 'Service', '', 'Email and phones'].map(suggested)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('a word without letters or figures has a key of its own', () => {
  expect([handKey('✔'), handKey('?'), handKey(' ● ')]).toEqual(['✔', '?', '●']);
  expect(handKey('Mill  Gate-Hse', 'Leeds')).toBe('mill gate hse|leeds');
  expect(matchKey('Status', handKey('LIVE'))).toBe('status|live');
});
