import * as React from 'react';
import type { Connection } from '../../../data/connection';
import { changedIn, newEntryKey, valuesIn } from '../../../data/entries';
import { keptText } from '../../../data/keptText';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import { fields, type Kind, text } from '../../../domain/kinds';
import { begunWith } from '../held/begunWith';
import { HeldForm } from '../held/HeldForm';
import { type TextHeld, useHeldText } from '../held/useHeldText';
import { usePart } from '../PartContext';
import { type BothVersions, Conflict } from '../saving/Conflict';
import { conflictIn, useWrite } from '../saving/useWrite';
import { WriteStatus } from '../saving/WriteStatus';
import styles from './Entries.module.scss';
import type { Entering } from './entering';

interface KeyedRow {
  readonly Id: number;
  readonly etag: string;
  readonly EntryKey: string;
  readonly Title: string;
}

type ValuesOf<R extends KeyedRow> = Omit<R, 'Id' | 'EntryKey' | 'etag'>;
type Theirs<R> = R & { readonly editedBy?: string; readonly editedOn: Date };

/** What differs between the panels of instructions and of places. */
export interface Entries<R extends KeyedRow> {
  /** The browser keeps drafts under this name. */
  readonly name: 'instruction' | 'placeToWork' | 'news';
  /** Title of an entry that is not saved yet. */
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
  /** @param words said once it is saved. */
  save(values: Partial<ValuesOf<R>>, words: string): void;
  cancel(): void;
}

export interface SavePanelProps<R extends KeyedRow, D> {
  readonly work: Entering;
  readonly entries: Entries<R>;
  /** The row to change. Undefined: a new entry. */
  readonly row?: R;
  /** What is done with it. Each action keeps its own draft. */
  readonly action: string;
  /** What the form begins with. */
  first(): D;
  /** Reads a draft that the browser has kept. */
  kind(first: D): Kind<D>;
  children(panel: Panel<R, D>): React.ReactNode;
}

/** A change that is being saved. */
interface Attempt<R extends KeyedRow> {
  readonly values: Partial<ValuesOf<R>>;
  readonly base: R | undefined;
  readonly words: string;
}

/** The panel that opens below a row: it holds the draft of a form and saves it. */
export function SavePanel<R extends KeyedRow, D>(props: SavePanelProps<R, D>): React.ReactElement {
  const { work, entries, row, children } = props;
  const { connection } = usePart();
  // Somebody else has deleted the row. Saving now adds it again.
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
    // Not earlier: reading again removes the row from the list, and with it this panel and what is typed in it.
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
      {/* Hidden, not removed, so that what is typed is still there afterwards. */}
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
  /** The row as it was when the panel opened. Reading it again does not change what is typed. */
  readonly opened: R | undefined;
}

/** What is typed in the panel, kept in the browser until it is saved. */
function useEntryDraft<R extends KeyedRow, D>(
  { work, entries, row, action, first, kind }: SavePanelProps<R, D>,
  onLeave: () => void,
): EntryDraft<R, D> {
  const { store, now } = usePart();
  const [opened] = React.useState(row);
  // A new entry's key is kept with its text, so that saving it twice makes one entry.
  const [begun] = React.useState(() => ({ entryKey: row?.EntryKey ?? newEntryKey(), draft: first() }));
  const held = useHeldText({
    store,
    now,
    // A new entry has no Id: its draft is kept under what opened the panel.
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

/** Both versions of an entry, after somebody else has saved theirs first. */
function EntryConflict<R extends KeyedRow>({
  entries,
  name,
  attempt,
  theirs,
  saving,
  onMine,
  onTheirs,
}: EntryConflictProps<R>): React.ReactElement {
  // All of my version, not only what I changed: the choice is between the two versions as they are shown.
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
