import * as React from 'react';
import { kept } from '../../../data/kept';
import type { Day } from '../../../domain/day';
import { type StatusChange, stillSo } from '../../../domain/rollout/statusChange';
import { usePart } from '../../base/PartContext';
import { strings } from './strings';
import { hasWords } from '../../../domain/hasWords';
import { nameIn } from '../../../domain/legible';

/** Who confirms, and where they know it from: asked once, and kept in this browser. */
export interface Confirmer {
  readonly by: string;
  readonly source: string;
}

const key = kept('confirmer');

export function useConfirmer(): [Confirmer, (confirmer: Confirmer) => void] {
  const {
    connection: { name },
    store,
  } = usePart();
  const [confirmer, setConfirmer] = React.useState(() => confirmerFrom(store.get(key), name));
  return [
    confirmer,
    (next) => {
      setConfirmer(next);
      store.set(key, JSON.stringify(next));
    },
  ];
}

function confirmerFrom(text: string | undefined, name: string): Confirmer {
  try {
    const { by, source } = JSON.parse(text ?? '') as Partial<Confirmer>;
    return { by: typeof by === 'string' && nameIn(by) ? by : name, source: typeof source === 'string' ? source : '' };
  } catch {
    return { by: name, source: '' };
  }
}

/** What is missing, by the field it is missing in. */
export function confirmerFaults({ by, source }: Confirmer): { readonly by?: string; readonly source?: string } {
  return { by: nameIn(by) ? undefined : strings.ByNeeded, source: hasWords(source) ? undefined : strings.SourceNeeded };
}

/** The columns of a status that say who confirms it today. */
export function confirmedBy({ by, source }: Confirmer, today: Day): StatusChange {
  return stillSo(by.trim(), source.trim(), today);
}
