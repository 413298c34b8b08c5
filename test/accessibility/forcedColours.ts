import type { Locator, Page } from '@playwright/test';

/**
 * Forces colours, light or dark, and returns what is lost: fields and filled buttons without an edge, since backgrounds
 * are removed; and text under 4.5 to 1. axe cannot check such text: it reads `-webkit-text-fill-color`, which Chromium
 * reports as in the style sheet.
 */
export async function forcedColourFaults(page: Page, part: Locator, dark: boolean): Promise<string[]> {
  await part.evaluate((root) => {
    const filled = [...root.querySelectorAll('button:not(:focus)')].filter(
      (button) => !/^rgba\(.*, 0\)$|transparent/.test(getComputedStyle(button).backgroundColor),
    );
    (window as unknown as { filled: Element[] }).filled = filled;
  });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: dark ? 'dark' : 'light' });
  return part.evaluate((root) => {
    const fields = [
      ...root.querySelectorAll('textarea, select, input:not([type=radio]):not([type=checkbox]):not([type=file])'),
    ];
    const edgeless = [...fields, ...(window as unknown as { filled: Element[] }).filled].filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      const { borderBottomWidth, borderBottomStyle, borderBottomColor, backgroundColor } = getComputedStyle(control);
      return (
        width > 1 &&
        height > 1 &&
        (parseFloat(borderBottomWidth) === 0 || borderBottomStyle === 'none' || borderBottomColor === backgroundColor)
      );
    });
    const luminance = (colour: string): number => {
      const [r, g, b] = colour
        .match(/[\d.]+/g)!
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement)
        if (!/^rgba\(.*, 0\)$/.test(getComputedStyle(at).backgroundColor)) return getComputedStyle(at).backgroundColor;
      return 'rgb(255, 255, 255)';
    };
    const faint = [...root.querySelectorAll('*')].filter((element) => {
      if (
        element.matches(':disabled, svg *') ||
        ![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) ||
        !element.checkVisibility()
      )
        return false;
      const [light, dark] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort(
        (a, b) => b - a,
      );
      return (light + 0.05) / (dark + 0.05) < 4.5;
    });
    const named = (what: string, elements: readonly Element[]): string[] =>
      elements.map((element) => `${what}: ${element.outerHTML.slice(0, 100)}`);
    return [...named('no edge', edgeless), ...named('text too faint', faint)];
  });
}
