/** The demonstration's first request is item 1 of its list, and had reference P-0134. */
export function referenceOf(itemId: number): string {
  return `P-${String(133 + itemId).padStart(4, '0')}`;
}

/** Real keys are made by the form at random; these can be told apart from them. */
export function requestKeyOf(itemId: number): string {
  return `demonstration-${referenceOf(itemId)}`;
}
