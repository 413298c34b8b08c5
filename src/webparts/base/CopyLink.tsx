import * as React from 'react';
import { strings } from '../../ui/answer/aheadStrings';
import { Button } from '../../ui/Button';
import { copyText } from '../../ui/copyText';
import { useSaid } from '../../ui/useSaid';
import { fill } from '../../ui/text';

/** Copies an address; if the browser does not allow it, shows the address to be copied by hand. */
export function CopyLink({ address }: { readonly address: () => string }): React.ReactElement {
  const [said, say] = useSaid();

  async function copy(): Promise<void> {
    const text = address();
    say((await copyText(text)) ? strings.LinkCopied : fill(strings.LinkByHand, { address: text }));
  }

  return (
    <span>
      <Button
        quiet
        onClick={() => {
          copy().catch(() => undefined);
        }}
      >
        {strings.CopyLink}
      </Button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
