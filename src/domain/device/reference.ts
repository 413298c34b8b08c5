/**
 * A request's name for people: `P-0020`, its item's number with at least four digits. SharePoint gives the number only
 * after the request is added, so the reference is never stored.
 */
export function referenceOf(itemId: number): string {
  return `P-${String(itemId).padStart(4, '0')}`;
}
