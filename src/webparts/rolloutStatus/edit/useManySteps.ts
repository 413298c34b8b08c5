import * as React from 'react';
import type { Connection } from '../../../data/connection';
import { problemFrom } from '../../../data/problem';
import { type EditableStatus, readAllForEditing, readSiteForEditing } from '../../../data/rolloutEditing';
import type { Problem } from '../../../domain/problem';
import { usePart } from '../../base/PartContext';
import { useIsGone } from '../../base/useIsGone';
import { type ManyPlan, planMany, type Wanted } from './manyPlan';

/** A change of many, once the entries are read. */
export interface PlannedMany {
  readonly plan: ManyPlan;
  readonly wanted: Wanted;
}

/** How far a change of many has got. */
type ManyStep =
  | { readonly at: 'choose' }
  | { readonly at: 'reading'; readonly rows: number }
  | { readonly at: 'failed'; readonly problem: Problem; readonly wanted: Wanted }
  | ({ readonly at: 'check' | 'run' } & PlannedMany);

export interface ManySteps {
  readonly step: ManyStep;
  choose(): void;
  /** Reads the entries, to show what would change. */
  look(wanted: Wanted): void;
  run(planned: PlannedMany): void;
}

export function useManySteps(): ManySteps {
  const { connection, today } = usePart();
  const [step, setStep] = React.useState<ManyStep>({ at: 'choose' });
  const isGone = useIsGone();
  const show = (next: ManyStep): void => {
    if (!isGone()) setStep(next);
  };

  async function look(wanted: Wanted): Promise<void> {
    setStep({ at: 'reading', rows: 0 });
    try {
      const statuses = await entriesFor(wanted, connection, (rows) => show({ at: 'reading', rows }), isGone);
      show({ at: 'check', plan: planMany(wanted, statuses, today), wanted });
    } catch (error) {
      show({ at: 'failed', problem: await problemFrom(error), wanted });
    }
  }

  return {
    step,
    choose: () => setStep({ at: 'choose' }),
    look(wanted) {
      look(wanted).catch(() => undefined);
    },
    run: (planned) => setStep({ ...planned, at: 'run' }),
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
