/**
 * The chunk that is loaded right after first content: what is under each heading, the places, the pack, whom the keys
 * of *For* reach, and the copy kept for next time. Manage is opened from here: it shares this code, so its own chunk is
 * smaller.
 */
export { reachByKeys } from '../../domain/audience/reach';
export { withoutNames } from '../../data/withoutNames';
export { SubjectContent } from '../base/toDo/SubjectContent';
export { ManageView } from './openManage';
export { PackFoot } from './PackFoot';
export { PlacesHere } from './Places';
