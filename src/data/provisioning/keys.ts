import { allLists } from '../../lists/all';
import type { KeyReference, ListPlan } from '../../lists/plan';
import type { Connection } from '../connection';
import { pageLimit } from '../read/query';
import { readWhole } from '../read/whole';

/** A column whose keys are checked against another list. */
export interface KeyColumn {
  readonly plan: ListPlan;
  readonly name: string;
  readonly refersTo: KeyReference;
}

/** Keys of one column that point nowhere, each with its rows. */
export interface DanglingKeys {
  readonly kind: 'keys';
  readonly column: KeyColumn;
  readonly missing: readonly { readonly key: string; readonly items: readonly number[] }[];
}

/** Every column that refers to another list. */
export function keyColumns(plans: readonly ListPlan[] = allLists): KeyColumn[] {
  return plans.flatMap((plan) =>
    Object.entries(plan.columns).flatMap(([name, { refersTo }]) => (refersTo ? [{ plan, name, refersTo }] : [])),
  );
}

/** The values of a column in all rows of its list. @throws ProblemError */
export type ValuesOf = (
  plan: ListPlan,
  name: string,
) => Promise<readonly { readonly item: number; readonly value: string }[]>;

/** Reads each column only once, since several columns refer to the same list. */
export function valueReader(connection: Connection): ValuesOf {
  const reads = new Map<string, ReturnType<ValuesOf>>();
  return (plan, name) => {
    const key = `${plan.shape.name}.${name}`;
    const values = reads.get(key) ?? readValues(connection, plan, name);
    reads.set(key, values);
    return values;
  };
}

/**
 * Compares the rows of a list with those of the one it refers to.
 *
 * @throws ProblemError
 */
export async function danglingKeys(
  valuesOf: ValuesOf,
  column: KeyColumn,
  plans: readonly ListPlan[] = allLists,
): Promise<DanglingKeys | undefined> {
  const target = plans.find(({ shape }) => shape.name === column.refersTo.list);
  if (!target) throw new Error(`${column.plan.shape.name}.${column.name} refers to a list that is not declared.`);
  const known = new Set((await valuesOf(target, column.refersTo.column)).map(({ value }) => value));
  if (column.refersTo.besides) known.add(column.refersTo.besides);
  const missing = new Map<string, number[]>();
  for (const { item, value } of await valuesOf(column.plan, column.name)) {
    const keys = column.refersTo.several ? value.split(',') : [value];
    for (const key of keys.map((each) => each.trim())) {
      if (key && !known.has(key)) missing.set(key, [...(missing.get(key) ?? []), item]);
    }
  }
  return missing.size > 0
    ? { kind: 'keys', column, missing: [...missing].map(([key, items]) => ({ key, items })) }
    : undefined;
}

/** Reads a column of every row. @throws ProblemError */
export async function readValues(connection: Connection, { shape }: ListPlan, name: string): ReturnType<ValuesOf> {
  const query = { list: shape, columns: [name], top: pageLimit };
  const { rows } = await readWhole(connection, query);
  return rows.map((row) => ({ item: row.Id, value: String((row as Readonly<Record<string, unknown>>)[name] ?? '') }));
}
