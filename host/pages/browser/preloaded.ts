import type { PreloadedData } from '../pageData';
import { pageDataElement } from '../pageData';

/** What the server wrote into the page. */
export function readPreloadedData(): PreloadedData {
  return JSON.parse(document.getElementById(pageDataElement)?.textContent ?? '') as PreloadedData;
}
