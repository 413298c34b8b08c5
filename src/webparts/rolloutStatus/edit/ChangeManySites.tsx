import * as React from 'react';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { ChangeMany, type ChangeManyProps } from './ChangeMany';
import { useConfirmer } from './confirmer';

export type ChangeManySitesProps = Omit<ChangeManyProps, 'confirmer' | 'onConfirmer'>;

/** Changes many from outside a site's own view: who confirms is asked, and kept, here too. */
export function ChangeManySites(props: ChangeManySitesProps): React.ReactElement {
  const [confirmer, setConfirmer] = useConfirmer();
  return (
    <LeaveGuard>
      <ChangeMany {...props} confirmer={confirmer} onConfirmer={setConfirmer} />
    </LeaveGuard>
  );
}
