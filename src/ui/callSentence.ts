import { inSentences } from '../domain/sentences';

/** A text with its `{telephone}` filled in, and when somebody answers: the words that `WithTelephone` draws. */
export function callSentence(
  text: string,
  { telephone, hours }: { readonly telephone: string; readonly hours?: string },
): string {
  return inSentences([text.replace('{telephone}', () => telephone), hours]);
}
