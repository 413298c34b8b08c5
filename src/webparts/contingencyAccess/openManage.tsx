import * as React from 'react';
import { loadTelephones } from '../../domain/linkedText/onDemand';
import { onDemand } from '../../ui/onDemand';
import type { ManageProps } from './manage/Manage';

/**
 * Where the rollout team keeps the instructions and places. It is loaded only when they open it, with the code that
 * reads telephone numbers.
 */
export const ManageView = onDemand(async () => {
  const [{ Manage }, telephones] = await Promise.all([
    import(/* webpackChunkName: 'manage' */ './manage/Manage'),
    loadTelephones(),
  ]);
  return (props: Omit<ManageProps, 'telephones'>) => <Manage {...props} telephones={telephones} />;
});
