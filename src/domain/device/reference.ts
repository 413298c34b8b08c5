/**
 * How people name a request: `P-0020`, its item's number with four digits at least. SharePoint gives the number only
 * after the request is added, so the reference is never stored with it.
 */
export function referenceOf(itemId: number): string {
  return `P-${String(itemId).padStart(4, '0')}`;
}
