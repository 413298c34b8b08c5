import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';

/** What the columns of the lists may hold, for reading a sheet that is to fill them. */
export const statusRules = rolloutStatuses.columns;
export const siteRules = rolloutSites.columns;
