import type { PreloadedData } from '../pageData';
import { pageDataElement } from '../pageData';

/** The data that the server wrote into a page: this one, or one that was fetched. */
export function readPreloadedData(page: Document = document): PreloadedData {
  return JSON.parse(page.getElementById(pageDataElement)?.textContent ?? '') as PreloadedData;
}
