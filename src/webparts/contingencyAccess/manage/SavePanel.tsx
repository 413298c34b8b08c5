import * as React from 'react';
import { changedIn, newEntryKey, valuesIn } from '../../../data/contingencyEditing';
import { type KeptText, keptText } from '../../../data/kept';
import { fields, type Kind, text } from '../../../domain/kinds';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import { begunWith } from '../../base/held/begunWith';
import { HeldForm } from '../../base/held/HeldForm';
import { useHeldText } from '../../base/held/useHeldText';
import { type BothVersions, Conflict } from '../../base/saving/Conflict';
import { conflictIn, useWrite } from '../../base/saving/useWrite';
import { WriteStatus } from '../../base/saving/WriteStatus';
import styles from './Manage.module.scss';
import type { Work } from './work';

interface KeyedRow {
  readonly Id: number;
  readonly etag: string;
  readonly EntryKey: string;
}

type ValuesOf<R extends KeyedRow> = Omit<R, 'Id' | 'EntryKey' | 'etag'>;
type Theirs<R> = R & { readonly editedBy?: string; readonly editedOn: Date };

/** What a form of the panel is given. */
export interface Panel<R extends KeyedRow, D> {
  readonly draft: D;
  readonly saving: boolean;
  /** Belongs beside the form's buttons, where whoever has pressed one looks. */
  readonly status: React.ReactNode;
  type(draft: D): void;
  save(values: Partial<ValuesOf<R>>, words: string): void;
  cancel(): void;
}

/** Where the text of a panel is kept: by its row, and for a new one by what opened it. */
export function slotOf(
  { open }: Work,
  name: 'instruction' | 'placeToWork',
  row: KeyedRow | undefined,
  action: string,
): KeptText {
  return keptText(name, row ? `${row.Id}|${action}` : (open ?? action));
}

export interface SavePanelProps<R extends KeyedRow, D> {
  readonly work: Work;
  /** What it is about. */
  readonly name: string;
  /** The row to change; undefined: a new one. */
  readonly row?: R;
  /** Where what is typed is kept. */
  readonly slot: KeptText;
  /** What the form begins with. */
  first(): D;
  /** What of it the browser may have kept. */
  kind(first: D): Kind<D>;
  write(
    entryKey: string,
    base: R | undefined,
    values: Partial<ValuesOf<R>>,
    options: WriteOptions<Theirs<R>>,
  ): Promise<Outcome<Theirs<R>>>;
  differences(mine: Partial<ValuesOf<R>>, theirs: R): readonly BothVersions[];
  children(panel: Panel<R, D>): React.ReactNode;
}

/** A change on its way. */
interface Attempt<R extends KeyedRow> {
  readonly values: Partial<ValuesOf<R>>;
  readonly base: R | undefined;
  readonly words: string;
}

/** What stands open under a row: a form, what is typed in it, and what becomes of what it saves. */
export function SavePanel<R extends KeyedRow, D>({
  work,
  name,
  row,
  slot,
  first,
  kind,
  write,
  differences,
  children,
}: SavePanelProps<R, D>): React.ReactElement {
  // What was there when it was opened: a refresh behind it changes nothing of what is typed. A row that is gone is made
  // anew.
  const [opened] = React.useState(row);
  const [lost, setLost] = React.useState(false);
  // A new entry's key is kept with its text: saved twice, it is one entry.
  const [begun] = React.useState(() => ({ entryKey: row?.EntryKey ?? newEntryKey(), draft: first() }));
  const held = useHeldText({
    store: work.store,
    now: work.now,
    slot,
    kind: fields(begun, { entryKey: text, draft: kind(begun.draft) }),
    first: () => begun,
    version: opened?.etag,
    onTyped: work.onTyped,
    onLeave: close,
  });
  const { entryKey, draft } = held.value;
  const saved = useWrite<Attempt<R>, Outcome<Theirs<R>>>({
    write: ({ base, values }, options) => write(entryKey, base, values, options),
    onOutcome({ state }) {
      if (state === 'saved') held.letGo();
    },
    onEnded({ state }, { words }) {
      if (state === 'saved') work.onSaved(words);
      else if (state === 'gone') setLost(true);
    },
  });
  const { saving, save: start } = saved;
  const conflict = conflictIn(saved.ended);

  function type(next: D): void {
    saved.typed();
    held.type({ entryKey, draft: next });
  }

  function close(): void {
    work.setOpen(undefined);
    // Not before: the row is gone from what is read, and the panel, with what is typed in it, would go with it.
    if (lost) work.onRead();
  }

  function save(values: Partial<ValuesOf<R>>, words: string): void {
    if (saving) return;
    const base = lost ? undefined : begunWith(opened, held.version);
    const changed = base ? changedIn<ValuesOf<R>>(base, values) : { ...(opened && valuesIn(opened)), ...values };
    if (Object.keys(changed).length > 0) {
      start({ values: changed as Partial<ValuesOf<R>>, base, words });
      return;
    }
    held.letGo();
    work.onSaved(words);
  }

  return (
    <div className={styles.open}>
      {conflict ? (
        <Conflict
          name={name}
          theirs={conflict.theirs}
          both={differences(mineIn(conflict.attempt), conflict.theirs)}
          busy={saving}
          // All that was shown as mine is written, not only what was changed: the two do not mix.
          onMine={() =>
            start({
              ...conflict.attempt,
              base: conflict.theirs,
              values: changedIn<ValuesOf<R>>(conflict.theirs, mineIn(conflict.attempt)) as Partial<ValuesOf<R>>,
            })
          }
          onTheirs={() => {
            held.letGo();
            work.setOpen(undefined);
            work.onRead();
          }}
        />
      ) : null}
      {/* Hidden, not taken away, so that what is typed is still there when somebody comes back to it. */}
      <div hidden={conflict !== undefined}>
        <HeldForm held={held} opened>
          {children({
            draft,
            saving,
            status: <WriteStatus write={saved} onRetry={start} />,
            type,
            save,
            cancel: () => held.leave(close),
          })}
        </HeldForm>
      </div>
    </div>
  );
}

/** The whole of one's own version of a conflict. */
function mineIn<R extends KeyedRow>({ base, values }: Attempt<R>): Partial<ValuesOf<R>> {
  return { ...(base && valuesIn(base)), ...values } as Partial<ValuesOf<R>>;
}
