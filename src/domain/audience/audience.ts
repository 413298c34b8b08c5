import { hasWords } from '../hasWords';
import { keyOf } from '../key';
import { type AudienceKind, keyFrom, keyText, keyTexts, kindReaching, type SiteOfReader } from './reach';

/** What a row is for: a region, a wave, an area team, a site, or the sites where a service does not work. */
export interface AudienceKey {
  readonly kind: AudienceKind;
  /** A region's or area team's name, a wave's number, a site's code or a service's key, in any case. */
  readonly value: string;
}

/**
 * Whom a row is for: everyone, or the sites that any of its keys names. If a key is damaged there are none, and nobody
 * reads the row.
 */
export type Audience =
  | { readonly everyone: true }
  | { readonly everyone?: undefined; readonly keys: readonly AudienceKey[]; readonly damaged?: readonly string[] };

/** Reads *For*. An empty one is for everyone; the row's own site code and region may still narrow that. */
export function parseFor(text: string | undefined): Audience {
  if (!hasWords(text)) return { everyone: true };
  const keys = new Map<string, AudienceKey>();
  const damaged: string[] = [];
  for (const each of keyTexts(text)) {
    const key = keyFrom(each);
    if (key) keys.set(keyOf(key.kind, key.value), key);
    else damaged.push(each);
  }
  return damaged.length > 0 ? { keys: [], damaged } : { keys: [...keys.values()] };
}

/** *For* as the lists hold it: each key once. Without keys it is empty, which is for everyone. */
export function writeFor(keys: readonly AudienceKey[]): string {
  const once = new Map(keys.map(({ kind, value }) => [keyOf(kind, value), keyText(kind, value)]));
  return [...once.values()].join(';');
}

/** Whether the staff of a site read a row. */
export function isFor(audience: Audience, reader: SiteOfReader): boolean {
  if (audience.everyone) return true;
  return audience.keys.length > 0 && kindReaching(writeFor(audience.keys), reader) !== undefined;
}

/** The most characters of *For*, as of any line of text in a list. */
const longest = 255;

/**
 * Why keys cannot be saved:
 *
 * - `none`: there are none, and an empty *For* would be for everyone
 * - `tooLong`: they are longer than a line of text in a list, by so many characters
 */
export type AudienceFault = { readonly kind: 'none' } | { readonly kind: 'tooLong'; readonly by: number };

/** What must be mended before keys are saved; undefined: nothing. */
export function audienceFault(keys: readonly AudienceKey[]): AudienceFault | undefined {
  if (keys.length === 0) return { kind: 'none' };
  const by = writeFor(keys).length - longest;
  return by > 0 ? { kind: 'tooLong', by } : undefined;
}

/** What the lists hold that keys can name. */
export interface Listed {
  readonly sites: readonly {
    readonly SiteCode: string;
    readonly Region?: string;
    readonly Wave?: number;
    readonly AreaTeam?: string;
  }[];
  readonly services: readonly { readonly ServiceKey: string }[];
}

/** The keys of a *For* that reach nobody, as it holds them: damaged ones, and those that name nothing in the lists. */
export function lostKeys(text: string, { sites, services }: Listed): string[] {
  const named: readonly (readonly [AudienceKind, string | number | undefined])[] = [
    ...sites.flatMap(
      ({ SiteCode, Region, Wave, AreaTeam }) =>
        [
          ['site', SiteCode],
          ['region', Region],
          ['wave', Wave],
          ['area', AreaTeam],
        ] as const,
    ),
    ...services.map(({ ServiceKey }) => ['without', ServiceKey] as const),
  ];
  const known = new Set(named.flatMap(([kind, value]) => (value === undefined ? [] : keyOf(kind, `${value}`))));
  return keyTexts(text).flatMap((each) => {
    const key = keyFrom(each);
    return key && known.has(keyOf(key.kind, key.value)) ? [] : each || text;
  });
}
