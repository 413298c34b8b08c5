import * as access from 'ContingencyAccessStrings';
import type { PartsOf } from '../../../domain/linkedText/textParts';
import { strings as answerStrings } from '../../../ui/answer/contentStrings';
import { type Content, fillHead } from '../../../ui/paper';
import { counted, fill } from '../../../ui/text';
import type { PackPart, PackSheet, PackSubject } from './packSheet';
import { type Paper, paperOf } from './paper';
import { strings } from './strings';

/** Black on white, whatever the page's theme: for a telephone without a network, and for two sheets of A4. */
const style = `
@page { size: A4; margin: 12mm 15mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #000; color-scheme: light; font: 100%/1.45 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
body { max-width: 46em; margin: 0 auto; padding: 1.25em; }
h1 { margin: .1em 0 .3em; font-size: 1.5em; line-height: 1.2; }
h3 { font-size: 1em; break-after: avoid; }
h2 { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; font-size: 1.1em; line-height: 1.3; break-after: avoid; }
.state { font-weight: 400; }
.title, .call { font-weight: 700; }
.until { margin: .7em 0; padding: .45em .8em; border: 2px solid #000; font-weight: 700; }
.call { font-size: 1.15em; }
section { margin-top: .9em; padding-top: .7em; border-top: 1px solid #767676; }
section > * + * { margin-top: .35em; }
.warning { padding-left: .6em; border-left: 4px solid #000; }
ol, ul { padding-left: 1.6em; }
li + li { margin-top: .15em; }
li::marker { font-weight: 700; }
.plain { list-style: none; padding-left: 0; }
.small { font-size: .9em; }
.place { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; font-weight: 700; }
.distance { font-weight: 400; }
footer { margin-top: .9em; padding-top: .6em; border-top: 2px solid #000; }
a { color: #003087; }
@media print {
  html { font-size: 10pt; line-height: 1.32; }
  body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  li, p, .until { break-inside: avoid; }
}
`;

/** Fills an empty document with what to do now at a site. */
export function fillPackDocument(page: Document, sheet: PackSheet, language: string, partsOf: PartsOf): void {
  const paper = paperOf(page, partsOf);
  const { make, line } = paper;
  const { title, answer, warning, asOf, checkAfter, help, notes, subjects, address } = sheet;
  fillHead(page, language, title, style);
  page.body.append(
    make(
      'header',
      '',
      make('p', 'title', title),
      make('h1', '', answer),
      make('p', '', fill(strings.MadeFrom, { when: asOf })),
      ...maybe(paper, 'p', 'warning', warning),
      make('p', 'until', checkAfter),
    ),
    make(
      'main',
      '',
      ...(help.telephone
        ? [
            line('p', 'call', fill(strings.Call, { telephone: help.telephone })),
            ...(help.hours ? [make('p', '', help.hours)] : []),
          ]
        : []),
      ...notes.map((note) => make('p', 'small', note)),
      ...subjects.map((subject) => subjectOf(paper, subject)),
      placesOf(paper, sheet),
    ),
    make('footer', 'small', make('p', '', checkAfter), line('p', '', fill(strings.Newer, { address }))),
  );
}

/** Nothing if there is no text. */
function maybe({ line }: Paper, name: string, className: string, text: string | undefined): Content[] {
  return text ? [line(name, className, text)] : [];
}

function subjectOf(paper: Paper, { name, state, lead, toDo, services, parts }: PackSubject): HTMLElement {
  const { make, list } = paper;
  return make(
    'section',
    '',
    make('h2', '', make('span', '', name), make('span', 'state', state)),
    ...maybe(paper, 'p', toDo ? 'title' : '', lead),
    ...list('ul', 'plain small', services),
    ...parts.flatMap((part) => partOf(paper, part)),
  );
}

function partOf(paper: Paper, part: PackPart): Content[] {
  const { make, line, list } = paper;
  const { name, before, lacks, steps, moreSteps, doNot, after, stuck, dates } = part;
  return [
    ...maybe(paper, 'h3', '', name),
    ...(lacks.length > 0 ? [make('p', '', `${answerStrings.Lacks}:`), ...list('ul', '', lacks)] : []),
    ...before.map((text) => line('p', '', text)),
    ...list('ol', '', steps),
    ...maybe(paper, 'p', '', moreStepsWords(moreSteps)),
    ...list('ul', '', doNot),
    ...after.map((text) => line('p', '', text)),
    ...maybe(paper, 'p', '', stuck),
    ...maybe(paper, 'p', 'small', dates),
  ];
}

function placesOf(paper: Paper, { places, placeNotes, morePlaces }: PackSheet): HTMLElement {
  const { make, line } = paper;
  return make(
    'section',
    '',
    make('h2', '', access.Places),
    ...places.flatMap(({ name, distance, about }) => [
      make('p', 'place', make('span', '', name), ...(distance ? [make('span', 'distance', distance)] : [])),
      line('p', 'small', about),
    ]),
    ...placeNotes.map((note) => line('p', '', note)),
    ...maybe(paper, 'p', 'small', morePlacesWords(morePlaces)),
  );
}

/** Undefined: all steps fitted. */
export function moreStepsWords(count: number): string | undefined {
  return count > 0 ? counted(count, strings.MoreSteps) : undefined;
}

/** Undefined: all places are named. */
export function morePlacesWords(count: number): string | undefined {
  return count > 0 ? counted(count, strings.MorePlaces) : undefined;
}

/** The document as one file that needs nothing else. */
export function packFile(sheet: PackSheet, language: string, partsOf: PartsOf): string {
  const page = document.implementation.createHTMLDocument('');
  fillPackDocument(page, sheet, language, partsOf);
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`;
}
