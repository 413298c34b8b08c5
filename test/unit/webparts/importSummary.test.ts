import * as fc from 'fast-check';
import type { Connection } from '../../../src/data/connection';
import { schemaVersion } from '../../../src/lists/schemaVersion';
import type { RolloutService, RolloutSite } from '../../../src/data/rollout';
import type { EditableStatus } from '../../../src/data/rolloutEditing';
import { statusTargets } from '../../../src/domain/rollout/import/statusTargets';
import { nowStates } from '../../../src/domain/rollout/choices';
import { matchColumns } from '../../../src/domain/sheet/columns';
import { type HeadedSheet, readHeaded } from '../../../src/domain/sheet/headed';
import { dayOne, type DemonstrationData, midApril } from '../../../src/lists/demonstration/demonstrationData';
import { emptyDraft } from '../../../src/webparts/rolloutStatus/import/draft';
import type { ImportChange } from '../../../src/webparts/rolloutStatus/import/plan';
import { statusPlan, type StatusesKnown } from '../../../src/webparts/rolloutStatus/import/statusPlan';
import { atOnce } from '../atOnce';

function knownOf({ lists }: DemonstrationData): StatusesKnown {
  const stored = (name: string): object[] =>
    (lists as readonly { shape: { name: string }; rows: readonly { values: object }[] }[])
      .find(({ shape }) => shape.name === name)!
      .rows.map(({ values }, at) => ({ Id: at + 1, etag: `"${at},1"`, ...values }));
  return {
    sites: stored('RolloutSites') as RolloutSite[],
    services: stored('RolloutServices') as RolloutService[],
    statuses: stored('RolloutStatuses') as EditableStatus[],
  };
}

const data = [midApril(), dayOne()].map((each) => ({ today: each.today, known: knownOf(each) }));

interface Summed {
  readonly changes: readonly ImportChange[];
  readonly figures: readonly { readonly words: string; readonly rows: readonly ImportChange[] }[];
}

function summed(text: string, { today, known }: (typeof data)[number]): Summed {
  const sheet = readHeaded(text) as HeadedSheet;
  const draft = {
    ...emptyDraft,
    sheet,
    columns: matchColumns(sheet.headings, statusTargets),
    date: today,
    by: 'Atos',
    source: 'Sheet',
  };
  const { changes, summary } = atOnce(statusPlan({ lists: { at: schemaVersion } } as Connection, draft, known, today));
  return { changes, figures: summary().flatMap(({ figures }) => figures) };
}

/** How many rows the figures count whose words match, all together. */
const counted = ({ figures }: Summed, words: RegExp): number =>
  figures.filter((figure) => words.test(figure.words)).reduce((sum, { rows }) => sum + rows.length, 0);

describe('the summary of a sheet over the demonstration data', () => {
  const dates = ['3 May 2013', 'June 2013', '20 August 2013', '2 April 2013', ''];
  const cells = fc.record({
    now: fc.constantFrom(...nowStates, ''),
    forecast: fc.constantFrom(...dates),
    waiting: fc.constantFrom('A line', ''),
    reason: fc.constantFrom('The digging is late.', ''),
    by: fc.constantFrom('Ann', 'Bob', ''),
  });

  it.each(data)('counts in words what it opens, and says the same as each change, on $today', (on) => {
    const { sites, services } = on.known;
    const pairs = sites.flatMap((site) => services.map((service) => [site.SiteCode, service.ServiceKey] as const));
    const sheets = fc
      .tuple(fc.shuffledSubarray([...pairs.keys()], { minLength: 1, maxLength: 60 }), fc.infiniteStream(cells))
      .map(([chosen, rows]) =>
        [
          'Site code\tService\tStatus\tForecast\tWaiting for\tReason\tConfirmed by',
          ...chosen.map((at) => {
            const { now, forecast, waiting, reason, by } = rows.next().value;
            return [...pairs[at], now, forecast, waiting, reason, by].join('\t');
          }),
        ].join('\n'),
      );
    fc.assert(
      fc.property(sheets, (text) => {
        const plan = summed(text, on);
        expect(new Set(plan.figures.flatMap(({ rows }) => rows))).toEqual(new Set(plan.changes));
        for (const { words, rows } of plan.figures) {
          expect(words.split(/\s/)[0]).toBe(String(rows.length));
          expect(rows).toEqual(plan.changes.filter((each) => rows.includes(each)));
        }
        const factsOf = (label: string): number =>
          plan.changes.filter(({ facts }) => facts().some((fact) => fact.label === label)).length;
        for (const { words, rows } of plan.figures.filter((figure) => / goe?s? from /.test(figure.words)))
          for (const { facts } of rows)
            expect(`${words}: ${facts().map(({ label }) => label)}`).toMatch(/Staff will read|Now/);
        const confirmed = factsOf('Confirmed on') + plan.changes.filter(onlyAnotherPerson).length;
        expect(counted(plan, /confirmed by/)).toBe(confirmed);
        expect(counted(plan, /confirmed as/)).toBe(confirmed);
      }),
      { numRuns: 60 },
    );
  });

  /** Confirmed on the same day as before, by somebody else. */
  const onlyAnotherPerson = ({ facts }: ImportChange): boolean =>
    facts().some(({ label }) => label === 'Confirmed by') && !facts().some(({ label }) => label === 'Confirmed on');
});
