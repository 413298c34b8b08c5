import * as React from 'react';
import { folded } from '../../../domain/folded';
import { keyOf } from '../../../domain/key';
import type { Region } from '../../../domain/region';
import type { SiteDays } from '../../../domain/rollout/keep/siteOpen';
import { siteName } from '../../../domain/siteName';
import { indexSites, type SiteIndex } from '../../../domain/siteSearch';

/** What forms need of a site, to offer it and to find those that somebody means. */
export interface ListedSite extends SiteDays {
  readonly SiteCode: string;
  readonly Title: string;
  readonly Region: Region;
  readonly AreaTeam?: string;
  readonly Town?: string;
  readonly Postcode?: string;
  readonly Wave?: number;
}

/** The sites, by name or code. */
export interface Directory<S extends ListedSite = ListedSite> {
  readonly sites: readonly S[];
  readonly index: SiteIndex<S>;
  find(code: string | undefined): S | undefined;
  /** The name of a site, or its code if it is not listed. */
  nameOf(code: string): string;
}

export function useDirectory<S extends ListedSite>(sites: readonly S[]): Directory<S> {
  return React.useMemo(() => directoryOf(sites), [sites]);
}

export function directoryOf<S extends ListedSite>(sites: readonly S[]): Directory<S> {
  const byCode = new Map(sites.map((site) => [keyOf(site.SiteCode), site]));
  const find = (code: string | undefined): S | undefined => (code ? byCode.get(keyOf(code)) : undefined);
  return {
    sites,
    index: indexSites(sites),
    find,
    nameOf(code) {
      const site = find(code);
      return site ? siteName(site) : code;
    },
  };
}

/** The rows about each site, found by its code. */
export function useRowsAt<R extends { readonly SiteCode: string }>(rows: readonly R[]): (code: string) => readonly R[] {
  return React.useMemo(() => {
    const ofSite = new Map<string, R[]>();
    for (const row of rows) {
      const key = keyOf(row.SiteCode);
      const known = ofSite.get(key);
      if (known) known.push(row);
      else ofSite.set(key, [row]);
    }
    return (code) => ofSite.get(keyOf(code)) ?? [];
  }, [rows]);
}

/** A site as it is typed and offered: its name and its code, because two sites may share a name. */
export function siteLabel(site: ListedSite): string {
  return `${siteName(site)} (${site.SiteCode})`;
}

/** A site as a field shows it. One that is not listed is shown by its code. */
export function siteTyped({ find }: Pick<Directory, 'find'>, code: string | undefined): string {
  const site = find(code);
  return site ? siteLabel(site) : (code ?? '');
}

/** The site whose name and code stand at full length, as when it is chosen from those that are offered. */
export function siteChosen<S extends ListedSite>({ find }: Pick<Directory<S>, 'find'>, typed: string): S | undefined {
  const site = find(/\(([^()]+)\)$/.exec(typed.trim())?.[1]);
  return site && folded(siteLabel(site)) === folded(typed) ? site : undefined;
}

/** The site that somebody means, by its label, its code, or a name that no other site has. */
export function siteMeant<S extends ListedSite>(
  { sites, find }: Pick<Directory<S>, 'sites' | 'find'>,
  typed: string,
): S | undefined {
  const text = keyOf(typed.trim());
  if (!text) return undefined;
  const byCode = find(text) ?? find(/\(([^()]+)\)$/.exec(text)?.[1]);
  if (byCode) return byCode;
  const name = folded(typed);
  const named = sites.filter((site) => folded(siteName(site)) === name || folded(site.Title) === name);
  return named.length === 1 ? named[0] : undefined;
}
