import type { PreloadedData } from '../pageData';
import { readPreloadedData } from './preloaded';

/** Another page of the site, from its own document. */
export interface NextPage {
  readonly document: Document;
  readonly preloaded: PreloadedData;
}

/** @returns undefined if there is no page at the address. */
export async function fetchPage(address: string): Promise<NextPage | undefined> {
  const reply = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (!reply?.ok) return undefined;
  const next = new DOMParser().parseFromString(await reply.text(), 'text/html');
  return { document: next, preloaded: readPreloadedData(next) };
}

/**
 * Replaces the title and content with the next page's. The site's header and the host's bar stay, and show the new
 * place.
 */
export function adoptPage({ document: next, preloaded }: NextPage): void {
  const { path } = preloaded.host;
  document.title = next.title;
  const content = document.getElementById('spPageCanvasContent');
  content?.replaceChildren(...(next.getElementById('spPageCanvasContent')?.children ?? []));
  document.querySelectorAll('.host-nav a').forEach((link) => {
    if (link.getAttribute('href') === path) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  });
  const choice = document.getElementById('host-page');
  if (choice instanceof HTMLSelectElement) choice.value = path;
  window.scrollTo(0, 0);
}
