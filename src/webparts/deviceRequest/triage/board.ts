import type { HeldRequest } from '../../../data/deviceRequests';
import type { HeldDecision } from '../../../data/triage/courtesyCopy';
import { isAssessable, type ListedDecision, type ListedRequest } from '../../../data/triage/queries';
import { requestsListName } from '../../../data/triage/queries';
import type { TriageReport } from '../../../data/triage/readTriage';
import type { Day } from '../../../domain/day';
import { type Assessment, assess } from '../../../domain/device/assessment';
import { type Bounds, datesByNumber, type RowTime } from '../../../domain/device/datesByNumber';
import { type Doubles, doublesOf } from '../../../domain/device/doubles';
import { devicesOn, functionsOn } from '../../../domain/device/policy';
import {
  type Assessed,
  isAssessed,
  isInQueue,
  type QueueEntry,
  queueOrder,
  type Triaged,
} from '../../../domain/device/queue';
import { decisionsByRequest, type Finding, reconcile, rowsBeside } from '../../../domain/device/reconcile';
import { markRepeats } from '../../../domain/device/repeats';
import { type RequestStanding, standingOf } from '../../../domain/device/requestStanding';
import { isUndecided } from '../../../domain/device/standing';
import { keyOf } from '../../../domain/key';
import { siteName } from '../../../domain/siteName';

/** A request with everything that a list shows. */
export interface Entry extends Triaged<ListedRequest, ListedDecision>, NamesOf {
  /** Whether any policy names its function. */
  readonly functionListed: boolean;
  /** When each row of the record was made, by row number: one map for all entries. */
  readonly recordTimes: ReadonlyMap<number, RowTime>;
}

/** A request that is read in full, with its decisions. */
export interface FullEntry extends Entry {
  readonly request: HeldRequest;
  readonly standing: RequestStanding<HeldDecision>;
  readonly assessment: Assessment;
}

export function isFull<E extends Entry>(entry: E): entry is E & FullEntry {
  return entry.standing.checked;
}

export type QueuedEntry = QueueEntry<Assessed<Entry>>;

/** Something that is wrong in the lists. */
export type Concern = Finding<Entry, ListedDecision>;

/** The names for the keys in a request; the key itself if nothing has it. */
interface NamesOf {
  readonly site: string | undefined;
  readonly functionName: string | undefined;
  readonly device: string | undefined;
}

/** What those who decide work with. */
export interface Board {
  readonly report: TriageReport;
  namesOf(request: ListedRequest): NamesOf;
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<number, Entry>;
  /** The undecided requests, in the order of the rule. */
  readonly queue: readonly QueuedEntry[];
  /** The decided and withdrawn requests, latest first. */
  readonly decided: readonly Entry[];
  /** The requests for the same person. */
  readonly doubles: Doubles<Entry>;
  /** Requests that cannot be read at all, and are in no other list. */
  readonly unread: TriageReport['unreadable'];
  /** What is wrong, as far as it is checked; undefined until every request is read. */
  readonly concerns: readonly Concern[] | undefined;
  /** The numbers of decided requests that are still to be checked for changes since. */
  readonly unchecked: readonly number[];
  /** How many decided requests are checked. */
  readonly checked: number;
}

/** The names for keys. */
interface Names {
  siteOf(request: ListedRequest): TriageReport['sites'][number] | undefined;
  namesOf(request: ListedRequest): NamesOf;
  /** Whether any policy names the request's function. */
  isListed(request: ListedRequest): boolean;
}

