import * as access from 'ContingencyAccessStrings';
import * as uiStrings from 'UiStrings';
import { inSentences, lowerFirst } from '../../../domain/sentences';
import { strings as answerStrings } from '../../../ui/answer/contentStrings';
import { fill } from '../../../ui/text';
import { morePlacesWords, moreStepsWords } from './packDocument';
import type { PackPart, PackSheet, PackSubject } from './packSheet';
import { strings } from './strings';

type Paragraph = readonly (string | undefined)[];

/** What to do now at a site as plain text, to paste anywhere. */
export function packText(sheet: PackSheet): string {
  return written([...headOf(sheet), ...sheet.subjects.flatMap(subjectText), placesText(sheet), footOf(sheet)]);
}

function headOf({ title, answer, warning, asOf, checkAfter, help, notes }: PackSheet): Paragraph[] {
  return [
    [title, fill(strings.MadeFrom, { when: asOf }), checkAfter],
    [help.telephone && fill(strings.Call, { telephone: help.telephone }), help.hours],
    [answer],
    [warning],
    notes,
  ];
}

function subjectText(subject: PackSubject): Paragraph[] {
  const { lead, services, parts } = subject;
  const heading: Paragraph = [stateText(subject), lead, ...services];
  const [first, ...others] = parts.map(partText);
  return [[...heading, ...(first ?? [])], ...others];
}

function stateText({ name, state }: PackSubject): string {
  return fill(uiStrings.ServiceState, { service: name, state: lowerFirst(state) });
}

function partText({ name, before, lacks, steps, moreSteps, doNot, after, stuck, dates }: PackPart): Paragraph {
  return [
    name && `${name}:`,
    ...(lacks.length > 0 ? [`${answerStrings.Lacks}:`, ...lacks.map((line) => `- ${line}`)] : []),
    ...before,
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    moreStepsWords(moreSteps),
    ...doNot.map((line) => `- ${line}`),
    ...after,
    stuck,
    dates,
  ];
}

function placesText({ places, placeNotes, morePlaces }: PackSheet): Paragraph {
  return [
    access.Places,
    ...places.flatMap(({ name, distance, about }) => [distance ? `${name} (${distance})` : name, about]),
    ...placeNotes,
    morePlacesWords(morePlaces),
  ];
}

function footOf({ checkAfter, address }: PackSheet): Paragraph {
  return [checkAfter, fill(strings.Newer, { address })];
}

function written(paragraphs: readonly Paragraph[]): string {
  const whole = paragraphs
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
  return `${whole.replace(/\u00a0/g, ' ')}\n`;
}

/**
 * The same for a mail, which may be cut short. What people need without a network comes first, then a line for each
 * subject, and only then the steps.
 */
function mailText(sheet: PackSheet): string {
  return written([
    ...headOf(sheet),
    placesText(sheet),
    ...sheet.subjects.map((subject) => [inSentences([stateText(subject), subject.toDo ?? subject.lead])]),
    ...sheet.subjects.flatMap(({ name, services, parts }): Paragraph[] => {
      const [first = [], ...others] = parts.map(partText);
      const all = [...services, ...first];
      return all.length > 0 ? [[name, ...all], ...others] : [];
    }),
    footOf(sheet),
  ]);
}

/** Every mail program takes a `mailto:` address of this many characters. Outlook's limit is near 2,000. */
const longestAddress = 1900;

/**
 * A `mailto:` link without an address, with as much of the text as mail programs take. Written as
 * https://www.rfc-editor.org/rfc/rfc6068 says.
 */
export function packEmail(sheet: PackSheet): string {
  const lines = mailText(sheet).split('\n');
  const ending = ['', strings.EmailMore, sheet.address];
  const address = (body: readonly string[]): string =>
    `mailto:?subject=${encoded(sheet.title)}&body=${encoded(body.join('\r\n'))}`;
  if (address(lines).length <= longestAddress) return address(lines);
  let count = lines.length;
  while (count > 1 && address([...lines.slice(0, count), ...ending]).length > longestAddress) count -= 1;
  while (count > 1 && lines[count - 1] === '') count -= 1;
  const cut = address([...lines.slice(0, count), ...ending]);
  return cut.length <= longestAddress
    ? cut
    : `mailto:?subject=${encoded(strings.Notice)}&body=${encoded(strings.EmailMore)}`;
}

/** A list can hold half of a surrogate pair, and `encodeURIComponent` throws on it: it is replaced. */
function encoded(text: string): string {
  return encodeURIComponent(
    text
      .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : '\ufffd'))
      .replace(/\u00a0/g, ' '),
  );
}
