import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';

/** What the columns may hold: the rules by which a sheet is read. */
export const statusRules = rolloutStatuses.columns;
export const siteRules = rolloutSites.columns;
