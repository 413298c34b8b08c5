import { queryAllByRole } from '@testing-library/dom';

/** What a text is matched with: part of it in any case, all of it exactly, or a pattern. */
export type Wanted = string | RegExp;

/** A text with its white space as people read it. */
export function tidied(text: string): string {
  return text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function matches(text: string, wanted: Wanted, exact = false): boolean {
  if (wanted instanceof RegExp) return wanted.test(text) || wanted.test(tidied(text));
  return exact
    ? tidied(text) === tidied(wanted)
    : tidied(text).toLocaleLowerCase().includes(tidied(wanted).toLocaleLowerCase());
}

/** Whether an element and all its ancestors are drawn. */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { display, visibility } = window.getComputedStyle(at);
    if (display === 'none' || (at === element && visibility === 'hidden')) return false;
  }
  return element.isConnected;
}

export interface RoleOptions {
  readonly name?: Wanted;
  readonly exact?: boolean;
  readonly checked?: boolean;
  readonly level?: number;
  readonly expanded?: boolean;
}

export function byRole(scope: HTMLElement, role: string, { name, exact, ...states }: RoleOptions = {}): HTMLElement[] {
  return queryAllByRole(scope, role, {
    ...states,
    ...(name !== undefined && { name: (accessible: string) => matches(accessible, name, exact) }),
  });
}

/** The innermost elements that hold a text. */
export function byText(scope: Element, wanted: Wanted, exact?: boolean): Element[] {
  const holds = (element: Element): boolean => matches(element.textContent ?? '', wanted, exact);
  return within(scope, '*').filter(
    (element) => !['SCRIPT', 'STYLE'].includes(element.tagName) && holds(element) && ![...element.children].some(holds),
  );
}

/** The elements with this label: from a `label`, from another element, or their own. */
export function byLabel(scope: Element, wanted: Wanted, exact?: boolean): Element[] {
  const says = (label: string): boolean => matches(label, wanted, exact);
  const controls = within(document.documentElement, 'label')
    .filter(({ textContent }) => says(textContent ?? ''))
    .flatMap((label) => (label as HTMLLabelElement).control ?? []);
  const named = within(scope, '[aria-label], [aria-labelledby]').filter((element) => namesOf(element).some(says));
  return inOrder([...controls.filter((control) => control !== scope && scope.contains(control)), ...named]);
}

function namesOf(element: Element): string[] {
  const own = element.getAttribute('aria-label');
  const others = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  return [
    ...(own ? [own] : []),
    ...(others.length > 0 ? [others.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')] : []),
  ];
}

/** Each element once, in the order of the page. */
export function inOrder(elements: readonly Element[]): Element[] {
  return [...new Set(elements)].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** By CSS, with Playwright's `:visible` at its end. */
export function byCss(scope: Element, selector: string): Element[] {
  if (selector === 'visible=true') return [scope].filter(isShown);
  if (selector === 'xpath=following-sibling::dd') {
    const following: Element[] = [];
    for (let at = scope.nextElementSibling; at; at = at.nextElementSibling) if (at.tagName === 'DD') following.push(at);
    return following;
  }
  const [css, visible] = selector.endsWith(':visible')
    ? [selector.slice(0, -':visible'.length), true]
    : [selector, false];
  return within(scope, css).filter((element) => !visible || isShown(element));
}

function within(scope: Element, css: string): Element[] {
  return [...scope.querySelectorAll(css)];
}
