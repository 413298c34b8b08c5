import * as React from 'react';
import { loadTelephones } from '../../domain/linkedText/onDemand';
import { onDemand } from '../../ui/onDemand';
import type { ManageProps } from './manage/Manage';

/**
 * Where the rollout team keeps the instructions and places; loaded only when they use it, with the code that knows the
 * numbers they write.
 */
export const ManageView = onDemand(async () => {
  const [{ Manage }, telephones] = await Promise.all([
    import(/* webpackChunkName: 'manage' */ './manage/Manage'),
    loadTelephones(),
  ]);
  return (props: Omit<ManageProps, 'telephones'>) => <Manage {...props} telephones={telephones} />;
});
