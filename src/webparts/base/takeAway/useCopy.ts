import * as React from 'react';
import { copyText } from '../../../ui/copyText';
import { strings } from './strings';

export interface Copying {
  /** The text to copy by hand, where the browser did not allow the last copy. */
  readonly byHand: string | undefined;
  copy(text: string): void;
}

/** Copies a text, and says whether it is copied or is to be copied by hand. */
export function useCopy(say: (words: string) => void): Copying {
  const [byHand, setByHand] = React.useState<string>();
  async function copying(text: string): Promise<void> {
    setByHand(undefined);
    const copied = await copyText(text);
    say(copied ? strings.Copied : strings.CopyByHand);
    if (!copied) setByHand(text);
  }
  return {
    byHand,
    copy(text) {
      copying(text).catch(() => undefined);
    },
  };
}
