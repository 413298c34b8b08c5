import { Expanded, type Content, type Entity } from './answer';
import type { Call } from './call';
import { meets } from './filter/evaluate';
import { parseFilter } from './filter/parse';
import { NotHere, queryInvalid } from './sharePointError';

/** What stands behind a property that only `$expand` brings. */
export type Expansions = Readonly<Record<string, () => Entity | readonly Entity[]>>;

/** The names in a comma-separated option, such as `$select`. */
export function namesIn(call: Call, option: '$select' | '$expand'): string[] {
  return (call.query.get(option) ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '');
}

/** The options a request may carry; any other that begins with `$` is one the local SharePoint does not know. */
export function onlyOptions(call: Call, known: readonly string[]): void {
  for (const name of call.query.keys()) {
    if (name.startsWith('$') && !known.includes(name)) throw new NotHere(`the query option ${name} here`);
  }
}

/** An entity with only what `$select` and `$expand` ask for. */
export function selected(call: Call, whole: Entity, expansions: Expansions = {}): Entity {
  const select = namesIn(call, '$select');
  const expand = namesIn(call, '$expand');
  const properties: Record<string, unknown> = {};
  const wanted = select.length === 0 || select.includes('*') ? Object.keys(whole.properties) : [];
  for (const name of [...wanted, ...select.filter((each) => each !== '*' && !each.includes('/'))]) {
    if (name in whole.properties) properties[name] = whole.properties[name];
    else if (!(name in expansions)) throw new NotHere(`the property ${name} of ${whole.type}`);
  }
  for (const name of expand) {
    const inner = expansions[name]?.();
    if (!inner) throw new NotHere(`the expansion ${name} of ${whole.type}`);
    const within = select.filter((each) => each.startsWith(`${name}/`)).map((each) => each.slice(name.length + 1));
    properties[name] = new Expanded(Array.isArray(inner) ? inner.map((each: Entity) => narrowed(each, within)) : narrowed(inner as Entity, within));
  }
  return { ...whole, properties };
}

function narrowed(entity: Entity, names: readonly string[]): Entity {
  if (names.length === 0 || names.includes('*')) return entity;
  return {
    ...entity,
    properties: Object.fromEntries(names.map((name) => {
      if (!(name in entity.properties)) throw new NotHere(`the property ${name} of ${entity.type}`);
      return [name, entity.properties[name]];
    })),
  };
}

/** A collection held in memory, with `$filter`, `$top` and `$select` applied. */
export function collection(call: Call, type: string, all: readonly Entity[], expansions?: (entity: Entity) => Expansions): Content {
  onlyOptions(call, ['$select', '$expand', '$filter', '$top']);
  const filter = call.query.get('$filter');
  const expression = filter ? parseFilter(filter) : undefined;
  const matching = expression ? all.filter((entity) => meets(entity.properties, expression)) : all;
  const top = call.query.get('$top');
  if (top !== null && !/^\d+$/.test(top)) throw queryInvalid(`$top=${top}`);
  return {
    kind: 'entities', type,
    entities: (top === null ? matching : matching.slice(0, Number(top))).map((entity) => selected(call, entity, expansions?.(entity))),
  };
}
