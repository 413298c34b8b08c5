import * as React from 'react';
import type { BrowserStore } from '../../../data/browserStore';
import { ChangeMany, type ChangeManyProps } from './ChangeMany';
import { useConfirmer } from './confirmer';

export interface ChangeManySitesProps extends Omit<ChangeManyProps, 'confirmer' | 'onConfirmer'> {
  readonly store: BrowserStore;
}

/** Changes many from outside a site's own view: who confirms is asked, and kept, here too. */
export function ChangeManySites({ store, ...rest }: ChangeManySitesProps): React.ReactElement {
  const [confirmer, setConfirmer] = useConfirmer(store, rest.connection.name);
  return <ChangeMany {...rest} confirmer={confirmer} onConfirmer={setConfirmer} />;
}
