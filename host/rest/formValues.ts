import type { FieldKind } from '../store/fieldKinds';
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
  const read = readers[field.kind];
  if (!read) throw new NotHere(`a way to set ${field.name} by a form value`);
  return read(text, field, call);
}

/** How the text for each kind of column is read. It is never empty. */
const readers: Readonly<Partial<Record<FieldKind, (text: string, field: Field, call: Call) => Stored>>> = {
  text: (text, { settings: { maxLength = 255 } }) => {
    if (text.length > maxLength) throw new FormRefusal(`This field can have no more than ${maxLength} characters.`);
    return line(text);
  },
  note: printable,
  choice: (text, field) => line(demandChoices(field, [text])[0]),
  multiChoice: (text, field) =>
    storedWords(
      demandChoices(
        field,
        text.split(';#').filter((word) => word !== ''),
      ),
    ),
  number: (text, { settings: { minimum = -Infinity, maximum = Infinity } }) => {
    const number = Number(text);
    if (!Number.isFinite(number) || number < minimum || number > maximum)
      throw new FormRefusal('The value of this field is not a number within its range.');
    return number;
  },
  boolean: (text) => {
    if (!/^(0|1|true|false)$/i.test(text)) throw new FormRefusal('The value of this field is neither yes nor no.');
    return Number(/^(1|true)$/i.test(text));
  },
  dateTime: (text, field) => {
    // A form sends dates as the site's language writes them; only the one writing that all languages share is read
    // here.
    if (!/^\d{4}-\d{2}-\d{2}/.test(text))
      throw new NotHere('dates in form values other than 2013-04-15 or 2013-04-15T09:10:00Z');
    return instant(field, text);
  },
  url: (text) => {
    const [url, ...description] = text.split(', ');
    return storedUrl({ Url: url, Description: description.length > 0 ? description.join(', ') : url });
  },
  user: (text, _, call) => ensured(call, claimsKey(text)).id,
  lookup: (text, field, call) => {
    const id = Number(text.split(';#')[0]);
    if (!Number.isInteger(id) || !rowExists(call, field, id)) throw new FormRefusal('The row looked up is not there.');
    return id;
  },
};

/** The words themselves, all of them choices of the column. @throws FormRefusal */
function demandChoices({ settings: { choices = [] } }: Field, words: readonly string[]): readonly string[] {
  const other = words.find((word) => !choices.includes(word));
  if (other !== undefined) throw new FormRefusal(`“${other}” is not one of the choices.`);
  return words;
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
