import { lookAt } from './looking';
import { Mishandled } from './surface';

// Shows that the faults would be found.

test.each([
  ['an element made of a text', '<p><b data-hostile>x</b></p>', /made an element/],
  ['a handler', '<p onclick="x()">x</p>', /made an element/],
  ['a value that was not there', '<p>Works undefined.</p>', /shows “Works undefined/],
  ['an object', '<p>[object Object]</p>', /shows/],
  ['a number that is none', '<p>In NaN days</p>', /NaN/],
  ['a date that is none', '<p>Invalid Date</p>', /Invalid Date/],
  ['a name that says nothing', '<button aria-label="Edit undefined">Edit</button>', /aria-label/],
  ['a link that runs something', '<a href="javascript:x">x</a>', /leads to/],
])('%s is found', (_, html, words) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  expect(() => lookAt(root)).toThrow(Mishandled);
  expect(() => lookAt(root)).toThrow(words);
});

test('nothing is found in text that looks like any of it', () => {
  const root = document.createElement('div');
  root.append('<b data-hostile>', document.createElement('a'), 'undefinedly');
  expect(() => lookAt(root)).not.toThrow();
});
