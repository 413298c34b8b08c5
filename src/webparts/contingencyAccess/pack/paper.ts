import type { PartsOf } from '../../../domain/linkedText/textParts';
import { type Content, type Make, makerFor } from '../../../ui/paper';

export interface Paper {
  readonly make: Make;
  /** A line whose web and email addresses and telephone numbers are links. */
  line(name: string, className: string, text: string): HTMLElement;
  list(name: 'ol' | 'ul', className: string, lines: readonly string[]): HTMLElement[];
}

/** Functions that fill an empty document. What the lists say goes in as text, never as markup. */
export function paperOf(page: Document, partsOf: PartsOf): Paper {
  const make = makerFor(page);
  const linked = (text: string): Content[] =>
    partsOf(text).map((part) => {
      if (part.kind === 'text') return part.text;
      const link = page.createElement('a');
      link.href = part.address;
      link.textContent = part.text;
      return link;
    });
  return {
    make,
    line: (name, className, text) => make(name, className, ...linked(text)),
    list: (name, className, lines) => {
      if (lines.length === 0) return [];
      return [
        make(
          name,
          className,
          ...lines.map((text) => {
            const item = make('li', '', ...linked(text));
            item.dir = 'auto';
            return item;
          }),
        ),
      ];
    },
  };
}
