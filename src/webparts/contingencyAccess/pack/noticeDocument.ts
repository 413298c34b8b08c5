import * as access from 'ContingencyAccessStrings';
import type { PartsOf } from '../../../domain/linkedText/textParts';
import { ended } from '../../../domain/sentences';
import { fillHead } from '../../../ui/paper';
import { fill } from '../../../ui/text';
import { shortened } from './fit';
import type { PackSheet, PackSubject } from './packSheet';
import { type Paper, paperOf } from './paper';
import { strings } from './strings';

/** The notice is read from two metres away. The rest is on the page. */
const most = { things: 3, doNot: 4, places: 3, line: 150, name: 60 };

const style = `
@page { size: A4; margin: 15mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #000; color-scheme: light; font: 16pt/1.3 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 28pt; line-height: 1.12; }
.site { font-weight: 700; }
.call { margin: 5mm 0; padding: 3mm 5mm; border: 1.2mm solid #000; font-size: 24pt; font-weight: 700; line-height: 1.25; }
.call span { display: block; font-size: 13pt; font-weight: 400; }
h2 { margin: 5mm 0 1.5mm; font-size: 18pt; break-after: avoid; }
ol { padding-left: 1.3em; }
ol > li::marker { font-weight: 700; }
ul { list-style: none; }
.doNot { margin-top: 5mm; padding-left: 5mm; border-left: 1.2mm solid #000; }
li + li { margin-top: 1.8mm; }
li { break-inside: avoid; }
.subject { font-weight: 700; }
.place { display: flex; justify-content: space-between; gap: 8mm; }
.place > span:last-child { white-space: nowrap; }
footer { margin-top: 6mm; padding-top: 3mm; border-top: 1mm solid #000; font-size: 12pt; }
.until { font-size: 16pt; font-weight: 700; }
a { color: inherit; text-decoration: none; }
`;

/**
 * A notice for the wall: the number, the first three things to do, what not to do and where to work, on one sheet of
 * A4.
 */
export function fillNotice(page: Document, sheet: PackSheet, language: string, partsOf: PartsOf): void {
  const paper = paperOf(page, partsOf);
  const { make } = paper;
  const { site, asOf, checkAfter, address } = sheet;
  fillHead(page, language, fill(strings.NoticeTitle, { site }), style);
  page.body.append(
    make(
      'header',
      '',
      make('p', 'site', shortened(site, most.line)),
      make('h1', '', strings.Notice),
      ...callOf(paper, sheet),
    ),
    make('main', '', ...toDoOf(paper, sheet), ...placesOf(paper, sheet)),
    make(
      'footer',
      '',
      make('p', 'until', checkAfter),
      make('p', '', fill(strings.MadeFrom, { when: asOf })),
      make('p', '', fill(strings.Newer, { address: shortened(address, most.line) })),
    ),
  );
}

function callOf({ make }: Paper, { help: { telephone, hours } }: PackSheet): HTMLElement[] {
  if (!telephone) return [];
  return [make('p', 'call', fill(strings.Call, { telephone }), ...(hours ? [make('span', '', hours)] : []))];
}

/** The first things to do, or the answer where there is nothing to do; then what not to do. */
function toDoOf({ make, list }: Paper, { subjects, answer }: PackSheet): HTMLElement[] {
  const things = subjects.filter(({ toDo }) => toDo).slice(0, most.things);
  const doNot = [...new Set(subjects.flatMap(({ parts }) => parts.flatMap((part) => part.doNot)))].slice(0, most.doNot);
  const thing = ({ name, toDo = '' }: PackSubject): HTMLElement =>
    make('li', '', make('span', 'subject', `${ended(shortened(name, most.name))} `), shortened(toDo, most.line));
  return [
    things.length > 0 ? make('ol', '', ...things.map(thing)) : make('p', '', shortened(answer, most.line)),
    ...list(
      'ul',
      'doNot',
      doNot.map((text) => shortened(text, most.line)),
    ),
  ];
}

function placesOf({ make, line }: Paper, { places, placeNotes }: PackSheet): HTMLElement[] {
  const place = ({ name, distance, telephone }: PackSheet['places'][number]): HTMLElement =>
    make(
      'li',
      'place',
      make('span', '', shortened(name, most.name)),
      make('span', '', [distance, telephone].filter(Boolean).join(', ')),
    );
  return [
    make('h2', '', access.Places),
    ...(places.length > 0
      ? [make('ul', '', ...places.slice(0, most.places).map(place))]
      : placeNotes.map((note) => line('p', '', shortened(note, most.line)))),
  ];
}
