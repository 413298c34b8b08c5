import * as telephones from '../../../../../src/domain/linkedText/telephones';
import { madeKey } from '../../../../../src/domain/rollout/keep/madeKey';
import { readServiceForm } from '../../../../../src/domain/rollout/keep/serviceForm';
import { isUnknownTeam, madeSiteCode, readSiteForm } from '../../../../../src/domain/rollout/keep/siteForm';
import { isClosed, isNotYetOpen, withoutClosed } from '../../../../../src/domain/rollout/keep/siteOpen';
import { type Typed, typedRow } from '../../../../../src/domain/rollout/keep/typedRow';
import { typedDate } from '../../../../../src/domain/typedDate';
import type { Day } from '../../../../../src/domain/day';
import { sites as demonstrationSites } from '../../../../../src/lists/demonstration/sites';
import { rolloutServices } from '../../../../../src/lists/rolloutServices';
import { rolloutSites, type RolloutSite } from '../../../../../src/lists/rolloutSites';

const columns = rolloutSites.columns;
type Column = keyof typeof columns;

const millgate = {
  Id: 1,
  SiteCode: 'MILLGATE',
  Title: 'Millgate House',
  Town: 'Rotherham',
  Region: 'North',
  AreaTeam: 'South Yorkshire and Bassetlaw',
  Postcode: 'S60 1BX',
  ContactTelephone: 'ask at the desk',
} as RolloutSite;
const sites = [millgate, { ...millgate, Id: 2, SiteCode: 'LEEDS', Title: 'Quarry House', Town: 'Leeds' }];

function read(
  changes: Partial<Typed<Column>>,
  { site, isNewTeam = false }: { readonly site?: RolloutSite; readonly isNewTeam?: boolean } = {},
): ReturnType<typeof readSiteForm<Column>> {
  return readSiteForm<Column>(
    { ...typedRow(columns, site ?? {}), ...changes },
    {
      columns,
      site,
      sites,
      telephones,
      isNewTeam,
    },
  );
}

const kinds = (changes: Partial<Typed<Column>>, about?: Parameters<typeof read>[1]): string[] =>
  read(changes, about).faults.map(({ column, wrong }) => `${column} ${wrong.kind}`);

describe('the form of a site', () => {
  it('asks of a new site its name, code and region, and nothing else', () => {
    expect(kinds({})).toEqual(['Title needed', 'SiteCode needed', 'Region needed']);
    expect(kinds({ Title: '\u200b', SiteCode: ' ', Region: '' })).toEqual(kinds({}));
  });

  it('refuses what the import of sites refuses', () => {
    const good = { Title: 'New House', SiteCode: 'NEW', Region: 'North' };
    expect(kinds(good)).toEqual([]);
    expect(
      kinds({
        ...good,
        SiteCode: 'A|B',
        Postcode: 'nowhere',
        Staff: '12.5',
        Wave: '-1',
        ContactEmail: 'Pat Jones',
        ContactTelephone: 'the desk',
        Region: 'West',
      }),
    ).toEqual([
      'SiteCode code',
      'Region word',
      'Postcode postcode',
      'Staff notWhole',
      'Wave tooSmall',
      'ContactEmail email',
      'ContactTelephone telephone',
    ]);
  });

  it('stores a postcode and a telephone number as the import does', () => {
    const { values } = read({ Postcode: 's601bx', ContactTelephone: '+44 113 4960100' });
    expect(values).toMatchObject({ Postcode: 'S60 1BX', ContactTelephone: '0113 496 0100' });
  });

  it('has no two sites of one code, or of one name in one town', () => {
    expect(kinds({ Title: 'Other', SiteCode: 'millgate', Region: 'North' })).toEqual(['SiteCode taken']);
    expect(kinds({ Title: 'Quarry house', Town: 'LEEDS' }, { site: millgate })).toEqual(['Title listed']);
    expect(kinds({ Title: 'Millgate house' }, { site: millgate })).toEqual([]);
  });

  it('takes an area team that no site has only once somebody says that it is new', () => {
    const mistyped = { AreaTeam: 'South Yorkshire & Basset' };
    expect(kinds(mistyped, { site: millgate })).toEqual(['AreaTeam newTeam']);
    expect(kinds(mistyped, { site: millgate, isNewTeam: true })).toEqual([]);
    expect(read({ AreaTeam: 'south yorkshire & bassetlaw' }, { site: millgate }).values.AreaTeam).toBe(
      millgate.AreaTeam,
    );
    expect(isUnknownTeam(sites, 'Elsewhere')).toBe(true);
  });

  it('takes both degrees or none, and only of a place in this country', () => {
    expect(kinds({ Latitude: '53.43' }, { site: millgate })).toEqual(['Longitude pairNeeded']);
    expect(kinds({ Longitude: '-1.36' }, { site: millgate })).toEqual(['Latitude pairNeeded']);
    expect(kinds({ Latitude: '53.43', Longitude: '1.36' }, { site: millgate })).toEqual(['Longitude signLost']);
    expect(kinds({ Latitude: '53.43', Longitude: '-1.36' }, { site: millgate })).toEqual([]);
  });

  it('does not close a site before it has opened, and wants whole days', () => {
    const [early, late] = [typedDate('2013-04-01' as Day), typedDate('2013-05-01' as Day)];
    expect(kinds({ OpenedOn: late, ClosedOn: early }, { site: millgate })).toEqual(['ClosedOn beforeOpened']);
    expect(kinds({ OpenedOn: early, ClosedOn: early }, { site: millgate })).toEqual([]);
    expect(kinds({ OpenedOn: { day: '', month: '4', year: '2013' } }, { site: millgate })).toEqual([
      'OpenedOn monthOnly',
    ]);
    expect(kinds({ OpenedOn: { day: '31', month: '4', year: '2013' } }, { site: millgate })).toEqual([
      'OpenedOn notDate',
    ]);
  });

  it('does not refuse what is listed already: a value that an earlier rule let in stays', () => {
    expect(kinds({ Staff: '12' }, { site: millgate })).toEqual([]);
    expect(kinds({ ContactTelephone: 'ask upstairs' }, { site: millgate })).toEqual(['ContactTelephone telephone']);
  });

  it.each(demonstrationSites.map((site, at) => ({ ...site, Id: at + 1 }) as RolloutSite))(
    'opens and saves a site of the demonstration as it is: $SiteCode',
    (site) => {
      const { values, faults } = readSiteForm<Column>(typedRow(columns, site), {
        columns,
        site,
        sites: [site],
        telephones,
        isNewTeam: false,
      });
      expect(faults).toEqual([]);
      expect({ Id: site.Id, ...values }).toEqual(site);
    },
  );
});

