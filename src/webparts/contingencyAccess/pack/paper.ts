import { piecesOf } from '../../../domain/contingency/stepText';
import { type Content, type Make, makerFor } from '../../../ui/paper';

export interface Paper {
  readonly make: Make;
  /** A line as text, in which web and email addresses and telephone numbers can be followed. */
  line(name: string, className: string, text: string): HTMLElement;
  list(name: 'ol' | 'ul', className: string, lines: readonly string[]): HTMLElement[];
}

/** Ways to fill an empty document in which what the lists say goes in as text, never as markup. */
export function paperOf(page: Document): Paper {
  const make = makerFor(page);
  const linked = (text: string): Content[] =>
    piecesOf(text).map((piece) => {
      if (piece.kind === 'text') return piece.text;
      const link = page.createElement('a');
      link.href = piece.address;
      link.textContent = piece.text;
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
