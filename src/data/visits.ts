import { afterVisit, type SeenService, type Visit, type Visits } from '../domain/answer/changes';
import { type Day, isDay } from '../domain/day';
import { states } from '../domain/rollout/states';
import { precisions } from '../domain/rollout/choices';
import { among, isRecord, type Kind, listOf, text } from '../domain/kinds';
import type { BrowserStore } from './browserStore';
import { kept } from './kept';

/** A person's last visits to a site, on any page, kept in this browser. */
export interface KeptVisits {
  /** The last visit before a day; undefined if there was none, or the browser keeps nothing. */
  before(now: Visit): Visit | undefined;
  /** Notes a visit. */
  add(now: Visit): void;
}

const uses = Object.values(states).map(({ use }) => use);

const aDay: Kind<Day> = (value) => (typeof value === 'string' && isDay(value) ? value : undefined);

const expectation: Kind<NonNullable<SeenService['expected']>> = (value) => {
  if (!isRecord(value)) return undefined;
  const [on, precision] = [aDay(value.on), among(precisions)(value.precision)];
  return on && precision && { on, precision };
};

/** A service is read whole or not at all: with a lost date it would look new. */
const seen: Kind<SeenService> = (value) => {
  if (!isRecord(value)) return undefined;
  const [key, use] = [text(value.key), among(uses)(value.use)];
  const [expected, until] = [orNone(expectation)(value.expected), orNone(aDay)(value.until)];
  return key !== undefined && use && expected && until
    ? { key, use, expected: expected.value, until: until.value }
    : undefined;
};

const visit: Kind<Visit> = (value) => {
  if (!isRecord(value)) return undefined;
  const [on, services] = [aDay(value.on), listOf(seen)(value.services)];
  return on && services && { on, services };
};

const visits: Kind<Visits> = (value) => {
  if (!isRecord(value)) return undefined;
  const [latest, before] = [visit(value.latest), visit(value.before)];
  return latest && { latest, before: before && before.on < latest.on ? before : undefined };
};

export function keptVisits(store: BrowserStore, siteCode: string): KeptVisits {
  const key = kept('visits', siteCode.toLowerCase());
  const after = (now: Visit): Visits => afterVisit(parse(store.get(key)), now);
  return {
    before: (now) => after(now).before,
    add(now) {
      store.set(key, JSON.stringify(after(now)));
    },
  };
}

function parse(stored: string | undefined): Visits | undefined {
  try {
    return visits(JSON.parse(stored ?? 'null'));
  } catch {
    return undefined;
  }
}

/** For an optional value: undefined if it is there and of another kind. */
function orNone<T>(kind: Kind<T>): Kind<{ readonly value?: T }> {
  return (value) => {
    if (value === undefined) return {};
    const found = kind(value);
    return found === undefined ? undefined : { value: found };
  };
}
