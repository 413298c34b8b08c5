/** @jest-environment jsdom */
jest.mock('../../../src/webparts/contingencyAccess/pack/strings', () => jest.requireActual<object>('./welsh/pack'));

import { day } from '../../../src/domain/day';
import { fillNotice } from '../../../src/webparts/contingencyAccess/pack/noticeDocument';
import type { PackSheet } from '../../../src/webparts/contingencyAccess/pack/packSheet';
import { packText } from '../../../src/webparts/contingencyAccess/pack/packText';

const sheet: PackSheet = {
  site: 'Tŷ Morgan',
  title: 'Tŷ Morgan',
  answer: '',
  asOf: '9 Mai',
  checkAfter: '',
  checkOn: day('2013-05-16'),
  help: { telephone: '029 2018 0000', hours: '' },
  notes: [],
  subjects: [],
  places: [],
  placeNotes: [],
  morePlaces: 3,
  address: 'https://a.example/',
};

test('the notice for the wall takes another language’s words in place of ours', () => {
  const page = document.implementation.createHTMLDocument();
  fillNotice(page, sheet, 'cy', (text) => [{ kind: 'text', text }]);
  expect(page.title).toBe('Beth i’w wneud pan nad yw TG yn gweithio yn Tŷ Morgan');
  expect(page.querySelector('.call')?.textContent).toBe('Cymorth: 029 2018 0000');
});

test('so does the text to paste', () => {
  expect(packText(sheet)).toContain('Gwnaed o’r hyn oedd yn hysbys ar 9 Mai.');
  expect(packText(sheet)).toContain('3 lle arall ar y dudalen.');
});
