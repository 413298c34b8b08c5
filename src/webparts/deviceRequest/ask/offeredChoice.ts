import { keyOf } from '../../../domain/key';
import { unlisted } from '../../../domain/safeText';

/** Chosen where nothing that is offered fits. */
export const noChoice = unlisted('none');

/** A key as the list writes it now: a draft may be older. */
export function asOffered(choices: readonly { readonly key: string }[], key: string | undefined): string | undefined {
  return key === undefined ? undefined : choices.find((each) => keyOf(each.key) === keyOf(key))?.key;
}
