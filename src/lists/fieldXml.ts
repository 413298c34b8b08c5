import { fnv1a } from '../domain/hash';
import type { ListPlan } from './plan';
import type { Column, ColumnKind } from './shape';

/** SharePoint's name for each kind: `TypeAsString` of a field, `Type` in its XML. */
export const fieldTypes: Readonly<Record<ColumnKind, string>> = {
  text: 'Text',
  note: 'Note',
  number: 'Number',
  flag: 'Boolean',
  day: 'DateTime',
  instant: 'DateTime',
  choice: 'Choice',
  choices: 'MultiChoice',
};

/** The name that owners see for a column, until they change it. */
export function labelOf(plan: ListPlan, name: string): string {
  return plan.columns[name].label ?? name;
}

/**
 * The XML that makes a column: https://learn.microsoft.com/sharepoint/dev/schema/field-element-list. Used by set-up and
 * by the site script, so that both make the same.
 */
export function fieldXml(plan: ListPlan, name: string): string {
  const column = plan.shape.columns[name];
  const { about, indexed, unique } = plan.columns[name];
  const attributes = {
    ID: `{${fieldId(plan.shape.name, name)}}`,
    Type: fieldTypes[column.kind],
    Name: name,
    StaticName: name,
    DisplayName: labelOf(plan, name),
    Description: about,
    ...(column.required && { Required: 'TRUE' }),
    ...((indexed || unique) && { Indexed: 'TRUE' }),
    ...(unique && { EnforceUniqueValues: 'TRUE' }),
    ...attributesOf(column),
  };
  const written = Object.entries(attributes)
    .map(([key, value]) => `${key}="${escaped(String(value))}"`)
    .join(' ');
  const inside = contentOf(column);
  return inside ? `<Field ${written}>${inside}</Field>` : `<Field ${written} />`;
}

/**
 * The column's own ID, the same whenever the column is made. A browser may repeat a request after a broken connection
 * (RFC 9110, 9.2.2, allows it, and Chromium does): with an ID, SharePoint refuses the second request instead of making
 * another column.
 */
function fieldId(list: string, name: string): string {
  const hex = [0, 1, 2, 3]
    .map((part) => fnv1a(`${part} Open Service ${list} ${name}`).toString(16).padStart(8, '0'))
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function attributesOf(column: Column): Record<string, string | number> {
  switch (column.kind) {
    case 'text':
      return { MaxLength: column.max ?? 255 };
    case 'note':
      return { NumLines: 6, RichText: 'FALSE', AppendOnly: 'FALSE' };
    case 'number':
      return {
        ...(column.min !== undefined && { Min: column.min }),
        ...(column.most !== undefined && { Max: column.most }),
        ...(column.whole && { Decimals: 0 }),
      };
    case 'day':
      return { Format: 'DateOnly' };
    case 'instant':
      return { Format: 'DateTime' };
    case 'choice':
    case 'choices':
      return { FillInChoice: 'FALSE' };
    case 'flag':
      return {};
  }
}

function contentOf(column: Column): string {
  if (column.kind === 'flag') return '<Default>0</Default>';
  if (!('words' in column)) return '';
  return `<CHOICES>${column.words.map((word) => `<CHOICE>${escaped(word)}</CHOICE>`).join('')}</CHOICES>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