function namesIn(report: TriageReport, today: Day): Names {
  const sites = new Map(report.sites.map((site) => [keyOf(site.SiteCode), site]));
  const functions = new Map(functionsOn(report.policies, today).map(({ key, title }) => [keyOf(key), title]));
  const devices = new Map(devicesOn(report.support, today).map(({ key, title }) => [keyOf(key), title]));
  const siteOf = ({ SiteCode }: ListedRequest): TriageReport['sites'][number] | undefined =>
    sites.get(keyOf(SiteCode ?? ''));
  const namesOf = (request: ListedRequest): NamesOf => {
    const site = siteOf(request);
    return {
      site: site ? siteName(site) : request.SiteCode,
      functionName: functions.get(keyOf(request.FunctionKey ?? '')) ?? request.FunctionKey,
      device: devices.get(keyOf(request.CurrentDevice ?? '')) ?? request.CurrentDevice,
    };
  };
  return { siteOf, namesOf, isListed: ({ FunctionKey }) => functions.has(keyOf(FunctionKey ?? '')) };
}

/** Combines the two lists. The standing of a request comes from the record, whatever the request says. */
export function boardOf(report: TriageReport, today: Day): Board {
  const requests = [...report.withoutOutcome, ...(report.withOutcome ?? [])];
  const decisions = decisionsByRequest(report.decisions);
  const beside = rowsBeside(report.decisions, report.unreadDecisions);
  const repeats = markRepeats(requests);
  const { siteOf, namesOf, isListed } = namesIn(report, today);
  const bounds: Bounds = { today, start: report.settings.programmeStart };
  const asked = datesByNumber(
    requests.map((listed) => report.inFull.get(listed.Id)?.request ?? listed),
    bounds,
  );
  const recordTimes = datesByNumber(recordOf(report), bounds);
  const entries = requests.map((listed): Entry => {
    const full = report.inFull.get(listed.Id);
    const request = full?.request ?? listed;
    const standing = full
      ? standingOf(full.request, full.decisions, full.fingerprints, beside.get(listed.Id), today)
      : standingOf(listed, decisions.get(listed.Id) ?? [], undefined, beside.get(listed.Id), today);
    const { on, odd } = asked.get(request.Id)!;
    return {
      request,
      standing,
      assessment: isAssessable(request) ? assess(request, report.policies, report.support, today) : undefined,
      region: siteOf(request)?.Region,
      repeatOf: repeats.get(request.Id),
      askedOn: on,
      oddDate: odd,
      oddDecision: standing.decisions.some(({ Id }) => recordTimes.get(Id)?.odd),
      recordTimes,
      ...namesOf(request),
      functionListed: isListed(request),
    };
  });
  const settled = entries.filter(({ standing: { standing } }) => 'decision' in standing && standing.decision);
  const byId = new Map(entries.map((entry) => [entry.request.Id, entry]));
  return {
    report,
    namesOf,
    entries,
    byId,
    doubles: doublesOf(entries),
    unread: report.unreadable.filter(({ list, item }) => list === requestsListName && !byId.has(item)),
    queue: queueOrder(entries.filter(isInQueue).filter(isAssessed), today),
    decided: entries
      .filter((entry) => !isUndecided(entry.standing.standing) && entry.repeatOf === undefined)
      .sort((a, b) => lastMoment(b, asked) - lastMoment(a, asked) || b.request.Id - a.request.Id),
    concerns: report.withOutcome && reconcile(entries, report.decisions),
    unchecked: settled.filter((entry) => !isFull(entry)).map(({ request }) => request.Id),
    checked: settled.filter(isFull).length,
  };
}

/** The rows of the record. A request that was opened may have been read with newer ones. */
function recordOf({ decisions, inFull }: TriageReport): ListedDecision[] {
  const opened = [...inFull.values()].flatMap((full) => full.decisions);
  return [...new Map([...decisions, ...opened].map((decision) => [decision.Id, decision])).values()];
}

/** When the request was last decided, else when it was made. */
function lastMoment(
  { request: { Id }, standing: { decisions }, recordTimes }: Entry,
  asked: ReadonlyMap<number, RowTime>,
): number {
  const last = decisions[decisions.length - 1] as ListedDecision | undefined;
  return (last ? recordTimes.get(last.Id)! : asked.get(Id)!).at.getTime();
}
