import { isEmail } from '../contactDetails';
import { postcodeIn } from '../postcode';
import { isMonthName } from './monthName';
import type { SheetRow } from './table';

/**
 * What a cell looks like, for finding the row of headings.
 *
 * - `data`: a date, a number, an address, a postcode, a code with figures, or a word such as “yes”. Never a heading
 * - `heading`: has a word that headings have
 * - `text`: may be either
 */
export type CellKind = 'empty' | 'data' | 'heading' | 'text';

const data: readonly RegExp[] = [
  // Amounts, telephone numbers, day numbers of a spreadsheet.
  /^[-+(£€$]*\d[\d\s,.()-]*%?$/,
  // Dates in figures, with or without a time.
  /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:[ T]\d{1,2}:\d{2}.*)?$/,
  // Codes such as A81001.
  /^[A-Z]{1,4}\d[A-Z\d]{2,}$/,
  /^(?:yes|no|y|n|true|false|tb[acd]|n\/a|fully working|(?:partly |not )?working|not known|red|amber|green)$/i,
];

/** Dates with the name of the month: a day of it, or the month of a year. */
const named = [
  /^(?:[a-z]{3,9},? )?\d{1,2}(?:st|nd|rd|th)?(?: of)?[\s./-]*([a-z]{3,9})[\s.,/-]*\d{0,4}$/i,
  /^([a-z]{3,9})[\s.,/-]*'?\d{2,4}$/i,
];

function isData(text: string): boolean {
  return (
    data.some((each) => each.test(text)) ||
    named.some((each) => isMonthName(each.exec(text)?.[1] ?? '')) ||
    isEmail(text)
  );
}

/** Words in the headings of sheets about sites, services, people and projects. */
const headingWords = new Set(
  [
    'actual address area baseline blocked blocker blockers building city code codes comment comments completed',
    'completion confirmed connected connection contact county current date dates deadline deliverable delivery',
    'dependency description due email eta expected first forecast forename full golive headcount hub id issue issues',
    'item job key landlord last lat latitude lead limitation lng location long longitude mail mobile name names need',
    'needs nhsmail note notes now number office organisation original owner owners patch person phase phone planned',
    'postcode postal precision premises previous priority product progress project provider rag reason ref reference',
    'region remark remarks reported role service services site sites source stage start state status supplier surname',
    'system systems target team tel telephone town type update updated user username users wave what when who',
    'workstream',
  ]
    .join(' ')
    .split(' '),
);

const mostWords = 5;
const longestHeading = 60;
/** Longer texts are not dates or addresses, and would take long to check. */
const longestShort = 254;

/** The kinds of a row's cells, in order. */
export function cellKinds({ cells, marks }: SheetRow): CellKind[] {
  return cells.map((text, at) => (marks?.[at] === 'date' || marks?.[at] === 'number' ? 'data' : kindOf(text)));
}

function kindOf(text: string): CellKind {
  if (!text) return 'empty';
  if (text.length > longestShort) return 'text';
  if (isData(text)) return 'data';
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (text.length <= longestHeading && words.length <= mostWords && words.some((word) => headingWords.has(word)))
    return 'heading';
  return postcodeIn(text) ? 'data' : 'text';
}
