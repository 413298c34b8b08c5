import { severalSites } from '../audience/reach';
import { isEmail, isTelephone } from '../contactDetails';
import type { Day } from '../day';
import { type DegreesFault, degreesFault } from '../degrees';
import type { Telephones } from '../linkedText/onDemand';
import { keyOf } from '../key';
import { type InstructionFacts, keysIn } from './instructions';
import type { PlaceFacts } from './places';
import { lineCount, mostLines, stepLines } from './stepText';
import { nameIn } from '../legible';

/** An instruction as somebody wants to save it; a row of ContingencyInstructions fits. */
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
 * Why values make no sense:
 *
 * - `needed`: it is empty, and the other values require it
 * - `past`: the day has passed, and a later one is needed
 * - `order`: the last day comes before the first
 * - `unknown`: it names something that is not listed
 * - `wrong`: it cannot be read as what it must be
 * - `tooMany`: more lines than staff are shown
 * - `swapped`, `signLost`, `outside`: degrees of no place here, see `degreesFault`
 */
type FaultKind = 'needed' | 'past' | 'order' | 'unknown' | 'wrong' | 'tooMany' | DegreesFault;

/** A rule for a column says what is wrong with its value, given the whole entry and what is known elsewhere. */
type Rules<V, K> = { readonly [C in keyof V]?: (values: V, known: K) => FaultKind | undefined };

/** What can be wrong with each column that has a rule. */
type FaultsOf<R> = {
  [C in keyof R]: R[C] extends (...given: never[]) => infer Kind ? Exclude<Kind, undefined> : never;
};

/** What is wrong, and the column where it is mended. Each column has one fault at most. */
export type EntryFault<F> = { [C in keyof F]: { readonly column: C; readonly kind: F[C] } }[keyof F];

interface InstructionKnown extends KnownKeys, Pick<Telephones, 'telephonesIn'> {
  readonly today: Day;
}

