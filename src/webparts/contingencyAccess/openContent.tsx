import { loadedLater } from '../../ui/loadedLater';
import { onDemand } from '../../ui/onDemand';

/** Called once the answer is drawn. */
export function loadContent(): Promise<typeof import('./content')> {
  return import(/* webpackChunkName: 'to-do-content' */ './content');
}

/**
 * The same code, once it is there. First content does without what reads *For*: rows that have it reach nobody until
 * then.
 */
export const useContent = loadedLater(loadContent);

/** What is under a heading of what to do now. */
export const SubjectContent = onDemand(async () => (await loadContent()).SubjectContent);

/** The places where people may work. */
export const Places = onDemand(async () => (await loadContent()).PlacesHere);

/** What people can take with them. */
export const PackFoot = onDemand(async () => (await loadContent()).PackFoot);

/** Where the rollout team keeps the instructions and places. */
export const ManageView = onDemand(async () => (await loadContent()).ManageView);
