import type { Field } from '../store/fields';
import type { Stored } from '../store/items';
import { textFrom } from './body';
import { textInvalid, valueOfWrongType } from './sharePointError';

/** A stored value as REST gives it. */
export function toRest(field: Field, stored: Stored): unknown {
  if (stored === null) return null;
  switch (field.kind) {
    case 'boolean':
    case 'attachments':
      return stored === 1;
    case 'multiChoice':
      return wordsOf(String(stored));
    case 'url': {
      const [Url, Description] = JSON.parse(String(stored)) as [string, string];
      return { Description, Url };
    }
    default:
      return stored;
  }
}

/**
 * Many choices as SharePoint stores them: `;#A;#B;#`. @throws SharePointError for a word with the mark between words in
 * it.
 */
export function storedWords(words: readonly string[]): Stored {
  if (words.some((word) => word.includes(';#'))) throw textInvalid();
  return words.length === 0 ? null : `;#${words.join(';#')};#`;
}

/** A hyperlink, given as `{"Url":…,"Description":…}`. Without a description it shows its address. */
export function storedUrl(value: unknown): Stored {
  if (typeof value !== 'object' || value === null || !('Url' in value)) throw valueOfWrongType('SP.FieldUrlValue');
  const url = textFrom(value.Url);
  if (url.length > 255) throw textInvalid();
  const description = 'Description' in value && value.Description !== null ? textFrom(value.Description) : url;
  return JSON.stringify([url, description]);
}

function wordsOf(stored: string): string[] {
  return stored.split(';#').filter((word) => word !== '');
}
