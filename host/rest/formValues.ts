import type { Field } from '../store/fields';
import type { Stored } from '../store/items';
import { instant, line, printable } from './itemInput';
import { ensured } from './directory';
import type { Call } from './call';
import { storedUrl, storedWords } from './itemValues';
import { rowExists } from './lookups';
import { NotHere } from './sharePointError';

/** A value that a form would refuse, in words for the person filling it in (the words are not confirmed). */
export class FormRefusal extends Error {}

/** What a form would send for a column: text, in the notation of its kind. */
export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

/**
 * Reads a form's text for a column. Unlike a body, a form is held to what the column says: required, the words of a
 * choice, length, smallest and largest number (required and length as SharePoint's forms; choices not confirmed).
 *
 * @throws FormRefusal
 */
export function storedFromForm(call: Call, field: Field, text: string): Stored {
  if (text === '') {
    if (field.required) throw new FormRefusal('You can’t leave this blank.');
    return null;
  }
  const { choices = [], maxLength = 255, minimum = -Infinity, maximum = Infinity } = field.settings;
  switch (field.kind) {
    case 'text':
      if (text.length > maxLength) throw new FormRefusal(`This field can have no more than ${maxLength} characters.`);
      return line(text);
    case 'note':
      return printable(text);
    case 'choice':
      if (!choices.includes(text)) throw new FormRefusal(`“${text}” is not one of the choices.`);
      return line(text);
    case 'multiChoice': {
      const words = text.split(';#').filter((word) => word !== '');
      const other = words.find((word) => !choices.includes(word));
      if (other !== undefined) throw new FormRefusal(`“${other}” is not one of the choices.`);
      return storedWords(words);
    }
    case 'number': {
      const number = Number(text);
      if (!Number.isFinite(number) || number < minimum || number > maximum)
        throw new FormRefusal('The value of this field is not a number within its range.');
      return number;
    }
    case 'boolean':
      if (!/^(0|1|true|false)$/i.test(text)) throw new FormRefusal('The value of this field is neither yes nor no.');
      return Number(/^(1|true)$/i.test(text));
    case 'dateTime':
      // A form sends dates as the site's language writes them; only the one writing that all languages share is read
      // here.
      if (!/^\d{4}-\d{2}-\d{2}/.test(text))
        throw new NotHere('dates in form values other than 2013-04-15 or 2013-04-15T09:10:00Z');
      return instant(field, text);
    case 'url': {
      const [url, ...description] = text.split(', ');
      return storedUrl({ Url: url, Description: description.length > 0 ? description.join(', ') : url });
    }
    case 'user':
      return ensured(call, claimsKey(text)).id;
    case 'lookup': {
      const id = Number(text.split(';#')[0]);
      if (!Number.isInteger(id) || !rowExists(call, field, id))
        throw new FormRefusal('The row looked up is not there.');
      return id;
    }
    default:
      throw new NotHere(`a way to set ${field.name} by a form value`);
  }
}

/** `[{"Key":"i:0#.f|membership|a@b.c"}]` (docs/sharepoint/writing.md, “Form values”). */
function claimsKey(text: string): string {
  try {
    const [{ Key }] = JSON.parse(text) as [{ Key: unknown }];
    if (typeof Key === 'string') return Key;
  } catch {
    // Not as a form sends it.
  }
  throw new FormRefusal('The person could not be resolved.');
}
