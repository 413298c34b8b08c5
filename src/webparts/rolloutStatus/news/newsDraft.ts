import type { NewsValues } from '../../../data/news';
import { type Day, dayOf } from '../../../domain/day';
import { lastDayOfWork } from '../../../domain/rollout/lastDayOfWork';
import { hasWords } from '../../../domain/hasWords';
import { among, dateTyped, fields, type Kind, text } from '../../../domain/kinds';
import { type UpdateKind, updateKinds } from '../../../domain/rollout/choices';
import { checkNews, type NewsFault } from '../../../domain/rollout/news';
import { noDate, type TypedDate, typedDate } from '../../../domain/typedDate';
import { readTime, timeTyped } from '../../../domain/typedTime';
import { ukInstants } from '../../../domain/ukInstant';
import { ukTime } from '../../../domain/ukTime';
import {
  type AudienceDraft,
  audienceDraft,
  audienceFaults,
  audienceKept,
  audienceValues,
} from '../../base/audience/audienceDraft';
import type { AudienceAround } from '../../base/audience/whom';
import type { DraftRead, Fault } from '../../base/entries/columnGroup';
import { dayFault, dayIn, written } from '../../base/entries/typed';
import { strings as baseStrings } from '../../base/strings';
import { strings } from './strings';

/** News as it is typed. */
export interface NewsDraft extends AudienceDraft {
  readonly title: string;
  readonly body: string;
  readonly kind: UpdateKind;
  /** The key of a service, or empty. */
  readonly service: string;
  readonly startOn: TypedDate;
  readonly startAt: string;
  readonly endOn: TypedDate;
  readonly endAt: string;
  readonly from: TypedDate;
  readonly until: TypedDate;
}

