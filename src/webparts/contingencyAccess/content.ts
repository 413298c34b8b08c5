/** What comes right after first content: what stands under each heading, the places, and what is kept for next time. */
export { withoutNames } from '../../data/withoutNames';
export { SubjectContent } from '../base/toDo/SubjectContent';
export { PlacesHere } from './Places';
