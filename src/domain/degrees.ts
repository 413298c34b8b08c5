import { postcodeKey } from './postcode';

/** A point on the Earth, in degrees north and east. */
export interface Coordinates {
  readonly Latitude?: number;
  readonly Longitude?: number;
}

/**
 * Why degrees cannot be those of a place in Great Britain or Northern Ireland.
 *
 * - `swapped`: latitude and longitude are exchanged
 * - `signLost`: the place is west of Greenwich, and the minus of its longitude is missing
 * - `outside`: they are somewhere else, such as 0 and 0
 */
export type DegreesFault = 'swapped' | 'signLost' | 'outside';

/**
 * Great Britain on shore, as https://epsg.io/11007 (EPSG:11007) bounds it. Northern Ireland, https://epsg.io/12230, is
 * within these bounds.
 */
const bounds = { south: 49.79, north: 60.94, west: -8.82, east: 1.92 };

/**
 * Where there is land east of Greenwich: from one latitude to the next, and how far east it reaches. Each headland's
 * longitude is rounded outward.
 */
const eastward: readonly (readonly [south: number, north: number, east: number])[] = [
  // Beachy Head to Dungeness
  [50.72, 51, 1],
  // To the North Foreland
  [51, 51.4, 1.46],
  // The Thames to the Blackwater: Foulness
  [51.4, 51.75, 1],
  // To Cromer: Ness Point in Lowestoft, 52.4811 N 1.7628 E, is the easternmost of all
  [51.75, 52.95, 1.78],
  // The north of Norfolk, which ends west of Weybourne
  [52.95, 53, 1.14],
  // The Wash to the Humber
  [53, 53.5, 0.4],
  // To Withernsea
  [53.5, 53.8, 0.16],
];

/** The postcode areas that have addresses east of Greenwich. */
const easternAreas = new Set('BN BR CB CM CO CT DA DN E EN HU IG IP LN ME NR PE RH RM SE SG SS TN'.split(' '));

/**
 * What is wrong with a place's degrees; undefined if it does not have both. Its postcode can show that a sign was lost.
 */
export function degreesFault({
  Latitude,
  Longitude,
  Postcode,
}: Coordinates & { readonly Postcode?: string }): DegreesFault | undefined {
  if (Latitude === undefined || Longitude === undefined) return undefined;
  const area = /^[A-Z]{1,2}(?=\d)/.exec(postcodeKey(Postcode))?.[0];
  const isWestern = area !== undefined && !easternAreas.has(area);
  if (isWithin(Latitude, Longitude) && !(isWestern && Longitude > 0)) return undefined;
  if (isWithin(Longitude, Latitude)) return 'swapped';
  return Longitude > 0 && isWithin(Latitude, -Longitude) ? 'signLost' : 'outside';
}

/** How many degrees too far east a place just west of Greenwich may be given, through rounding. */
const rounding = 0.01;

function isWithin(north: number, east: number): boolean {
  const { south, north: most, west, east: furthest } = bounds;
  if (!(north >= south && north <= most && east >= west && east <= furthest)) return false;
  const [, , limit] = eastward.find(([from, to]) => north >= from && north < to) ?? [0, 0, rounding];
  return east <= limit;
}
