import type { Sight } from './views';

/** When what was waited for was on the screen, in milliseconds since the page's navigation began. */
export interface Seen {
  /** The web part's element was put on the page: its code begins to load. */
  readonly part: number;
  readonly first: number;
  /** Undefined when the first content is reported. */
  readonly whole?: number;
}

export interface Watched {
  readonly alias: string;
  readonly first: Sight;
  readonly whole: Sight;
  /** The function on the window that is called with what is seen, at the first content and at the whole. */
  readonly tell: string;
}

/**
 * Runs in the page, before anything else: notes the frame in which each sight was painted. Everything it needs is
 * inside it, since only its own text reaches the page.
 */
export function watchPage({ alias, first, whole, tell }: Watched): void {
  const times: Partial<Record<keyof Seen, number>> = {};
  const waitedFor = new Set(['first', 'whole']);
  const isThere = (part: Element, { selector, text }: Sight): boolean =>
    [...part.querySelectorAll(selector)].some(
      (element) =>
        // eslint-disable-next-line @rushstack/security/no-unsafe-regexp -- the benchmark's own, from views.ts
        (text === undefined || new RegExp(text).test((element.textContent ?? '').trim())) &&
        element.getClientRects().length > 0,
    );

  // The changed frame is drawn in the next animation frame; a message posted there is handled after it is painted.
  const painted = (name: 'first' | 'whole'): void => {
    waitedFor.delete(name);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times[name] = performance.now();
        (window as unknown as Record<string, (seen: unknown) => void>)[tell](times);
      };
      port2.postMessage(undefined);
    });
  };

  const observer = new MutationObserver(() => {
    const part = document.querySelector(`[data-web-part="${alias}"]`);
    if (!part) return;
    times.part ??= performance.now();
    if (waitedFor.has('first') && isThere(part, first)) painted('first');
    if (!waitedFor.has('first') && waitedFor.has('whole') && isThere(part, whole)) painted('whole');
    if (waitedFor.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
