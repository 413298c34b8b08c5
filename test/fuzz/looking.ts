import { leaks } from './hostile';
import { must } from './surface';

/** What the hostile texts would make if a page took them for markup. */
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
