import { onDemand } from '../../ui/onDemand';

/** Movement since last week and the days without to come. Few people need it, so it is loaded on demand. */
export const BoardView = onDemand(async () => (await import(/* webpackChunkName: 'board' */ './board/Board')).Board);
