/** Whom to call about anything, and when somebody answers. */
export interface HelpDesk {
  /** As it is stored: one that is all of a number is written as `storedTelephone` writes it. */
  readonly telephone?: string;
  /** In words, such as “8am to 6pm”. */
  readonly hours?: string;
}

/** The number to call: that of the first service that has one, since services mostly share a help desk. */
export function helpTelephone(services: readonly { readonly Telephone?: string }[]): string | undefined {
  return services.find(({ Telephone }) => Telephone)?.Telephone;
}

/**
 * The help desk that every page names: what is set once for all; the page's own value holds only where that is empty.
 * The page's hours are never shown beside another number than the page's.
 */
export function helpDesk(set: HelpDesk, page: HelpDesk): HelpDesk {
  const isPages = !set.telephone || set.telephone === page.telephone;
  return { telephone: set.telephone ?? page.telephone, hours: set.hours ?? (isPages ? page.hours : undefined) };
}
