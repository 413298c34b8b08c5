import * as React from 'react';
import { kept } from '../../../data/kept';
import type { Day } from '../../../domain/day';
import { hasWords } from '../../../domain/hasWords';
import { nameIn, wordsIn } from '../../../domain/legible';
import { type StatusChange, stillSo } from '../../../domain/rollout/statusChange';
import { watchText } from '../../../ui/textKept';
import { usePart } from '../../base/PartContext';
import { strings as savingStrings } from '../../base/saving/strings';
import { strings } from './strings';

/** Who confirms, and where they know it from: asked once for each opening of the editing. */
export interface Confirmer {
  readonly by: string;
  readonly source: string;
  /** What the opening before ended with, where it differs from what this one began with: offered, never filled in. */
  readonly last?: { readonly by?: string; readonly source?: string };
}

const key = kept('confirmer');

/** What the browser keeps, as it may be read: another version of this page may have kept anything. */
type Kept = Partial<Record<'by' | 'source' | 'own', unknown>>;

/** A source goes with one job, and so does somebody else’s name. Only one’s own name, as one wrote it, stays. */
export function useConfirmer(): [Confirmer, (confirmer: Confirmer) => void] {
  const {
    connection: { name },
    store,
  } = usePart();
  const [begun] = React.useState(() => confirmerFrom(store.get(key), name));
  const [confirmer, setConfirmer] = React.useState(begun);
  const isKept = React.useRef(true);
  React.useEffect(() => watchText(() => (isKept.current ? undefined : savingStrings.ExpiredNotKept)), []);
  return [
    confirmer,
    (next) => {
      setConfirmer(next);
      const { by, last } = next;
      const source = hasWords(next.source) ? next.source : last?.source;
      const own = isOf(name, by) ? by : begun.by;
      isKept.current = store.set(key, JSON.stringify({ by, source, own } satisfies Kept));
    },
  ];
}

function confirmerFrom(text: string | undefined, name: string): Confirmer {
  const kept = keptFrom(text);
  const [by, source, own] = [kept.by, kept.source, kept.own].map((each) =>
    typeof each === 'string' && hasWords(each) ? each : undefined,
  );
  const begun = own ?? (by !== undefined && isOf(name, by) ? by : name);
  return { by: begun, source: '', last: { by: by === begun ? undefined : by, source } };
}

function keptFrom(text: string | undefined): Kept {
  try {
    return (JSON.parse(text ?? '{}') as Kept | null) ?? {};
  } catch {
    return {};
  }
}

/** Whether it names this person, with or without their role. */
export function isOf(name: string, by: string): boolean {
  return nameIn(by)?.startsWith(name) === true;
}

/** What is missing, by the field it is missing in. */
export function confirmerFaults({ by, source }: Confirmer): { readonly by?: string; readonly source?: string } {
  return { by: nameIn(by) ? undefined : strings.ByNeeded, source: hasWords(source) ? undefined : strings.SourceNeeded };
}

/** The columns of a status that say who confirms it today. */
export function confirmedBy({ by, source }: Confirmer, today: Day): StatusChange {
  return stillSo(nameIn(by) ?? '', wordsIn(source) ?? '', today);
}
