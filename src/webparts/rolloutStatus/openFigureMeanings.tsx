import { onDemand } from '../../ui/onDemand';

/** Few people read it, and only once, so the first visit does not load it. */
export const FigureMeanings = onDemand(
  async () => (await import(/* webpackChunkName: 'figure-meanings' */ './FigureMeanings')).FigureMeanings,
);
