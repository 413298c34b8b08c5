import { onDemand } from '../../ui/onDemand';

/** Read by few, once: the first visit does not wait for it. */
export const FigureMeanings = onDemand(
  async () => (await import(/* webpackChunkName: 'figure-meanings' */ './FigureMeanings')).FigureMeanings,
);
