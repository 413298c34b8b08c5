import * as strings from 'ContingencyManageStrings';
import * as React from 'react';
import { changedIn, newEntryKey, valuesIn } from '../../../data/contingencyEditing';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { fill } from '../../../ui/words';
import { BusyWords } from '../../base/saving/BusyWords';
import { type BothVersions, Conflict } from '../../base/saving/Conflict';
import { useSaveOne } from '../../base/saving/useSaveOne';
import styles from './Manage.module.scss';
import type { Work } from './work';

interface KeyedRow {
  readonly Id: number;
  readonly etag: string;
  readonly EntryKey: string;
}

type ValuesOf<R extends KeyedRow> = Omit<R, 'Id' | 'EntryKey' | 'etag'>;
type Theirs<R> = R & { readonly editedBy?: string; readonly editedOn: Date };

export interface SavePanelProps<R extends KeyedRow> {
  readonly work: Work;
  /** What it is about. */
  readonly name: string;
  /** The row to change; undefined: a new one. */
  readonly row?: R;
  write(
    entryKey: string,
    base: R | undefined,
    values: Partial<ValuesOf<R>>,
    options: WriteOptions<Theirs<R>>,
  ): Promise<Outcome<Theirs<R>>>;
  differences(mine: Partial<ValuesOf<R>>, theirs: R): readonly BothVersions[];
  /** The form; `status` belongs beside its buttons, where whoever has pressed one looks. */
  children(
    saving: boolean,
    save: (values: Partial<ValuesOf<R>>, words: string) => void,
    status: React.ReactNode,
  ): React.ReactNode;
}

/** A change on its way. */
interface Attempt<R extends KeyedRow> {
  readonly values: Partial<ValuesOf<R>>;
  readonly base: R | undefined;
  readonly words: string;
}

/** What stands open under a row: a form, and what becomes of what it saves. */
export function SavePanel<R extends KeyedRow>({
  work,
  name,
  row,
  write,
  differences,
  children,
}: SavePanelProps<R>): React.ReactElement {
  // What was there when it was opened: a refresh behind it changes nothing of what is typed. A row that is gone is made
  // anew.
  const [opened] = React.useState(row);
  const [lost, setLost] = React.useState(false);
  const [entryKey] = React.useState(() => row?.EntryKey ?? newEntryKey());
  const {
    saving,
    seconds,
    trouble,
    save: start,
  } = useSaveOne<Attempt<R>, Theirs<R>>({
    write: ({ base, values }, options) => write(entryKey, base, values, options),
    onSaved: ({ words }) => work.onSaved(words),
    onGone() {
      setLost(true);
      work.onRead();
    },
  });

  function save(values: Partial<ValuesOf<R>>, words: string): void {
    if (saving) return;
    const base = lost ? undefined : opened;
    const changed = base ? changedIn<ValuesOf<R>>(base, values) : { ...(opened && valuesIn(opened)), ...values };
    if (Object.keys(changed).length === 0) work.onSaved(words);
    else start({ values: changed as Partial<ValuesOf<R>>, base, words });
  }

  const status = (
    <>
      <BusyWords saving={saving} seconds={seconds} />
      {trouble?.kind === 'gone' ? <p role="alert">{strings.Gone}</p> : null}
      {trouble?.kind === 'unreadable' ? <p role="alert">{fill(strings.Unreadable, { field: trouble.field })}</p> : null}
      {trouble?.kind === 'failed' && trouble.unclear ? <p role="alert">{strings.Unclear}</p> : null}
      {trouble?.kind === 'failed' && !trouble.unclear ? (
        <ProblemNotice problem={trouble.problem} onRetry={() => start(trouble.attempt)} />
      ) : null}
    </>
  );

  return (
    <div className={styles.open}>
      {trouble?.kind === 'conflict' ? (
        <Conflict
          name={name}
          theirs={trouble.theirs}
          both={differences(mineIn(trouble.attempt), trouble.theirs)}
          busy={saving}
          // All that was shown as mine is written, not only what was changed: the two do not mix.
          onMine={() =>
            start({
              ...trouble.attempt,
              base: trouble.theirs,
              values: changedIn<ValuesOf<R>>(trouble.theirs, mineIn(trouble.attempt)) as Partial<ValuesOf<R>>,
            })
          }
          onTheirs={() => {
            work.setOpen(undefined);
            work.onRead();
          }}
        />
      ) : null}
      {/* Hidden, not taken away, so that what is typed is still there when somebody comes back to it. */}
      <div hidden={trouble?.kind === 'conflict'}>{children(saving, save, status)}</div>
    </div>
  );
}

/** The whole of one's own version of a conflict. */
function mineIn<R extends KeyedRow>({ base, values }: Attempt<R>): Partial<ValuesOf<R>> {
  return { ...(base && valuesIn(base)), ...values } as Partial<ValuesOf<R>>;
}
