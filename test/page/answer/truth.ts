import type { RawRow, RawSite } from '../../fuzz/rawRows';
import type { RawWorld } from './rawWorld';

// What is true at a site, read from the raw rows by rules of its own, without any code of src: the pages are compared
// with this.

/** The standing of a service. */
export type Standing = 'works' | 'part' | 'kept' | 'broken' | 'unknown';

export interface TrueService {
  readonly key: string;
  readonly title: string;
  /** Its name inside a sentence. */
  readonly named: string;
  readonly essential: boolean;
  readonly category?: string;
  readonly is: Standing;
  /** What does not work of it, a line for each. */
  readonly doesNotWork: readonly string[];
  readonly provider?: string;
  /** It works at no site, not even in part. */
  readonly nowhere: boolean;
}

export interface TrueInstruction {
  readonly title: string;
  readonly steps: readonly string[];
  readonly category?: string;
  readonly service?: string;
  /** Whether staff here may be shown it today. */
  readonly given: boolean;
  readonly needs: readonly string[];
}

export interface TruePlace {
  readonly name: string;
  /** In a straight line; undefined if nobody has looked up where it is. */
  readonly miles?: number;
  /** Whether somebody from this site may work there today. */
  readonly open: boolean;
  /** Too far to go for a day. */
  readonly tooFar: boolean;
}

export interface Truth {
  readonly site: string;
  readonly services: readonly TrueService[];
  readonly instructions: readonly TrueInstruction[];
  readonly places: readonly TruePlace[];
  /** Numbers that the pages may tell somebody at the site to call about anything. */
  readonly numbers: readonly string[];
  /** The number of the site's contact, if it is no help desk's. */
  readonly contactNumber?: string;
  /** Every sentence typed into a list: the pages quote it, and do not say it themselves. */
  readonly quoted: readonly string[];
  /** The names of people, places, teams and things in the lists. */
  readonly names: readonly string[];
}

export function truthAt({ lists, today }: RawWorld, siteCode: string): Truth {
  const site = lists.RolloutSites.find(({ SiteCode }) => SiteCode === siteCode)!;
  const standing = (service: RawRow, code: unknown): Standing =>
    standingOf(service, rowOf(lists.RolloutStatuses, code, service.ServiceKey), today);
  const somewhere = (service: RawRow): boolean =>
    lists.RolloutSites.some(({ SiteCode }) => ['works', 'part'].includes(standing(service, SiteCode)));
  const services = lists.RolloutServices.map((service): TrueService => {
    const row = rowOf(lists.RolloutStatuses, siteCode, service.ServiceKey);
    return {
      key: String(service.ServiceKey),
      title: String(service.Title),
      named: String(service.InSentence ?? service.Title),
      essential: service.Tier === 'Essential',
      category: text(service.Category),
      is: standing(service, siteCode),
      doesNotWork: linesOf(row?.DoesNotWork),
      provider: text(row?.ExistingProvider),
      nowhere: !somewhere(service),
    };
  });
  const numbers = lists.RolloutServices.flatMap(({ Telephone }) => text(Telephone) ?? []);
  const contactNumber = text(site.ContactTelephone);
  return {
    site: String(site.Title),
    services,
    instructions: lists.ContingencyInstructions.map((row) => ({
      title: String(row.Title),
      steps: linesOf(row.Steps),
      category: text(row.Category),
      service: text(row.ServiceKey),
      given: row.State === 'Available' && inDate(row, today) && isFor(row, site),
      needs: (text(row.DependsOn) ?? '')
        .split(',')
        .map((key) => key.trim())
        .filter(Boolean),
    })),
    places: lists.FallbackLocations.map((row): TruePlace => {
      const miles = milesFrom(site, row);
      return {
        name: String(row.Place),
        miles,
        open:
          row.AgreementState === 'Agreed' && inDate(row, today) && mayUse(row, site) && !isBrokenBuilding(row, site),
        tooFar: miles !== undefined && miles > 40,
      };
    }),
    numbers,
    contactNumber: contactNumber !== undefined && numbers.includes(contactNumber) ? undefined : contactNumber,
    quoted: textsIn(lists, quotedColumns),
    names: textsIn(lists, nameColumns),
  };
}

