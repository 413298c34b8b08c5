import * as uiStrings from 'UiStrings';
import type { InstructionValues, PlaceValues } from '../../../data/contingencyEditing';
import type { AgreementState, InstructionState, MayUse } from '../../../domain/contingency/choices';
import { isDay } from '../../../domain/day';
import { fullDay } from '../../../ui/dates';
import type { BothVersions } from '../../base/saving/Conflict';
import { strings as baseStrings } from '../../base/strings';
import { strings as answerStrings } from '../../../ui/answer/contentStrings';
import { strings } from './strings';

export const stateWords: Readonly<Record<InstructionState, string>> = {
  Draft: strings.StateDraft,
  'Under consideration': strings.StateConsidered,
  'Being explored': strings.StateExplored,
  Available: strings.Published,
  Withdrawn: baseStrings.Withdrawn,
};

export const agreementWords: Readonly<Record<AgreementState, string>> = {
  Needed: strings.AgreementNeeded,
  'In discussion': strings.AgreementDiscussed,
  Agreed: strings.AgreementAgreed,
};

export const whoWords: Readonly<Record<MayUse, string>> = {
  'This site': strings.WhoSite,
  'This area team': strings.WhoTeam,
  'Any NHS England staff': answerStrings.WhoAny,
};

/** What each column is called where two versions are held against each other. */
const instructionColumns: Readonly<Record<keyof InstructionValues, string>> = {
  Title: strings.Title,
  Category: strings.Topic,
  ServiceKey: strings.TopicService,
  State: strings.State,
  Region: baseStrings.Region,
  SiteCode: uiStrings.Site,
  Steps: strings.Steps,
  DoNot: strings.DoNot,
  Meanwhile: strings.Meanwhile,
  WhoFor: strings.WhoFor,
  Telephone: strings.Telephone,
  Email: strings.Email,
  DependsOn: strings.DependsOn,
  ValidFrom: strings.FirstDay,
  ValidUntil: strings.LastDay,
  NextUpdateOn: strings.NextUpdate,
  ReviewedOn: strings.ReviewedOn,
  ReviewedBy: strings.ReviewedBy,
  NextReviewOn: strings.NextReview,
};

const placeColumns: Readonly<Record<Exclude<keyof PlaceValues, 'Title'>, string>> = {
  Place: strings.Place,
  Address: strings.Address,
  Postcode: baseStrings.Postcode,
  Latitude: strings.Latitude,
  Longitude: strings.Longitude,
  ForSiteCode: strings.ForSite,
  ForAreaTeam: strings.ForTeam,
  AgreementState: strings.Agreement,
  WhoMayUse: strings.WhoMayUse,
  ValidFrom: strings.AgreedFrom,
  ValidUntil: strings.AgreedUntil,
  Capacity: strings.Capacity,
  Services: strings.Services,
  Contact: strings.Contact,
};

const choiceWords: Readonly<Record<string, string>> = { ...stateWords, ...agreementWords, ...whoWords };

function valueWords(value: unknown): string {
  if (value === undefined || value === '') return baseStrings.Dash;
  const text = String(value);
  return choiceWords[text] ?? (isDay(text) ? fullDay(text) : text);
}

function differing<V extends object>(
  names: Readonly<Partial<Record<keyof V, string>>>,
  mine: Partial<V>,
  theirs: V,
): BothVersions[] {
  return (Object.keys(names) as (keyof V)[])
    .map((column): BothVersions => ({
      label: names[column]!,
      mine: valueWords(mine[column]),
      theirs: valueWords(theirs[column]),
    }))
    .filter((each) => each.mine !== each.theirs);
}

export function instructionDifferences(mine: Partial<InstructionValues>, theirs: InstructionValues): BothVersions[] {
  return differing<InstructionValues>(instructionColumns, mine, theirs);
}

export function placeDifferences(mine: Partial<PlaceValues>, theirs: PlaceValues): BothVersions[] {
  return differing<PlaceValues>(placeColumns, mine, theirs);
}
