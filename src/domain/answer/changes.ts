import type { Day } from '../day';
import type { Precision } from '../rollout/choices';
import type { ServiceLine, Use } from './serviceLines';

/** How a service was, with as much detail as it takes to say what has changed since. */
export interface SeenService {
  readonly key: string;
  readonly use: Use;
  /** When it was expected here; undefined: it had no date of this site's own. */
  readonly expected?: Expectation;
  /** The last day of what was lent. */
  readonly until?: Day;
}

interface Expectation {
  readonly on: Day;
  readonly precision: Precision;
}

/** How the services of a site were when somebody last looked on a day. */
export interface Visit {
  readonly on: Day;
  readonly services: readonly SeenService[];
}

/** Somebody's latest visit to a site, and the latest on an earlier day. */
export interface Visits {
  readonly latest: Visit;
  readonly before?: Visit;
}

/**
 * What has changed about a service.
 *
 * - `stands`: whether it works
 * - `expected`: the day on which it is expected; `from` is the earlier date, if it had one
 * - `noDate`: it had a date, and has none now
 * - `until`: the last day of what is lent
 */
export type Change = { readonly line: ServiceLine } & (
  { readonly kind: 'stands' | 'noDate' | 'until' } | { readonly kind: 'expected'; readonly from?: Expectation }
);

export function visitOf(lines: readonly ServiceLine[], on: Day): Visit {
  return { on, services: lines.map(seenOf) };
}

function seenOf({ key, stands, expected }: ServiceLine): SeenService {
  return {
    key,
    use: stands.use,
    expected: expected.kind === 'forecast' ? { on: expected.on, precision: expected.precision } : undefined,
    until: stands.use === 'lent' ? stands.kept.until : undefined,
  };
}

/**
 * Somebody's visits once they have looked again. Everything on one day is one visit, so that what is new stays in view
 * until the next day. A visit in the future comes from a clock that was wrong, and is forgotten.
 */
export function afterVisit(visits: Visits | undefined, now: Visit): Visits {
  if (!visits || visits.latest.on > now.on) return { latest: now };
  return { latest: now, before: visits.latest.on < now.on ? visits.latest : visits.before };
}

/**
 * What has changed since a visit: for each service the change that matters most, with those that started or stopped
 * working first. A service that was not listed then is left out: we cannot tell why it is new.
 */
export function changesSince({ services }: Visit, lines: readonly ServiceLine[]): Change[] {
  const changes = lines.flatMap((line) => {
    const then = services.find(({ key }) => key === line.key);
    return then ? changeOf(then, line) : [];
  });
  const stand = changes.filter(({ kind }) => kind === 'stands');
  return [...stand, ...changes.filter(({ kind }) => kind !== 'stands')];
}

function changeOf(then: SeenService, line: ServiceLine): Change[] {
  const now = seenOf(line);
  if (then.use !== now.use) return [{ kind: 'stands', line }];
  if (!isSameDate(then.expected, now.expected)) {
    // A date that has passed is no news, and a connected service needs no date.
    if (line.expected.kind === 'forecast' && !line.expected.past)
      return [{ kind: 'expected', line, from: then.expected }];
    if (line.expected.kind === 'noDate') return [{ kind: 'noDate', line }];
  }
  return now.use === 'lent' && then.until !== now.until ? [{ kind: 'until', line }] : [];
}

function isSameDate(one?: Expectation, other?: Expectation): boolean {
  return one?.on === other?.on && one?.precision === other?.precision;
}
