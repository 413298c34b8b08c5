import type { ServiceLine } from '../answer/serviceLines';
import { addDays, dayOf } from '../day';
import { keyOf } from '../key';
import { ukInstants } from '../ukInstant';
import type { UpdateKind } from './choices';

/** What the rules read of news about planned work; a row of RolloutUpdates fits. */
export interface WorkFacts {
  readonly Kind?: UpdateKind;
  /** Instants, or their milliseconds since 1970, as a copy in the browser holds them. */
  readonly WorkStart?: Date | number;
  readonly WorkEnd?: Date | number;
}

/** When planned work is done, in milliseconds since 1970. */
export interface Work {
  readonly start: number;
  /** Undefined: nobody has said when it ends. It then counts as over once its first day is. */
  readonly end?: number;
}

/** Undefined for other news, and where nobody has said when the work begins. */
export function workOf({ Kind, WorkStart, WorkEnd }: WorkFacts): Work | undefined {
  if (Kind !== 'Planned work' || WorkStart === undefined) return undefined;
  const [start, end] = [Number(WorkStart), WorkEnd === undefined ? undefined : Number(WorkEnd)];
  return { start, end: end !== undefined && end > start ? end : undefined };
}

/**
 * The service that planned work stops at a site. Undefined where the news names none, and where staff do not have the
 * new service: what does not work cannot stop, and what the previous organisation lends goes on.
 */
export function stoppedService(
  { ServiceKey }: { readonly ServiceKey?: string },
  lines: readonly ServiceLine[],
): ServiceLine | undefined {
  if (ServiceKey === undefined) return undefined;
  const line = lines.find(({ key }) => keyOf(key) === keyOf(ServiceKey));
  return line && line.stands.use !== 'nothing' && line.stands.use !== 'lent' ? line : undefined;
}

/** Where work stands at a moment, in milliseconds since 1970. */
export function phaseOf(work: Work, now: number): 'ahead' | 'during' | 'over' {
  if (now < work.start) return 'ahead';
  return now < (work.end ?? midnightAfter(work.start)) ? 'during' : 'over';
}

function midnightAfter(instant: number): number {
  return ukInstants(addDays(dayOf(new Date(instant)), 1), { hour: 0, minute: 0 })[0];
}

/**
 * News as staff read it at a moment: planned work that is ahead or going on comes first, the soonest first, and work
 * that is over is gone. The rest stays in its order.
 */
export function withWorkFirst<U extends WorkFacts>(updates: readonly U[], now: number): U[] {
  const works = updates.flatMap((update) => {
    const work = workOf(update);
    return work ? [{ update, work }] : [];
  });
  const first = works
    .filter(({ work }) => phaseOf(work, now) !== 'over')
    .sort((a, b) => a.work.start - b.work.start)
    .map(({ update }) => update);
  const apart = new Set(works.map(({ update }) => update));
  return [...first, ...updates.filter((update) => !apart.has(update))];
}

/** The next moment, in milliseconds since 1970, at which `withWorkFirst` or the words of a phase change. */
export function nextChange(updates: readonly WorkFacts[], now: number): number | undefined {
  const moments = updates
    .flatMap((update) => {
      const work = workOf(update);
      return work ? [work.start, work.end ?? midnightAfter(work.start)] : [];
    })
    .filter((moment) => moment > now);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}
