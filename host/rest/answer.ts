/** One thing with its properties, before it is written as light or verbose JSON. */
export interface Entity {
  /** As in `SP.List`. */
  readonly type: string;
  /** Its address below `_api/`, as in `Web/Lists(guid'…')`. */
  readonly address: string;
  /** What stands as `odata.id`, where it is not the address. */
  readonly id?: string;
  readonly etag?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Properties that come only when `$select` names them. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Properties that only `$expand` brings. */
  readonly behind?: Expansions;
  /**
   * Properties that others of the same collection have, such as the choices of a choice field: selected, they are left
   * out here.
   */
  readonly others?: readonly string[];
}

/** What stands behind a property that only `$expand` brings. */
type Expansions = Readonly<Record<string, () => Entity | readonly Entity[]>>;

/** What a reply holds. */
export type Content =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | {
      readonly kind: 'entities';
      readonly type: string;
      readonly entities: readonly Entity[];
      readonly nextLink?: string;
    }
  /** Properties without an identity, such as base permissions. */
  | {
      readonly kind: 'complex';
      readonly name: string;
      readonly type: string;
      readonly properties: Readonly<Record<string, unknown>>;
    }
  /** One value, named after what was asked, such as `HasUniqueRoleAssignments`. */
  | { readonly kind: 'value'; readonly name: string; readonly value: unknown }
  /** A method that gives nothing back (docs/sharepoint/writing.md, “Methods”). */
  | { readonly kind: 'nothing' };

/** The answer to one request. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content?: Content;
}

export function ok(content: Content): Answer {
  return { status: 200, content };
}

export const done: Answer = { status: 200, content: { kind: 'nothing' } };

/** What a deletion answers: an empty body (docs/sharepoint/writing.md, “Methods”). */
export const gone: Answer = { status: 200 };

export function changed(etag?: string): Answer {
  return { status: 204, ...(etag && { headers: { ETag: etag } }) };
}

/** @param api the address of the web's REST service. */
export function created(entity: Entity, api: string): Answer {
  const headers = { Location: `${api}/${entity.address}`, ...(entity.etag && { ETag: entity.etag }) };
  return { status: 201, headers, content: { kind: 'entity', entity } };
}

/** An entity inside another one, as `$expand` gives it. */
export class Expanded {
  public constructor(public readonly inner: Entity | readonly Entity[]) {}
}
