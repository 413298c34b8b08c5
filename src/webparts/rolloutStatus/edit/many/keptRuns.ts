import type { BrowserStore } from '../../../../data/browserStore';
import { type StoredText, type TextSlot, textSlot } from '../../../../data/heldText';
import { kept } from '../../../../data/kept';
import { keptText } from '../../../../data/keptText';
import { type Day, dayOf } from '../../../../domain/day';
import { fields, flag, isRecord, type Kind, listOf, text } from '../../../../domain/kinds';
import { changedColumns, type StatusColumn, type StatusValues } from '../../../../domain/rollout/statusChange';
import { type Earlier, keyOfRow, type PlannedChange, type Wanted } from './manyPlan';

/**
 * The columns that tell whether a change is in a row. Texts are left out: they are long, and written twice they are the
 * same.
 */
const telling = [
  'Now',
  'Stage',
  'ForecastOn',
  'ForecastPrecision',
  'ConnectedOn',
  'ConfirmedOn',
] as const satisfies readonly StatusColumn[];

/** Of each telling column that a change writes: the value before and after, empty if there is none. */
type Columns = { readonly [C in (typeof telling)[number]]?: readonly [was: string, will: string] };

/** A change of many that was being saved. */
interface KeptRun {
  /** What was wanted, whatever the rows. */
  readonly job: string;
  /** Somebody has seen how it ended, and left it. */
  readonly isEnded: boolean;
  /** Every row that it would write, by its key; see `keyOfRow`. */
  readonly rows: readonly { readonly key: string; readonly columns: Columns }[];
}

const columnsKind: Kind<Columns> = (value) => {
  if (!isRecord(value)) return undefined;
  const pairs = telling.flatMap((column) => {
    const pair = listOf(text)(value[column]);
    return pair?.length === 2 ? [[column, pair] as const] : [];
  });
  return pairs.length > 0 ? (Object.fromEntries(pairs) as Columns) : undefined;
};

const noRun: KeptRun = { job: '', isEnded: false, rows: [] };
const runKind = fields<KeptRun>(noRun, {
  job: text,
  isEnded: flag,
  rows: listOf((value) => {
    if (!isRecord(value)) return undefined;
    const [key, columns] = [text(value.key), columnsKind(value.columns)];
    return key !== undefined && columns ? { key, columns } : undefined;
  }),
});

/** A run that the browser keeps, if it can. */
export interface RunKept {
  /** Nothing of it is left to save: it is forgotten, with every earlier run of the same change. */
  finished(): void;
  /** Somebody has seen how it ended: only the same change, taken up again, leaves out what it has saved. */
  ended(): void;
}

/**
 * Keeps which rows a change will write, and what it makes of them: before it writes any, since the page may be lost at
 * any moment. Each run is kept under a name of its own, so that those of two tabs do not mix.
 */
export function keepRun(
  store: BrowserStore,
  now: () => Date,
  wanted: Wanted,
  changes: readonly PlannedChange[],
): RunKept {
  const on = now();
  const value: KeptRun = {
    job: jobOf(wanted),
    isEnded: false,
    rows: changes.flatMap((change) => {
      const columns = columnsOf(change);
      return columns ? [{ key: keyOfRow(change), columns }] : [];
    }),
  };
  const slot = textSlot(store, keptText('manyRun', crypto.randomUUID()), runKind);
  slot.write({ value, on });
  return {
    finished() {
      for (const { run, slot: each } of runsIn(store, dayOf(now())))
        if (run.value.job === value.job && run.on <= on) each.clear();
    },
    ended() {
      if (slot.read(dayOf(now()))) slot.write({ value: { ...value, isEnded: true }, on });
    },
  };
}

/**
 * What changes that broke off have done to the rows, by what each row holds now: a row that holds what the same change
 * would have made of it was saved, and one that stands as before was not, or was put back.
 */
export function earlierRuns(store: BrowserStore, today: Day, wanted: Wanted): Earlier {
  const job = jobOf(wanted);
  const rows = new Map<string, Map<string, Columns>>();
  const runs = runsIn(store, today)
    .map(({ run }) => run)
    .filter(({ value }) => value.job === job || !value.isEnded)
    .sort((a, b) => a.on.getTime() - b.on.getTime());
  for (const { value } of runs) {
    // Of two runs of one change, the later one says how it left a row.
    const known = rows.get(value.job) ?? new Map<string, Columns>();
    rows.set(value.job, known);
    value.rows.forEach(({ key, columns }) => known.set(key, columns));
  }
  return (key, now) => {
    const own = standingOf(rows.get(job)?.get(key), now);
    if (own === 'will') return 'saved';
    const isOthers = [...rows].some(([each, known]) => each !== job && standingOf(known.get(key), now) === 'will');
    return own === 'otherwise' || isOthers ? 'perhaps' : undefined;
  };
}

interface FoundRun {
  readonly run: StoredText<KeptRun>;
  readonly slot: TextSlot<KeptRun>;
}

function runsIn(store: BrowserStore, today: Day): readonly FoundRun[] {
  const beginning = kept('manyRun', '').length;
  return store.keys('manyRun').flatMap((key): FoundRun[] => {
    const slot = textSlot(store, keptText('manyRun', key.slice(beginning)), runKind);
    const run = slot.read(today);
    return run ? [{ run, slot }] : [];
  });
}

/** The same for the same change, whichever rows it is for. */
function jobOf({ move, draft, confirmer, giver }: Wanted): string {
  return JSON.stringify([move, draft, confirmer, giver]);
}

function columnsOf({ before, after }: PlannedChange): Columns | undefined {
  const change = changedColumns(before, after);
  const pairs = telling
    .filter((column) => column in change)
    .map((column) => [column, [before[column] ?? '', after[column] ?? '']]);
  return pairs.length > 0 ? (Object.fromEntries(pairs) as Columns) : undefined;
}

function standingOf(columns: Columns | undefined, now: StatusValues): 'was' | 'will' | 'otherwise' | undefined {
  if (!columns) return undefined;
  const is = (at: 0 | 1): boolean =>
    telling.every((column) => columns[column] === undefined || (now[column] ?? '') === columns[column][at]);
  return is(0) ? 'was' : is(1) ? 'will' : 'otherwise';
}
