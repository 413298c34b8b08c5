import type { Assessment, AssessmentReason } from '../../../domain/device/assessment';
import { fullDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import { strings } from './strings';

/** An assessment's result, as a heading. */
export const verdictWords: Readonly<Record<Assessment['verdict'], string>> = {
  meets: strings.Meets,
  doesNotMeet: strings.DoesNotMeet,
  personDecides: strings.PersonDecides,
};

/**
 * Why the rule alone gives no answer, if the listed reasons seem to support the request; undefined if they explain it
 * already.
 */
export function whyPerson({ verdict, reasons }: Assessment): string | undefined {
  if (verdict !== 'personDecides') return undefined;
  const found = (kind: AssessmentReason['kind']): boolean => reasons.some((reason) => reason.kind === kind);
  if (found('noHandset')) return strings.WhyNoHandset;
  return found('standardHasNoEmail') ? strings.WhyNoEmail : undefined;
}

/** A reason in words, and whether it speaks for the request (true), against it (false) or neither. */
export function reasonWords(reason: AssessmentReason): { readonly words: string; readonly speaks?: boolean } {
  switch (reason.kind) {
    case 'noPolicy':
      return { words: reason.from ? fill(strings.NoPolicyUntil, { date: fullDay(reason.from) }) : strings.NoPolicy };
    case 'entitled':
      return { words: reason.handset === 'Smart' ? strings.CallsForSmart : strings.CallsForStandard, speaks: true };
    case 'noHandset':
      return { words: strings.CallsForNone, speaks: false };
    case 'standardHasNoEmail':
      return { words: strings.StandardNoEmail, speaks: false };
    // Only requests written by hand have answers that cannot be read, and only those who decide see them.
    case 'unread':
      return { words: strings.PersonDecides };
    case 'noNeed':
      return { words: partStrings.NoNeed, speaks: false };
    case 'needsCount':
      return { words: fill(strings.Counts, { needs: reason.needs.join('; ') }), speaks: true };
    case 'needsDoNotCount':
      return { words: fill(strings.DoesNotCount, { needs: reason.needs.join('; ') }), speaks: false };
    case 'blackBerry':
      return {
        words: reason.source
          ? `${strings.Priority} ${fill(partStrings.SourceIs, { source: reason.source })}`
          : strings.Priority,
      };
  }
}
