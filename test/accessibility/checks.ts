import type { Locator, Page } from '@playwright/test';

// What axe cannot see for itself. Each check gives its faults in words.

/** Draws text as WCAG 1.4.12 lets people draw it. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** What is cut off or lies on something else with text spaced out. */
export async function textSpacingFaults(page: Page, part: Locator): Promise<string[]> {
  const style = await page.addStyleTag({ content: spacing });
  const faults = await part.evaluate((root) => {
    const faults: string[] = [];
    const name = (element: Element): string => element.outerHTML.slice(0, 100);
    /** Hidden from sight on purpose: read aloud only. */
    const unseen = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== root.parentElement; at = at.parentElement) {
        const box = at.getBoundingClientRect();
        const { visibility, clipPath, opacity, clip, position } = getComputedStyle(at);
        if (visibility === 'hidden' || opacity === '0' || /inset\(50%|inset\(100%/.test(clipPath) || (position === 'absolute' && clip !== 'auto')) return true;
        if (box.width <= 1 || box.height <= 1) return getComputedStyle(at).overflow !== 'visible' || box.width === 0;
      }
      return false;
    };
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';
      const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((wide || high) && element.textContent?.trim() && !unseen(element)) faults.push(`cut off: ${name(element)}`);
    }
    const texts: { readonly of: Element; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const of = walker.currentNode.parentElement!;
      // A chart's labels are drawn, and the same figures stand beside it as a table.
      if (!walker.currentNode.textContent?.trim() || of.closest('svg, select, script, style') || unseen(of)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) if (box.width > 1) texts.push({ of, box });
    }
    texts.forEach((one, at) => {
      const over = texts.slice(at + 1).find(({ of, box }) => of !== one.of && Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 3 && Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 4);
      if (over) faults.push(`overlapping: “${one.of.textContent!.slice(0, 40)}” and “${over.of.textContent!.slice(0, 40)}”`);
    });
    return [...new Set(faults)];
  });
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return faults;
}

/** Fields and buttons that are drawn as boxes must keep an edge where colours are forced and backgrounds are gone. */
export async function edgelessControls(page: Page, part: Locator): Promise<string[]> {
  await part.evaluate((root) => {
    const filled = [...root.querySelectorAll('button')].filter((button) => !/, 0\)$|transparent/.test(getComputedStyle(button).backgroundColor));
    (window as unknown as { filled: Element[] }).filled = filled;
  });
  await page.emulateMedia({ forcedColors: 'active' });
  return part.evaluate((root) => {
    const fields = [...root.querySelectorAll('textarea, select, input:not([type=radio]):not([type=checkbox]):not([type=file])')];
    return [...fields, ...(window as unknown as { filled: Element[] }).filled].filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      const { borderBottomWidth, borderBottomStyle, borderBottomColor, backgroundColor } = getComputedStyle(control);
      return width > 1 && height > 1 && (parseFloat(borderBottomWidth) === 0 || borderBottomStyle === 'none' || borderBottomColor === backgroundColor);
    }).map((control) => `no edge in forced colours: ${control.outerHTML.slice(0, 100)}`);
  });
}

interface Stop {
  readonly end?: boolean;
  readonly faults: readonly string[];
}

/**
 * Presses Tab from the top of the page to its end. Whatever gets the focus must be in view, covered by nothing, and show it;
 * the order must end; and whatever can have the focus must get it.
 */
export async function tabFaults(page: Page, forced: boolean): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => {
    (window as unknown as { reached: Set<Element> }).reached = new Set();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
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
  const { reached } = window as unknown as { reached: Set<Element> };
  const element = document.activeElement;
  if (!element || element === document.body) return { end: true, faults: [] };
  const name = element.outerHTML.slice(0, 120);
  if (reached.has(element)) {
    const first = [...reached][0];
    return { end: true, faults: element === first ? [] : [`Tab goes round: back at ${name}`] };
  }
  reached.add(element);
  // The page around the web parts is SharePoint's, here the host's.
  if (!element.closest('[data-web-part]')) return { faults: [] };
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const parts = [element, ...labels];
  /** What of it lies in the window. */
  const inView = ({ left, right, top, bottom }: DOMRect): { readonly x: number; readonly y: number } | undefined => {
    const box = { left: Math.max(left, 0), right: Math.min(right, innerWidth), top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
    return box.right - box.left > 1 && box.bottom - box.top > 1 ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } : undefined;
  };
  const points = parts.flatMap((part) => [...part.getClientRects()]).flatMap((box) => inView(box) ?? []);
  const faults: string[] = [];
  if (points.length === 0) faults.push(`has the focus and is not in view: ${name}`);
  else if (!points.some(({ x, y }) => parts.some((part) => part.contains(document.elementFromPoint(x, y))))) faults.push(`has the focus and is covered: ${name}`);
  const drawn = (style: CSSStyleDeclaration): boolean => {
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    return forced ? outline : style.boxShadow !== 'none' || (outline && !/, 0\)$/.test(style.outlineColor));
  };
  const shows = [...parts, ...element.querySelectorAll('*')].some((part) => drawn(getComputedStyle(part)) || drawn(getComputedStyle(part, '::before')));
  if (!shows) faults.push(`has the focus and does not show it${forced ? ' in forced colours' : ''}: ${name}`);
  return { faults };
}

function unreached(): string[] {
  const { reached } = window as unknown as { reached: Set<Element> };
  return [...document.querySelectorAll<HTMLElement>('[data-web-part] :is(a[href], button, input, select, textarea, summary, [tabindex="0"])')]
    .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.tabIndex >= 0 && !element.matches(':disabled, [type=radio]') && !reached.has(element))
    .map((element) => `Tab never reaches ${element.outerHTML.slice(0, 120)}`);
}

/** Whether a result is told to those who do not see it: in a live region, or by having the focus. */
export async function announcementFaults(page: Page, words: RegExp): Promise<string[]> {
  const told = await page.evaluate(() => {
    const live = [...document.querySelectorAll('[data-web-part] :is([role=status], [role=alert], [role=log], [role=progressbar], [aria-live=polite], [aria-live=assertive])')];
    const focused = document.activeElement && document.activeElement !== document.body ? [document.activeElement] : [];
    return [...live, ...focused].map((element) => (element as HTMLElement).innerText?.trim()).filter(Boolean);
  });
  return told.some((text) => words.test(text)) ? [] : [`${String(words)} is told by none of: ${told.join(' | ').slice(0, 300)}`];
}

/** Roles and names as assistive technology has them, without addresses and running text. */
export async function rolesAndNames(part: Locator): Promise<string> {
  const tree = await part.ariaSnapshot();
  const lines = tree.split('\n').filter((line) => !/^\s*- (text|\/\w+):/.test(line) && !/^\s*- text$/.test(line));
  return `${lines.map((line) => line.replace(/^(\s*- (?:paragraph|listitem|definition|cell|strong|emphasis|status|alert|time|generic|note|code|blockquote)): .+$/, '$1')).join('\n')}\n`;
}
