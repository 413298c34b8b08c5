import { isEmail, isTelephone } from '../contactDetails';
import type { Day } from '../day';
import { type DegreesFault, degreesFault } from '../degrees';
import type { Telephones } from '../linkedText/onDemand';
import { keyOf } from '../key';
import { type InstructionFacts, keysIn } from './instructions';
import type { PlaceFacts } from './places';
import { lineCount, mostLines, stepLines } from './stepText';

/** An instruction as somebody wants it to be; a row of ContingencyInstructions fits. */
export interface CheckedInstruction extends Omit<InstructionFacts, 'Id'> {
  readonly Title: string;
  readonly Steps?: string;
  readonly DoNot?: string;
  readonly Telephone?: string;
  readonly Email?: string;
  readonly NextUpdateOn?: Day;
  readonly NextReviewOn?: Day;
}

export type CheckedPlace = Omit<PlaceFacts, 'Id'> & { readonly Capacity?: number };

/** The keys that other lists hold. */
export interface KnownKeys {
  readonly siteCodes: readonly string[];
  readonly serviceKeys: readonly string[];
}

/**
 * Why values make no sense, each at the column where it is mended.
 *
 * - `needed`: the other values call for one here
 * - `past`: a day that has gone by, where one to come is asked for
 * - `order`: the last day comes before the first
 * - `unknown`: it names something that is not listed
 * - `wrong`: not of the kind it must be
 * - `tooMany`: more lines than staff are shown
 * - `swapped`, `signLost`, `outside`: degrees that are nowhere here, see `degreesFault`
 */
export interface EntryFault<C extends string> {
  readonly column: C;
  readonly kind: 'needed' | 'past' | 'order' | 'unknown' | 'wrong' | 'tooMany' | DegreesFault;
}

/** States in which staff are told that there is nothing to use yet. */
export function isHonest(state: InstructionFacts['State']): boolean {
  return state === 'Under consideration' || state === 'Being explored';
}

/** What does not make sense in an instruction. Drafts and what is withdrawn may be unfinished: nobody is shown them. */
export function checkInstruction(
  values: CheckedInstruction,
  { siteCodes, serviceKeys }: KnownKeys,
  today: Day,
  { telephonesIn }: Pick<Telephones, 'telephonesIn'>,
): EntryFault<keyof CheckedInstruction>[] {
  const faults: EntryFault<keyof CheckedInstruction>[] = [];
  const fault = (column: keyof CheckedInstruction, kind: EntryFault<string>['kind']): number =>
    faults.push({ column, kind });
  const {
    Title,
    Category,
    ServiceKey,
    State,
    Steps,
    DoNot,
    Telephone,
    Email,
    SiteCode,
    DependsOn,
    ValidFrom,
    ValidUntil,
    NextUpdateOn,
    NextReviewOn,
  } = values;

  if (!Title.trim()) fault('Title', 'needed');
  if (!Category && !ServiceKey) fault('Category', 'needed');
  if (ServiceKey && !has(serviceKeys, ServiceKey)) fault('ServiceKey', 'unknown');
  if (SiteCode && !has(siteCodes, SiteCode)) fault('SiteCode', 'unknown');
  if (keysIn(DependsOn).some((key) => !has(serviceKeys, key))) fault('DependsOn', 'unknown');
  if (Email && !isEmail(Email)) fault('Email', 'wrong');
  if (Telephone && !isTelephone(Telephone) && telephonesIn(Telephone).length === 0) fault('Telephone', 'wrong');
  if (lineCount(Steps) > mostLines) fault('Steps', 'tooMany');
  if (lineCount(DoNot) > mostLines) fault('DoNot', 'tooMany');
  if (State === 'Available') {
    // A title that is a sentence can say all there is to do; one that is not needs steps.
    if (Title.trim() && stepLines(Steps).length === 0 && !/[.!?…]["'”’»]*$/.test(Title.trim()))
      fault('Steps', 'needed');
    if (!ValidFrom) fault('ValidFrom', 'needed');
    if (!NextReviewOn) fault('NextReviewOn', 'needed');
  }
  if (ValidFrom && ValidUntil && ValidUntil < ValidFrom) fault('ValidUntil', 'order');
  // Staff would never read it.
  else if (State === 'Available' && ValidUntil && ValidUntil < today) fault('ValidUntil', 'past');
  if (isHonest(State)) {
    if (!NextUpdateOn) fault('NextUpdateOn', 'needed');
    else if (NextUpdateOn < today) fault('NextUpdateOn', 'past');
  }
  return faults;
}

/** What does not make sense in a place to work. */
export function checkPlace(
  values: CheckedPlace,
  { siteCodes }: Pick<KnownKeys, 'siteCodes'>,
): EntryFault<keyof CheckedPlace>[] {
  const faults: EntryFault<keyof CheckedPlace>[] = [];
  const fault = (column: keyof CheckedPlace, kind: EntryFault<string>['kind']): number => faults.push({ column, kind });
  const {
    Place,
    ForSiteCode,
    ForAreaTeam,
    AgreementState,
    WhoMayUse,
    ValidFrom,
    ValidUntil,
    Capacity,
    Latitude,
    Longitude,
    Postcode,
  } = values;

  if (!Place.trim()) fault('Place', 'needed');
  if (ForSiteCode && !has(siteCodes, ForSiteCode)) fault('ForSiteCode', 'unknown');
  if (WhoMayUse === 'This site' && !ForSiteCode) fault('ForSiteCode', 'needed');
  if (WhoMayUse === 'This area team' && !ForSiteCode && !ForAreaTeam) fault('ForAreaTeam', 'needed');
  if (AgreementState === 'Agreed') {
    if (!WhoMayUse) fault('WhoMayUse', 'needed');
    if (!ValidFrom) fault('ValidFrom', 'needed');
  }
  if (ValidFrom && ValidUntil && ValidUntil < ValidFrom) fault('ValidUntil', 'order');
  if (Capacity !== undefined && (!Number.isInteger(Capacity) || Capacity < 0)) fault('Capacity', 'wrong');
  if (!within(Latitude, 90)) fault('Latitude', 'wrong');
  else if (Latitude === undefined && Longitude !== undefined) fault('Latitude', 'needed');
  if (!within(Longitude, 180)) fault('Longitude', 'wrong');
  else if (Longitude === undefined && Latitude !== undefined) fault('Longitude', 'needed');
  if (within(Latitude, 90) && within(Longitude, 180)) {
    const elsewhere = degreesFault({ Latitude, Longitude, Postcode });
    if (elsewhere) fault(elsewhere === 'signLost' ? 'Longitude' : 'Latitude', elsewhere);
  }
  return faults;
}

function has(keys: readonly string[], key: string): boolean {
  return keys.some((each) => keyOf(each) === keyOf(key));
}

/** Degrees that there are; a number that cannot be read is NaN. */
function within(degrees: number | undefined, most: number): boolean {
  return degrees === undefined || Math.abs(degrees) <= most;
}
