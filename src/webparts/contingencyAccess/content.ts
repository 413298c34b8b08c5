/**
 * What comes right after first content: what stands under each heading, the places, what can be taken along, and what
 * is kept for next time; and the way to manage it, whose code is the less for knowing all of this to be there.
 */
export { withoutNames } from '../../data/withoutNames';
export { SubjectContent } from '../base/toDo/SubjectContent';
export { ManageView } from './openManage';
export { PackFoot } from './PackFoot';
export { PlacesHere } from './Places';
