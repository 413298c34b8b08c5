import { piecesOf } from '../../../domain/contingency/stepText';

export type Content = Node | string;

export interface Paper {
  make(name: string, className: string, ...content: readonly Content[]): HTMLElement;
  /** A line as text, in which web and email addresses and telephone numbers can be followed. */
  line(name: string, className: string, text: string): HTMLElement;
  list(name: 'ol' | 'ul', className: string, lines: readonly string[]): HTMLElement[];
}

/** Ways to fill an empty document in which what the lists say goes in as text, never as markup. */
export function paperOf(page: Document): Paper {
  const make = (name: string, className: string, ...content: readonly Content[]): HTMLElement => {
    const element = page.createElement(name);
    if (className) element.className = className;
    element.append(...content);
    return element;
  };
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
      return [make(name, className, ...lines.map((text) => {
        const item = make('li', '', ...linked(text));
        item.dir = 'auto';
        return item;
      }))];
    },
  };
}

/** What every document has in its head; nothing from elsewhere may be loaded, and nothing may run. */
export function fillHead(page: Document, language: string, title: string, style: string): void {
  const meta = (values: Readonly<Record<string, string>>): HTMLElement => {
    const element = page.createElement('meta');
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
    return element;
  };
  const sheet = page.createElement('style');
  sheet.textContent = style;
  page.documentElement.lang = language;
  page.title = title;
  page.head.prepend(
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  );
  page.head.append(sheet);
}
