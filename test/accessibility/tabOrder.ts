import type { Page } from '@playwright/test';

interface Stop {
  readonly end?: boolean;
  readonly faults: readonly string[];
}

interface Walked {
  reached: Set<Element>;
  /** The previous stop, how it was drawn while it had the focus, and where it was. */
  last?: {
    readonly element: Element;
    readonly drawn: string;
    readonly box: { readonly top: number; readonly right: number };
  };
}

/**
 * Presses Tab from the top of the page to its end. Everything that gets the focus must be in view, not covered, and
 * drawn differently than without it. The focus must follow the order of the document and never move up, the order must
 * end, and everything that can have the focus must get it.
 *
 * @param forced where colours are forced, only an outline is visible.
 */
export async function tabFaults(page: Page, forced: boolean): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    // A modal keeps the focus, so the walk begins in it.
    const kept = document.activeElement?.closest('dialog:modal') ? [document.activeElement] : [];
    (window as unknown as { walked: Walked }).walked = { reached: new Set(kept) };
    window.getSelection()?.removeAllRanges();
    window.scrollTo(0, 0);
  });
  for (let presses = 0; presses < 600; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopAt, forced);
    faults.push(...stop.faults);
    if (stop.end) return [...new Set([...faults, ...(await page.evaluate(unreached))])];
  }
  return [...faults, 'the order of Tab does not end after 600 presses'];
}

function stopAt(forced: boolean): Stop {
  const { walked } = window as unknown as { walked: Walked };
  const { reached, last } = walked;
  const element = document.activeElement;
  const name = (of: Element): string => of.outerHTML.slice(0, 120);
  const partsOf = (of: Element): Element[] => [of, ...((of as HTMLInputElement).labels ?? [])];
  /** How an element is drawn, as far as the focus can change it. */
  const drawn = (of: Element): string => {
    const pieces = [...partsOf(of), ...of.querySelectorAll('*')].flatMap((piece) =>
      ['', '::before', '::after'].map((pseudo) => getComputedStyle(piece, pseudo || null)),
    );
    return pieces
      .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow }) => {
        const outline =
          outlineStyle === 'none' || parseFloat(outlineWidth) === 0 || (!forced && /^rgba\(.*, 0\)$/.test(outlineColor))
            ? ''
            : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
        return forced ? outline : `${outline} ${boxShadow}`;
      })
      .join();
  };
  const faults: string[] = [];
  if (last && last.element.isConnected && drawn(last.element) === last.drawn)
    faults.push(`has the focus and does not show it${forced ? ' in forced colours' : ''}: ${name(last.element)}`);
  walked.last = undefined;
  if (!element || element === document.body) return { end: true, faults };
  if (reached.has(element))
    return {
      end: true,
      faults: element === [...reached][0] ? faults : [...faults, `Tab goes round: back at ${name(element)}`],
    };
  reached.add(element);
  // The page around the web parts is SharePoint's; here, the host's.
  if (!element.closest('[data-web-part]')) return { faults };
  const parts = partsOf(element);
  /** The middle of the part of it that is in the window. */
  const inView = ({ left, right, top, bottom }: DOMRect): { readonly x: number; readonly y: number } | undefined => {
    const box = {
      left: Math.max(left, 0),
      right: Math.min(right, innerWidth),
      top: Math.max(top, 0),
      bottom: Math.min(bottom, innerHeight),
    };
    return box.right - box.left > 1 && box.bottom - box.top > 1
      ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
      : undefined;
  };
  const points = parts.flatMap((part) => [...part.getClientRects()]).flatMap((box) => inView(box) ?? []);
  if (points.length === 0) faults.push(`has the focus and is not in view: ${name(element)}`);
  else if (!points.some(({ x, y }) => parts.some((part) => part.contains(document.elementFromPoint(x, y)))))
    faults.push(`has the focus and is covered: ${name(element)}`);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (last && bottom + scrollY <= last.box.top && left < last.box.right)
    faults.push(`stands above what had the focus before it: ${name(element)}`);
  walked.last = { element, drawn: drawn(element), box: { top: top + scrollY, right } };
  return { faults };
}

/** The elements with a place of their own in the order: Tab, begun on the page, does not always reach them. */
function unreached(): string[] {
  const { reached } = (window as unknown as { walked: Walked }).walked;
  // Behind a question, nothing can have the focus.
  const question = document.querySelector('dialog:modal');
  return [
    ...document.querySelectorAll<HTMLElement>(
      '[data-web-part] :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
    ),
  ]
    .filter(
      (element) =>
        (!question || question.contains(element)) &&
        element.checkVisibility({ checkVisibilityCSS: true }) &&
        element.tabIndex >= 0 &&
        !element.matches(':disabled, [type=radio]') &&
        (element.tabIndex > 0 || !reached.has(element)),
    )
    .map(
      (element) =>
        `${element.tabIndex > 0 ? 'takes the focus out of its order:' : 'Tab never reaches'} ${element.outerHTML.slice(0, 120)}`,
    );
}