const instructionRules = {
  Title: ({ Title }) => (nameIn(Title) ? undefined : 'needed'),
  Category: ({ Category, ServiceKey }) => (Category || ServiceKey ? undefined : 'needed'),
  ServiceKey: ({ ServiceKey }, { serviceKeys }) => unlisted(serviceKeys, ServiceKey),
  SiteCode: ({ SiteCode }, { siteCodes }) => (SiteCode === severalSites ? undefined : unlisted(siteCodes, SiteCode)),
  DependsOn: ({ DependsOn }, { serviceKeys }) =>
    keysIn(DependsOn).some((key) => unlisted(serviceKeys, key)) ? 'unknown' : undefined,
  Email: ({ Email }) => (Email && !isEmail(Email) ? 'wrong' : undefined),
  Telephone: ({ Telephone }, { telephonesIn }) =>
    Telephone && !isTelephone(Telephone) && telephonesIn(Telephone).length === 0 ? 'wrong' : undefined,
  Steps({ State, Title, Steps }) {
    if (lineCount(Steps) > mostLines) return 'tooMany';
    // A title that is a whole sentence can be the only step.
    const isSentence = /[.!?…]["'”’»]*$/.test(Title.trim());
    return State === 'Available' && nameIn(Title) && !isSentence && stepLines(Steps).length === 0
      ? 'needed'
      : undefined;
  },
  DoNot: ({ DoNot }) => (lineCount(DoNot) > mostLines ? 'tooMany' : undefined),
  ValidFrom: ({ State, ValidFrom }) => (State === 'Available' && !ValidFrom ? 'needed' : undefined),
  NextReviewOn: ({ State, NextReviewOn }) => (State === 'Available' && !NextReviewOn ? 'needed' : undefined),
  ValidUntil({ State, ValidFrom, ValidUntil }, { today }) {
    if (!ValidUntil) return undefined;
    if (ValidFrom && ValidUntil < ValidFrom) return 'order';
    // Staff would never read it.
    return State === 'Available' && ValidUntil < today ? 'past' : undefined;
  },
  NextUpdateOn({ State, NextUpdateOn }, { today }) {
    if (!isHonest(State)) return undefined;
    if (!NextUpdateOn) return 'needed';
    return NextUpdateOn < today ? 'past' : undefined;
  },
} satisfies Rules<CheckedInstruction, InstructionKnown>;

export type InstructionFaults = FaultsOf<typeof instructionRules>;

const placeRules = {
  Place: ({ Place }) => (nameIn(Place) ? undefined : 'needed'),
  ForSiteCode: ({ ForSiteCode, WhoMayUse }, { siteCodes }) =>
    WhoMayUse === 'This site' && !ForSiteCode ? 'needed' : unlisted(siteCodes, ForSiteCode),
  ForAreaTeam: ({ ForSiteCode, ForAreaTeam, WhoMayUse }) =>
    WhoMayUse === 'This area team' && !ForSiteCode && !ForAreaTeam ? 'needed' : undefined,
  WhoMayUse: ({ AgreementState, WhoMayUse }) => (AgreementState === 'Agreed' && !WhoMayUse ? 'needed' : undefined),
  ValidFrom: ({ AgreementState, ValidFrom }) => (AgreementState === 'Agreed' && !ValidFrom ? 'needed' : undefined),
  ValidUntil: ({ ValidFrom, ValidUntil }) => (ValidFrom && ValidUntil && ValidUntil < ValidFrom ? 'order' : undefined),
  Capacity: ({ Capacity }) =>
    Capacity !== undefined && (!Number.isInteger(Capacity) || Capacity < 0) ? 'wrong' : undefined,
  Latitude(place) {
    if (!isWithin(place.Latitude, 90)) return 'wrong';
    if (place.Latitude === undefined && place.Longitude !== undefined) return 'needed';
    const fault = pointFault(place);
    return fault === 'signLost' ? undefined : fault;
  },
  Longitude(place) {
    if (!isWithin(place.Longitude, 180)) return 'wrong';
    if (place.Longitude === undefined && place.Latitude !== undefined) return 'needed';
    const fault = pointFault(place);
    return fault === 'signLost' ? fault : undefined;
  },
} satisfies Rules<CheckedPlace, Pick<KnownKeys, 'siteCodes'>>;

export type PlaceFaults = FaultsOf<typeof placeRules>;

/** States in which staff are told that there is nothing to use yet. */
export function isHonest(state: InstructionFacts['State']): boolean {
  return state === 'Under consideration' || state === 'Being explored';
}

/** What does not make sense in an instruction. Drafts and withdrawn ones may be unfinished: staff never see them. */
export function checkInstruction(
  values: CheckedInstruction,
  keys: KnownKeys,
  today: Day,
  { telephonesIn }: Pick<Telephones, 'telephonesIn'>,
): EntryFault<InstructionFaults>[] {
  return broken(instructionRules, values, { ...keys, today, telephonesIn }) as EntryFault<InstructionFaults>[];
}

/** What does not make sense in a place to work. */
export function checkPlace(values: CheckedPlace, keys: Pick<KnownKeys, 'siteCodes'>): EntryFault<PlaceFaults>[] {
  return broken(placeRules, values, keys) as EntryFault<PlaceFaults>[];
}

/** The faults of values, in the order of the rules. */
function broken<V, K>(rules: Rules<V, K>, values: V, known: K): { column: keyof V; kind: FaultKind }[] {
  return (Object.keys(rules) as (keyof V)[]).flatMap((column) => {
    const kind = rules[column]?.(values, known);
    return kind ? [{ column, kind }] : [];
  });
}

function unlisted(listed: readonly string[], key: string | undefined): 'unknown' | undefined {
  return !key || listed.some((each) => keyOf(each) === keyOf(key)) ? undefined : 'unknown';
}

/** True if there are no degrees. False for NaN, a number that could not be read. */
function isWithin(degrees: number | undefined, most: number): boolean {
  return degrees === undefined || Math.abs(degrees) <= most;
}

/** Only for degrees that exist: the rest are `wrong`. */
function pointFault(place: CheckedPlace): DegreesFault | undefined {
  return isWithin(place.Latitude, 90) && isWithin(place.Longitude, 180) ? degreesFault(place) : undefined;
}
