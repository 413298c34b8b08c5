import { leaks } from './hostile';
import { must } from './surface';

/** What the hostile texts would create if a page treated them as markup. */
const made = '[data-hostile], script, object, embed, [onerror], [onload], [onclick]';
const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'value'];
const good = /^(https?:|mailto:|tel:|#|\/|blob:|$)/i;

/** What must be true of every page, whatever it shows. @throws Mishandled */
export function lookAt(root: ParentNode & Node): void {
  const found = root.querySelector(made);
  must(found === null, `made an element of a text: ${found?.outerHTML.slice(0, 80)}`);
  leaksIn(root.textContent ?? '', 'shows');
  for (const element of root.querySelectorAll('*')) {
    for (const name of spoken) {
      const value = element.getAttribute(name);
      if (value) leaksIn(value, `has a ${name} that says`);
    }
    const href = element.getAttribute('href');
    must(href === null || good.test(href), `leads to ${href}`);
  }
}

function leaksIn(text: string, what: string): void {
  const [leak] = leaks.exec(text) ?? [];
  must(
    leak === undefined,
    `${what} “${leak && text.slice(Math.max(0, text.indexOf(leak) - 40), text.indexOf(leak) + 40)}”`,
  );
}

/** A downloaded file as a page: HTML as the browser would read it, anything else as its text. */
export function pageOf(text: string, type: string): HTMLElement {
  if (type.startsWith('text/html')) return new DOMParser().parseFromString(text, 'text/html').body;
  const page = document.createElement('pre');
  page.textContent = text;
  return page;
}

/**
 * Two full stops at the end of a sentence, or one after another sign that ends it; three mean that more is left out.
 */
const doubled = /(?<!\.)\.\.(?!\.)|[?!…]\.(?!\.)|\.[”"’]\./;

/** No sentence of a page ends twice, if none of the texts in it does. @throws Mishandled */
export function lookAtSentences(root: ParentNode & Node): void {
  const spokenTexts = [...root.querySelectorAll('*')].flatMap((element) =>
    spoken.map((name) => element.getAttribute(name) ?? ''),
  );
  for (const text of [root.textContent ?? '', ...spokenTexts]) {
    const at = text.search(doubled);
    must(at === -1, `ends a sentence twice: “${text.slice(Math.max(0, at - 40), at + 20)}”`);
  }
}
