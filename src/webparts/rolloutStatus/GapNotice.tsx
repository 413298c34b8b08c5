import * as React from 'react';
import type { Day } from '../../domain/day';
import { Notice } from '../../ui/Notice';
import type { RowGap } from './answers';
import { gapWords } from './gapWords';

/** The one warning: what staff have now ends before the new service comes. */
export function GapNotice({ gap, today }: { readonly gap: RowGap; readonly today: Day }): React.ReactElement {
  const { lead, rest } = gapWords(gap, today);
  return (
    <Notice>
      <p>
        <strong>{lead}</strong> {rest}
      </p>
    </Notice>
  );
}
