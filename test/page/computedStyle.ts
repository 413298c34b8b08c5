/** Elements that stand in a line of text, as browsers show them without a style sheet: words around them run on. */
const inline = new Set(
  'a abbr b bdi bdo br button cite code em i img input kbd label mark q s samp select small span strong sub sup svg textarea time u var'.split(
    ' ',
  ),
);
/** What stands in narrow columns only: these pages are 1,280 pixels wide. */
const narrowOnly =
  '.narrow, .folded, .rowWord, [aria-label="Rollout status"] .foot, [aria-label="What to do now"] .foot';
const never = new Set(['head', 'script', 'style', 'template', 'noscript', 'title']);

/**
 * What a browser computes of an element's style where no style sheet is loaded, as none is here: by its name, its
 * `hidden`, its own `style`, and whether it stands in a closed `<details>`. jsdom's own takes a hundred times as long,
 * and every query by role asks it of every element and all around it.
 */
export function computedStyle(element: Element, pseudo?: string | null): CSSStyleDeclaration {
  const name = element.localName;
  // Asked for, jsdom makes one for every element.
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

/** What is there for screen readers alone stands out of the line, by `position: absolute`: so words do not run on. */
function isOutOfLine(element: Element): boolean {
  return element.classList.contains('unseen');
}
