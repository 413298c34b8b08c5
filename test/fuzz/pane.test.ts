/**
 * @seed empty
 */
import fc from 'fast-check';
import { configuration as contingencyPane } from '../../src/webparts/contingencyAccess/propertyPane';
import { configuration as phonesPane } from '../../src/webparts/deviceRequest/propertyPane';
import { configuration as rolloutPane } from '../../src/webparts/rolloutStatus/propertyPane';
import { webAddress } from '../../src/domain/webAddress';
import { siteAddress } from '../../src/ui/siteAddress';
import { takeComplaints } from '../page/openPage';
import type { PaneField } from '../page/withoutSharePoint';
import { anyJson, anyText, hostileTexts, leaks } from './hostile';
import { fillLists } from './hostileLists';
import { lookAt } from './looking';
import type { RawSite } from './rawRows';
import { must, surface } from './surface';
import { closePart, openPart, type PartName, partNames } from './webParts';

// The property pane: its complaints about any typed text, and the web parts with any properties that a page may have
// stored. Scripts write a page's JSON too, so a property may be of any kind.

const web = 'https://a.example/sites/openservice';

surface('property pane: what its fields say', {
  corpus: hostileTexts,
  inputs: anyText,
  most: 10_000,
  check(text) {
    for (const pane of [rolloutPane, contingencyPane, phonesPane]) {
      const fields = pane(web, '').pages.flatMap(({ groups }) =>
        groups.flatMap((group) => ('groupFields' in group ? (group.groupFields as unknown as PaneField[]) : [])),
      );
      for (const {
        properties: { onGetErrorMessage },
      } of fields) {
        const said = onGetErrorMessage?.(text);
        must(said === undefined || (typeof said === 'string' && !leaks.test(said)), `says ${String(said)}`);
      }
    }
    const [page, site] = [webAddress(text, web), siteAddress(text, web)];
    must(page === undefined || /^https?:\/\//.test(page), `leads to ${page}`);
    must(site === undefined || site.startsWith('https://a.example'), `reads the lists of ${site}`);
  },
});

const names = [
  'title',
  'defaultRegion',
  'listsSite',
  'whatToDoPage',
  'statusPage',
  'helpTelephone',
  'helpHours',
] as const;

beforeEach(() => {
  fillLists(oneOfEach);
});

surface<readonly [PartName, object]>('property values: what the web parts show', {
  corpus: partNames.flatMap((part) =>
    [null, 0, 7, true, [], {}, ['x'], { trim: 1 }, 'x'].flatMap((value) =>
      names.map((name) => [part, { [name]: value }] as const),
    ),
  ),
  inputs: fc.tuple(
    fc.constantFrom(...partNames),
    fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.oneof({ weight: 3, arbitrary: anyText }, { weight: 1, arbitrary: anyJson })]),
      ),
      { requiredKeys: [], noNullPrototype: true },
    ),
  ),
  most: 1500,
  async check([name, properties]) {
    try {
      await openPart(name, properties, '?site=MIL');
      lookAt(document.body);
      must((document.body.textContent ?? '').length > 20, 'shows nothing');
      const [complaint] = takeComplaints();
      must(complaint === undefined, `complained: ${complaint}`);
    } finally {
      closePart();
    }
  },
});

/** A site with one of each thing, with sensible values. */
const oneOfEach: RawSite = {
  RolloutSites: [
    {
      Id: 1,
      Title: 'Millgate House',
      SiteCode: 'MIL',
      Region: 'North',
      AreaTeam: null,
      Town: 'Rotherham',
      Postcode: null,
      Latitude: null,
      Longitude: null,
      Premises: null,
      Staff: 40,
      Wave: null,
      ContactName: null,
      ContactEmail: null,
      ContactTelephone: null,
    },
  ],
};
