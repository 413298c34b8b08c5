import { keyOf } from '../key';
import { hasWords } from '../hasWords';

/**
 * Why an answer has to be mended.
 *
 * - `missing`: there is none
 * - `notInTheList`: what was chosen is not offered, or not any more
 * - `ownEmail`: the address given for somebody else is the requester's own, so that the request would be taken for one
 *   for themselves
 * - `notADay`: not a date, or a date without a day; `dateInThePast`: the day is over
 */
export type FaultKind =
  'missing' | 'notAnEmail' | 'ownEmail' | 'notATelephone' | 'notInTheList' | 'notADay' | 'dateInThePast';

/** What must be mended in a field. */
export type Fault<F extends string> =
  | { readonly field: F; readonly kind: FaultKind }
  | { readonly field: F; readonly kind: 'tooLong'; readonly limit: number };

/** Something must be answered. */
export function answered<F extends string>(field: F, value: unknown): Fault<F>[] {
  return value === undefined ? [{ field, kind: 'missing' }] : [];
}

/** What is chosen must be offered; keys are compared as SharePoint compares them. */
export function chosen<F extends string>(
  field: F,
  value: string | null | undefined,
  offered: readonly string[],
): Fault<F>[] {
  if (!value) return [{ field, kind: 'missing' }];
  return offered.some((each) => keyOf(each) === keyOf(value)) ? [] : [{ field, kind: 'notInTheList' }];
}

const anything = { as: () => true, otherwise: 'missing' } as const;

/** A text is needed: within the limit, and such as `fits` accepts. */
export function typed<F extends string>(
  field: F,
  value: string | undefined,
  limit: number,
  fits: { readonly as: (text: string) => boolean; readonly otherwise: FaultKind } = anything,
): Fault<F>[] {
  if (!hasWords(value)) return [{ field, kind: 'missing' }];
  const text = value.trim();
  const tooLong = ofLength(field, value, limit);
  return tooLong.length > 0 || fits.as(text) ? tooLong : [{ field, kind: fits.otherwise }];
}

/** A text must be within the limit, in characters. */
export function ofLength<F extends string>(field: F, value: string | undefined, limit: number): Fault<F>[] {
  return (value?.trim().length ?? 0) > limit ? [{ field, kind: 'tooLong', limit }] : [];
}
