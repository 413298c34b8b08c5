import type { PackPart, PackSheet, PackSubject } from './packSheet';
import { strings } from './strings';

/** How much goes on paper. */
interface Limits {
  readonly places: number;
  readonly steps: number;
  readonly doNot: number;
  /** Characters of a line. */
  readonly line: number;
}

/** This many places are always named. */
const mostShown = 4;

const looser: readonly Limits[] = [
  { places: 40, steps: 40, doNot: 40, line: 2000 },
  { places: 12, steps: 40, doNot: 40, line: 2000 },
  { places: 8, steps: 40, doNot: 40, line: 2000 },
  { places: mostShown, steps: 40, doNot: 40, line: 2000 },
  { places: mostShown, steps: 12, doNot: 8, line: 400 },
  { places: mostShown, steps: 8, doNot: 6, line: 200 },
  { places: mostShown, steps: 6, doNot: 4, line: 120 },
  { places: mostShown, steps: 4, doNot: 3, line: 80 },
];

/**
 * Lines of text that two sheets of A4 hold in the pack's type, without headings and margins; and characters in a line.
 */
const linesOnPaper = 84;
const charactersInLine = 88;

/** A line that is too long, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = [...text.slice(0, most)].slice(0, -1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/**
 * As much of a sheet as two pages of A4 hold. If something is left out, the sheet says so, and people know to look for
 * more.
 */
export function fitted(sheet: PackSheet): PackSheet {
  const all = looser.map((limits) => limited(sheet, limits));
  const first = all.find((each) => linesOf(each) <= linesOnPaper) ?? all[all.length - 1];
  if (JSON.stringify(first) === JSON.stringify(sheet)) return sheet;
  // The list of places itself says that there are more.
  const onlyPlaces = JSON.stringify(first.subjects) === JSON.stringify(sheet.subjects);
  return onlyPlaces ? first : { ...first, notes: [strings.Shortened, ...first.notes] };
}

function limited(sheet: PackSheet, { places, steps, doNot, line }: Limits): PackSheet {
  const short = (text: string): string => shortened(text, line);
  const maybe = (text: string | undefined): string | undefined => text && short(text);
  const part = (each: PackPart): PackPart => ({
    ...each,
    before: each.before.map(short),
    lacks: each.lacks.slice(0, steps).map(short),
    steps: each.steps.slice(0, steps).map(short),
    moreSteps: each.moreSteps + Math.max(0, each.steps.length - steps),
    doNot: each.doNot.slice(0, doNot).map(short),
    after: each.after.map(short),
    stuck: maybe(each.stuck),
    dates: shortened(each.dates, 2 * line),
  });
  const subject = (each: PackSubject): PackSubject => ({
    ...each,
    name: short(each.name),
    lead: short(each.lead),
    toDo: maybe(each.toDo),
    services: each.services.slice(0, steps).map(short),
    parts: each.parts.map(part),
  });
  return {
    ...sheet,
    answer: short(sheet.answer),
    warning: maybe(sheet.warning),
    subjects: sheet.subjects.map(subject),
    places: sheet.places
      .slice(0, places)
      .map((place) => ({ ...place, name: short(place.name), about: shortened(place.about, 2 * line) })),
    placeNotes: sheet.placeNotes.map(short),
    morePlaces: sheet.morePlaces + Math.max(0, sheet.places.length - places),
  };
}

function linesOf({ answer, warning, notes, subjects, places, placeNotes, morePlaces }: PackSheet): number {
  const lines = (text: string | undefined): number => (text ? Math.ceil(text.length / charactersInLine) : 0);
  const sum = (texts: readonly (string | undefined)[]): number => texts.reduce((total, text) => total + lines(text), 0);
  const ofPart = ({ name, before, lacks, steps, moreSteps, doNot, after, stuck, dates }: PackPart): number =>
    Math.sign(moreSteps) +
    Math.sign(lacks.length) +
    sum([name, ...before, ...lacks, ...steps, ...doNot, ...after, stuck, dates]);
  const ofSubject = ({ name, lead, services, parts }: PackSubject): number =>
    1 + sum([name, lead, ...services]) + parts.reduce((total, part) => total + ofPart(part), 0);
  return (
    6 +
    2 * lines(answer) +
    sum([warning, ...notes]) +
    subjects.reduce((total, subject) => total + ofSubject(subject), 0) +
    places.reduce((total, { name, about }) => total + 0.3 + sum([name, about]), 2) +
    sum(placeNotes) +
    Math.sign(morePlaces)
  );
}
