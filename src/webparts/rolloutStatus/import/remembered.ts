import type { BrowserStore } from '../../../data/browserStore';
import { kept, type KeptKey } from '../../../data/kept';
import { inTargetsOfToday } from '../../../domain/rollout/import/statusTargets';
import type { RememberedColumns } from '../../../domain/sheet/columns';
import type { ImportKind } from './draft';

/**
 * What is remembered of the last import of a kind. The date is not: each sheet has its own. Who
 * confirmed it is offered again, never filled in. Names and words are kept
 * here only while the team's list of matches is not there; afterwards they are offered to the team.
 */
export interface Remembered {
  readonly columns: RememberedColumns;
  readonly dayFirst: boolean;
  readonly by: string;
  readonly sites: Readonly<Record<string, string>>;
  readonly services: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

const keyOf = (kind: ImportKind): KeptKey => kept('importChoices', kind);

export function recall(store: BrowserStore, kind: ImportKind): Remembered {
  const { columns, dayFirst, by, sites, services, words } = parsed(store.get(keyOf(kind)));
  return {
    columns: kind === 'statuses' ? inTargetsOfToday(texts(columns)) : texts(columns),
    dayFirst: dayFirst === true,
    by: typeof by === 'string' ? by : '',
    sites: texts(sites),
    services: texts(services),
    words: texts(words),
  };
}

export function remember(store: BrowserStore, kind: ImportKind, what: Partial<Remembered>): void {
  store.set(keyOf(kind), JSON.stringify({ ...recall(store, kind), ...what }));
}

/** Another version of this page may have kept anything. */
function parsed(text: string | undefined): Partial<Record<keyof Remembered, unknown>> {
  try {
    return (JSON.parse(text ?? '{}') as Partial<Record<keyof Remembered, unknown>> | null) ?? {};
  } catch {
    return {};
  }
}

function texts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
