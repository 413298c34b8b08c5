/** What kind of JSON stands where: the path of each value, with its type. Lists are taken as one of their members. */
export type Shape = ReadonlyMap<string, string>;

/** @param at where the value stands, as `value[].Id`. */
export function shapeOf(value: unknown, at = ''): Shape {
  const shape = new Map<string, string>();
  if (Array.isArray(value)) {
    shape.set(`${at}[]`, 'array');
    for (const each of value) for (const [path, type] of shapeOf(each, `${at}[]`)) shape.set(path, type);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const path = at === '' ? name : `${at}.${name}`;
      for (const [innerPath, type] of shapeOf(inner, path)) shape.set(innerPath, type);
    }
    if (Object.keys(value).length === 0) shape.set(at, 'object');
  } else {
    shape.set(at, value === null ? 'null' : typeof value);
  }
  return shape;
}

export interface Difference {
  /** Recorded and not answered here. */
  readonly missing: readonly string[];
  /** Answered here and not recorded. */
  readonly added: readonly string[];
  /** Of another type; empty values are of any. */
  readonly other: readonly string[];
}

export function compare(recorded: Shape, answered: Shape): Difference {
  const other = [...recorded].filter(([path, type]) => {
    const here = answered.get(path);
    return here !== undefined && here !== type && type !== 'null' && here !== 'null';
  }).map(([path, type]) => `${path}: ${type}, here ${answered.get(path)}`);
  return {
    missing: [...recorded.keys()].filter((path) => !answered.has(path)), added: [...answered.keys()].filter((path) => !recorded.has(path)), other,
  };
}
