import type { Premises } from '../../domain/rollout/choices';
import { rolloutSites } from '../rolloutSites';
import type { NewRow } from '../shape';
import { areaTeams } from './areaTeams';

export type Site = NewRow<typeof rolloutSites>;

const premises = {
  pct: 'Former PCT',
  sha: 'Former SHA',
  shared: 'Shared with another NHS body',
  new: 'New premises',
  national: 'National office',
} as const satisfies Record<string, Premises>;

/** `wave` is the deployment wave and its week: 3b is wave 3, second week. */
type Line = readonly [
  code: string,
  name: string,
  town: string,
  postcode: string,
  north: number,
  east: number,
  kind: keyof typeof premises,
  staff: number,
  wave: string,
  contact: string,
];

/**
 * In the order of the area teams. Towns are real; buildings and people are invented; coordinates are near the middle of
 * the town.
 */
const lines: Readonly<Record<string, readonly Line[]>> = {
  'Cheshire, Warrington and Wirral': [
    ['BRIDGEWATER', 'Bridgewater House', 'Warrington', 'WA1 2QX', 53.39, -2.597, 'pct', 58, '1a', 'Neil Hargreaves'],
    ['TOWERWHARF', 'Tower Wharf House', 'Birkenhead', 'CH41 5LH', 53.393, -3.015, 'shared', 34, '4a', 'Joan Rimmer'],
  ],
  'Durham, Darlington and Tees': [
    ['MARKETCROSS', 'Market Cross House', 'Darlington', 'DL1 5RT', 54.524, -1.553, 'pct', 52, '2a', 'Keith Alderson'],
    ['RIVERSIDE', 'Riverside Court', 'Middlesbrough', 'TS2 1AE', 54.575, -1.235, 'pct', 41, '5a', 'Denise Coates'],
  ],
  'Greater Manchester': [
    ['COTTONEX', 'Cotton Exchange Court', 'Manchester', 'M2 6BD', 53.479, -2.245, 'sha', 88, '1b', 'Farah Siddiqui'],
    ['SPINNERS', 'Spinners Hall', 'Bolton', 'BL1 2TS', 53.578, -2.429, 'pct', 37, '3b', 'Gary Entwistle'],
  ],
  Lancashire: [
    ['MILLLANE', 'Mill Lane Court', 'Preston', 'PR1 8UY', 53.763, -2.703, 'pct', 55, '2b', 'Linda Bamber'],
    ['QUAYSIDE', 'Lune Quay House', 'Lancaster', 'LA1 1QS', 54.047, -2.801, 'shared', 26, '4b', 'Martin Gerrard'],
    ['WEAVERS', 'Weavers Court', 'Blackburn', 'BB2 1EG', 53.748, -2.482, 'pct', 39, '5b', 'Shazia Hussain'],
  ],
  Merseyside: [
    ['EXCHANGEST', 'Exchange Street House', 'Liverpool', 'L3 9QJ', 53.407, -2.988, 'sha', 76, '1c', 'Colin Maddox'],
    ['GLASSWORKS', 'Glassworks House', 'St Helens', 'WA10 1BX', 53.454, -2.737, 'pct', 31, '3a', 'Angela Pye'],
  ],
  'Cumbria, Northumberland, Tyne and Wear': [
    ['KEELMAN', 'Keelman House', 'Newcastle upon Tyne', 'NE1 3DX', 54.973, -1.614, 'pct', 63, '2a', 'Ruth Charlton'],
    ['BORDERGATE', 'Border Gate', 'Carlisle', 'CA1 1QT', 54.893, -2.933, 'shared', 29, '6a', 'Alan Nixon'],
  ],
  'North Yorkshire and Humber': [
    ['WALMGATE', 'Walmgate Chambers', 'York', 'YO1 9TL', 53.958, -1.08, 'pct', 47, '3c', 'Helena Foss'],
    ['HUMBERQUAY', 'Humber Quay House', 'Hull', 'HU1 2BN', 53.744, -0.334, 'pct', 36, '4a', 'Graham Stather'],
  ],
  'South Yorkshire and Bassetlaw': [
    ['CASTLEWORKS', 'Castle Works', 'Sheffield', 'S3 8LW', 53.381, -1.47, 'sha', 72, '3a', 'Carol Beaumont'],
    ['CHURCHLANE', 'Church Lane House', 'Barnsley', 'S70 2AJ', 53.553, -1.482, 'pct', 38, '3c', 'Darren Illingworth'],
    ['EASTGATE', 'Eastgate Chambers', 'Worksop', 'S80 1RA', 53.304, -1.124, 'shared', 22, '5c', 'Moira Kettle'],
    ['MILLGATE', 'Millgate House', 'Rotherham', 'S60 1FD', 53.43, -1.357, 'pct', 64, '3c', 'Priya Shah'],
    ['WATERDALE', 'Waterdale Court', 'Doncaster', 'DN1 3HR', 53.523, -1.133, 'pct', 44, '3b', 'Paul Senior'],
  ],
  'West Yorkshire': [
    ['CLOTHHALL', 'Cloth Hall Chambers', 'Leeds', 'LS1 5QB', 53.796, -1.548, 'sha', 71, '2c', 'Yasmin Akhtar'],
    ['CALDERWHARF', 'Calder Wharf', 'Wakefield', 'WF1 1PG', 53.683, -1.499, 'pct', 42, '4c', 'Robert Dyson'],
  ],
  'Arden, Herefordshire and Worcestershire': [
    ['ABBEY', 'Abbey Chambers', 'Worcester', 'WR1 2LN', 52.193, -2.221, 'pct', 57, '3c', 'Judith Amphlett'],
    ['WEAVERSGREEN', 'Weavers Green House', 'Coventry', 'CV1 2TT', 52.407, -1.51, 'pct', 66, '2b', 'Satnam Gill'],
    ['WYEBANK', 'Wye Bank House', 'Hereford', 'HR1 2BL', 52.056, -2.716, 'shared', 28, '6a', 'Tessa Preece'],
  ],
  'Birmingham and the Black Country': [
    ['CANALSIDE', 'Canalside House', 'Birmingham', 'B1 2HS', 52.48, -1.898, 'sha', 124, '1a', 'Imran Aziz'],
    ['LOCKWORKS', 'Lockworks', 'Wolverhampton', 'WV1 1SZ', 52.587, -2.129, 'pct', 69, '3a', 'Sandra Onions'],
  ],
  'Derbyshire and Nottinghamshire': [
    ['LACEMARKET', 'Lace Gate House', 'Nottingham', 'NG1 1PB', 52.953, -1.15, 'pct', 82, '2c', 'Oliver Chettle'],
    ['SILKMILL', 'Silk Mill Court', 'Derby', 'DE1 3AF', 52.922, -1.476, 'pct', 61, '4a', 'Parveen Kaur'],
  ],
  'East Anglia': [
    ['MILTON', 'Milton Chambers', 'Cambridge', 'CB4 1XF', 52.205, 0.122, 'sha', 94, '1b', 'Edward Thackray'],
    ['WENSUM', 'Wensum Court', 'Norwich', 'NR3 1DG', 52.628, 1.297, 'pct', 53, '3b', 'Hannah Bullard'],
    ['HARBOURROW', 'Harbour Row', 'Lowestoft', 'NR32 1HQ', 52.475, 1.752, 'pct', 31, '4b', 'Stephen Utting'],
  ],
  Essex: [
    ['TINDAL', 'Tindal Court', 'Chelmsford', 'CM1 1NN', 51.735, 0.469, 'pct', 72, '2a', 'Frances Mott'],
    ['TOWNGATE', 'Towngate Chambers', 'Basildon', 'SS14 1DN', 51.572, 0.462, 'shared', 38, '5a', 'Leon Marsh'],
  ],
  'Hertfordshire and the South Midlands': [
    ['PARKWAY', 'Parkway House', 'Welwyn Garden City', 'AL8 6JL', 51.801, -0.206, 'pct', 79, '3a', 'Nadia Rahman'],
    ['HATWORKS', 'Hat Works', 'Luton', 'LU1 2NB', 51.879, -0.417, 'pct', 48, '5b', 'Dermot Quinn'],
  ],
  'Leicestershire and Lincolnshire': [
    ['NEWARKE', 'Newarke Court', 'Leicester', 'LE2 7BY', 52.636, -1.133, 'pct', 85, '2b', 'Meera Solanki'],
    ['BRAYFORD', 'Brayford House', 'Lincoln', 'LN1 1YX', 53.23, -0.54, 'shared', 43, '6b', 'Peter Dowse'],
  ],
  'Shropshire and Staffordshire': [
    ['ANSON', 'Anson Court', 'Rugeley', 'WS15 2HS', 52.76, -1.936, 'new', 81, '3b', 'Claire Bagnall'],
    ['WELSHBRIDGE', 'Welsh Bridge House', 'Shrewsbury', 'SY3 8JH', 52.708, -2.754, 'pct', 49, '5a', 'Huw Preston'],
  ],
  'North East London': [
    ['STRATFORD', 'Angel Lane House', 'Stratford', 'E15 1BL', 51.541, -0.003, 'new', 96, '1c', 'Blessing Eze'],
    ['ILFORD', 'Cranbrook Chambers', 'Ilford', 'IG1 4PD', 51.559, 0.074, 'pct', 61, '3a', 'Rajesh Mehta'],
  ],
  'North West London': [
    ['EALING', 'Uxbridge Road Court', 'Ealing', 'W5 5SL', 51.513, -0.305, 'pct', 87, '2a', 'Siobhan Walsh'],
    ['HARROW', 'Station Approach House', 'Harrow', 'HA1 2XY', 51.58, -0.334, 'pct', 58, '4a', 'Dinesh Pillai'],
  ],
  'South London': [
    ['CROYDON', 'Wellesley Chambers', 'Croydon', 'CR0 2AG', 51.373, -0.099, 'pct', 73, '3b', 'Marcia Bailey'],
    ['BOROUGH', 'Borough Yard', 'Southwark', 'SE1 1LL', 51.504, -0.09, 'sha', 105, '1a', 'Anthony Cole'],
  ],
  'Bath, Gloucestershire, Swindon and Wiltshire': [
    ['AVONBRIDGE', 'Avonbridge House', 'Chippenham', 'SN15 3JW', 51.461, -2.119, 'pct', 62, '2c', 'Rosemary Frayne'],
    ['RAILSHED', 'Railway Shed Court', 'Swindon', 'SN2 2EA', 51.558, -1.782, 'new', 47, '4c', 'Ben Tarrant'],
  ],
  'Bristol, North Somerset, Somerset and South Gloucestershire': [
    ['REDCLIFFE', 'Redcliffe Wharf House', 'Bristol', 'BS1 6SX', 51.454, -2.588, 'sha', 112, '2b', 'Louise Pearce'],
    ['TONEVALE', 'Tone Vale Court', 'Taunton', 'TA1 3RP', 51.015, -3.103, 'shared', 38, '6a', 'Nigel Chidgey'],
  ],
  'Devon, Cornwall and Isles of Scilly': [
    ['CATHEDRALYARD', 'Cathedral Yard House', 'Exeter', 'EX1 1HJ', 50.722, -3.533, 'pct', 68, '3c', 'Wendy Luscombe'],
    ['LEMONQUAY', 'Lemon Quay Chambers', 'Truro', 'TR1 2LW', 50.263, -5.051, 'shared', 33, '6b', 'Jowan Trewin'],
  ],
  'Kent and Medway': [
    ['MEDWAYBANK', 'Medway Bank House', 'Tonbridge', 'TN9 1BH', 51.196, 0.274, 'pct', 77, '4a', 'Pauline Hogben'],
    ['FREMLIN', 'Brewers Court', 'Maidstone', 'ME14 1JN', 51.272, 0.529, 'pct', 49, '6c', 'Adam Fagg'],
  ],
  'Surrey and Sussex': [
    ['GATWICKROAD', 'Balcombe House', 'Horley', 'RH6 7BH', 51.174, -0.163, 'pct', 81, '3a', 'Cheryl Botting'],
    ['OUSE', 'Ouse View', 'Lewes', 'BN7 2PE', 50.874, 0.009, 'pct', 36, '5c', 'Simon Akehurst'],
  ],
  'Thames Valley': [
    ['MOTORWORKS', 'Garsington Court', 'Cowley', 'OX4 2PG', 51.733, -1.214, 'pct', 74, '2c', 'Victoria Lay'],
    ['KENNETSIDE', 'Kennet Side House', 'Reading', 'RG1 3DN', 51.455, -0.973, 'pct', 59, '5a', 'Amit Joshi'],
  ],
  Wessex: [
    ['QUAYCOURT', 'Quay Court', 'Southampton', 'SO14 3GP', 50.905, -1.404, 'pct', 118, '3c', 'Deborah Fry'],
    ['ITCHEN', 'Itchen Mill', 'Winchester', 'SO23 9LS', 51.061, -1.313, 'shared', 56, '5b', 'Toby Wareham'],
  ],
};

