import { handKey } from './matchKeys';
import type { Match } from './matching';

/** A name in the sheet that fits nothing in the lists, or more than one thing. */
export interface NameByHand {
  /** The key under which a match by hand is kept. */
  readonly key: string;
  readonly text: string;
  readonly town: string;
  readonly rows: readonly number[];
  readonly state: 'unknown' | 'several' | 'matched' | 'leftOut';
}

interface NameInRow {
  readonly row: number;
  readonly text: string;
  readonly town: string;
  readonly match: Match<unknown> | undefined;
}

/** The names that are matched by hand or must be, each once with all its rows. */
export function namesByHand(all: readonly NameInRow[]): NameByHand[] {
  const names = new Map<string, NameByHand>();
  for (const { row, text, town, match } of all) {
    if (!match || (match.kind === 'found' && !match.byHand)) continue;
    const key = handKey(text, town);
    const before = names.get(key);
    const state = match.kind === 'found' ? 'matched' : match.kind;
    names.set(key, {
      key,
      text: before?.text ?? text,
      town: before?.town ?? town,
      state,
      rows: [...(before?.rows ?? []), row],
    });
  }
  return [...names.values()];
}
