import type { Field } from '../store/fields';
import type { Stored } from '../store/items';

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

/** Many choices as SharePoint stores them: `;#A;#B;#`. */
export function storedWords(words: readonly string[]): Stored {
  return words.length === 0 ? null : `;#${words.join(';#')};#`;
}

function wordsOf(stored: string): string[] {
  return stored.split(';#').filter((word) => word !== '');
}
