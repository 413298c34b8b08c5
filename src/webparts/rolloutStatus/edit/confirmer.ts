import * as React from 'react';
import { kept } from '../../../data/kept';
import type { Day } from '../../../domain/day';
import { hasWords } from '../../../domain/hasWords';
import { nameIn } from '../../../domain/legible';
import { type StatusChange, stillSo } from '../../../domain/rollout/statusChange';
import { watchText } from '../../../ui/textKept';
import { usePart } from '../../base/PartContext';
import { strings as savingStrings } from '../../base/saving/strings';
import { strings } from './strings';

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
  const isKept = React.useRef(true);
  React.useEffect(() => watchText(() => (isKept.current ? undefined : savingStrings.ExpiredNotKept)), []);
  return [
    confirmer,
    (next) => {
      setConfirmer(next);
      isKept.current = store.set(key, JSON.stringify(next));
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
