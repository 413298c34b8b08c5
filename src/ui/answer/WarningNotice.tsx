import * as React from 'react';
import { Notice } from '../Notice';
import type { WarningWords } from './serviceWarningWords';

/** The one warning of an answer. */
export function WarningNotice({ words: { lead, rest } }: { readonly words: WarningWords }): React.ReactElement {
  return (
    <Notice>
      <p>
        <strong>{lead}</strong> {rest}
      </p>
    </Notice>
  );
}
