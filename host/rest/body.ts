import type { Call } from './call';
import { bodyInvalid, NotHere, propertyUnknown, valueOfWrongType } from './sharePointError';

export type Properties = Readonly<Record<string, unknown>>;

/**
 * The properties that only give the type of a body: in verbose JSON, light JSON, and light JSON as OData 4 writes it.
 */
const saysType = ['__metadata', 'odata.type', '@odata.type'];

/**
 * The properties in a body, without what only says their type. @throws SharePointError 400 for a body that is no
 * object.
 */
export function propertiesIn(call: Call): Properties {
  return objectFrom(call.body);
}

/** The object a body holds under one name, as `{"parameters":{…}}`. @throws SharePointError 400 */
export function objectUnder(call: Call, name: string): Properties {
  return objectFrom(objectFrom(call.body)[name]);
}

function objectFrom(value: unknown): Properties {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bodyInvalid();
  return Object.fromEntries(Object.entries(value).filter(([name]) => !saysType.includes(name)));
}

export function textFrom(value: unknown): string {
  if (typeof value !== 'string') throw valueOfWrongType('Edm.String');
  return value;
}

export function flagFrom(value: unknown): boolean {
  if (typeof value !== 'boolean') throw valueOfWrongType('Edm.Boolean');
  return value;
}

export function numberFrom(value: unknown): number {
  if (typeof value !== 'number') throw valueOfWrongType('Edm.Double');
  return value;
}

export function wholeFrom(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw valueOfWrongType('Edm.Int32');
  return value;
}

/** Many values, as light JSON has them (an array) or verbose JSON (`{"results":[…]}`). @throws SharePointError 400 */
export function manyFrom(value: unknown): readonly unknown[] {
  const inner = typeof value === 'object' && value !== null && 'results' in value ? value.results : value;
  if (!Array.isArray(inner)) throw valueOfWrongType('Collection(Edm.String)');
  return inner;
}

/** What to do with each property a body may hold. */
export type Reading<C> = Readonly<Record<string, (value: unknown) => Partial<C>>>;

/**
 * Reads a body property by property.
 *
 * @param others properties that SharePoint has and the local one does not: answered 501; any other is 400.
 */
export function readProperties<C>(
  properties: Properties,
  type: string,
  reading: Reading<C>,
  others: readonly string[] = [],
): Partial<C> {
  let read: Partial<C> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (!Object.hasOwn(reading, name)) {
      if (others.includes(name)) throw new NotHere(`a way to set ${name} of ${type}`);
      throw propertyUnknown(name, type);
    }
    read = { ...read, ...reading[name](value) };
  }
  return read;
}
