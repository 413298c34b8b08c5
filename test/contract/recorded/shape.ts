/** The types in a piece of JSON, by the path of each value. All members of a list share one path. */
export type Shape = ReadonlyMap<string, string>;

/** @param at the path of the value, such as `value[].Id`. */
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
  /** Recorded but not answered here. */
  readonly missing: readonly string[];
  /** Answered here but not recorded. */
  readonly added: readonly string[];
  /** With another type; an empty value matches any type. */
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
