/** Whether nobody knows if a write was saved. */
export function isInDoubt(outcome: { readonly state: string; readonly unclear?: boolean } | undefined): boolean {
  return outcome?.state === 'failed' && outcome.unclear === true;
}

/**
 * An outcome with the doubt of the attempt before. If that may have been saved, a refusal of the next attempt does not
 * mean that nothing is.
 *
 * @param before the outcome of the attempt before; undefined: there was none.
 */
export function withDoubt<R extends { readonly state: string }>(
  before: { readonly state: string } | undefined,
  outcome: R,
): R {
  return isInDoubt(before) && outcome.state === 'failed' ? { ...outcome, unclear: true } : outcome;
}
