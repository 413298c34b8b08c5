import type { StatusColumn } from '../rollout/statusChange';
import { onlyConfirms } from './entries';
import type { Change, LogList } from './history';

/** What a change is about; one change can be about several. */
export const changeKinds = ['works', 'dates', 'waiting', 'confirmed', 'others', 'sites', 'news', 'ways'] as const;
export type ChangeKind = (typeof changeKinds)[number];

const ofList: Readonly<Partial<Record<LogList, ChangeKind>>> = {
  sites: 'sites',
  services: 'sites',
  news: 'news',
  instructions: 'ways',
  places: 'ways',
};

const ofColumn: Readonly<Partial<Record<StatusColumn, ChangeKind>>> = {
  Now: 'works',
  DoesNotWork: 'works',
  Stage: 'dates',
  PlannedOn: 'dates',
  ForecastOn: 'dates',
  ForecastPrecision: 'dates',
  ConnectedOn: 'dates',
  WaitingFor: 'waiting',
  WaitingForOwner: 'waiting',
};

/** What a change is about; at least one kind. */
export function kindsOf(change: Change): ReadonlySet<ChangeKind> {
  const kind = ofList[change.list];
  if (kind) return new Set([kind]);
  if (onlyConfirms(change)) return new Set(['confirmed']);
  const kinds = new Set(change.columns.flatMap((column) => ofColumn[column as StatusColumn] ?? []));
  return kinds.size > 0 ? kinds : new Set(['others']);
}
