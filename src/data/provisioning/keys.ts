import { allLists } from '../../lists/all';
import type { KeyReference, ListPlan } from '../../lists/plan';
import type { Connection } from '../connection';
import { pageLimit, readLists, readOn } from '../readLists';

/** A column whose keys are checked against another list. */
export interface KeyColumn {
  readonly plan: ListPlan;
  readonly name: string;
  readonly refersTo: KeyReference;
}

/** Keys of one column that point nowhere, each with the rows it stands in. */
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

/**
 * Reads the rows of a list and of the one it refers to, and compares.
 *
 * @throws ProblemError
 */
export async function danglingKeys(connection: Connection, column: KeyColumn, plans: readonly ListPlan[] = allLists): Promise<DanglingKeys | undefined> {
  const target = plans.find(({ shape }) => shape.name === column.refersTo.list);
  if (!target) throw new Error(`${column.plan.shape.name}.${column.name} refers to a list that is not declared.`);
  const known = new Set((await valuesOf(connection, target, column.refersTo.column)).map(({ value }) => value));
  const missing = new Map<string, number[]>();
  for (const { item, value } of await valuesOf(connection, column.plan, column.name)) {
    const keys = column.refersTo.several ? value.split(',') : [value];
    for (const key of keys.map((each) => each.trim())) {
      if (key && !known.has(key)) missing.set(key, [...(missing.get(key) ?? []), item]);
    }
  }
  return missing.size > 0 ? { kind: 'keys', column, missing: [...missing].map(([key, items]) => ({ key, items })) } : undefined;
}

async function valuesOf(connection: Connection, { shape }: ListPlan, name: string): Promise<{ item: number; value: string }[]> {
  const query = { list: shape, columns: [name], top: pageLimit };
  const [first] = await readLists(connection, query);
  const { rows } = await readOn(connection, query, first);
  return rows.map((row) => ({ item: row.Id, value: String((row as Readonly<Record<string, unknown>>)[name] ?? '') }));
}
