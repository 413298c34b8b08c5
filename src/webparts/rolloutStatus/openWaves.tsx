import { onDemand } from '../../ui/onDemand';

/** Every wave, to be paused or taken up again. Only the rollout team needs it, so it is loaded on demand. */
export const WavesView = onDemand(async () => (await import(/* webpackChunkName: 'waves' */ './waves/Waves')).Waves);
