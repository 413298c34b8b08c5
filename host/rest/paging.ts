import type { Stored } from '../store/items';
import type { Call } from './call';
import type { Operand, Sql } from './filter/compile';
import type { ItemFields } from './itemFields';
import { queryInvalid } from './sharePointError';

/** One column of `$orderby`. */
export interface Order {
  readonly name: string;
  readonly operand: Operand;
  readonly down: boolean;
}

/** Reads `$orderby`. @throws SharePointError 400 */
export function orderOf(call: Call, fields: ItemFields): Order[] {
  const asked = (call.query.get('$orderby') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return asked.map((part) => {
    const [name, direction = 'asc', ...more] = part.split(/\s+/);
    if (more.length > 0 || !/^(asc|desc)$/i.test(direction)) throw queryInvalid(`$orderby=${part}`);
    return { name, operand: fields.operand(name), down: direction.toLowerCase() === 'desc' };
  });
}

/** The token of the page after a row: `Paged=TRUE&p_Title=…&p_ID=…` (docs/sharepoint/reading.md, “Paging”). */
export function skipTokenFor(order: readonly Order[], row: Readonly<Record<string, Stored>>): string {
  const sorted = order.map(
    ({ name }, index) => `&p_${encodeURIComponent(name)}=${encodeURIComponent(String(row[`_order${index}`] ?? ''))}`,
  );
  return `Paged=TRUE${sorted.join('')}&p_ID=${row.ID}`;
}

/**
 * The condition for rows after the one in a token: by its sorted columns, then by ID, so that rows added meanwhile do
 * not repeat any.
 */
export function afterRow(token: string, order: readonly Order[]): Sql {
  const parts = new URLSearchParams(token);
  const id = Number(parts.get('p_ID'));
  if (!parts.has('p_ID') || !Number.isInteger(id)) throw queryInvalid(`$skiptoken=${token}`);
  return order.reduceRight<Sql>(
    (rest, { name, operand, down }) => {
      const value = parts.get(`p_${name}`);
      // A token for the ID alone, as PnPjs' skip() makes, goes on from that row whatever the order.
      return value === null ? rest : afterValue(operand, down, value === '' ? null : typed(operand, value), rest);
    },
    { text: 'item.ID > ?', values: [id] },
  );
}

/** Empty values sort first, as in SQL Server and SQLite. */
function afterValue({ sql }: Operand, down: boolean, value: Stored, rest: Sql): Sql {
  if (value === null) {
    const equal = `(${sql} IS NULL AND ${rest.text})`;
    return { text: down ? equal : `(${sql} IS NOT NULL OR ${equal})`, values: rest.values };
  }
  const beyond = down ? `(${sql} < ? OR ${sql} IS NULL)` : `${sql} > ?`;
  return { text: `(${beyond} OR (${sql} = ? AND ${rest.text}))`, values: [value, value, ...rest.values] };
}

function typed({ field, through }: Operand, value: string): Stored {
  const textual = through
    ? through === 'text'
    : !['number', 'counter', 'user', 'lookup', 'boolean', 'attachments'].includes(field.kind);
  return textual ? value : Number(value);
}
