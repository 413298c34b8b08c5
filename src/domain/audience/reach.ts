import type { Reach } from '../contingency/instructions';
import { keyOf } from '../key';
import type { NowState } from '../rollout/choices';
import { isNothing } from '../rollout/states';

/** The site code of a row that is for several sites: no site has it, so an older package shows the row nowhere. */
export const severalSites = '*';

/** What a key of *For* can name, the narrowest first. */
export const audienceKinds = ['site', 'area', 'wave', 'region', 'without'] as const;
export type AudienceKind = (typeof audienceKinds)[number];

/** The site that reads: it decides which rows are for it. */
export interface SiteOfReader {
  readonly siteCode: string;
  readonly region?: string;
  readonly wave?: number;
  readonly areaTeam?: string;
  /**
   * Whether the site's summary says that a service does not work. Kept, partly working and not known do not count.
   *
   * @param serviceKey in any case.
   */
  doesNotWork(serviceKey: string): boolean;
}

/**
 * A key as the column holds it. Keys stand in one line with semicolons between, so a semicolon in a name is written as
 * `%3B`, and `%` as `%25`; so is a space at either end (`%20`), which SharePoint may cut off.
 */
export function keyText(kind: AudienceKind, value: string): string {
  return `${kind}:${value.replace(/[;%]|^ +| +$/g, encodeURIComponent)}`;
}

/** The keys of a text, damaged ones too. Spaces around them do not matter. */
export function keyTexts(text: string): string[] {
  return text.split(';').map((key) => key.replace(/^ +| +$/g, ''));
}

/** What a key names; undefined if `keyText` would not have written it so, in whatever case. */
export function keyFrom(key: string): { readonly kind: AudienceKind; readonly value: string } | undefined {
  const at = key.indexOf(':');
  const kind = audienceKinds.find((each) => each === keyOf(key.slice(0, at)));
  const value = key.slice(at + 1).replace(/%(?:3b|25|20)/gi, decodeURIComponent);
  return kind && value && keyOf(keyText(kind, value)) === keyOf(key) ? { kind, value } : undefined;
}

/**
 * The narrowest kind of key by which a text reaches a site, and undefined where it does not. One key that fits is
 * enough. A text with a damaged key reaches nobody.
 */
export function kindReaching(text: string, reader: SiteOfReader): AudienceKind | undefined {
  const keys = keyTexts(text).map(keyFrom);
  const { siteCode: site, areaTeam: area, wave, region } = reader;
  const own = { site, area, wave, region };
  const isHere = (kind: AudienceKind, value: string): boolean =>
    kind === 'without' ? reader.doesNotWork(value) : own[kind] !== undefined && keyOf(value) === keyOf(`${own[kind]}`);
  const fits = (kind: AudienceKind): boolean => keys.some((key) => key?.kind === kind && isHere(kind, key.value));
  return keys.includes(undefined) ? undefined : audienceKinds.find(fits);
}

/** A site as a row of RolloutSites has it. */
interface ReachedSite {
  readonly SiteCode: string;
  readonly Region?: string;
  readonly Wave?: number;
  readonly AreaTeam?: string;
}

/**
 * How a text reaches a site whose services stand as in its summary; undefined where it does not. A key of this very
 * site reaches it as one site does if it is the only key.
 */
export function reachByKeys(
  text: string,
  { SiteCode, Region, Wave, AreaTeam }: ReachedSite,
  lines: readonly { readonly key: string; readonly state: NowState }[],
): Reach | undefined {
  const kind = kindReaching(text, {
    siteCode: SiteCode,
    region: Region,
    wave: Wave,
    areaTeam: AreaTeam,
    doesNotWork: (service) => lines.some(({ key, state }) => keyOf(key) === keyOf(service) && isNothing(state)),
  });
  return kind === 'site' && text.includes(';') ? 'sites' : kind;
}

/** `reachByKeys`, which is loaded only where a row has keys. */
export type ReachByKeys = typeof reachByKeys;
