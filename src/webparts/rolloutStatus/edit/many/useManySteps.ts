import * as React from 'react';
import type { Connection } from '../../../../data/connection';
import { problemFrom } from '../../../../data/problem';
import { readAllForEditing, readKeysOf, readSiteForEditing, readSitesToChoose } from '../../../../data/rolloutEditing';
import { folded } from '../../../../domain/folded';
import type { Problem } from '../../../../domain/problem';
import { usePart } from '../../../base/PartContext';
import { inTurns } from '../../../base/sheet/inTurns';
import { useIsGone } from '../../../base/useIsGone';
import { earlierRuns } from './keptRuns';
import { type ChangeableSite, keyOfEntry, type ManyPlan, planMany, type PlannedChange, type Wanted } from './manyPlan';

/** What is wanted, and how its rows were chosen. */
export interface Chosen {
  readonly wanted: Wanted;
  /** The keys of the rows that fitted when they were chosen. */
  readonly fitted: ReadonlySet<string>;
  /** Chooses the same way among the sites as they are when they are read again. */
  again(sites: readonly ChangeableSite[]): readonly ChangeableSite[];
}

/** How far a change of many has got. */
type ManyStep =
  | { readonly at: 'choose' }
  | { readonly at: 'reading'; readonly rows: number }
  | ({ readonly at: 'failed'; readonly problem: Problem } & Chosen)
  | { readonly at: 'check'; readonly plan: ManyPlan; readonly wanted: Wanted }
  | { readonly at: 'run'; readonly changes: readonly PlannedChange[]; readonly wanted: Wanted };

export interface ManySteps {
  readonly step: ManyStep;
  choose(): void;
  /** Reads the entries, to show what would change. */
  look(chosen: Chosen): void;
  run(changes: readonly PlannedChange[], wanted: Wanted): void;
}

export function useManySteps(): ManySteps {
  const { connection, store, today } = usePart();
  const [step, setStep] = React.useState<ManyStep>({ at: 'choose' });
  const isGone = useIsGone();
  // Of two readings only the later counts: the earlier one would show what is no longer wanted.
  const latest = React.useRef(0);

  async function look(chosen: Chosen): Promise<void> {
    const own = (latest.current += 1);
    const isOver = (): boolean => isGone() || latest.current !== own;
    const show = (next: ManyStep): void => {
      if (!isOver()) setStep(next);
    };
    setStep({ at: 'reading', rows: 0 });
    try {
      const onRows = (rows: number): void => show({ at: 'reading', rows });
      const { wanted, entries } = await readAgain(chosen, connection, onRows, isOver);
      const unreadable = new Set((await readKeysOf(connection, entries.unreadable)).map(keyOfEntry));
      const earlier = earlierRuns(store, today, wanted);
      const planning = planMany(wanted, entries.rows, today, { fitted: chosen.fitted, unreadable, earlier });
      show({ at: 'check', plan: await inTurns(planning, isOver), wanted });
    } catch (error) {
      show({ at: 'failed', problem: await problemFrom(error), ...chosen });
    }
  }

  return {
    step,
    choose() {
      latest.current += 1;
      setStep({ at: 'choose' });
    },
    look(chosen) {
      look(chosen).catch(() => undefined);
    },
    run: (changes, wanted) => setStep({ at: 'run', changes, wanted }),
  };
}

/** The entries as they are now, and the sites that are chosen as they are now. A single site needs no choice. */
async function readAgain(
  { wanted, again }: Chosen,
  connection: Connection,
  onRows: (rows: number) => void,
  abandoned: () => boolean,
): Promise<{ readonly wanted: Wanted; readonly entries: Awaited<ReturnType<typeof readSiteForEditing>> }> {
  const [first, ...others] = wanted.sites;
  if (others.length === 0) return { wanted, entries: await readSiteForEditing(connection, first.SiteCode) };
  const [entries, sites] = await Promise.all([
    readAllForEditing(connection, onRows, abandoned),
    readSitesToChoose(connection),
  ]);
  const chosen = again(sites);
  const codes = new Set(chosen.map(({ SiteCode }) => folded(SiteCode)));
  const left = wanted.sites.filter(({ SiteCode }) => !codes.has(folded(SiteCode)));
  return { wanted: { ...wanted, sites: chosen, left }, entries };
}
