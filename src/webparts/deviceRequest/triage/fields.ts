import * as phones from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import type { HeldRequest } from '../../../data/deviceRequests';
import type { Day } from '../../../domain/day';
import { columnsOfRequester } from '../../../domain/device/requestFingerprint';
import { shortDay } from '../../../ui/dates';
import { sentence } from '../../../ui/words';
import { strings as baseStrings } from '../../base/strings';
import type { Board, FullEntry } from './board';
import { strings } from './strings';
import { siteShown } from './siteShown';
import { needsWords } from './triageWords';

type Written = (typeof columnsOfRequester)[number];

/** What whoever decides calls the columns a requester writes; those two that say who it is count as one. */
const names: Readonly<Record<Written, string>> = {
  RequestedForName: uiStrings.WhoFor,
  RequestedForEmail: strings.FieldEmail,
  RequesterKey: strings.FieldBy,
  FunctionKey: phones.FieldFunction,
  BusinessNeeds: strings.FieldNeeds,
  NeedsMobileEmail: phones.FieldEmail,
  UsesNHSmail: strings.YesNHSmail,
  CurrentDevice: strings.FieldDevice,
  KeepNumber: strings.FieldNumber,
  SiteCode: uiStrings.Site,
  SiteInWords: strings.FieldSiteInWords,
  NeededBy: phones.FieldNeededBy,
  PolicyVersion: strings.FieldVersion,
  Justification: strings.Words,
  ReviewReason: strings.Review,
  Reply: strings.FieldReply,
  Withdrawn: baseStrings.Withdrawn,
  Title: strings.FieldName,
  RequestKey: strings.FieldKey,
};

/** What a column is called. */
export function columnWords(column: Written): string {
  return names[column];
}

export interface Answer {
  readonly name: string;
  readonly value: string;
}

/** What the form asked, with the answers as they stand in the request. */
export function answersOf({ request, functionName, site, device }: FullEntry, today: Day): Answer[] {
  const words = (column: Written): string => valueWords(request, column, today);
  return [
    { name: uiStrings.WhoFor, value: words('RequestedForName') },
    { name: strings.FieldEmail, value: words('RequestedForEmail') },
    { name: strings.FieldBy, value: request.authorName || baseStrings.None },
    { name: phones.FieldFunction, value: functionName ?? phones.FunctionNone },
    { name: strings.FieldNeeds, value: words('BusinessNeeds') },
    {
      name: phones.FieldEmail,
      value: request.NeedsMobileEmail && request.UsesNHSmail ? strings.YesNHSmail : words('NeedsMobileEmail'),
    },
    { name: strings.FieldDevice, value: device ?? baseStrings.None },
    { name: strings.FieldNumber, value: words('KeepNumber') },
    { name: uiStrings.Site, value: siteShown(site, request) ?? baseStrings.None },
    { name: phones.FieldNeededBy, value: words('NeededBy') },
    { name: strings.FieldVersion, value: words('PolicyVersion') },
  ];
}

/** A column that its requester has changed, before and after. */
export interface Changed {
  readonly name: string;
  readonly was: string;
  readonly now: string;
}

export function changedFields(
  was: HeldRequest,
  now: HeldRequest,
  { namesOf }: Pick<Board, 'namesOf'>,
  today: Day,
): Changed[] {
  const words = (request: HeldRequest, column: Written): string => {
    const { site, functionName, device } = namesOf(request);
    if (column === 'SiteCode') return site ?? baseStrings.None;
    if (column === 'FunctionKey') return functionName ?? phones.FunctionNone;
    return column === 'CurrentDevice' ? (device ?? baseStrings.None) : valueWords(request, column, today);
  };
  return columnsOfRequester
    .map((column) => ({ name: names[column], was: words(was, column), now: words(now, column) }))
    .filter((each) => each.was !== each.now);
}

function valueWords(request: HeldRequest, column: Written, today: Day): string {
  const value = request[column];
  if (Array.isArray(value)) return value.length > 0 ? sentence(needsWords(value)) : baseStrings.None;
  if (typeof value === 'boolean') return value ? uiStrings.Yes : phones.No;
  if (column === 'NeededBy') return request.NeededBy ? shortDay(request.NeededBy, today) : uiStrings.NoDate;
  return value === undefined || value === '' ? baseStrings.None : String(value);
}
