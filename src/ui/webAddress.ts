/**
 * An address somebody typed into the property pane, made absolute. Anything but http and https is refused, so that
 * no script can be planted as a link.
 *
 * @returns undefined for an empty text and for what is no web address.
 */
export function webAddress(text: string | undefined, base: string): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  try {
    const address = new URL(trimmed, base);
    return /^https?:$/.test(address.protocol) ? address.href : undefined;
  } catch {
    return undefined;
  }
}

/** What may follow a site's address when somebody copies it from the browser. */
const belowSite = /\/(SitePages|Lists|Pages|_layouts)(\/.*)?$/i;

/**
 * The address of a site on this SharePoint, from what somebody typed or pasted: a page, a list or a query below it is
 * cut off.
 *
 * @returns undefined for an empty text, and for what is no address on this SharePoint.
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
