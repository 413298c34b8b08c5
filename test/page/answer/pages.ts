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

/** Has the local SharePoint hold the rows of a world and no others, on its day. */
export function enter({ lists, today }: RawWorld): void {
  host.clock.set(new Date(`${today}T09:10:00Z`));
  host.faults.clear();
  fillLists(lists);
}

/**
 * Both pages of a site of the world that was entered, as somebody reads them who has never been there. What comes after
 * first content is there: the updates, and all of the places.
 */
export async function pagesOf(siteCode: string): Promise<Pages> {
  return {
    itAtMySite: await pageOf('Home', siteCode, { whatToDoPage: `${folder}/WhatToDoNow.aspx` }),
    whatToDo: await pageOf('WhatToDoNow', siteCode, { statusPage: `${folder}/Home.aspx` }),
  };
}

const folder = `${solutionPath}/SitePages`;

/** Its properties name no number to call: that has to come from the rows. */
async function pageOf(name: PageName, siteCode: string, properties: object): Promise<ReadPage> {
  window.localStorage.clear();
  await openPage(name, { query: `site=${siteCode}`, properties });
  return readPage(document.body);
}
