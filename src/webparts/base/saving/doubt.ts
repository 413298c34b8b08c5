/** Whether nobody knows if a write was saved. */
export function isInDoubt(outcome: { readonly state: string; readonly unclear?: boolean } | undefined): boolean {
  return outcome?.state === 'failed' && outcome.unclear === true;
}

/**
 * An outcome, unclear if the attempt before was unclear. If that one may have been saved, a refusal of this one does
 * not mean that nothing was saved.
 *
 * @param before the outcome of the attempt before, if there was one.
 */
export function withDoubt<R extends { readonly state: string }>(
  before: { readonly state: string } | undefined,
  outcome: R,
): R {
  return isInDoubt(before) && outcome.state === 'failed' ? { ...outcome, unclear: true } : outcome;
}
