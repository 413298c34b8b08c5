import * as React from 'react';
import type { Connection } from '../../../../data/connection';
import { problemFrom } from '../../../../data/problem';
import { type EditableStatus, readAllForEditing, readSiteForEditing } from '../../../../data/rolloutEditing';
import type { Problem } from '../../../../domain/problem';
import { usePart } from '../../../base/PartContext';
import { inTurns } from '../../../base/sheet/inTurns';
import { useIsGone } from '../../../base/useIsGone';
import { type ManyPlan, planMany, type PlannedChange, type Wanted } from './manyPlan';

/** What is wanted, and the keys of the rows that fitted when they were chosen. */
interface Chosen {
  readonly wanted: Wanted;
  readonly fitted: ReadonlySet<string>;
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
  const { connection, today } = usePart();
  const [step, setStep] = React.useState<ManyStep>({ at: 'choose' });
  const isGone = useIsGone();
  // Of two readings only the later counts: the earlier one would show what is no longer wanted.
  const latest = React.useRef(0);

  async function look({ wanted, fitted }: Chosen): Promise<void> {
    const own = (latest.current += 1);
    const isOver = (): boolean => isGone() || latest.current !== own;
    const show = (next: ManyStep): void => {
      if (!isOver()) setStep(next);
    };
    setStep({ at: 'reading', rows: 0 });
    try {
      const statuses = await entriesFor(wanted, connection, (rows) => show({ at: 'reading', rows }), isOver);
      show({ at: 'check', plan: await inTurns(planMany(wanted, statuses, today, fitted), isOver), wanted });
    } catch (error) {
      show({ at: 'failed', problem: await problemFrom(error), wanted, fitted });
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

async function entriesFor(
  { sites }: Wanted,
  connection: Connection,
  onRows: (rows: number) => void,
  abandoned: () => boolean,
): Promise<readonly EditableStatus[]> {
  if (sites.length === 1) return (await readSiteForEditing(connection, sites[0].SiteCode)).rows;
  return readAllForEditing(connection, onRows, abandoned);
}
