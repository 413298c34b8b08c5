import * as React from 'react';
import { WriteStatus } from '../../base/saving/WriteStatus';
import { strings } from './strings';
import type { Change } from './useChange';

const reasons = { unreadable: strings.Unreadable, gone: strings.Gone, overtaken: strings.Overtaken };

/** How a change is going, next to the button that started it. */
export function ChangeStatus({ change }: { readonly change: Change }): React.ReactElement {
  return <WriteStatus write={change} reasons={reasons} onRetry={change.save} />;
}
