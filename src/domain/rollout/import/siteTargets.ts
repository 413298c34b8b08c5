import { folded } from '../../folded';
import type { Target } from '../../sheet/columns';
import type { HeadedSheet } from '../../sheet/headed';
import type { Region } from '../../region';
import type { Premises } from '../choices';

/** The columns of a site that a sheet may fill. */
export interface SiteValues {
  readonly SiteCode: string;
  readonly Title: string;
  readonly Region: Region;
  readonly AreaTeam?: string;
  readonly Town?: string;
  readonly Postcode?: string;
  readonly Latitude?: number;
  readonly Longitude?: number;
  readonly Premises?: Premises;
  readonly Staff?: number;
  readonly Wave?: number;
  readonly ContactName?: string;
  readonly ContactEmail?: string;
  readonly ContactTelephone?: string;
}

export type SiteColumn = keyof SiteValues;
export type SiteTarget = SiteColumn;

export const siteTargets: readonly Target<SiteTarget>[] = [
  { name: 'SiteCode', headings: ['site code', 'code', 'site id', 'site ref', 'site reference'] },
  { name: 'Title', headings: ['site', 'site name', 'name', 'building', 'premises name', 'office'] },
  { name: 'Region', headings: ['region', 'nhs england region'] },
  { name: 'AreaTeam', headings: ['area team', 'team', 'local area team', 'lat'] },
  { name: 'Town', headings: ['town', 'city', 'town or city', 'town city'] },
  { name: 'Postcode', headings: ['postcode', 'post code', 'postal code'] },
  { name: 'Latitude', headings: ['latitude'] },
  { name: 'Longitude', headings: ['longitude', 'long', 'lng', 'lon'] },
  { name: 'Premises', headings: ['premises', 'kind of premises', 'premises type', 'type'] },
  { name: 'Staff', headings: ['staff', 'number of staff', 'headcount', 'users'] },
  { name: 'Wave', headings: ['wave', 'deployment wave'] },
  { name: 'ContactName', headings: ['contact', 'contact name', 'site contact'] },
  {
    name: 'ContactEmail',
    headings: [
      'contact email',
      'contacts email',
      'email',
      'e mail',
      'contact e mail',
      'email address',
      'e mail address',
      'contact email address',
      'contact e mail address',
    ],
  },
  {
    name: 'ContactTelephone',
    headings: [
      'contact telephone',
      'contacts telephone',
      'telephone',
      'phone',
      'tel',
      'contact phone',
      'telephone number',
    ],
  },
];

/** Names are words: a column of figures is none of them. */
const named: readonly SiteTarget[] = ['Title', 'AreaTeam', 'Town', 'ContactName'];

/**
 * The same for one sheet. “Lat” is the latitude where its cells are degrees, or where a longitude is beside it. No
 * column of figures is a name.
 */
export function siteTargetsFor(sheet: Pick<HeadedSheet, 'headings' | 'rows'>): readonly Target<SiteTarget>[] {
  const cellsAt = (at: number): string[] => sheet.rows.map((row) => row.cells[at] ?? '').filter(Boolean);
  const isMostly = (cells: readonly string[], form: RegExp): boolean =>
    cells.filter((cell) => form.test(cell)).length * 2 > cells.length;
  const fits = (at: number): boolean => !isMostly(cellsAt(at), /^[-+]?\d[\d\s.,]*°?$/);
  const headings = sheet.headings.map(folded);
  const lat = cellsAt(headings.indexOf('lat'));
  const hasLongitude = headings.some((heading) => ['longitude', 'long', 'lng', 'lon'].includes(heading));
  const isWords = isMostly(lat, /\p{L}{3}/u);
  const isLatitude = isMostly(lat, /^(49|5\d|60|61)([.,]\d+)?\s*°?$/) || (hasLongitude && !isWords);
  return siteTargets.map((target) => ({
    ...target,
    ...(named.includes(target.name) ? { fits } : {}),
    headings: isLatitude ? headingsWithLat(target) : target.headings,
  }));
}

function headingsWithLat({ name, headings }: Target<SiteTarget>): readonly string[] {
  return name === 'Latitude' ? [...headings, 'lat'] : headings.filter((heading) => heading !== 'lat');
}
