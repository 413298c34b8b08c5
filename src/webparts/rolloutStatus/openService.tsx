import { onDemand } from '../../ui/onDemand';

// Loaded when somebody asks for it from the answer.

function load(): Promise<typeof import('./serviceDetails')> {
  return import(/* webpackChunkName: 'service' */ './serviceDetails');
}

/** One service at one site. */
export const ServiceView = onDemand(async () => (await load()).ServiceView);

/** Which dates have moved, and why. */
export const EarlierDates = onDemand(async () => (await load()).EarlierDates);

/** Who keeps the answers, and where each confirmation comes from. */
export const SourceLines = onDemand(async () => (await load()).SourceLines);
