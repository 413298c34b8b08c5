import * as access from 'ContingencyAccessStrings';
import * as uiStrings from 'UiStrings';
import { lowerFirst } from '../../../domain/sentences';
import { fill } from '../../../ui/words';
import { morePlacesWords, moreStepsWords } from './packDocument';
import type { PackSheet } from './packSheet';
import { strings } from './strings';

/** What to do now at a site as text that can be pasted anywhere. */
export function packText({
  title,
  answer,
  asOf,
  useUntil,
  help,
  notes,
  subjects,
  places,
  placeNotes,
  morePlaces,
  address,
}: PackSheet): string {
  const paragraphs: readonly (readonly (string | undefined)[])[] = [
    [title, fill(strings.MadeFrom, { when: asOf }), useUntil],
    [help.telephone && fill(strings.Call, { telephone: help.telephone }), help.hours],
    [answer],
    notes,
    ...subjects.map(
      ({ name, state, lead, ended, warnings, services, whoFor, steps, moreSteps, doNot, meanwhile, stuck, dates }) => [
        fill(uiStrings.ServiceState, { service: name, state: lowerFirst(state) }),
        lead,
        ended,
        ...warnings,
        ...services,
        whoFor,
        ...steps.map((step, index) => `${index + 1}. ${step}`),
        moreStepsWords(moreSteps),
        ...doNot.map((line) => `- ${line}`),
        meanwhile,
        stuck,
        dates,
      ],
    ),
    [
      access.Places,
      ...places.flatMap(({ name, distance, about }) => [distance ? `${name} (${distance})` : name, about]),
      ...placeNotes,
      morePlacesWords(morePlaces),
    ],
    [useUntil, fill(strings.Newer, { address })],
  ];
  const whole = paragraphs
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
  return `${whole.replace(/\u00a0/g, ' ')}\n`;
}

/** Characters of a written `mailto:` address that every mail program takes; Outlook's limit is near 2,000. */
const longestAddress = 1900;

/**
 * `mailto:` to nobody yet, with as much of the text as mail programs take, as https://www.rfc-editor.org/rfc/rfc6068
 * wants it written.
 */
export function packEmail(sheet: PackSheet): string {
  const lines = packText(sheet).split('\n');
  const ending = ['', strings.EmailMore, sheet.address];
  const written = (body: readonly string[]): string =>
    `mailto:?subject=${encoded(sheet.title)}&body=${encoded(body.join('\r\n'))}`;
  if (written(lines).length <= longestAddress) return written(lines);
  let count = lines.length;
  while (count > 1 && written([...lines.slice(0, count), ...ending]).length > longestAddress) count -= 1;
  const cut = written([...lines.slice(0, count), ...ending]);
  return cut.length <= longestAddress
    ? cut
    : `mailto:?subject=${encoded(strings.Notice)}&body=${encoded(strings.EmailMore)}`;
}

/** Half of a surrogate pair, which a list can hold, cannot be written in an address. */
function encoded(text: string): string {
  return encodeURIComponent(
    text
      .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : '\ufffd'))
      .replace(/\u00a0/g, ' '),
  );
}
