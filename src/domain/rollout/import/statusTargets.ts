import { folded } from '../../folded';
import type { RememberedColumns, Target } from '../../sheet/columns';
import type { StatusColumn } from '../statusChange';

/** What a column of a sheet of statuses may hold: which site × service, and what of it. */
export type StatusTarget =
  | 'SiteCode'
  | 'SiteName'
  | 'Town'
  | 'ServiceKey'
  | 'ServiceName'
  /** One column of dates for two: of the connection if the row says that it works, else of the forecast. */
  | 'EitherDate'
  | StatusColumn;

/** In the order people look for them; the headings are those suppliers' sheets use. */
export const statusTargets: readonly Target<StatusTarget>[] = [
  { name: 'SiteCode', headings: ['site code', 'code', 'site id', 'site ref', 'site reference'] },
  { name: 'SiteName', headings: ['site', 'site name', 'name', 'building', 'location', 'premises name', 'office'] },
  { name: 'Town', headings: ['town', 'city', 'town or city', 'town city'] },
  { name: 'ServiceKey', headings: ['service key', 'service code', 'service id', 'service ref'] },
  { name: 'ServiceName', headings: ['service', 'service name', 'workstream', 'product'] },
  {
    name: 'Now',
    headings: ['now', 'now as stored', 'status', 'state', 'current status', 'works now', 'what works now'],
  },
  {
    name: 'DoesNotWork',
    headings: ['what does not work', 'does not work', 'limitation', 'limitations', 'what does not work yet'],
  },
  { name: 'Stage', headings: ['stage', 'connection', 'connection stage', 'deployment stage'] },
  {
    name: 'PlannedOn',
    headings: ['planned', 'planned date', 'planned on', 'plan', 'baseline', 'baseline date', 'original date'],
    isOriginal: true,
  },
  {
    name: 'ForecastOn',
    headings: ['forecast', 'forecast date', 'forecast on', 'expected', 'expected date', 'expected on', 'eta', 'due'],
  },
  { name: 'ForecastPrecision', headings: ['forecast precision'] },
  {
    name: 'ConnectedOn',
    headings: [
      'connected',
      'connected on',
      'date connected',
      'actual',
      'actual date',
      'go live',
      'go live date',
      'completed on',
    ],
  },
  {
    name: 'EitherDate',
    headings: ['connected or expected', 'connected or forecast', 'actual or forecast', 'live or forecast date'],
  },
  {
    name: 'StaffConnected',
    headings: ['staff connected', 'users connected', 'users migrated', 'staff migrated', 'connected staff'],
  },
  { name: 'WaitingFor', headings: ['waiting for', 'blocker', 'blocked by', 'dependency', 'issue'] },
  { name: 'WaitingForOwner', headings: ['who can end it', 'owner', 'blocker owner', 'waiting on', 'issue owner'] },
  {
    name: 'Reason',
    headings: ['reason', 'reason for change', 'why the date moved', 'reason for delay', 'reason for moved date'],
  },
  {
    name: 'ExistingProvider',
    headings: ['existing provider', 'existing service', 'existing provision', 'current provider'],
  },
  { name: 'ExistingState', headings: ['existing state', 'existing provision works'] },
  {
    name: 'ExistingEndsOn',
    headings: [
      'existing ends',
      'existing ends on',
      'existing end date',
      'existing provision ends',
      'existing service ends',
    ],
  },
  {
    name: 'ConfirmedOn',
    headings: [
      'confirmed',
      'confirmed on',
      'date confirmed',
      'as at',
      'date of confirmation',
      'last updated',
      'report date',
    ],
  },
  { name: 'ConfirmedBy', headings: ['confirmed by', 'reported by', 'updated by', 'engineer'] },
  { name: 'Source', headings: ['source', 'reference', 'report'] },
  { name: 'DateGivenBy', headings: ['date given by', 'who gave the date', 'forecast given by'] },
  { name: 'DateGivenOn', headings: ['date given on', 'date given', 'forecast given on'] },
  {
    name: 'DateSource',
    headings: ['date source', 'where the date comes from', 'source of the date', 'forecast source'],
  },
];

/**
 * What people chose for headings before, in today's targets. Before `ServiceName` there was one target for the key and
 * the name of a service: kept for “Service”, it would leave “Service key” without one.
 */
export function inTargetsOfToday(remembered: RememberedColumns): RememberedColumns {
  if (Object.values(remembered).includes('ServiceName')) return remembered;
  const names = statusTargets.find(({ name }) => name === 'ServiceName')!.headings.map(folded);
  const isName = (heading: string, target: string): boolean => target === 'ServiceKey' && names.includes(heading);
  return Object.fromEntries(
    Object.entries(remembered).map(([heading, target]) => [heading, isName(heading, target) ? 'ServiceName' : target]),
  );
}
