import { keyOf } from '../../../domain/key';
import { unlisted } from '../../../domain/safeText';

/** Chosen if no option fits. */
export const noChoice = unlisted('none');

/** A key as the list writes it now: an older draft may write it differently. */
export function asOffered(choices: readonly { readonly key: string }[], key: string | undefined): string | undefined {
  return key === undefined ? undefined : choices.find((each) => keyOf(each.key) === keyOf(key))?.key;
}
