import { day } from '../../domain/day';
import type { AgreementState, MayUse } from '../../domain/contingency/choices';
import { fallbackLocations } from '../fallbackLocations';
import type { NewRow } from '../shape';
import { sites } from './sites';

type Place = NewRow<typeof fallbackLocations>;

/** The site, by its code, or the area team, by its name, that the place is for. */
type For = { readonly site: string } | { readonly team: string };

/**
 * One of our own sites by its code, or somebody else's building. A library that nobody has looked up has no
 * coordinates.
 */
type Where = string | readonly [name: string, address: string, postcode: string, north?: number, east?: number];

/** `contact`: `site` for the site contact: that of the place if it is our own, otherwise that of the site it is for. */
type Line = readonly [
  forWhom: For,
  where: Where,
  state: AgreementState,
  who: MayUse | undefined,
  capacity: number | undefined,
  services: string,
  contact: string | undefined,
  from?: string,
  until?: string,
];

const southYorkshire = { team: 'South Yorkshire and Bassetlaw' } as const;
const wireless = 'internet access';
const printing = 'internet access and printing';

const lines: readonly Line[] = [
  [
    southYorkshire,
    'CASTLEWORKS',
    'Agreed',
    'Any NHS England staff',
    12,
    printing,
    undefined,
    '2013-04-08',
    '2013-06-28',
  ],
  [
    southYorkshire,
    'WATERDALE',
    'Agreed',
    'This area team',
    4,
    wireless,
    'Ring first: 0113 496 0112',
    '2013-04-08',
    '2013-05-31',
  ],
  [
    { site: 'MILLGATE' },
    ['Riverside Library, study room', 'Main Street, Rotherham', 'S60 1JH', 53.431, -1.36],
    'In discussion',
    'This site',
    6,
    wireless,
    'site',
  ],
  [
    { site: 'QUAYCOURT' },
    ['Ground-floor training room', 'Quay Court, Southampton', 'SO14 3GP', 50.905, -1.404],
    'Agreed',
    'This site',
    8,
    wireless,
    'site',
    '2013-04-09',
    '2013-05-10',
  ],
  [{ team: 'Wessex' }, 'ITCHEN', 'Agreed', 'This area team', 5, wireless, 'site', '2013-04-02', '2013-05-31'],
  [
    { site: 'CATHEDRALYARD' },
    ['Castle Street Library', 'Castle Street, Exeter', 'EX4 3PQ'],
    'Agreed',
    'This site',
    3,
    wireless,
    'Ring first: 01632 960261',
    '2013-04-10',
    '2013-05-03',
  ],
  [
    { site: 'WEAVERS' },
    'MILLLANE',
    'Agreed',
    'Any NHS England staff',
    10,
    printing,
    'site',
    '2013-04-03',
    '2013-06-28',
  ],
  [
    { team: 'Lancashire' },
    ['Town hall annexe, room 2', 'King William Street, Blackburn', 'BB1 7DY', 53.749, -2.483],
    'Needed',
    undefined,
    undefined,
    wireless,
    undefined,
  ],
  [
    { site: 'RAILSHED' },
    ['Community hospital, seminar room', 'Marlborough Road, Swindon', 'SN3 6BB', 51.539, -1.727],
    'In discussion',
    'This site',
    10,
    wireless,
    'site',
  ],
  [
    { site: 'RAILSHED' },
    'AVONBRIDGE',
    'Agreed',
    'Any NHS England staff',
    8,
    printing,
    'site',
    '2013-04-02',
    '2013-04-26',
  ],
  [{ site: 'LEMONQUAY' }, ['Harbour Library', 'Truro', 'TR1 2HX'], 'Needed', 'This site', undefined, wireless, 'site'],
  [
    { team: 'South London' },
    'BOROUGH',
    'Agreed',
    'Any NHS England staff',
    20,
    printing,
    undefined,
    '2013-03-25',
    '2013-09-30',
  ],
  [
    { site: 'HARROW' },
    ['Council offices, ground floor', 'Station Road, Harrow', 'HA1 2UH', 51.588, -0.334],
    'Agreed',
    'This site',
    6,
    wireless,
    'site',
    '2013-03-18',
    '2013-04-12',
  ],
  [{ team: 'East Anglia' }, 'MILTON', 'Agreed', 'This area team', 7, printing, 'site', '2013-04-22', '2013-07-31'],
];

function placeOf(
  [forWhom, where, AgreementState, WhoMayUse, Capacity, Services, Contact, from, until]: Line,
  at: number,
): Place {
  const own = sites.find(({ SiteCode }) => SiteCode === where);
  const spot = own
    ? { Place: `${own.Title}, ${own.Town}`, Postcode: own.Postcode, Latitude: own.Latitude, Longitude: own.Longitude }
    : {
        Place: where[0],
        Address: where[1],
        Postcode: where[2],
        Latitude: where[3] as number | undefined,
        Longitude: where[4] as number | undefined,
      };
  const asked = own ?? sites.find(({ SiteCode }) => 'site' in forWhom && SiteCode === forWhom.site);
  return {
    ...spot,
    Title: `${spot.Place}, for ${'team' in forWhom ? forWhom.team : nameOf(forWhom.site)}`,
    EntryKey: `place-${String(at + 1).padStart(3, '0')}`,
    ForSiteCode: 'site' in forWhom ? forWhom.site : undefined,
    ForAreaTeam: 'team' in forWhom ? forWhom.team : undefined,
    AgreementState,
    WhoMayUse,
    Capacity,
    Services,
    Contact: Contact === 'site' && asked ? `${asked.ContactName}, ${asked.ContactTelephone}` : Contact,
    ValidFrom: from ? day(from) : undefined,
    ValidUntil: until ? day(until) : undefined,
  };
}

function nameOf(code: string): string {
  const site = sites.find(({ SiteCode }) => SiteCode === code);
  return site ? `${site.Title}, ${site.Town}` : code;
}

export const midAprilPlaces: readonly Place[] = lines.map(placeOf);

/** On 2 April places were agreed only for the pilot in South London. */
export const dayOnePlaces: readonly Place[] = midAprilPlaces.map((place) =>
  place.AgreementState !== 'Agreed' || place.ForAreaTeam === 'South London'
    ? place
    : { ...place, AgreementState: 'Needed', WhoMayUse: undefined, ValidFrom: undefined, ValidUntil: undefined },
);
