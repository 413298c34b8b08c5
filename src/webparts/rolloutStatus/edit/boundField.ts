import type { StatusValues } from '../../../domain/rollout/statusChange';
import type { Option } from '../../../ui/form/Choice';
import type { Confirmer } from './confirmer';
import type { DraftFault, DraftField, StatusDraft } from './statusDraft';
import { strings } from './strings';

/** What the form of a status, and each part of it, is given. */
export interface StatusFieldsProps {
  readonly draft: StatusDraft;
  /** The values to be changed; undefined where several statuses are changed at once. */
  readonly before?: StatusValues;
  readonly faults: readonly DraftFault[];
  /** Who gives a new date, unless somebody else is typed; undefined where there is none, or no column for it. */
  readonly giver?: Confirmer;
  /** How many work at the site. */
  readonly staff?: number;
  idOf(field: DraftField): string;
  onChange(draft: StatusDraft): void;
}

interface BoundField<V, Shown = V> {
  readonly id: string;
  readonly error?: string;
  readonly value: Shown;
  onChange(value: V): void;
}

/** What a field of the form shows, and where it writes what is typed. */
export function boundField<F extends DraftField>(
  { draft, faults, idOf, onChange }: StatusFieldsProps,
  field: F,
): BoundField<StatusDraft[F]> {
  return {
    id: idOf(field),
    error: faults.find((fault) => fault.field === field)?.text,
    value: draft[field],
    onChange: (value) => onChange({ ...draft, [field]: value }),
  };
}

type Choice<F extends DraftField> = NonNullable<StatusDraft[F]> | '';

/** A choice that has no empty value. Where several are changed at once, it may also be left as it is. */
export function boundChoice<F extends 'now' | 'stage'>(
  props: StatusFieldsProps,
  field: F,
): BoundField<Choice<F>, Choice<F> | undefined> {
  const { value, onChange, ...bound } = boundField(props, field);
  return {
    ...bound,
    value: (value as Choice<F> | undefined) ?? (props.before ? undefined : ''),
    onChange: (chosen) => onChange((chosen || undefined) as StatusDraft[F]),
  };
}

/** The first option where several are changed at once. */
export function leaveAsIs({ before }: StatusFieldsProps): readonly Option<''>[] {
  return before ? [] : [{ value: '', label: strings.LeaveAsIs }];
}
