import { csv, type CsvColumn } from '../../../domain/csv';
import { type Day, dayOf } from '../../../domain/day';
import type { RowTime } from '../../../domain/device/datesByNumber';
import { ageOf } from '../../../domain/device/queue';
import { referenceOf } from '../../../domain/device/reference';
import { ukMinute } from '../../../domain/ukMinute';
import { strings as baseStrings } from '../../base/strings';
import { type ShownName, shownNames } from '../questions/shown';
import { strings as partStrings } from '../strings';
import type { FullEntry, QueuedEntry } from './board';
import { columnWords, tableCell } from './fields';
import { mayRecord } from './mayRecord';
import { strings } from './strings';
import { requestVersion } from './requestVersion';
import { flagsOf } from './flagWords';
import { decisionNames, personOf, standingWords, verdictWords, whyHere } from './triageWords';

interface TableRow {
  readonly entry: FullEntry;
  readonly at: number;
  readonly latest: FullEntry['standing']['decisions'][number] | undefined;
  /** When that was recorded. */
  readonly time: RowTime | undefined;
}

/** The answers after the status, and those after the age. */
const first = ['function', 'site'] as const;
const later = ['neededBy', 'needs', 'justification', 'review', 'device', 'keepNumber'] as const;
/** The person has columns already. On email, the rule's column says enough. */
const leftOut = ['whoFor', 'mobileEmail', 'nhsmail'] as const;
/** Answers without a place above come last. */
const others = shownNames.filter((name) => ![...first, ...later, ...leftOut].some((each) => each === name));

function answer(name: ShownName): CsvColumn<TableRow> {
  const { label, cell } = tableCell(name);
  return { name: label, cell: ({ entry }) => cell(entry) };
}

/** The day that a row gives, if it gives one. */
function writtenDay({ Created }: { readonly Created: Date }): Day | undefined {
  return Number.isNaN(Created.getTime()) ? undefined : dayOf(Created);
}

/** Cells to fill in: an import takes them, and records nothing for a row where they are empty. */
const toFillIn: readonly CsvColumn<TableRow>[] = [strings.Decision, strings.CsvWords, strings.DeclineInstead].map(
  (name) => ({ name, cell: () => undefined }),
);

/**
 * Requests as a table, one to a row, in the order given. Beside how each stands: what may be recorded, cells for it,
 * and its version: an import leaves out what has changed since.
 *
 * @param asOf when the requests were read.
 */
export function triageCsv(entries: readonly FullEntry[], today: Day, asOf: Date): string {
  const rows = entries.map((entry, at): TableRow => {
    const { decisions } = entry.standing;
    const latest = decisions[decisions.length - 1] as TableRow['latest'];
    return { entry, at, latest, time: latest && entry.recordTimes.get(latest.Id) };
  });
  return csv<TableRow>(
    [
      { name: strings.CsvReference, cell: ({ entry }) => referenceOf(entry.request.Id) },
      { name: partStrings.Person, cell: ({ entry }) => personOf(entry) },
      { name: columnWords('RequestedForEmail'), cell: ({ entry }) => entry.request.RequestedForEmail },
      { name: strings.CsvPlace, cell: ({ entry, at }) => ('reason' in entry ? at + 1 : undefined) },
      {
        name: strings.CsvWhy,
        cell: ({ entry }) => ('reason' in entry ? whyHere(entry as FullEntry & QueuedEntry, today) : undefined),
      },
      { name: strings.Status, cell: ({ entry }) => standingWords(entry.standing.standing) },
      {
        name: strings.CsvMay,
        cell: ({ entry }) =>
          mayRecord(entry)
            .map((kind) => decisionNames[kind])
            .join('; '),
      },
      ...toFillIn,
      ...first.map(answer),
      { name: baseStrings.Region, cell: ({ entry }) => entry.region },
      { name: strings.CsvAskedOn, cell: ({ entry }) => entry.askedOn },
      { name: strings.CsvOddDate, cell: ({ entry }) => (entry.oddDate ? writtenDay(entry.request) : undefined) },
      { name: strings.CsvAge, cell: ({ entry }) => ageOf(entry, today) },
      ...[...later, ...others].map(answer),
      { name: strings.CsvRule, cell: ({ entry }) => verdictWords(entry.assessment) },
      { name: strings.CsvVersion, cell: ({ entry }) => entry.assessment.policyVersion },
      { name: strings.CsvFlags, cell: ({ entry }) => flagsOf(entry).join(' ') },
      { name: strings.CsvDecided, cell: ({ latest }) => latest && decisionNames[latest.Decision] },
      { name: strings.CsvDecidedBy, cell: ({ latest }) => latest?.authorName },
      { name: strings.CsvDecidedOn, cell: ({ latest, time }) => latest && time?.on },
      {
        name: strings.CsvOddDecision,
        cell: ({ latest, time }) => (latest && time?.odd ? writtenDay(latest) : undefined),
      },
      { name: strings.CsvAsAt, cell: () => ukMinute(asOf) },
      { name: strings.CsvRequestVersion, cell: ({ entry }) => requestVersion(entry) },
    ],
    rows,
  );
}
