import type { Region } from '../../domain/region';

/**
 * The 27 area teams with the start of their demonstration telephone numbers, which three digits complete; all are in
 * the ranges Ofcom keeps for drama. 24 names come from the published area-team records. Those have one record for
 * London; the names of its three teams here are demonstration data.
 */
const teams: Readonly<Record<Region, readonly (readonly [name: string, telephone: string])[]>> = {
  North: [
    ['Cheshire, Warrington and Wirral', '0151 496 0'],
    ['Durham, Darlington and Tees', '01632 960'],
    ['Greater Manchester', '0161 496 0'],
    ['Lancashire', '01632 960'],
    ['Merseyside', '0151 496 0'],
    ['Cumbria, Northumberland, Tyne and Wear', '0191 498 0'],
    ['North Yorkshire and Humber', '01632 960'],
    ['South Yorkshire and Bassetlaw', '0114 496 0'],
    ['West Yorkshire', '0113 496 0'],
  ],
  'Midlands and East': [
    ['Arden, Herefordshire and Worcestershire', '01632 960'],
    ['Birmingham and the Black Country', '0121 496 0'],
    ['Derbyshire and Nottinghamshire', '0115 496 0'],
    ['East Anglia', '01632 960'],
    ['Essex', '01632 960'],
    ['Hertfordshire and the South Midlands', '01632 960'],
    ['Leicestershire and Lincolnshire', '0116 496 0'],
    ['Shropshire and Staffordshire', '01632 960'],
  ],
  London: [
    ['North East London', '020 7946 0'],
    ['North West London', '020 7946 0'],
    ['South London', '020 7946 0'],
  ],
  South: [
    ['Bath, Gloucestershire, Swindon and Wiltshire', '01632 960'],
    ['Bristol, North Somerset, Somerset and South Gloucestershire', '0117 496 0'],
    ['Devon, Cornwall and Isles of Scilly', '01632 960'],
    ['Kent and Medway', '01632 960'],
    ['Surrey and Sussex', '01632 960'],
    ['Thames Valley', '0118 496 0'],
    ['Wessex', '01632 960'],
  ],
};

export interface AreaTeam {
  readonly name: string;
  readonly region: Region;
  readonly telephone: string;
}

export const areaTeams: readonly AreaTeam[] = (Object.keys(teams) as Region[]).flatMap((region) =>
  teams[region].map(([name, telephone]) => ({ name, region, telephone })),
);