describe('the code of a new site', () => {
  it('is made from its name, in capitals, within the column, and is nobody else’s', () => {
    expect(madeSiteCode(sites, 'St. Mary’s Court', 20)).toBe('ST-MARYS-COURT');
    expect(madeSiteCode(sites, 'Millgate', 20)).toBe('MILLGATE-2');
    expect(madeSiteCode(sites, 'The Very Long Name of a Building', 20)).toBe('THE-VERY-LONG-NAME-O');
    expect(madeKey('???', 20, () => false)).toBe('');
    expect(madeKey('abcdefgh', 8, (key) => key === 'abcdefgh')).toBe('abcdef-2');
  });
});

describe('the form of a service', () => {
  const service = { ServiceKey: 'email', Title: 'Email' };
  const typed = typedRow(rolloutServices.columns, {});
  const kindsOf = (changes: object): string[] =>
    readServiceForm(
      { ...typed, ...changes },
      { columns: rolloutServices.columns, service: undefined, services: [service], telephones },
    ).faults.map(({ column, wrong }) => `${column} ${wrong.kind}`);

  it('asks a name, a key and a tier; no two have one name or key', () => {
    expect(kindsOf({})).toEqual(['Title needed', 'ServiceKey needed', 'Tier needed']);
    expect(kindsOf({ Title: 'email', ServiceKey: 'EMAIL', Tier: 'Essential' })).toEqual([
      'Title listed',
      'ServiceKey taken',
    ]);
  });

  it('takes a promise only with where it was made, a number that can be called, and whole days', () => {
    const good = { Title: 'Fax', ServiceKey: 'fax', Tier: 'Extended' };
    expect(kindsOf({ ...good, PromisedOn: typedDate('2013-06-01' as Day) })).toEqual(['PromiseSource sourceNeeded']);
    expect(kindsOf({ ...good, Telephone: 'the desk', ConfirmWithinDays: '0', SortOrder: 'first' })).toEqual([
      'SortOrder notNumber',
      'ConfirmWithinDays tooSmall',
      'Telephone telephone',
    ]);
  });
});

describe('a site that closes', () => {
  it('is open on its first and on its last day', () => {
    const site = { OpenedOn: '2013-04-10' as Day, ClosedOn: '2013-04-20' as Day };
    const states = ['2013-04-09', '2013-04-10', '2013-04-20', '2013-04-21'].map((today) => [
      isNotYetOpen(site, today as Day),
      isClosed(site, today as Day),
    ]);
    expect(states).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
    expect(withoutClosed([site, {}], '2013-05-01' as Day)).toEqual([{}]);
  });
});
