import { parseFor } from '../../../../src/domain/audience/audience';
import { forWords } from '../../../../src/webparts/base/audience/forWords';

const names = {
  sites: [
    { SiteCode: 'MILLGATE', Title: 'Millgate House' },
    { SiteCode: 'QUARRY', Title: 'Quarry House' },
  ],
  services: [
    { ServiceKey: 'sharepoint', Title: 'SharePoint' },
    { ServiceKey: 'deskphone', Title: 'Desk telephone' },
  ],
};
const said = (text: string | undefined): string => forWords(parseFor(text), names);

test.each([
  [undefined, 'Everyone'],
  ['region:London', 'London'],
  ['area:Leeds;wave:5', 'Wave 5 and Leeds'],
  ['without:sharepoint', 'Sites where SharePoint does not work'],
  ['without:DeskPhone;region:London', 'London and sites where desk telephone does not work'],
  ['site:millgate;site:QUARRY', 'Millgate House and Quarry House'],
  ['site:millgate;site:QUARRY;site:A;site:B', 'Millgate House, Quarry House and 2 more sites'],
  ['site:GONE;without:gone', 'GONE and sites where gone does not work'],
  ['region:London;oops', 'Nobody: the keys in “For” cannot be read'],
])('says whom a row is for: %s', (text, words) => {
  expect(said(text).replace(/\u00a0/g, ' ')).toBe(words);
});
