import type { Day } from '../day';
import { folded } from '../folded';
import { keyOf } from '../key';
import type { Region } from '../region';
import type { BlockerOwner, NowState, Premises } from './choices';
import type { EveryStatusFacts } from './everySite';
import type { ServiceFacts } from './facts';
import { whatWorksNow } from './whatWorksNow';

/** What rows are chosen by of their site; a row of RolloutSites fits. */
export interface ChoosableSite {
  readonly SiteCode: string;
  readonly Region: Region;
  readonly AreaTeam?: string;
  readonly Wave?: number;
  readonly Premises?: Premises;
}

/** Who can end what a service waits for; `nobody` where it waits and nobody is named. */
type WaitsFor = BlockerOwner | 'nobody';

/** What the chosen rows have in common. An empty value asks for nothing. */
export interface Narrowing {
  /** The number of a wave. */
  readonly wave: string;
  /** The name of a region or area team. */
  readonly team: string;
  readonly premises: Premises | '';
  /** What staff read now. */
  readonly state: NowState | '';
  readonly owner: WaitsFor | '';
}

export const everywhere: Narrowing = { wave: '', team: '', premises: '', state: '', owner: '' };

/** One service at one site. */
export interface RowOfMany<Site, Service, Status> {
  readonly site: Site;
  readonly service: Service;
  /** Undefined where the list has no entry. */
  readonly status: Status | undefined;
}

/** Whether anything is asked of the rows. */
export function isNarrowed(narrowing: Narrowing): boolean {
  return Object.values(narrowing).some((value) => value !== '');
}

/** Whether a site has what is asked of sites. */
export function siteFits(site: ChoosableSite, { wave, team, premises }: Narrowing): boolean {
  return (
    (!wave || String(site.Wave) === wave) &&
    (!team || site.Region === team || folded(site.AreaTeam ?? '') === folded(team)) &&
    (!premises || site.Premises === premises)
  );
}

/** Whether a row has what is asked of rows. */
export function rowFits(
  { service, status }: Pick<RowOfMany<unknown, ServiceFacts, EveryStatusFacts>, 'service' | 'status'>,
  { state, owner }: Narrowing,
  today: Day,
): boolean {
  if (state && whatWorksNow(service, status, today).state !== state) return false;
  return !owner || waitsFor(status) === owner;
}

/** Who can end what it waits for; undefined where it waits for nothing. */
function waitsFor(status: EveryStatusFacts | undefined): WaitsFor | undefined {
  if (!status || status.Stage === 'Connected' || !(status.WaitingFor || status.WaitingForOwner)) return undefined;
  return status.WaitingForOwner ?? 'nobody';
}

/** Every service at every site, with its entry. Where a pair has several, the one that was confirmed last counts. */
export function rowsOf<Site extends ChoosableSite, Service extends ServiceFacts, Status extends EveryStatusFacts>(
  sites: readonly Site[],
  services: readonly Service[],
  statuses: readonly Status[],
): RowOfMany<Site, Service, Status>[] {
  const statusOf = new Map<string, Status>();
  for (const status of statuses) {
    const key = keyOf(status.SiteCode, status.ServiceKey);
    const other = statusOf.get(key);
    if (!other || (other.ConfirmedOn ?? '') <= (status.ConfirmedOn ?? '')) statusOf.set(key, status);
  }
  return sites.flatMap((site) =>
    services.map((service) => ({ site, service, status: statusOf.get(keyOf(site.SiteCode, service.ServiceKey)) })),
  );
}
