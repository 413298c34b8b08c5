import * as React from 'react';
import { LeaveGuard } from '../../../base/held/LeaveGuard';
import { ChangeMany, type ChangeManyProps } from './ChangeMany';
import { useConfirmer } from '../confirmer';

export type ChangeManySitesProps = Omit<ChangeManyProps, 'confirmer' | 'onConfirmer'>;

/** Changes many from the view of all sites, which has no fields for who confirms. */
export function ChangeManySites(props: ChangeManySitesProps): React.ReactElement {
  const [confirmer, setConfirmer] = useConfirmer();
  return (
    <LeaveGuard>
      <ChangeMany {...props} confirmer={confirmer} onConfirmer={setConfirmer} />
    </LeaveGuard>
  );
}
