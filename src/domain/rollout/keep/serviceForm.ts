import type { Telephones } from '../../linkedText/onDemand';
import { checkedNumberToCall } from '../import/contactCells';
import { codeOf } from '../import/matching';
import { readPlainCell } from '../import/plainCells';
import { readSiteCode } from '../import/siteCells';
import { madeKey } from './madeKey';
import {
  type ColumnRule,
  type FieldFault,
  inOrder,
  readTypedRow,
  type ReadRow,
  type Typed,
  type Values,
} from './typedRow';

/** A listed service; a row of RolloutServices fits. */
export interface ListedService {
  readonly ServiceKey: string;
  readonly Title: string;
}

export interface ServiceFormAround<C extends string> {
  readonly columns: Readonly<Record<C, ColumnRule>>;
  /** The service as it was read; undefined: a new one. */
  readonly service: (ListedService & Values<C>) | undefined;
  readonly services: readonly ListedService[];
  readonly telephones: Telephones;
}

/** The key that a new service gets from its name. */
export function madeServiceKey(services: readonly ListedService[], name: string, longest: number): string {
  return madeKey(name, longest, (key) => services.some(({ ServiceKey }) => codeOf(ServiceKey) === codeOf(key)));
}

/** What the form of a service would save, and what must be put right. */
export function readServiceForm<C extends string>(
  typed: Typed<C>,
  { columns, service, services, telephones }: ServiceFormAround<C>,
): ReadRow<C> {
  const read = readTypedRow<C>(columns, typed, { ...service } as Values<C>, (column, text, rule) => {
    if (column === 'ServiceKey') return readSiteCode(text, rule);
    return column === 'Telephone'
      ? checkedNumberToCall(text, 'max' in rule ? rule.max : undefined, telephones)
      : readPlainCell(text, rule);
  });
  const values = read.values as Readonly<Record<string, string | undefined>>;
  const found: FieldFault<string>[] = [];
  const key = values.ServiceKey;
  const holder = service ? undefined : services.find(({ ServiceKey }) => key && codeOf(ServiceKey) === codeOf(key));
  if (holder) found.push({ column: 'ServiceKey', wrong: { kind: 'taken', name: holder.Title } });
  const name = values.Title && codeOf(values.Title);
  const same = services.find((other) => codeOf(other.Title) === name && other.ServiceKey !== service?.ServiceKey);
  if (same) found.push({ column: 'Title', wrong: { kind: 'listed', code: same.ServiceKey } });
  if (values.PromisedOn && !values.PromiseSource)
    found.push({ column: 'PromiseSource', wrong: { kind: 'sourceNeeded' } });
  return { values: read.values, faults: inOrder(columns, [...read.faults, ...(found as FieldFault<C>[])]) };
}
