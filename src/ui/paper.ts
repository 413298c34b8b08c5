export type Content = Node | string;

/** Makes elements of a document. Text of the lists is added as text, never as markup. */
export type Make = (name: string, className: string, ...content: readonly Content[]) => HTMLElement;

export function makerFor(page: Document): Make {
  return (name, className, ...content) => {
    const element = page.createElement(name);
    if (className) element.className = className;
    element.append(...content);
    return element;
  };
}

/** Fills the head of a document: nothing may be loaded from elsewhere, and nothing may run. */
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
