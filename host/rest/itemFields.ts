import type { Field } from '../store/fields';
import { fieldsOf } from '../store/fields';
import type { List } from '../store/lists';
import { quoted } from '../store/itemTable';
import type { Call } from './call';
import type { Operand } from './filter/compile';
import { lookedUp } from './lookups';
import { expandNeeded, fieldUnknown, NotHere } from './sharePointError';

/** The columns of a person that `$expand` gives, and where they stand. */
const personColumns: Readonly<Record<string, string>> = {
  Id: 'id',
  ID: 'id',
  Title: 'title',
  Name: 'login',
  EMail: 'email',
};

/**
 * A field's name in REST: one that begins with `_` is written `OData__…` (docs/sharepoint/lists-and-columns.md,
 * “Internal names”).
 */
export function restName(field: Field): string {
  return field.name.startsWith('_') ? `OData_${field.name}` : field.name;
}

/** Whether a field is given as `<Name>Id`; its own name is for `$expand`. */
export function pointsElsewhere(field: Field): boolean {
  return field.kind === 'user' || field.kind === 'lookup';
}

/** A list's fields by the names REST gives them. */
export class ItemFields {
  public readonly all: readonly Field[];

  public constructor(
    private readonly call: Call,
    list: List,
  ) {
    this.all = fieldsOf(call.service.database, list.number);
  }

  /**
   * The field of a name without a slash.
   *
   * @throws SharePointError 400
   */
  public named(name: string): Field {
    const found = this.all.find((field) =>
      pointsElsewhere(field)
        ? `${field.name}Id` === name
        : restName(field) === name || (field.kind === 'counter' && name === 'Id'),
    );
    if (found) return found;
    if (this.all.some((field) => pointsElsewhere(field) && field.name === name)) throw expandNeeded(name);
    throw fieldUnknown(name);
  }

  /**
   * The person or lookup field of a name before a slash.
   *
   * @throws SharePointError 400
   */
  public pointing(name: string): Field {
    const found = this.all.find((field) => pointsElsewhere(field) && field.name === name);
    if (!found) throw fieldUnknown(name);
    return found;
  }

  /**
   * The operand of a name in `$filter` or `$orderby`.
   *
   * @throws SharePointError 400
   */
  public operand(name: string): Operand {
    const slash = name.indexOf('/');
    if (slash < 0) {
      const field = this.named(name);
      if (field.kind === 'computed') throw new NotHere(`a filter on ${name}`);
      return { field, sql: `item.${quoted(field.name)}` };
    }
    const field = this.pointing(name.slice(0, slash));
    const { sql, kind } = this.through(field, name.slice(slash + 1));
    return { field, sql: kind === 'text' ? `(${sql} COLLATE NOCASE)` : sql, through: kind };
  }

  /** The SQL that gives a column of the person or row a field points at. @throws SharePointError 400 */
  public through(field: Field, column: string): { readonly sql: string; readonly kind: 'text' | 'number' } {
    if (field.kind === 'lookup') return lookedUp(this.call, field, column);
    const stored = Object.hasOwn(personColumns, column) ? personColumns[column] : undefined;
    if (!stored) throw fieldUnknown(`${field.name}/${column}`);
    const sql = `(SELECT ${stored} FROM principals WHERE site = ${this.call.web.site} AND id = item.${quoted(field.name)})`;
    return { sql, kind: stored === 'id' ? 'number' : 'text' };
  }
}
