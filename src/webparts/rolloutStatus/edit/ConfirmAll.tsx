import * as React from 'react';
import type { RolloutSite } from '../../../data/rollout';
import { type TheirStatus, writeStatuses } from '../../../data/rolloutEditing';
import { usePart } from '../../base/PartContext';
import { BulkRun } from '../../base/saving/BulkRun';
import { conflictOf } from './conflictOf';
import type { ConfirmItem } from './confirmItems';
import { statusesBack } from './putBack';
import { strings } from './strings';

export interface ConfirmAllProps {
  readonly site: RolloutSite;
  readonly items: readonly ConfirmItem[];
  onDone(): void;
}

/** Confirms a site's services together. */
export function ConfirmAll({ site, items, onDone }: ConfirmAllProps): React.ReactElement {
  const { connection } = usePart();
  return (
    <BulkRun<ConfirmItem, TheirStatus>
      title={strings.AllStillSo}
      items={items}
      write={(writes, options) => writeStatuses(connection, writes, options)}
      {...conflictOf(({ service, change, mine }: ConfirmItem) => ({ site, service, change, after: mine }))}
      back={statusesBack(connection)}
      onDone={onDone}
    />
  );
}
