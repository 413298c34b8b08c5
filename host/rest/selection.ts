import { Expanded, type Content, type Entity } from './answer';
import type { Call } from './call';
import { meets } from './filter/evaluate';
import { parseFilter } from './filter/parse';
import { NotHere, queryInvalid } from './sharePointError';

/** The names in a comma-separated option, such as `$select`. */
export function namesIn(call: Call, option: '$select' | '$expand'): string[] {
  return (call.query.get(option) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Checks the options of a request; any other that begins with `$` is not in the local SharePoint. */
export function onlyOptions(call: Call, known: readonly string[]): void {
  for (const name of call.query.keys()) {
    if (name.startsWith('$') && !known.includes(name)) throw new NotHere(`the query option ${name} here`);
  }
}

/** An entity with only what `$select` and `$expand` ask for. */
export function selected(call: Call, whole: Entity): Entity {
  return narrowed(whole, namesIn(call, '$select'), namesIn(call, '$expand'));
}

/**
 * An entity with only the names selected, and what is expanded behind it, to any depth (`RoleAssignments/Member`).
 *
 * @param select names below this entity; none, or `*`, for all of its properties.
 */
export function narrowed(whole: Entity, select: readonly string[], expand: readonly string[]): Entity {
  const properties: Record<string, unknown> = {};
  const wanted = select.length === 0 || select.includes('*') ? Object.keys(whole.properties) : [];
  for (const name of [...wanted, ...select.filter((each) => each !== '*' && !each.includes('/'))])
    Object.assign(properties, propertyNamed(whole, name));
  for (const name of new Set(expand.map((each) => each.split('/')[0])))
    properties[name] = expanded(whole, name, below(select, name), below(expand, name));
  return { ...whole, properties };
}

/** A property under its name; empty if only `$expand` brings it, or only other entities of the collection have it. */
function propertyNamed({ type, properties, more = {}, behind = {}, others = [] }: Entity, name: string): object {
  const holder = [properties, more].find((each) => Object.hasOwn(each, name));
  if (holder) return { [name]: holder[name] };
  if (Object.hasOwn(behind, name) || others.includes(name)) return {};
  throw new NotHere(`the property ${name} of ${type}`);
}

function expanded(
  { type, behind = {} }: Entity,
  name: string,
  select: readonly string[],
  expand: readonly string[],
): Expanded {
  const inner = Object.hasOwn(behind, name) ? behind[name]() : undefined;
  if (!inner) throw new NotHere(`the expansion ${name} of ${type}`);
  return new Expanded(
    Array.isArray(inner)
      ? inner.map((each: Entity) => narrowed(each, select, expand))
      : narrowed(inner as Entity, select, expand),
  );
}

/** The names that stand below another one, without it. */
function below(names: readonly string[], name: string): string[] {
  return names.filter((each) => each.startsWith(`${name}/`)).map((each) => each.slice(name.length + 1));
}

/** A collection held in memory, with `$filter`, `$orderby`, `$top` and `$select` applied. */
export function collection(call: Call, type: string, all: readonly Entity[]): Content {
  onlyOptions(call, ['$select', '$expand', '$filter', '$orderby', '$top']);
  const filter = call.query.get('$filter');
  const expression = filter ? parseFilter(filter) : undefined;
  const matching = expression ? all.filter((entity) => meets(entity.properties, expression)) : all;
  const top = call.query.get('$top');
  if (top !== null && !/^\d+$/.test(top)) throw queryInvalid(`$top=${top}`);
  const ordered = sorted(call.query.get('$orderby') ?? '', matching);
  return {
    kind: 'entities',
    type,
    entities: (top === null ? ordered : ordered.slice(0, Number(top))).map((entity) => selected(call, entity)),
  };
}

function sorted(asked: string, entities: readonly Entity[]): readonly Entity[] {
  const by = asked
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [name, direction = 'asc', ...more] = part.split(/\s+/);
      if (more.length > 0 || !/^(asc|desc)$/i.test(direction)) throw queryInvalid(`$orderby=${part}`);
      if (entities.some(({ properties }) => !Object.hasOwn(properties, name)))
        throw new NotHere(`an order by ${name} here`);
      return { name, sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
    });
  if (by.length === 0) return entities;
  return [...entities].sort((one, other) =>
    by.reduce((found, { name, sign }) => found || sign * compared(one.properties[name], other.properties[name]), 0),
  );
}

/** Compares texts without case, as SharePoint does; empty ones come first. */
function compared(one: unknown, other: unknown): number {
  const [left, right] = [one, other].map((value) =>
    typeof value === 'string' ? value.toLowerCase() : Number(value ?? -Infinity),
  );
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
