import { solutionPath } from '../../../host/sites';
import { fillLists } from '../../fuzz/hostileLists';
import { host, openPage, type PageName } from '../openPage';
import type { RawWorld } from './rawWorld';
import { readPage, type ReadPage } from './readPage';

/** What staff read about a site, on each of the two pages. */
export interface Pages {
  readonly itAtMySite: ReadPage;
  readonly whatToDo: ReadPage;
}

/** Fills the local SharePoint with the rows of a world and no others, on the world's day. */
export function enter({ lists, today }: RawWorld): void {
  host.clock.set(new Date(`${today}T09:10:00Z`));
  host.faults.clear();
  fillLists(lists);
}

/**
 * Both pages of a site of the current world, as somebody reads them on a first visit, including what comes after first
 * content: the updates, and all of the places.
 */
export async function pagesOf(siteCode: string): Promise<Pages> {
  return {
    itAtMySite: await pageOf('Home', siteCode, { whatToDoPage: `${folder}/WhatToDoNow.aspx` }),
    whatToDo: await pageOf('WhatToDoNow', siteCode, { statusPage: `${folder}/Home.aspx` }),
  };
}

const folder = `${solutionPath}/SitePages`;

/** Its properties give no number to call: the number has to come from the rows. */
async function pageOf(name: PageName, siteCode: string, properties: object): Promise<ReadPage> {
  window.localStorage.clear();
  await openPage(name, { query: `site=${siteCode}`, properties });
  return readPage(document.body);
}
