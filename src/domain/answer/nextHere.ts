import type { Day } from '../day';
import { textOrder } from '../order';
import { lastDayOf } from '../rollout/expected';
import type { Precision } from '../rollout/choices';
import { keptOf, type KeptService, type Named, namedOf, type ServiceLine } from './serviceLines';

interface Dated {
  readonly on: Day;
  readonly precision: Precision;
  /** A service among them matters here and does not work yet. */
  readonly awaited: boolean;
}

/**
 * What comes next at a site on a day, or within a month.
 *
 * - `arrives`: new services are expected here
 * - `promised`: new services are promised for every site by then
 * - `ends`: the last day of what is lent
 */
export type Next = Dated &
  (
    | { readonly kind: 'arrives' | 'promised'; readonly services: readonly Named[] }
    | { readonly kind: 'ends'; readonly kept: readonly KeptService[] }
  );

/**
 * What comes next at a site, the soonest first. A month is sorted by its last day. Services that work, and those whose
 * date has passed or is missing, are left out.
 */
export function nextHere(lines: readonly ServiceLine[]): Next[] {
  const found = new Map<string, Next>();
  for (const next of lines.flatMap((line) => [...endOf(line), ...arrivalOf(line)])) {
    const key = `${lastDayOf(next.on, next.precision)} ${next.kind} ${next.precision}`;
    const same = found.get(key);
    found.set(key, same ? together(same, next) : next);
  }
  return [...found].sort(([a], [b]) => textOrder(a, b)).map(([, next]) => next);
}

function endOf(line: ServiceLine): Next[] {
  return keptOf(line).flatMap((kept) =>
    kept.until ? [{ kind: 'ends', on: kept.until, precision: 'Day', awaited: false, kept: [kept] }] : [],
  );
}

function arrivalOf({ expected, ...line }: ServiceLine): Next[] {
  if (line.stands.use === 'all' || !('past' in expected) || expected.past) return [];
  const { on } = expected;
  const about = { on, awaited: line.main && line.stands.use === 'nothing', services: [namedOf(line)] };
  return expected.kind === 'forecast'
    ? [{ ...about, kind: 'arrives', precision: expected.precision }]
    : [{ ...about, kind: 'promised', precision: 'Day' }];
}

function together(one: Next, other: Next): Next {
  if (one.kind === 'ends') return other.kind === 'ends' ? { ...one, kept: [...one.kept, ...other.kept] } : one;
  return other.kind === 'ends'
    ? one
    : { ...one, awaited: one.awaited || other.awaited, services: [...one.services, ...other.services] };
}
