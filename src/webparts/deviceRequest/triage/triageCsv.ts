import * as phones from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import { csv } from '../../../domain/csv';
import { type Day, dayOf } from '../../../domain/day';
import { ageOf } from '../../../domain/device/queue';
import { referenceOf } from '../../../domain/device/reference';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import type { FullEntry, QueuedEntry } from './board';
import { strings } from './strings';
import { decisionNames, flagsOf, needsWords, personOf, standingWords, verdictWords, whyHere } from './triageWords';
import { siteShown } from './siteShown';

/** Requests as a table, a row each, in the order given. */
export function triageCsv(entries: readonly FullEntry[], today: Day): string {
  const rows = entries.map((entry, at) => ({
    entry,
    at,
    latest: entry.standing.decisions[entry.standing.decisions.length - 1] as
      FullEntry['standing']['decisions'][number] | undefined,
  }));
  return csv<(typeof rows)[number]>(
    [
      { name: strings.CsvReference, cell: ({ entry }) => referenceOf(entry.request.Id) },
      { name: partStrings.Person, cell: ({ entry }) => personOf(entry) },
      { name: strings.FieldEmail, cell: ({ entry }) => entry.request.RequestedForEmail },
      { name: strings.CsvPlace, cell: ({ entry, at }) => ('reason' in entry ? at + 1 : undefined) },
      {
        name: strings.CsvWhy,
        cell: ({ entry }) => ('reason' in entry ? whyHere(entry as FullEntry & QueuedEntry, today) : undefined),
      },
      { name: strings.Status, cell: ({ entry }) => standingWords(entry.standing.standing) },
      { name: phones.FieldFunction, cell: ({ entry }) => entry.functionName },
      { name: uiStrings.Site, cell: ({ entry }) => siteShown(entry.site, entry.request) },
      { name: baseStrings.Region, cell: ({ entry }) => entry.region },
      { name: strings.CsvAskedOn, cell: ({ entry }) => dayOf(entry.request.Created) },
      { name: strings.CsvAge, cell: ({ entry }) => ageOf(entry, today) },
      { name: phones.FieldNeededBy, cell: ({ entry }) => entry.request.NeededBy },
      { name: strings.FieldNeeds, cell: ({ entry }) => needsWords(entry.request.BusinessNeeds) },
      { name: strings.Words, cell: ({ entry }) => entry.request.Justification },
      { name: strings.Review, cell: ({ entry }) => entry.request.ReviewReason },
      { name: strings.FieldDevice, cell: ({ entry }) => entry.device },
      { name: strings.FieldNumber, cell: ({ entry }) => entry.request.KeepNumber },
      { name: strings.CsvRule, cell: ({ entry }) => verdictWords(entry.assessment) },
      { name: strings.CsvVersion, cell: ({ entry }) => entry.assessment.policyVersion },
      { name: strings.CsvFlags, cell: ({ entry }) => flagsOf(entry).join(' ') },
      { name: strings.CsvDecided, cell: ({ latest }) => latest && decisionNames[latest.Decision] },
      { name: strings.CsvDecidedBy, cell: ({ latest }) => latest?.authorName },
      { name: strings.CsvDecidedOn, cell: ({ latest }) => latest && dayOf(latest.Created) },
    ],
    rows,
  );
}
