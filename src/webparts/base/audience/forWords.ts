import type { Audience } from '../../../domain/audience/audience';
import type { AudienceKind } from '../../../domain/audience/reach';
import { keyOf } from '../../../domain/key';
import { inSentence } from '../../../domain/sentences';
import { siteName } from '../../../domain/siteName';
import { counted, fill, listed, sentence } from '../../../ui/text';
import { strings as baseStrings } from '../strings';
import { strings } from './strings';

/** What the names of keys are taken from. */
export interface NamesOfKeys {
  readonly sites: readonly { readonly SiteCode: string; readonly Title: string; readonly Town?: string }[];
  readonly services: readonly { readonly ServiceKey: string; readonly Title: string }[];
}

/** Each of these is named; if there are more sites, two of them and how many more. */
const mostSites = 3;

/**
 * Whom a row is for, in words: “Everyone”, “London”, “Wave 5 and Leeds”, “Sites where SharePoint does not work”. A key
 * of a site or service that is not listed is said as it is.
 */
export function forWords(audience: Audience, { sites, services }: NamesOfKeys): string {
  if (audience.everyone) return strings.Everyone;
  const of = (kind: AudienceKind): string[] =>
    audience.keys.filter((key) => key.kind === kind).map(({ value }) => value);
  const siteNames = of('site').map((code) => {
    const site = sites.find(({ SiteCode }) => keyOf(SiteCode) === keyOf(code));
    return site ? siteName(site) : code;
  });
  const more = siteNames.length - 2;
  const without = of('without').map((key) => {
    const service = services.find(({ ServiceKey }) => keyOf(ServiceKey) === keyOf(key));
    return fill(strings.Without, { service: service ? inSentence(service.Title) : key });
  });
  const words = [
    ...of('region'),
    ...of('wave').map((number) => fill(baseStrings.WaveNumber, { number })),
    ...of('area'),
    ...(siteNames.length > mostSites ? [...siteNames.slice(0, 2), counted(more, strings.SitesMore)] : siteNames),
    ...without,
  ];
  return words.length > 0 ? sentence(listed(words)) : strings.Nobody;
}
