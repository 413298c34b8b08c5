import type { Day } from '../day';
import { textOrder } from '../order';
import { type Region, regions } from '../region';
import { keyOf } from '../key';
import { ageOf, type Triaged } from './queue';
import type { StandingKind } from './standing';

/** How many requests there are, and how old they are in days. */
export interface Figure {
  readonly count: number;
  /** 0 where there are none. */
  readonly oldest: number;
  /** At least half are this old or older. Of two in the middle, the younger. */
  readonly middle: number;
}

/** The requests of one group. Without `of`: those that are in no group. */
export interface GroupFigure<N extends string> extends Figure {
  readonly of: N | undefined;
}

export interface QueueFigures {
  readonly all: Figure;
  /** In the order of the regions. */
  readonly byRegion: readonly GroupFigure<Region>[];
  readonly byStatus: readonly GroupFigure<StandingKind>[];
  /** By function key, most requests first. */
  readonly byFunction: readonly GroupFigure<string>[];
}

/** Counts and ages of requests. Empty groups are left out. */
export function figures(entries: readonly Triaged[], today: Day): QueueFigures {
  const byRegion = grouped(entries, ({ region }) => region, today);
  const place = ({ of }: GroupFigure<Region>): number => (of === undefined ? regions.length : regions.indexOf(of));
  return {
    all: figureOf(entries, today),
    byRegion: byRegion.sort((a, b) => place(a) - place(b)),
    byStatus: grouped(entries, ({ standing }) => standing.standing.kind, today).sort(mostFirst),
    byFunction: grouped(entries, ({ request }) => request.FunctionKey, today).sort(mostFirst),
  };
}

function mostFirst(a: GroupFigure<string>, b: GroupFigure<string>): number {
  return b.count - a.count || textOrder(a.of ?? '', b.of ?? '');
}

function grouped<N extends string>(
  entries: readonly Triaged[],
  nameOf: (entry: Triaged) => N | undefined,
  today: Day,
): GroupFigure<N>[] {
  const groups = new Map<string, { of: N | undefined; entries: Triaged[] }>();
  for (const entry of entries) {
    const of = nameOf(entry) || undefined;
    const group = groups.get(keyOf(of ?? '')) ?? { of, entries: [] };
    group.entries.push(entry);
    groups.set(keyOf(of ?? ''), group);
  }
  return [...groups.values()].map((group) => ({ of: group.of, ...figureOf(group.entries, today) }));
}

function figureOf(entries: readonly Triaged[], today: Day): Figure {
  const ages = entries.map((entry) => ageOf(entry, today)).sort((a, b) => b - a);
  return { count: ages.length, oldest: ages[0] ?? 0, middle: ages[Math.floor(ages.length / 2)] ?? 0 };
}
