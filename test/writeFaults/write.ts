import type { Host } from '../../host/host';
import type { Connection } from '../../src/data/connection';
import type { Outcome, RowWrite } from '../../src/data/rowWrites';
import type { ListShape } from '../../src/lists/shape';
import { countIn } from '../soak/journal';
import type { Wanted } from './stored';

/** What a person is told about one row of a write. */
export type Said = 'saved' | 'notSaved' | 'unclear' | 'somebodyElse';

/** What a person is told about a write, row by row. */
export interface Told {
  readonly rows: readonly { readonly said: Said; readonly item?: number }[];
  /** Nothing is left to press. */
  readonly ended: boolean;
}

/** Presses the button. A form remembers what is still to be written, so each form has its own. */
export type Press = (connection: Connection) => Promise<Told>;

/** A write that is ready to be pressed. */
export interface Ready {
  open(): Press;
  readonly wanted: readonly Wanted[];
  /** What else must be so in the end; says what is not. */
  readonly finally?: () => Promise<readonly string[]>;
}

/** A write of the product, by the functions that its screen calls. */
export interface Write {
  /** As `--only` takes it. */
  readonly name: string;
  readonly persona: 'staff' | 'rollout' | 'triage';
  /** Reads what the screen shows. */
  prepare(host: Host): Promise<Ready>;
}

/** Nobody waits: SharePoint's wish to be left alone passes at once. */
export const options = { wait: async () => undefined, stopped: () => false };

interface AnyWrite {
  readonly key: string;
  readonly base?: { readonly Id: number; readonly etag: string };
  readonly values: object;
}

function wantedOf(list: string, column: string, { key, base, values }: AnyWrite): Wanted {
  return base
    ? { ...changed(list, base), values: { ...values } }
    : { list, column, value: key, values: { [column]: key, ...values } };
}

export function changed(
  list: string,
  { Id, etag }: { readonly Id: number; readonly etag: string },
): Omit<Wanted, 'values'> {
  return { list, column: 'ID', value: Id, base: countIn(etag) };
}

export function single(
  list: string,
  column: string,
  write: AnyWrite,
  save: (connection: Connection) => Promise<Outcome<unknown>>,
): Ready {
  return { open: () => async (connection) => oneOf(await save(connection)), wanted: [wantedOf(list, column, write)] };
}

/** Many rows at once: pressed again, only what is not saved is sent. */
export function several<L extends ListShape>(
  list: string,
  column: string,
  planned: readonly RowWrite<L>[],
  save: (
    connection: Connection,
    rows: readonly RowWrite<L>[],
    ways: typeof options,
  ) => Promise<readonly Outcome<unknown>[]>,
): Ready {
  return {
    open() {
      const said: Said[] = planned.map(() => 'notSaved');
      return async (connection) => {
        const left = planned.flatMap((_, at) => (said[at] === 'saved' ? [] : [at]));
        const outcomes = await save(
          connection,
          left.map((at) => planned[at]),
          options,
        );
        outcomes.forEach((outcome, at) => (said[left[at]] = saidOf(outcome.state, isUnclear(outcome))));
        return { rows: said.map((each) => ({ said: each })), ended: said.every((each) => each === 'saved') };
      };
    },
    wanted: planned.map((write) => wantedOf(list, column, write as AnyWrite)),
  };
}

export function oneOf(outcome: Outcome<unknown>): Told {
  return one(saidOf(outcome.state, isUnclear(outcome)));
}

function isUnclear(outcome: Outcome<unknown>): boolean {
  return outcome.state === 'failed' && outcome.unclear;
}

export function one(said: Said): Told {
  return { rows: [{ said }], ended: said === 'saved' };
}

export function saidOf(state: string, unclear: boolean): Said {
  if (state === 'saved' || state === 'sent') return 'saved';
  if (state === 'failed') return unclear ? 'unclear' : 'notSaved';
  // In the record, or not: the page says that it cannot tell.
  if (state === 'uncounted') return 'unclear';
  // Everything else names another person's hand, or a row as one would have left it.
  return state === 'notSent' ? 'notSaved' : 'somebodyElse';
}