/** The state last confirmed, unless that was too long ago or what was kept is gone by now. */
function standingOf(service: RawRow, row: RawRow | undefined, today: string): Standing {
  const confirmed = dayIn(row?.ConfirmedOn);
  if (!row || !confirmed || confirmed > today) return 'unknown';
  if (daysFrom(confirmed, today) > Number(service.ConfirmWithinDays ?? 28)) return 'unknown';
  switch (row.Now) {
    case 'Working':
      return 'works';
    case 'Partly working':
      return 'part';
    case 'Not working':
      return 'broken';
    case 'Keep using what you have': {
      if (row.ExistingState === 'Stopped') return 'broken';
      const end = dayIn(row.ExistingEndsOn);
      return end && end < today && confirmed <= end ? 'unknown' : 'kept';
    }
    default:
      return 'unknown';
  }
}

/** The row of a site and service; of several, the one confirmed last, and of those the one written last. */
function rowOf(rows: readonly RawRow[], siteCode: unknown, serviceKey: unknown): RawRow | undefined {
  return rows
    .filter((row) => row.SiteCode === siteCode && row.ServiceKey === serviceKey)
    .reduce<RawRow | undefined>(
      (last, row) => (last && String(last.ConfirmedOn ?? '') > String(row.ConfirmedOn ?? '') ? last : row),
      undefined,
    );
}

function isFor(instruction: RawRow, site: RawRow): boolean {
  if (instruction.SiteCode) return instruction.SiteCode === site.SiteCode;
  return !instruction.Region || instruction.Region === site.Region;
}

function mayUse(place: RawRow, site: RawRow): boolean {
  const own = isFor({ SiteCode: place.ForSiteCode ?? '?' }, site);
  switch (place.WhoMayUse) {
    case 'Any NHS England staff':
      return true;
    case 'This area team':
      return own || (text(place.ForAreaTeam) !== undefined && place.ForAreaTeam === site.AreaTeam);
    default:
      return own && place.WhoMayUse === 'This site';
  }
}

/** Nobody is sent to the building they are in, unless a room in it is arranged for them. */
function isBrokenBuilding(place: RawRow, site: RawRow): boolean {
  return text(place.Postcode) !== undefined && place.Postcode === site.Postcode && place.ForSiteCode !== site.SiteCode;
}

function inDate(row: RawRow, today: string): boolean {
  return (dayIn(row.ValidFrom) ?? '') <= today && today <= (dayIn(row.ValidUntil) ?? '9999');
}

/** By the spherical law of cosines, in miles. */
function milesFrom(one: RawRow, other: RawRow): number | undefined {
  const degrees = [one.Latitude, one.Longitude, other.Latitude, other.Longitude];
  if (!degrees.every((each) => typeof each === 'number')) return undefined;
  const [north, east, otherNorth, otherEast] = degrees.map((each) => (Number(each) * Math.PI) / 180);
  const cosine =
    Math.sin(north) * Math.sin(otherNorth) + Math.cos(north) * Math.cos(otherNorth) * Math.cos(otherEast - east);
  return 3958.76 * Math.acos(Math.max(-1, Math.min(1, cosine)));
}

function dayIn(value: unknown): string | undefined {
  return text(value)?.slice(0, 10);
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function linesOf(value: unknown): string[] {
  return (text(value) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

const quotedColumns: Readonly<Record<string, readonly string[]>> = {
  ContingencyInstructions: ['Title', 'Steps', 'DoNot', 'Meanwhile', 'WhoFor', 'ReviewedBy'],
  RolloutServices: ['Summary', 'PromiseSource'],
  RolloutStatuses: ['DoesNotWork', 'WaitingFor', 'Reason', 'Source', 'ConfirmedBy'],
  RolloutUpdates: ['Title', 'Body'],
};

const nameColumns: Readonly<Record<string, readonly string[]>> = {
  FallbackLocations: ['Place', 'Address', 'Services', 'Contact'],
  RolloutServices: ['Title', 'InSentence'],
  RolloutSites: ['Title', 'Town', 'AreaTeam', 'ContactName'],
  RolloutStatuses: ['ExistingProvider'],
};

/** Whole texts, their lines and their sentences, the longest first. */
function textsIn(lists: RawSite, columns: Readonly<Record<string, readonly string[]>>): string[] {
  const lines = Object.entries(columns).flatMap(([list, names]) =>
    lists[list].flatMap((row) => names.flatMap((name) => linesOf(row[name]))),
  );
  const all = lines.flatMap((each) => [each, ...each.split(/(?<=[.!?])\s+/)]);
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}
