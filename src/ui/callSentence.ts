import { inSentences } from '../domain/sentences';

/** A text with its `{telephone}` filled in, and when somebody answers: in plain words, as `WithTelephone` draws them. */
export function callSentence(
  text: string,
  { telephone, hours }: { readonly telephone: string; readonly hours?: string },
): string {
  return inSentences([text.replace('{telephone}', () => telephone), hours]);
}
