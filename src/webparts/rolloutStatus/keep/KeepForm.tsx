import * as React from 'react';
import type { KeptBase, KeptValues, KeptWrite } from '../../../data/keeping';
import type { KeptText } from '../../../data/keptText';
import { dateTyped, fields, type Kind, text } from '../../../domain/kinds';
import {
  changedValues,
  type ColumnRule,
  type ReadRow,
  type Typed,
  typedRow,
  type Values,
} from '../../../domain/rollout/keep/typedRow';
import { EntryForm } from '../../../ui/form/EntryForm';
import { useIds } from '../../../ui/useIds';
import { begunWith } from '../../base/held/begunWith';
import { HeldForm } from '../../base/held/HeldForm';
import { type TextHeld, useHeldText } from '../../base/held/useHeldText';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import { faultWords } from './faultWords';
import styles from './Keep.module.scss';
import type { BoundField } from './KeepField';

/** The fields of a form, by column. */
export type FieldOf<C extends string> = (column: C) => BoundField;

/** What a form knows of the list it fills a row of. */
export interface KeptForm<C extends string> {
  /** The columns that the lists have, in the order of the form. */
  readonly columns: Readonly<Record<C, ColumnRule>>;
  readonly labels: Readonly<Record<C, string>>;
  /** The column that other lists refer to the row by. */
  readonly keyColumn: string;
  /** Fields that are typed and kept, and are no columns. */
  readonly extra?: Partial<Typed<C>>;
  /** Values of a new row that nobody types. */
  readonly added?: Readonly<Record<string, string>>;
  read(typed: Typed<C>): ReadRow<C>;
  fields(field: FieldOf<C>, typed: Typed<C>): React.ReactNode;
}

export interface KeepFormProps<C extends string> {
  readonly form: KeptForm<C>;
  /** Names the form to people who cannot see it. */
  readonly name: string;
  readonly slot: KeptText;
  /** The row as it was read when the form opened; undefined: a new one. */
  readonly row: (KeptBase & Readonly<Partial<Record<C, unknown>>>) | undefined;
  readonly saving: boolean;
  /** Somebody has deleted the row: it is made anew. */
  readonly gone: boolean;
  onTyped(): void;
  /** @param settled discards what was typed, once it is saved or given up. */
  onSave(write: KeptWrite, name: string, settled: () => void): void;
  /** Left without saving, or nothing has changed. */
  onClose(): void;
}

/** The form of one row: nothing is saved while something in it must be put right. */
export function KeepForm<C extends string>(props: KeepFormProps<C>): React.ReactElement {
  const { form, name, saving, gone, onSave, onClose } = props;
  const ids = useIds();
  const { columns, labels } = form;
  const [faults, setFaults] = React.useState<readonly { readonly field: C; readonly text: string }[]>([]);
  const { held, opened } = useKeptDraft(props);
  const typed = held.value;

  function submit(): void {
    const { values, faults: found } = form.read(typed);
    setFaults(found.map(({ column, wrong }) => ({ field: column, text: faultWords(wrong, labels[column]) })));
    if (found.length > 0) return;
    const write = writeOf(form, opened, gone ? undefined : begunWith(opened, held.version), values);
    if (write) {
      onSave(write, 'Title' in columns ? String((values as Values<string>).Title) : name, held.letGo);
      return;
    }
    held.letGo();
    onClose();
  }

  const field: FieldOf<C> = (column) => ({
    id: ids(column),
    label: labels[column],
    error: faults.find((fault) => fault.field === column)?.text,
    value: typed[column],
    rule: columns[column],
    onChange: (value) => held.type({ ...typed, [column]: value }),
  });

  return (
    <HeldForm held={held} opened>
      <EntryForm
        label={name}
        faults={faults}
        idOf={ids}
        begin="first"
        saving={saving}
        save={baseStrings.Save}
        cancel={baseStrings.Cancel}
        onSubmit={submit}
        onCancel={() => held.leave(onClose)}
      >
        <div className={styles.fields}>{form.fields(field, typed)}</div>
      </EntryForm>
    </HeldForm>
  );
}

interface KeptDraft<C extends string> {
  readonly held: TextHeld<Typed<C>>;
  readonly opened: KeepFormProps<C>['row'];
}

/** What is typed, and the row as it was when the form opened: a refresh behind the form must not change it. */
function useKeptDraft<C extends string>({ form, slot, row, onTyped, onClose }: KeepFormProps<C>): KeptDraft<C> {
  const { store, now } = usePart();
  const [opened] = React.useState(row);
  const [first] = React.useState<Typed<C>>(() => ({ ...typedRow(form.columns, opened ?? {}), ...form.extra }));
  const held = useHeldText<Typed<C>>({
    store,
    now,
    slot,
    kind: typedKind(first),
    first: () => first,
    version: opened?.etag,
    onTyped,
    onLeave: onClose,
  });
  return { held, opened };
}

/**
 * The write of what was typed; undefined where nothing has changed.
 *
 * @param base the row to change; undefined: it is added.
 */
function writeOf<C extends string>(
  { columns, added, keyColumn }: KeptForm<C>,
  opened: KeptBase | undefined,
  base: KeptBase | undefined,
  values: Values<C>,
): KeptWrite | undefined {
  const written: KeptValues = base ? changedValues(columns, base, values) : { ...added, ...given(values) };
  if (Object.keys(written).length === 0) return undefined;
  const all: Readonly<Record<string, unknown>> = { ...added, ...opened, ...values };
  return { key: String(all[keyColumn]), base, values: written };
}

/** Reads what the browser has kept of a form. */
function typedKind<C extends string>(first: Typed<C>): Kind<Typed<C>> {
  const kinds = Object.entries(first).map(([column, value]) => [column, typeof value === 'string' ? text : dateTyped]);
  return fields<Typed<C>>(first, Object.fromEntries(kinds) as Parameters<typeof fields<Typed<C>>>[1]);
}

/** The values that are not empty: a new row needs no others. */
function given<C extends string>(values: Values<C>): Values<C> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values<C>;
}