/** What the form of news needs to know. */
export interface NewsSurroundings extends AudienceAround {
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** The fields, filled from a row, or for new news with today as its first day. */
export function newsDraft(values: Partial<NewsValues>, { today }: Pick<NewsSurroundings, 'today'>): NewsDraft {
  const { WorkStart, WorkEnd } = values;
  const [first, last] = [WorkStart && dayOf(WorkStart), WorkEnd && dayOf(WorkEnd)];
  return {
    title: values.Title ?? '',
    body: values.Body ?? '',
    kind: values.Kind ?? 'News',
    service: values.ServiceKey ?? '',
    startOn: typedDate(first),
    startAt: WorkStart ? timeTyped(ukTime(WorkStart)) : '',
    endOn: last === first ? noDate : typedDate(last),
    endAt: WorkEnd ? timeTyped(ukTime(WorkEnd)) : '',
    from: typedDate(values.PublishFrom ?? today),
    until: typedDate(values.PublishUntil),
    ...audienceDraft(values),
  };
}

/** Earlier news as the beginning of new news: its words and whom it is for, without its days. */
export function copiedDraft(values: NewsValues, around: Pick<NewsSurroundings, 'today'>): NewsDraft {
  const { Title, Body, Kind, ServiceKey, Region, SiteCode, For } = values;
  return newsDraft({ Title, Body, Kind, ServiceKey, Region, SiteCode, For }, around);
}

/** Reads a draft that the browser has kept. A field that cannot be read is as in `first`. */
export function newsDraftKind(first: NewsDraft): Kind<NewsDraft> {
  return fields(first, {
    title: text,
    body: text,
    kind: among(updateKinds),
    service: text,
    startOn: dateTyped,
    startAt: text,
    endOn: dateTyped,
    endAt: text,
    from: dateTyped,
    until: dateTyped,
    ...audienceKept,
  });
}

/** The values that a draft would save, and what must be mended before: each field once, in the order of the form. */
export function readNewsDraft(draft: NewsDraft, around: NewsSurroundings): DraftRead<NewsValues, NewsDraft> {
  const work = workIn(draft, around);
  const values = {
    Title: written(draft.title) ?? '',
    Body: written(draft.body),
    Kind: draft.kind,
    ServiceKey: draft.service || undefined,
    PublishFrom: dayIn(draft.from),
    // Pages of an older package show no times: there it goes with the last day of the work.
    PublishUntil: dayIn(draft.until) ?? (hasDate(draft.until) ? undefined : work.last),
    WorkStart: work.start,
    WorkEnd: work.end,
    ...audienceValues(draft, around),
  };
  const keys = {
    siteCodes: around.directory.sites.map(({ SiteCode }) => SiteCode),
    serviceKeys: around.services.map(({ ServiceKey }) => ServiceKey),
  };
  const faults: Fault<keyof NewsDraft & string>[] = [
    ...dateFaults(draft),
    ...work.faults,
    ...audienceFaults(draft, around),
    ...checkNews(values, keys, work, around.today, around.now).map(faultOf),
  ];
  const inOrder = Object.keys(draft) as (keyof NewsDraft & string)[];
  return {
    // Without a first day there is a fault, and nothing is saved.
    values: values as NewsValues,
    faults: inOrder.flatMap((field) => faults.find((each) => each.field === field) ?? []),
  };
}

function dateFaults(draft: NewsDraft): Fault<'from' | 'until'>[] {
  return (['from', 'until'] as const).flatMap((field) => {
    const wrong = dayFault(draft[field], field === 'from' ? strings.From : strings.Until);
    return wrong ? [{ field, text: wrong }] : [];
  });
}

/** The work's own times as they are typed, with the days on which it begins and ends by UK clocks. */
interface TypedWork {
  readonly start?: Date;
  readonly end?: Date;
  readonly first?: Day;
  readonly last?: Day;
  readonly faults: readonly Fault<'startOn' | 'startAt' | 'endOn' | 'endAt'>[];
}

/** Only planned work has times, and only where the lists can hold them; what stays in the form is not saved. */
function workIn(draft: NewsDraft, { holdsSeveral }: Pick<NewsSurroundings, 'holdsSeveral'>): TypedWork {
  if (draft.kind !== 'Planned work' || !holdsSeveral) return { faults: [] };
  const { startOn, startAt, endOn, endAt } = draft;
  const start = instantIn(startOn, startAt, 'start');
  const hasEnd = hasWords(endAt) || hasDate(endOn);
  const end = hasEnd ? instantIn(hasDate(endOn) ? endOn : startOn, endAt, 'end') : undefined;
  const first = start.at && dayOf(start.at);
  return {
    start: start.at,
    end: end?.at,
    first,
    last: end?.at ? lastDayOfWork(end.at.getTime()) : first,
    faults: [...start.faults, ...(end?.faults ?? [])],
  };
}

function hasDate({ day, month, year }: TypedDate): boolean {
  return [day, month, year].some((part) => hasWords(part));
}

/** In the hour that comes twice in October, work begins in the first and ends in the second. */
function instantIn(
  on: TypedDate,
  at: string,
  of: 'start' | 'end',
): { readonly at?: Date; readonly faults: TypedWork['faults'] } {
  const [onField, atField] = of === 'start' ? (['startOn', 'startAt'] as const) : (['endOn', 'endAt'] as const);
  const wrong = dayFault(on, of === 'start' ? strings.StartOn : strings.EndOn);
  if (wrong) return { faults: [{ field: onField, text: wrong }] };
  const time = readTime(at);
  const day = dayIn(on);
  if (time.kind === 'wrong') return { faults: [{ field: atField, text: strings.FaultTime }] };
  if (!day) return { faults: time.kind === 'none' ? [] : [{ field: 'startOn', text: strings.FaultDayNeeded }] };
  if (time.kind === 'none') return { faults: [{ field: atField, text: strings.FaultTimeNeeded }] };
  const found = ukInstants(day, time.time);
  if (found.length === 0) return { faults: [{ field: atField, text: strings.FaultNoTime }] };
  return { at: new Date(found[of === 'start' ? 0 : found.length - 1]), faults: [] };
}

const untilFaults = {
  order: strings.FaultUntilOrder,
  past: strings.FaultUntilPast,
  beforeWork: strings.FaultUntilWork,
} as const;

function faultOf(fault: NewsFault): Fault<keyof NewsDraft & string> {
  switch (fault.column) {
    case 'Title':
      return { field: 'title', text: strings.FaultTitle };
    case 'ServiceKey':
      return { field: 'service', text: strings.FaultService };
    case 'SiteCode':
      return { field: 'site', text: baseStrings.FaultSite };
    case 'PublishFrom':
      return { field: 'from', text: fault.kind === 'needed' ? strings.FaultFrom : strings.FaultFromAfter };
    case 'PublishUntil':
      return { field: 'until', text: untilFaults[fault.kind] };
    case 'WorkStart':
      return { field: 'startOn', text: strings.FaultDayNeeded };
    case 'WorkEnd':
      return { field: 'endAt', text: fault.kind === 'order' ? strings.FaultEndOrder : strings.FaultEndPast };
  }
}
