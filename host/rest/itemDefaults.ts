import { siteMidnight, utcSeconds } from '../store/dateOnly';
import type { Field } from '../store/fields';
import type { Stored } from '../store/items';
import { storedWords } from './itemValues';
import { NotHere } from './sharePointError';

/**
 * The values of a new row in columns without a given value: each column's default, as SharePoint keeps it (`1` for yes,
 * `[today]`, `;#A;#B;#` or one word for many choices).
 */
export function defaultValues(
  fields: readonly Field[],
  given: Readonly<Record<string, Stored>>,
  now: Date,
): Record<string, Stored> {
  const missing = fields.filter((field) => field.defaultValue !== null && !(field.name in given));
  return Object.fromEntries(missing.map((field) => [field.name, defaultOf(field, field.defaultValue!, now)]));
}

function defaultOf(field: Field, text: string, now: Date): Stored {
  switch (field.kind) {
    case 'number':
      return Number(text);
    case 'boolean':
      return Number(text === '1');
    case 'dateTime': {
      const at = text.toLowerCase() === '[today]' ? now : new Date(text);
      return utcSeconds(field.settings.dateOnly ? siteMidnight(at) : at);
    }
    case 'multiChoice':
      return storedWords(text.split(';#').filter((word) => word !== ''));
    case 'text':
    case 'note':
    case 'choice':
      return text;
    default:
      throw new NotHere(`a default value for columns of type ${field.kind}`);
  }
}
