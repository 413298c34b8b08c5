import * as strings from 'ContingencyPackStrings';
import type { PackSheet, PackSubject } from './packSheet';

/** How much of what somebody typed goes on paper. */
interface Limits {
  readonly steps: number;
  readonly doNot: number;
  /** Characters of a line. */
  readonly line: number;
}

const looser: readonly Limits[] = [
  { steps: 40, doNot: 40, line: 2000 },
  { steps: 12, doNot: 8, line: 400 },
  { steps: 8, doNot: 6, line: 200 },
  { steps: 6, doNot: 4, line: 120 },
  { steps: 4, doNot: 3, line: 80 },
];

/** Lines of text on two sheets of A4 in the pack's type, less what headings and margins take; and characters in a line. */
const linesOnPaper = 84;
const charactersInLine = 88;

/** A line cut between words where it is too long. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = [...text.slice(0, most)].slice(0, -1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** As much of a sheet as two pages of A4 hold. Where that is not all, it says so: whoever has the paper knows that there is more. */
export function fitted(sheet: PackSheet): PackSheet {
  const all = looser.map((limits) => limited(sheet, limits));
  const first = all.find((each) => linesOf(each) <= linesOnPaper) ?? all[all.length - 1];
  return JSON.stringify(first) === JSON.stringify(sheet) ? sheet : { ...first, notes: [strings.Shortened, ...first.notes] };
}

function limited(sheet: PackSheet, { steps, doNot, line }: Limits): PackSheet {
  const short = (text: string): string => shortened(text, line);
  const maybe = (text: string | undefined): string | undefined => text && short(text);
  const subject = (each: PackSubject): PackSubject => ({
    ...each,
    name: short(each.name),
    lead: maybe(each.lead),
    toDo: maybe(each.toDo),
    whoFor: maybe(each.whoFor),
    meanwhile: maybe(each.meanwhile),
    warnings: each.warnings.map(short),
    services: each.services.slice(0, steps).map(short),
    steps: each.steps.slice(0, steps).map(short),
    doNot: each.doNot.slice(0, doNot).map(short),
    stuck: maybe(each.stuck),
    dates: each.dates && shortened(each.dates, 2 * line),
  });
  return {
    ...sheet,
    answer: short(sheet.answer),
    subjects: sheet.subjects.map(subject),
    places: sheet.places.map((place) => ({ ...place, name: short(place.name), about: shortened(place.about, 2 * line) })),
    placeNotes: sheet.placeNotes.map(short),
  };
}

function linesOf({ answer, notes, subjects, places, placeNotes }: PackSheet): number {
  const lines = (text: string | undefined): number => (text ? Math.ceil(text.length / charactersInLine) : 0);
  const sum = (texts: readonly (string | undefined)[]): number => texts.reduce((total, text) => total + lines(text), 0);
  const ofSubject = ({ name, lead, ended, warnings, services, whoFor, steps, doNot, meanwhile, stuck, dates }: PackSubject): number =>
    1 + sum([name, lead, ended, ...warnings, ...services, whoFor, ...steps, ...doNot, meanwhile, stuck, dates]);
  return 6 + 2 * lines(answer) + sum(notes) + subjects.reduce((total, subject) => total + ofSubject(subject), 0) + places.reduce((total, { name, about }) => total + 0.3 + sum([name, about]), 2) + sum(placeNotes);
}
