import { siteMidnight, utcSeconds } from '../store/dateOnly';
import type { Field } from '../store/fields';
import type { Stored } from '../store/items';
import { principalById } from '../store/principals';
import { flagFrom, manyFrom, numberFrom, textFrom, wholeFrom, type Properties } from './body';
import type { Call } from './call';
import { pointsElsewhere, restName, type ItemFields } from './itemFields';
import { storedUrl, storedWords } from './itemValues';
import { rowExists } from './lookups';
import {
  characterInvalid,
  NotHere,
  propertyUnknown,
  refusedUnconfirmed,
  textInvalid,
  valueOfWrongType,
} from './sharePointError';

const textual: readonly string[] = ['text', 'note', 'choice'];

/** The longest single line of text, whatever the column says: the size of its place in SharePoint's own table. */
const longestLine = 255;

/**
 * Reads the columns in a body, for an item to be added or changed.
 *
 * Required columns, choice values, smallest and largest numbers and a column's own `MaxLength` are not enforced here,
 * as SharePoint's REST service does not enforce the first two (docs/sharepoint/writing.md, “Validation”; the others are
 * not confirmed).
 *
 * Columns nobody may write (Author, Created, ID) are passed over in silence: only the ValidateUpdate methods set them
 * (docs/sharepoint/writing.md, “Author”; that these are passed over, not refused, is not confirmed).
 *
 * @throws SharePointError 400 for a column that is not there or a value of another type
 */
export function storedColumns(call: Call, fields: ItemFields, type: string, body: Properties): Record<string, Stored> {
  const stored: Record<string, Stored> = {};
  for (const [name, value] of Object.entries(body)) {
    const field = fields.all.find((each) => (pointsElsewhere(each) ? `${each.name}Id` : restName(each)) === name);
    if (!field && name !== 'Id') throw propertyUnknown(name, type);
    if (!field || field.readOnly) continue;
    // An empty text is stored as null (docs/sharepoint/reading.md, “Empty values”); a skip token, for one, cannot tell
    // them apart.
    stored[field.name] =
      value === null || (value === '' && textual.includes(field.kind)) ? null : storedFrom(call, field, value);
  }
  return stored;
}

function storedFrom(call: Call, field: Field, value: unknown): Stored {
  switch (field.kind) {
    case 'text':
    case 'choice':
      return line(textFrom(value));
    case 'note':
      return printable(textFrom(value));
    case 'number':
      return numberFrom(value);
    case 'boolean':
      return Number(flagFrom(value));
    case 'dateTime':
      return instant(field, textFrom(value));
    case 'multiChoice':
      return storedWords(manyFrom(value).map((word) => printable(textFrom(word))));
    case 'url':
      return storedUrl(value);
    case 'user': {
      const id = wholeFrom(value);
      if (!principalById(call.service.database, call.web.site, id))
        throw refusedUnconfirmed(`The specified user ${id} could not be found.`);
      return id;
    }
    case 'lookup': {
      const id = wholeFrom(value);
      if (!rowExists(call, field, id)) throw new NotHere('a lookup to a row that is not there');
      return id;
    }
    default:
      throw new NotHere(`a way to set ${field.name} of an item`);
  }
}

/** @throws SharePointError for text over 255 characters */
export function line(text: string): string {
  if (text.length > longestLine) throw textInvalid();
  return printable(text);
}

/**
 * The text. @throws SharePointError for characters that no XML may hold
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw characterInvalid();
  return text;
}

export function instant(field: Field, text: string): string {
  const at = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(at.getTime())) throw valueOfWrongType('Edm.DateTime');
  return utcSeconds(field.settings.dateOnly ? siteMidnight(at) : at);
}
