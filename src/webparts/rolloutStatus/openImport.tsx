import { onDemand } from '../../ui/onDemand';

/** The import of a supplier's sheet, loaded when the rollout team needs it. */
export const ImportView = onDemand(
  async () => (await import(/* webpackChunkName: 'import' */ './import/ImportView')).ImportView,
);
