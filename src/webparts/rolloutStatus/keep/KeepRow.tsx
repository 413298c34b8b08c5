import * as React from 'react';
import type { KeptBase, KeptList, KeptValues, KeptWrite, TheirKept } from '../../../data/keeping';
import type { KeptText } from '../../../data/keptText';
import type { Day } from '../../../domain/day';
import type { ColumnRule } from '../../../domain/rollout/keep/typedRow';
import { storedAlike } from '../../../domain/storedText';
import { Button } from '../../../ui/Button';
import { fullDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { backVersions } from '../../base/saving/backVersions';
import { type BothVersions, Conflict } from '../../base/saving/Conflict';
import { WriteStatus } from '../../base/saving/WriteStatus';
import { strings as savingStrings } from '../../base/saving/strings';
import { strings as baseStrings } from '../../base/strings';
import { useFocusOnceClosed } from '../../base/useFocusOnceClosed';
import styles from './Keep.module.scss';
import { KeepForm, type KeptForm } from './KeepForm';
import { strings } from './strings';
import { type KeptAttempt, type KeptWriting, useKeptWrite } from './useKeptWrite';

export interface KeepRowProps<C extends string> {
  readonly keyed: KeptList;
  readonly form: KeptForm<C>;
  /** What the row is called, in the label of its form and of its button. */
  readonly name: string;
  readonly slot: KeptText;
  readonly row: (KeptBase & Readonly<Partial<Record<C, unknown>>>) | undefined;
  /** What the button says that opens the form; left out: that it changes the row. */
  readonly button?: string;
  /** The form is open from the start: the page is about this row alone. */
  readonly opens?: boolean;
  /** The row is being read again. Until then it is the old one. */
  readonly reading: boolean;
  /** Shown while the form is closed. */
  readonly children?: React.ReactNode;
  /** Saved or put back: the row is to be read again. */
  onSaved(key: string): void;
}

/** One row with its form. Once it is saved it can be put back, until the form is opened again. */
export function KeepRow<C extends string>(props: KeepRowProps<C>): React.ReactElement {
  const { keyed, form, name, opens = false, reading, children, onSaved } = props;
  const [open, setOpen] = React.useState(opens);
  const button = React.useRef<HTMLButtonElement>(null);
  useFocusOnceClosed(open, button);
  const done = (key: string): void => {
    setOpen(false);
    onSaved(key);
  };
  const writing = useKeptWrite(keyed, (attempt) => done(attempt.write.key));
  const { write, conflict } = writing;
  const busy = reading || write.saving;
  return (
    <>
      {conflict ? <KeptConflict form={form} {...conflict} writing={writing} onLeft={done} /> : null}
      {open ? (
        // While both versions are shown the form is only hidden: what is typed must stay until one of them is chosen.
        <div hidden={conflict !== undefined} className={opens ? undefined : styles.open}>
          <KeepForm
            form={form}
            name={name}
            slot={props.slot}
            row={props.row}
            saving={write.saving}
            gone={write.ended?.outcome.state === 'gone'}
            onTyped={write.typed}
            onSave={(made, called, settled) => write.save({ write: made, name: called, settled })}
            onClose={() => setOpen(false)}
          />
        </div>
      ) : (
        children
      )}
      {/* One element, whether the form is open or not: of a new one, a screen reader would say nothing. */}
      <KeptStatus writing={writing} name={name} />
      {open ? null : (
        // Not disabled: a disabled button would lose the focus.
        <Button
          ref={button}
          aria-disabled={busy || undefined}
          onClick={() => {
            if (busy) return;
            writing.forget();
            write.settle();
            setOpen(true);
          }}
        >
          {props.button ?? fill(strings.ChangeIt, { name })}
        </Button>
      )}
    </>
  );
}

/** How the last save went, and the way back from it. */
function KeptStatus({ writing, name }: { readonly writing: KeptWriting; readonly name: string }): React.ReactElement {
  const { write, said, saved, putBack } = writing;
  return (
    <WriteStatus
      write={write}
      said={said}
      reasons={write.ended?.attempt.back ? { unclear: savingStrings.BackUnclear } : undefined}
      back={saved && !write.saving ? { label: fill(strings.PutBackIt, { name }), onBack: putBack } : undefined}
      onRetry={write.save}
    />
  );
}

interface KeptConflictProps<C extends string> {
  readonly form: KeptForm<C>;
  readonly attempt: KeptAttempt;
  readonly theirs: TheirKept;
  readonly writing: KeptWriting;
  /** Their version stays. */
  onLeft(key: string): void;
}

/** Both versions of a row, after somebody else has saved theirs first. */
function KeptConflict<C extends string>({
  form,
  attempt,
  theirs,
  writing,
  onLeft,
}: KeptConflictProps<C>): React.ReactElement {
  const { name, write, back } = attempt;
  const { saving, save, settle } = writing.write;
  return (
    <div className={styles.open}>
      <Conflict
        name={name}
        theirs={theirs}
        both={bothOf(form, write, theirs, back)}
        busy={saving}
        words={back && backVersions}
        onMine={back ? undefined : () => save(over(attempt, theirs))}
        onTheirs={() => {
          attempt.settled();
          writing.forget();
          settle();
          onLeft(write.key);
        }}
      />
    </div>
  );
}

/** What a row holds beside its columns. */
const notColumns = new Set(['Id', 'etag', 'editedBy', 'editedOn']);

/** One's own version over theirs: all of it, as both are shown. */
function over(attempt: KeptAttempt, theirs: KeptBase): KeptAttempt {
  const { base, key } = attempt.write;
  const mine: Readonly<Record<string, unknown>> = { ...base, ...attempt.write.values };
  const held = theirs as unknown as Readonly<Record<string, unknown>>;
  const differing = Object.keys(held).filter(
    (column) => !notColumns.has(column) && column in mine && !storedAlike(held[column], mine[column]),
  );
  const values = Object.fromEntries(differing.map((column) => [column, mine[column]])) as KeptValues;
  const write = { key, base: theirs, values };
  return { ...attempt, write };
}

/** The columns in which two versions differ: one’s own, or as it was before the save, and theirs. */
function bothOf<C extends string>(
  { columns, labels }: KeptForm<C>,
  { base, values }: KeptWrite,
  theirs: KeptBase,
  isBack = false,
): BothVersions[] {
  const mine = { ...base, ...(isBack ? {} : values) } as Readonly<Record<string, unknown>>;
  const other = theirs as unknown as Readonly<Record<string, unknown>>;
  return (Object.keys(columns) as C[])
    .filter((column) => !storedAlike(mine[column], other[column]))
    .map((column) => ({
      label: labels[column],
      mine: valueWords(columns[column], mine[column]),
      theirs: valueWords(columns[column], other[column]),
    }));
}

function valueWords({ kind }: ColumnRule, value: unknown): string {
  if (value === undefined || value === null || value === '') return baseStrings.Dash;
  return kind === 'day' ? fullDay(value as Day) : String(value);
}
