import type { Locator, Page } from '@playwright/test';

/** Draws text with the spacing that WCAG 1.4.12 lets people set. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** What is cut off or overlaps something else when text is spaced out. */
export async function textSpacingFaults(page: Page, part: Locator): Promise<string[]> {
  const style = await page.addStyleTag({ content: spacing });
  const faults = await part.evaluate((part) => {
    // A modal covers everything else, which nobody reads meanwhile.
    const root = part.querySelector('dialog:modal') ?? part;
    const faults: string[] = [];
    const name = (element: Element): string => element.outerHTML.slice(0, 100);
    /** Hidden from sight on purpose: folded away, or read aloud only. */
    const unseen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
      for (let at: Element | null = element; at && at !== root.parentElement; at = at.parentElement) {
        const { clipPath, clip, position, overflow } = getComputedStyle(at);
        if (/inset\(50%|inset\(100%/.test(clipPath) || (position === 'absolute' && clip !== 'auto')) return true;
        const box = at.getBoundingClientRect();
        if ((box.width <= 1 || box.height <= 1) && overflow !== 'visible') return true;
      }
      return false;
    };
    const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((wide || high) && element.textContent?.trim() && !unseen(element)) faults.push(`cut off: ${name(element)}`);
    }
    const texts: { readonly of: Element; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const of = walker.currentNode.parentElement!;
      // A chart's labels are drawn; the same figures are beside it as a table.
      if (!walker.currentNode.textContent?.trim() || of.closest('svg, select, script, style') || unseen(of)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) if (box.width > 1) texts.push({ of, box });
    }
    texts.forEach((one, at) => {
      const over = texts
        .slice(at + 1)
        .find(
          ({ of, box }) =>
            of !== one.of &&
            Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 3 &&
            Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 4,
        );
      if (over)
        faults.push(`overlapping: “${one.of.textContent!.slice(0, 40)}” and “${over.of.textContent!.slice(0, 40)}”`);
    });
    return [...new Set(faults)];
  });
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return faults;
}
