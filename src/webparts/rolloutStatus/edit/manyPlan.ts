import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { type EditableStatus, pairOf, statusWrite, type StatusWrite } from '../../../data/rolloutEditing';
import type { Day } from '../../../domain/day';
import { hasWords } from '../../../domain/hasWords';
import { changedColumns, noStatus, type StatusChange, type StatusValues } from '../../../domain/rollout/statusChange';
import { checkStatus, type StatusFault } from '../../../domain/rollout/statusFaults';
import { confirmedBy, type Confirmer } from './confirmer';
import { readDraft, type StatusDraft } from './statusDraft';

/** What a change of many needs of a site. */
export type ChangeableSite = Pick<
  RolloutSite,
  'SiteCode' | 'Title' | 'Town' | 'Region' | 'AreaTeam' | 'Wave' | 'Staff'
>;

/** One site × service that would change. */
export interface PlannedChange {
  readonly site: ChangeableSite;
  readonly service: RolloutService;
  readonly before: StatusValues;
  readonly after: StatusValues;
  readonly write: StatusWrite;
}

/** What a change of many would do. Planning it writes nothing. */
export interface ManyPlan {
  readonly changes: readonly PlannedChange[];
  /** How many have these values already, such as after a run that broke off. */
  readonly already: number;
  /** How many are connected, so that the change does not apply to them. */
  readonly connected: number;
  readonly refused: readonly {
    readonly site: ChangeableSite;
    readonly service: RolloutService;
    readonly faults: readonly StatusFault[];
  }[];
}

export interface Wanted {
  readonly sites: readonly ChangeableSite[];
  readonly services: readonly RolloutService[];
  readonly draft: StatusDraft;
  /** Undefined where the change confirms nothing. */
  readonly confirmer?: Confirmer;
}

export function planMany(
  { sites, services, draft, confirmer }: Wanted,
  statuses: readonly EditableStatus[],
  today: Day,
): ManyPlan {
  const statusOf = new Map(statuses.map((status) => [pairOf(status), status]));
  const confirmation: StatusChange = confirmer ? confirmedBy(confirmer, today) : {};
  const changes: PlannedChange[] = [];
  const refused: ManyPlan['refused'][number][] = [];
  let already = 0;
  let connected = 0;
  for (const site of sites) {
    for (const service of services) {
      const status = statusOf.get(pairOf({ ...site, ...service }));
      const before = status ?? noStatus;
      const { after: read } = readDraft(before, draft, true);
      const after = { ...read, ...confirmation } as StatusValues;
      const change = changedColumns(before, after);
      // A confirmation alone changes no value, so there is nothing to check.
      const faults = saysSomething(draft) ? checkStatus(before, after, { today, staff: site.Staff }) : [];
      if (before.Stage === 'Connected' && isAboutConnecting(draft) && onlyConfirms(change)) connected += 1;
      else if (Object.keys(change).length === 0) already += 1;
      else if (faults.length > 0) refused.push({ site, service, faults });
      else changes.push({ site, service, before, after, write: statusWrite(site, service, status, change) });
    }
  }
  return { changes, already, connected, refused };
}

/** Whether anything is filled in. */
export function saysSomething(draft: StatusDraft): boolean {
  return Object.values(draft).some((value: StatusDraft[keyof StatusDraft]) =>
    typeof value === 'object' ? Object.values(value).some(hasWords) : hasWords(value),
  );
}

function isAboutConnecting({ stage, expected, waitingFor, owner }: StatusDraft): boolean {
  return (
    stage !== undefined || Object.values(expected).some((part) => part !== '') || waitingFor !== '' || owner !== ''
  );
}

function onlyConfirms(change: StatusChange): boolean {
  return Object.keys(change).every(
    (column) => column === 'ConfirmedOn' || column === 'ConfirmedBy' || column === 'Source',
  );
}
