import { placeTitle, type PlaceValues } from '../../../data/contingencyEditing';
import { among, dateTyped, fields, type Kind, text } from '../../../domain/kinds';
import { checkPlace } from '../../../domain/contingency/entryChecks';
import { type AgreementState, agreementStates, type MayUse, mayUse } from '../../../domain/contingency/choices';
import type { Day } from '../../../domain/day';
import { postcodeIn } from '../../../domain/postcode';
import { safeText } from '../../../domain/safeText';
import { type TypedDate, typedDate } from '../../../domain/typedDate';
import { degreesWords } from '../../../ui/degreesWords';
import { strings as baseStrings } from '../../base/strings';
import { dayTyped, type Fault, inOrder } from './instructionDraft';
import { strings } from './strings';
import { type Directory, siteLabel, siteMeant } from './work';

/** A place to work as it is typed. */
export interface PlaceDraft {
  readonly place: string;
  readonly address: string;
  readonly postcode: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly forSite: string;
  readonly forTeam: string;
  readonly state: AgreementState;
  readonly who: MayUse | '';
  readonly validFrom: TypedDate;
  readonly validUntil: TypedDate;
  readonly capacity: string;
  readonly services: string;
  readonly contact: string;
}

export type PlaceField = keyof PlaceDraft;

export function placeDraft(values: Partial<PlaceValues>, directory: Directory): PlaceDraft {
  const site = directory.find(values.ForSiteCode);
  const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return {
    place: values.Place ?? '',
    address: values.Address ?? '',
    postcode: values.Postcode ?? '',
    latitude: number(values.Latitude),
    longitude: number(values.Longitude),
    forSite: site ? siteLabel(site) : (values.ForSiteCode ?? ''),
    forTeam: values.ForAreaTeam ?? '',
    state: values.AgreementState ?? 'Needed',
    who: values.WhoMayUse ?? '',
    validFrom: typedDate(values.ValidFrom),
    validUntil: typedDate(values.ValidUntil),
    capacity: number(values.Capacity),
    services: values.Services ?? '',
    contact: values.Contact ?? '',
  };
}

/** A draft that the browser has kept; what of it cannot be read is as the form begins. */
export function placeDraftKind(first: PlaceDraft): Kind<PlaceDraft> {
  return fields(first, {
    place: text,
    address: text,
    postcode: text,
    latitude: text,
    longitude: text,
    forSite: text,
    forTeam: text,
    state: among(agreementStates),
    who: among(['', ...mayUse]),
    validFrom: dateTyped,
    validUntil: dateTyped,
    capacity: text,
    services: text,
    contact: text,
  });
}

const fieldOf: Readonly<Partial<Record<keyof PlaceValues, PlaceField>>> = {
  Place: 'place',
  ForSiteCode: 'forSite',
  ForAreaTeam: 'forTeam',
  WhoMayUse: 'who',
  ValidFrom: 'validFrom',
  ValidUntil: 'validUntil',
  Capacity: 'capacity',
  Latitude: 'latitude',
  Longitude: 'longitude',
};

const faultTexts: Readonly<Record<string, string>> = {
  'Place needed': strings.FaultPlace,
  'ForSiteCode unknown': baseStrings.FaultSite,
  'ForSiteCode needed': strings.FaultForSite,
  'ForAreaTeam needed': strings.FaultForTeam,
  'WhoMayUse needed': strings.FaultWho,
  'ValidFrom needed': strings.FaultAgreedFrom,
  'ValidUntil order': strings.FaultOrder,
  'Capacity wrong': strings.FaultCapacity,
  'Latitude wrong': strings.FaultLatitude,
  'Longitude wrong': strings.FaultLongitude,
  'Latitude needed': strings.FaultLatitudeNeeded,
  'Longitude needed': strings.FaultLongitudeNeeded,
  'Latitude swapped': degreesWords.swapped,
  'Longitude signLost': degreesWords.signLost,
  'Latitude outside': degreesWords.outside,
};

export interface PlaceRead {
  readonly values: PlaceValues;
  readonly faults: readonly Fault<PlaceField>[];
}

/** What a draft would save, and what must be mended before. */
export function readPlace(draft: PlaceDraft, directory: Directory): PlaceRead {
  const faults: Fault<PlaceField>[] = [];
  const written = (typed: string): string | undefined => safeText(typed).trim() || undefined;
  const number = (typed: string): number | undefined => (typed.trim() ? Number(typed.trim()) : undefined);
  const on = (field: 'validFrom' | 'validUntil', label: string): Day | undefined =>
    dayTyped(draft[field], (words) => faults.push({ field, text: words }), label);
  const site = siteMeant(directory, draft.forSite);
  if (draft.forSite.trim() && !site) faults.push({ field: 'forSite', text: baseStrings.FaultSite });
  const place = {
    Place: written(draft.place) ?? '',
    Address: written(draft.address),
    Postcode: postcodeIn(draft.postcode) ?? written(draft.postcode.toUpperCase()),
    Latitude: number(draft.latitude),
    Longitude: number(draft.longitude),
    ForSiteCode: site?.SiteCode,
    ForAreaTeam: written(draft.forTeam),
    AgreementState: draft.state,
    WhoMayUse: draft.who || undefined,
    ValidFrom: on('validFrom', strings.AgreedFrom),
    ValidUntil: on('validUntil', strings.AgreedUntil),
    Capacity: number(draft.capacity),
    Services: written(draft.services),
    Contact: written(draft.contact),
  };
  const values: PlaceValues = { ...place, Title: placeTitle(place, directory.sites) };
  const senseless = checkPlace(values, { siteCodes: directory.sites.map(({ SiteCode }) => SiteCode) }).map(
    ({ column, kind }): Fault<PlaceField> => ({
      field: fieldOf[column] ?? 'place',
      text: faultTexts[`${column} ${kind}`] ?? `${column}: ${kind}`,
    }),
  );
  return { values, faults: inOrder([...faults, ...senseless], Object.keys(draft) as PlaceField[]) };
}
