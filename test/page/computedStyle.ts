/** Elements that are part of a line of text, as browsers show them without a style sheet: words around them run on. */
const inline = new Set(
  'a abbr b bdi bdo br button cite code em i img input kbd label mark q s samp select small span strong sub sup svg textarea time u var'.split(
    ' ',
  ),
);
/** Shown only in narrow columns: these pages are 1,280 pixels wide. */
const narrowOnly =
  '.narrow, .folded, .rowWord, [aria-label="Rollout status"] .foot, [aria-label="What to do now"] .foot';
const never = new Set(['head', 'script', 'style', 'template', 'noscript', 'title']);

/**
 * An element's style as a browser computes it without a style sheet, since none is loaded here: from its name, its
 * `hidden`, its own `style`, and whether it is in a closed `<details>`. jsdom's own takes a hundred times as long, and
 * every query by role needs it for every element and its ancestors.
 */
export function computedStyle(element: Element, pseudo?: string | null): CSSStyleDeclaration {
  const name = element.localName;
  // When asked for it, jsdom makes one for every element.
  const own = element.hasAttribute('style') ? (element as HTMLElement).style : undefined;
  const shown =
    !never.has(name) && !element.hasAttribute('hidden') && !isFolded(element) && !element.matches(narrowOnly);
  const style: Readonly<Record<string, string>> = {
    display: own?.display || (shown ? (inline.has(name) && !isOutOfLine(element) ? 'inline' : 'block') : 'none'),
    visibility: own?.visibility || 'visible',
    opacity: own?.opacity || '1',
    content: pseudo ? 'none' : 'normal',
  };
  return { ...style, getPropertyValue: (property: string) => style[property] ?? '' } as unknown as CSSStyleDeclaration;
}

/** A closed `<details>` shows its first `<summary>` and nothing else. */
function isFolded(element: Element): boolean {
  const parent = element.parentElement;
  if (parent?.localName !== 'details' || parent.hasAttribute('open')) return false;
  return element !== [...parent.children].find(({ localName }) => localName === 'summary');
}

/** What only screen readers see is outside the line, by `position: absolute`, so words do not run on. */
function isOutOfLine(element: Element): boolean {
  return element.classList.contains('unseen');
}