const nationalOffices = {
  North: [
    'WHITEHALLQUAY',
    'Wellington Quay House',
    'Leeds',
    'LS1 4DX',
    53.798,
    -1.535,
    'national',
    225,
    '2a',
    'Rachel Lumb',
  ],
  London: [
    'HIGHHOLBORN',
    'Procter House',
    'London',
    'WC1V 6NY',
    51.517,
    -0.113,
    'national',
    340,
    '3a',
    'Samuel Boateng',
  ],
} as const satisfies Record<string, Line>;

/** Two sites with a column left empty: one whose coordinates nobody has looked up, and one without a contact. */
const unplaced = 'LEMONQUAY';
const uncontacted = 'BORDERGATE';
/** What people call a site besides its name and its town. */
const otherNames: Readonly<Record<string, string>> = {
  MOTORWORKS: 'Oxford, Blackbird Leys',
  STRATFORD: 'Newham',
  HIGHHOLBORN: 'Holborn',
  MEDWAYBANK: 'West Kent',
};

function siteOf(line: Line, region: Site['Region'], areaTeam: string | undefined, telephone: string): Site {
  const [SiteCode, Title, Town, Postcode, Latitude, Longitude, kind, Staff, wave, ContactName] = line;
  return {
    SiteCode,
    Title,
    Region: region,
    AreaTeam: areaTeam,
    Town,
    Postcode,
    Premises: premises[kind],
    Staff,
    Wave: Number(wave[0]),
    ...(SiteCode in otherNames && { OtherNames: otherNames[SiteCode] }),
    ...(SiteCode === unplaced ? {} : { Latitude, Longitude }),
    ...(SiteCode === uncontacted
      ? {}
      : {
          ContactName,
          ContactEmail: `${ContactName.toLowerCase().replace(' ', '.')}@example.invalid`,
          ContactTelephone: telephone,
        }),
  };
}

const numbered = areaTeams.flatMap((team) => lines[team.name].map((line) => ({ team, line })));

export const sites: readonly Site[] = [
  ...numbered.map(({ team, line }, at) => siteOf(line, team.region, team.name, team.telephone + String(200 + at))),
  siteOf(nationalOffices.North, 'North', undefined, '0113 496 0300'),
  siteOf(nationalOffices.London, 'London', undefined, '020 7946 0300'),
];

/** The week of its wave in which each site is to be connected: 0 is the first. */
export const weekInWave: ReadonlyMap<string, number> = new Map(
  [...numbered.map(({ line }) => line), ...Object.values(nationalOffices)].map((line) => [
    line[0],
    'abc'.indexOf(line[8][1]),
  ]),
);
