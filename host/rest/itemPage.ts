import type { Stored } from '../store/items';
import { itemTable } from '../store/itemTable';
import type { List } from '../store/lists';
import type { Content } from './answer';
import { readableRows } from './access';
import type { Call } from './call';
import { compileFilter, type Operand, type Sql } from './filter/compile';
import { parseFilter } from './filter/parse';
import { demandWithinThreshold } from './filter/threshold';
import { itemReading } from './itemEntity';
import { itemType } from './itemIdentity';
import { ItemFields } from './itemFields';
import { afterRow, orderOf, skipTokenFor, type Order } from './paging';
import { onlyOptions } from './selection';
import { queryInvalid, queryThrottled } from './sharePointError';

const usualPage = 100;
const largestPage = 5000;

/** One page of a list's rows, as `items` answers it. */
export function itemPage(call: Call, list: List): Content {
  // `$skip` is taken and has no effect on items (docs/sharepoint/reading.md, “Paging”).
  onlyOptions(call, ['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken', '$skip']);
  const { database } = call.service;
  const fields = new ItemFields(call, list);
  const reading = itemReading(call, list, fields);
  const order = orderOf(call, fields);
  const size = pageSize(call);

  const conditions: Sql[] = [readableRows(call, list)];
  const asked = call.query.get('$filter');
  const filter = asked ? parseFilter(asked) : undefined;
  const resolve = (name: string): Operand => fields.operand(name);
  if (filter) conditions.push(compileFilter(filter, resolve));
  demandWithinThreshold(
    database,
    list,
    filter,
    resolve,
    order.map(({ name }) => name),
  );
  const token = call.query.get('$skiptoken');
  if (token) conditions.push(afterRow(token, order));

  const values: Stored[] = conditions.flatMap((condition) => [...condition.values]);
  const rows = database.all(
    `SELECT ${[reading.columns, ...order.map(({ operand }, index) => `${operand.sql} AS _order${index}`)].join(', ')}
     FROM ${itemTable(list.number)} AS item
     WHERE visited(item.ID) AND ${conditions.map(({ text }) => `(${text})`).join(' AND ')}
     ORDER BY ${[...order.map(({ operand, down }) => `${operand.sql} ${down ? 'DESC' : 'ASC'}`), 'item.ID'].join(', ')} LIMIT ?`,
    [...values, size + 1],
  );
  const page = rows.slice(0, size);
  return {
    kind: 'entities',
    type: itemType(list),
    entities: page.map(reading.entity),
    ...(rows.length > size && { nextLink: nextLink(call, order, page[page.length - 1]) }),
  };
}

function pageSize(call: Call): number {
  const top = call.query.get('$top');
  if (top === null) return usualPage;
  if (!/^\d+$/.test(top)) throw queryInvalid(`$top=${top}`);
  if (Number(top) > largestPage) throw queryThrottled();
  return Number(top);
}

/** The address of the next page: the one asked for, with another token, encoded as SharePoint does (recorded). */
function nextLink(call: Call, order: readonly Order[], last: Readonly<Record<string, Stored>>): string {
  const rest = [...call.query].filter(([name]) => name !== '$skiptoken' && name !== '$skip');
  const options = [['$skiptoken', skipTokenFor(order, last)], ...rest];
  const encode = (text: string): string =>
    encodeURIComponent(text)
      .replace(/'/g, '%27')
      .replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  return `${call.origin}${call.sentPath}?${options.map(([name, value]) => `${name.replace('$', '%24')}=${encode(value)}`).join('&')}`;
}
