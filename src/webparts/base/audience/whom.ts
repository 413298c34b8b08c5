import type { Directory } from '../entries/directory';
import { type Audience, type AudienceKey, isFor, parseFor, writeFor } from '../../../domain/audience/audience';
import { severalSites } from '../../../domain/audience/reach';
import { keyOf } from '../../../domain/key';
import type { Day } from '../../../domain/day';
import { withoutClosed } from '../../../domain/rollout/keep/siteOpen';
import type { ServiceFacts, StatusFacts } from '../../../domain/rollout/facts';
import { states } from '../../../domain/rollout/states';
import { whatWorksNow } from '../../../domain/rollout/whatWorksNow';
import { inSentence } from '../../../domain/sentences';
import type { Region } from '../../../domain/region';
import { counted, fill, listed } from '../../../ui/text';
import { forWords } from './forWords';
import { strings } from './strings';

/** The columns that say whom a row is for. */
export interface WhomValues {
  readonly Region?: Region;
  /** `*` where *For* says it. */
  readonly SiteCode?: string;
  readonly For?: string;
}

/** The same columns, each with a value: an empty one is emptied. */
export interface WhomColumns {
  readonly Region: Region | undefined;
  readonly SiteCode: string | undefined;
  readonly For: string | undefined;
}

/** What is known of the sites and services that a row may be for. */
export interface AudienceAround {
  readonly today: Day;
  readonly directory: Directory;
  readonly services: readonly { readonly ServiceKey: string; readonly Title: string; readonly InSentence?: string }[];
  /** Whether a site's summary says that a service does not work. */
  doesNotWork(siteCode: string, serviceKey: string): boolean;
  /** Whether the lists can hold keys of several sites: before version 8, a row is for one region or one site. */
  readonly holdsSeveral: boolean;
}

/** Whom a row is for: one site, a region, the keys of *For*, or everyone. */
export function audienceOf({ Region, SiteCode, For }: WhomValues): Audience {
  if (SiteCode === severalSites) {
    const several = parseFor(For);
    return several.everyone ? { keys: [] } : several;
  }
  if (SiteCode) return { keys: [{ kind: 'site', value: SiteCode }] };
  return Region ? { keys: [{ kind: 'region', value: Region }] } : { everyone: true };
}

/**
 * The columns for these keys. One site or one region stands in its own column, so that an older package shows the row
 * there too.
 */
export function whomValues(keys: readonly AudienceKey[]): WhomColumns {
  const [only, ...others] = keys;
  if (others.length === 0 && only?.kind === 'site') return { Region: undefined, SiteCode: only.value, For: undefined };
  if (others.length === 0 && only?.kind === 'region')
    return { Region: only.value as Region, SiteCode: undefined, For: undefined };
  return { Region: undefined, SiteCode: severalSites, For: writeFor(keys) };
}

/** Tells of a site and a service whether it does not work there, from what was read of all sites. */
export function notWorkingAt(
  services: readonly Pick<ServiceFacts, 'ServiceKey' | 'ConfirmWithinDays'>[],
  statusesAt: (siteCode: string) => readonly StatusFacts[],
  today: Day,
): AudienceAround['doesNotWork'] {
  return (siteCode, serviceKey) => {
    const isIt = (each: { readonly ServiceKey: string }): boolean => keyOf(each.ServiceKey) === keyOf(serviceKey);
    const service = services.find(isIt);
    const status = statusesAt(siteCode).find(isIt);
    return service !== undefined && states[whatWorksNow(service, status, today).state].use === 'nothing';
  };
}

/** The sites that a row reaches today; at one that has closed nobody reads it. */
export function sitesReached<S extends Directory['sites'][number]>(
  audience: Audience,
  sites: readonly S[],
  around: Pick<AudienceAround, 'doesNotWork' | 'today'>,
): readonly S[] {
  return withoutClosed(sites, around.today).filter((site) =>
    isFor(audience, {
      siteCode: site.SiteCode,
      region: site.Region,
      wave: site.Wave,
      areaTeam: site.AreaTeam,
      doesNotWork: (service) => around.doesNotWork(site.SiteCode, service),
    }),
  );
}

function serviceName(key: string, { services }: Pick<AudienceAround, 'services'>): string {
  const service = services.find(({ ServiceKey }) => keyOf(ServiceKey) === keyOf(key));
  return service ? inSentence(service.Title) : key;
}

/** Whom a row reaches, with the number of sites, and that it ends by itself where that is so. */
export function reachWords(audience: Audience, around: AudienceAround): string {
  if (!audience.everyone && audience.keys.length === 0) return strings.ChooseWhom;
  const count = sitesReached(audience, around.directory.sites, around).length;
  const whom = forWords(audience, { sites: around.directory.sites, services: around.services });
  const without = audience.everyone ? [] : audience.keys.filter(({ kind }) => kind === 'without');
  if (without.length === 0) return `${counted(count, strings.Reaches, { whom })}.`;
  const services = listed(without.map(({ value }) => serviceName(value, around)));
  return `${counted(count, strings.ReachesToday, { whom })}. ${fill(strings.EndsByItself, { services })}`;
}
