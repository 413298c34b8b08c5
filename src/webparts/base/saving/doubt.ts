/** Whether nobody knows if a write was saved. */
export function isInDoubt(outcome: { readonly state: string; readonly unclear?: boolean } | undefined): boolean {
  return outcome?.state === 'failed' && outcome.unclear === true;
}

/**
 * Whether a save can be put back: it is one's own, or may be. What somebody else had saved the same before is theirs.
 *
 * @param outcome undefined: it has not ended.
 */
export function mayGoBack(
  outcome: { readonly state: string; readonly unclear?: boolean; readonly byAnother?: true } | undefined,
): boolean {
  return isInDoubt(outcome) || (outcome?.state === 'saved' && !outcome.byAnother);
}

/**
 * What is known of a write after another attempt. Where that sent nothing, it is as unclear as before.
 *
 * @param before the outcome of the attempt before, if there was one.
 */
export function afterAttempt<R extends { readonly state: string }>(before: R | undefined, outcome: R): R {
  return before && isInDoubt(before) && outcome.state === 'notSent' ? before : withDoubt(before, outcome);
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
