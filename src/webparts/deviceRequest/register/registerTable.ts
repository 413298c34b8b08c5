import * as phones from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import type { DirectorySite } from '../../../data/deviceRequests';
import { registerCsv } from '../../../domain/device/registerCsv';
import { strings as baseStrings } from '../../base/strings';
import { siteNames } from './people';
import type { Entry } from './registerEntries';
import { whereWords } from './Stage';
import { strings } from './strings';

/** The register as a table, in the words of the page. */
export function registerTable(entries: readonly Entry[], sites: readonly DirectorySite[]): string {
  return registerCsv(entries, {
    columns: {
      UserEmail: strings.ColumnEmail,
      UserName: strings.ColumnName,
      Number: strings.ColumnNumber,
      SiteCode: strings.ColumnSiteCode,
      Source: baseStrings.Source,
      NeedsNHSmail: strings.NeedsNHSmail,
    },
    siteName: uiStrings.Site,
    contacted: strings.Contacted,
    state: strings.Where,
    yes: uiStrings.Yes,
    no: phones.No,
    states: whereWords,
    siteOf: siteNames(sites),
  });
}
