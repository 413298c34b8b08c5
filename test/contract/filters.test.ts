import { compileFilter } from '../../host/rest/filter/compile';
import { parseFilter } from '../../host/rest/filter/parse';
import { SharePointError } from '../../host/rest/sharePointError';
import type { FieldKind } from '../../host/store/fieldKinds';

// SharePoint's dialect, from ../shared/sharepoint/filters.json.
const accepted = [
  "Status eq 'New'", "(Status eq 'New' or Status eq 'Done') and Id gt 5", "Created ge datetime'2013-04-01T00:00:00Z'",
  "Created gt '2026-01-01T00:00:00.000Z'", "substringof('x y', Title)", "startswith(Title,'A')", "substringof('x',Title) eq true",
  "Author/Title eq 'Bob' and Requester/EMail eq 'a@b.c'", "GUID eq guid'0d7a0d4e-1111-2222-3333-444444444444'",
  'Due eq null and Status ne null', 'Done eq 0 and Done ne 1', 'Done eq true', "Title eq 'O''Brien'",
  "Cost_x0020_Centre eq 'A' and OData__Status eq 1", "Title eq 'Zürich – größer'", 'year(Created) eq 2026 and month(Created) eq 5',
  'Delta lt -2.5', "startswith(Title,'A')and(Id eq 1)", "not startswith(Title,'A')", 'Qty eq 3.0 or Qty eq 5M',
];
const refused = ["substringof('o'k', Title)", 'Nope eq 1', "tolower(Title) eq 'x'", "Title eq 'x' or 1", "Title eq 'a'; drop table i"];

const kinds: Readonly<Record<string, FieldKind>> = {
  Status: 'choice', Id: 'counter', Created: 'dateTime', Title: 'text', 'Author/Title': 'user', 'Requester/EMail': 'user', GUID: 'guid', Due: 'dateTime',
  Done: 'boolean', Cost_x0020_Centre: 'text', OData__Status: 'number', Delta: 'number', Qty: 'number',
};

function compiled(expression: string): string {
  return compileFilter(parseFilter(expression), (name) => {
    const kind = kinds[name];
    if (!kind) throw new SharePointError(400, '-1, Microsoft.SharePoint.SPException', name);
    return { field: { name, kind } as never, sql: `"${name}"`, ...(name.includes('/') && { through: true as const }) };
  }).text;
}

test.each(accepted)('takes %s', (expression) => {
  expect(compiled(expression)).not.toBe('');
});

test.each(refused)('refuses %s', (expression) => {
  expect(() => compiled(expression)).toThrow(expect.objectContaining({ status: 400 }));
});
