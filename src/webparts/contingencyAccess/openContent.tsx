import { onDemand } from '../../ui/onDemand';

/** Asked for once the answer is drawn. */
export function loadContent(): Promise<typeof import('./content')> {
  return import(/* webpackChunkName: 'to-do-content' */ './content');
}

/** What stands under a heading of what to do now. */
export const SubjectContent = onDemand(async () => (await loadContent()).SubjectContent);

/** Where one may work. */
export const Places = onDemand(async () => (await loadContent()).PlacesHere);
