import { audienceFault, type AudienceKey } from '../../../domain/audience/audience';
import { keyOf } from '../../../domain/key';
import { among, type Kind, listOf, text } from '../../../domain/kinds';
import { type Region, regions } from '../../../domain/region';
import { hasWords } from '../../../domain/hasWords';
import { counted } from '../../../ui/text';
import type { Fault } from '../entries/columnGroup';
import { siteMeant } from '../entries/directory';
import { strings as baseStrings } from '../strings';
import { strings } from './strings';
import { type AudienceAround, audienceOf, type WhomColumns, type WhomValues, whomValues } from './whom';

const whoms = ['everyone', 'some'] as const;

/** Whom a row is for, as it is chosen. */
export interface AudienceDraft {
  readonly whom: (typeof whoms)[number];
  readonly regions: readonly Region[];
  /** Numbers of waves. */
  readonly waves: readonly string[];
  readonly areas: readonly string[];
  /** Codes of sites. */
  readonly sites: readonly string[];
  /** A further site that is being typed. */
  readonly site: string;
  /** Keys of services. */
  readonly without: readonly string[];
}

/** How each field is read from a draft that the browser keeps. */
export const audienceKept: { readonly [F in keyof AudienceDraft]-?: Kind<AudienceDraft[F]> } = {
  whom: among(whoms),
  regions: listOf(among(regions)),
  waves: listOf(text),
  areas: listOf(text),
  sites: listOf(text),
  site: text,
  without: listOf(text),
};

/** The fields, filled from a row. */
export function audienceDraft(values: WhomValues): AudienceDraft {
  const audience = audienceOf(values);
  const of = (kind: AudienceKey['kind']): string[] =>
    audience.everyone ? [] : audience.keys.filter((key) => key.kind === kind).map(({ value }) => value);
  return {
    whom: audience.everyone ? 'everyone' : 'some',
    regions: regions.filter((region) => of('region').some((each) => keyOf(each) === keyOf(region))),
    waves: of('wave'),
    areas: of('area'),
    sites: of('site'),
    site: '',
    without: of('without'),
  };
}

/** What is chosen: the site that is typed counts too. */
export function keysIn(draft: AudienceDraft, { directory }: Pick<AudienceAround, 'directory'>): readonly AudienceKey[] {
  if (draft.whom === 'everyone') return [];
  const typed = siteMeant(directory, draft.site)?.SiteCode;
  const sites = typed !== undefined && !isAmong(draft.sites, typed) ? [...draft.sites, typed] : draft.sites;
  const all = (kind: AudienceKey['kind'], values: readonly string[]): AudienceKey[] =>
    values.map((value) => ({ kind, value }));
  return [
    ...all('region', draft.regions),
    ...all('wave', draft.waves),
    ...all('area', draft.areas),
    ...all('site', sites),
    ...all('without', draft.without),
  ];
}

/** The columns that the fields would save. */
export function audienceValues(draft: AudienceDraft, around: Pick<AudienceAround, 'directory'>): WhomColumns {
  if (draft.whom === 'everyone') return { Region: undefined, SiteCode: undefined, For: undefined };
  return whomValues(keysIn(draft, around));
}

export function audienceFaults(
  draft: AudienceDraft,
  around: Pick<AudienceAround, 'directory' | 'holdsSeveral'>,
): Fault<keyof AudienceDraft & string>[] {
  if (draft.whom === 'everyone') return [];
  if (hasWords(draft.site) && !siteMeant(around.directory, draft.site))
    return [{ field: 'site', text: baseStrings.FaultSite }];
  const keys = keysIn(draft, around);
  if (!around.holdsSeveral && (keys.length > 1 || keys.some(({ kind }) => kind !== 'site' && kind !== 'region')))
    return [{ field: 'whom', text: strings.FaultOneOnly }];
  const fault = audienceFault(keys);
  if (fault?.kind === 'none') return [{ field: 'whom', text: strings.FaultNone }];
  return fault && whomValues(keys).For !== undefined
    ? [{ field: 'whom', text: counted(fault.by, strings.FaultLong) }]
    : [];
}

export function isAmong(keys: readonly string[], wanted: string): boolean {
  return keys.some((key) => keyOf(key) === keyOf(wanted));
}
