import * as React from 'react';
import type { Connection } from '../../../data/connection';
import { changedIn, newEntryKey, valuesIn } from '../../../data/contingencyEditing';
import { keptText } from '../../../data/kept';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import { fields, type Kind, text } from '../../../domain/kinds';
import { begunWith } from '../../base/held/begunWith';
import { HeldForm } from '../../base/held/HeldForm';
import { type TextHeld, useHeldText } from '../../base/held/useHeldText';
import { usePart } from '../../base/PartContext';
import { type BothVersions, Conflict } from '../../base/saving/Conflict';
import { conflictIn, useWrite } from '../../base/saving/useWrite';
import { WriteStatus } from '../../base/saving/WriteStatus';
import styles from './Manage.module.scss';
import type { Work } from './work';

interface KeyedRow {
  readonly Id: number;
  readonly etag: string;
  readonly EntryKey: string;
  readonly Title: string;
}

type ValuesOf<R extends KeyedRow> = Omit<R, 'Id' | 'EntryKey' | 'etag'>;
type Theirs<R> = R & { readonly editedBy?: string; readonly editedOn: Date };

/** A list of entries, as its panels write it. */
export interface Entries<R extends KeyedRow> {
  /** What is typed is kept in the browser under this. */
  readonly name: 'instruction' | 'placeToWork';
  /** What an entry is called that is not saved yet. */
  readonly newTitle: string;
  write(
    connection: Connection,
    entryKey: string,
    base: R | undefined,
    values: Partial<ValuesOf<R>>,
    options: WriteOptions<Theirs<R>>,
  ): Promise<Outcome<Theirs<R>>>;
  differences(mine: Partial<ValuesOf<R>>, theirs: R): readonly BothVersions[];
}

/** What a form in a panel is given. */
export interface Panel<R extends KeyedRow, D> {
  /** What the entry is called. */
  readonly name: string;
  readonly draft: D;
  readonly saving: boolean;
  /** Shown beside the form's buttons, where people look once they have pressed one. */
  readonly status: React.ReactNode;
  type(draft: D): void;
  /** @param words are said once it is saved. */
  save(values: Partial<ValuesOf<R>>, words: string): void;
  cancel(): void;
}

export interface SavePanelProps<R extends KeyedRow, D> {
  readonly work: Work;
  readonly entries: Entries<R>;
  /** The row to change; undefined: a new one. */
  readonly row?: R;
  /** What is done with it. Each action keeps its own draft. */
  readonly action: string;
  /** What the form begins with. */
  first(): D;
  /** How a draft is read that the browser has kept. */
  kind(first: D): Kind<D>;
  children(panel: Panel<R, D>): React.ReactNode;
}

/** A change on its way. */
interface Attempt<R extends KeyedRow> {
  readonly values: Partial<ValuesOf<R>>;
  readonly base: R | undefined;
  readonly words: string;
}

/** What opens under a row: a form, what is typed in it, and how its saving goes. */
export function SavePanel<R extends KeyedRow, D>(props: SavePanelProps<R, D>): React.ReactElement {
  const { work, entries, row, children } = props;
  const { connection } = usePart();
  // Somebody has deleted the row: saved again, it is made again.
  const [lost, setLost] = React.useState(false);
  const { held, opened } = useEntryDraft(props, close);
  const { entryKey, draft } = held.value;
  const saved = useWrite<Attempt<R>, Outcome<Theirs<R>>>({
    write: ({ base, values }, options) => entries.write(connection, entryKey, base, values, options),
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
  const name = row?.Title ?? entries.newTitle;

  function close(): void {
    work.setOpen(undefined);
    // Only now: once the row is gone from what is read, so are the panel and what is typed in it.
    if (lost) work.onRead();
  }

  function save(values: Partial<ValuesOf<R>>, words: string): void {
    if (saving) return;
    const base = lost ? undefined : begunWith(opened, held.version);
    const changed = base ? changedTo(base, values) : { ...(opened && valuesIn(opened)), ...values };
    if (Object.keys(changed).length > 0) {
      start({ values: changed, base, words });
      return;
    }
    held.letGo();
    work.onSaved(words);
  }

  function type(next: D): void {
    saved.typed();
    held.type({ entryKey, draft: next });
  }

  function takeTheirs(): void {
    held.letGo();
    work.setOpen(undefined);
    work.onRead();
  }

  const status = <WriteStatus write={saved} onRetry={start} />;
  return (
    <div className={styles.open}>
      {conflict ? (
        <EntryConflict {...{ entries, name, saving }} {...conflict} onMine={start} onTheirs={takeTheirs} />
      ) : null}
      {/* Hidden, not removed: what is typed is there again afterwards. */}
      <div hidden={conflict !== undefined}>
        <HeldForm held={held} opened>
          {children({ name, draft, saving, status, type, save, cancel: () => held.leave(close) })}
        </HeldForm>
      </div>
    </div>
  );
}

interface EntryDraft<R, D> {
  readonly held: TextHeld<{ readonly entryKey: string; readonly draft: D }>;
  /** The row as it was when the panel opened: reading it again changes nothing of what is typed. */
  readonly opened: R | undefined;
}

/** What is typed of an entry, and kept in the browser. */
function useEntryDraft<R extends KeyedRow, D>(
  { work, entries, row, action, first, kind }: SavePanelProps<R, D>,
  onLeave: () => void,
): EntryDraft<R, D> {
  const { store, now } = usePart();
  const [opened] = React.useState(row);
  // A new entry's key is kept with its text: saved twice, it is one entry.
  const [begun] = React.useState(() => ({ entryKey: row?.EntryKey ?? newEntryKey(), draft: first() }));
  const held = useHeldText({
    store,
    now,
    // A new entry is known by what opened its panel.
    slot: keptText(entries.name, row ? `${row.Id}|${action}` : (work.open ?? action)),
    kind: fields(begun, { entryKey: text, draft: kind(begun.draft) }),
    first: () => begun,
    version: opened?.etag,
    onTyped: work.onTyped,
    onLeave,
  });
  return { held, opened };
}

interface EntryConflictProps<R extends KeyedRow> {
  readonly entries: Entries<R>;
  readonly name: string;
  readonly attempt: Attempt<R>;
  readonly theirs: Theirs<R>;
  readonly saving: boolean;
  onMine(attempt: Attempt<R>): void;
  onTheirs(): void;
}

/** Both versions of an entry, where somebody has saved another meanwhile. */
function EntryConflict<R extends KeyedRow>({
  entries,
  name,
  attempt,
  theirs,
  saving,
  onMine,
  onTheirs,
}: EntryConflictProps<R>): React.ReactElement {
  // The whole of it, not only what was changed: that is what is shown as mine, and the two do not mix.
  const mine = { ...(attempt.base && valuesIn(attempt.base)), ...attempt.values } as Partial<ValuesOf<R>>;
  return (
    <Conflict
      name={name}
      theirs={theirs}
      both={entries.differences(mine, theirs)}
      busy={saving}
      onMine={() => onMine({ ...attempt, base: theirs, values: changedTo(theirs, mine) })}
      onTheirs={onTheirs}
    />
  );
}

function changedTo<R extends KeyedRow>(base: R, values: Partial<ValuesOf<R>>): Partial<ValuesOf<R>> {
  return changedIn<ValuesOf<R>>(base, values) as Partial<ValuesOf<R>>;
}
