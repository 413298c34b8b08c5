import type { Fault } from './columnGroup';

/** What the control of a field is given. */
interface FieldControl<T> {
  readonly id: string;
  readonly error?: string;
  readonly value: T;
  onChange(value: T): void;
}

/** The fields of a form that is being filled in. */
export interface Fields<D> {
  readonly draft: D;
  field<F extends keyof D & string>(name: F): FieldControl<D[F]>;
  /** Fills in several at once. */
  set(values: Partial<D>): void;
}

export function fieldsOf<D extends object>(
  draft: D,
  faults: readonly Fault<keyof D & string>[],
  idOf: (field: string) => string,
  onChange: (draft: D) => void,
): Fields<D> {
  return {
    draft,
    set: (values) => onChange({ ...draft, ...values }),
    field: (name) => ({
      id: idOf(name),
      error: faults.find(({ field }) => field === name)?.text,
      value: draft[name],
      onChange: (value) => onChange({ ...draft, [name]: value }),
    }),
  };
}
