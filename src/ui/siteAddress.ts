import { webAddress } from '../domain/webAddress';

/** The rest of an address below a site, when it is copied from the browser. */
const belowSite = /\/(SitePages|Lists|Pages|_layouts)(\/.*)?$/i;

/**
 * The address of a site on this SharePoint, from a typed or pasted address: a page, a list or a query below it is cut
 * off.
 *
 * @returns undefined for an empty text, or an address outside this SharePoint.
 */
export function siteAddress(text: string | undefined, base: string): string | undefined {
  const typed = webAddress(text, base);
  if (!typed) return undefined;
  const { origin, pathname } = new URL(typed);
  try {
    decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  return origin === new URL(base).origin ? origin + pathname.replace(belowSite, '').replace(/\/+$/, '') : undefined;
}
