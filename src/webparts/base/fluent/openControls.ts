import { onDemand } from '../../../ui/onDemand';

const load = (): Promise<typeof import('./controls')> => import(/* webpackChunkName: 'fluent' */ './controls');

/** Finds somebody in the directory. */
export const PeopleSearch = onDemand(async () => (await load()).PeopleSearch);

/** Chooses a day. */
export const DayCalendar = onDemand(async () => (await load()).DayCalendar);
