import fc from 'fast-check';
import { registerRules } from '../../src/data/blackBerryRegister';
import type { Connection } from '../../src/data/connection';
import { schemaVersion } from '../../src/lists/schemaVersion';
import { siteRules, statusRules } from '../../src/data/importRules';
import { day } from '../../src/domain/day';
import { registerTargets } from '../../src/domain/device/registerImport';
import * as telephones from '../../src/domain/linkedText/telephones';
import { siteTargets } from '../../src/domain/rollout/import/siteTargets';
import { statusTargets } from '../../src/domain/rollout/import/statusTargets';
import { matchColumns, rememberColumns, type Target } from '../../src/domain/sheet/columns';
import { type HeadedSheet, readHeaded, samplesOf } from '../../src/domain/sheet/headed';
import { midApril } from '../../src/lists/demonstration/demonstrationData';
import type { Column } from '../../src/lists/shape';
import { changeFacts, loadPlan } from '../../src/webparts/deviceRequest/register/load/loadPlan';
import { leftWords, noteWords, refusedWords } from '../../src/webparts/deviceRequest/register/load/remarkWords';
import { emptyDraft } from '../../src/webparts/rolloutStatus/import/draft';
import { problemWords } from '../../src/webparts/rolloutStatus/import/problemWords';
import { sitePlan } from '../../src/webparts/rolloutStatus/import/sitePlan';
import { statusPlan, type StatusesKnown } from '../../src/webparts/rolloutStatus/import/statusPlan';
import { anyText, hostileTexts, leaks } from './hostile';
import { must, surface } from './surface';
import { atOnce } from '../unit/atOnce';

// Every import, from the pasted text to the words of its preview and the values it would write.
// test/unit/domain/{sheet,rollout/import,device} shows that readers of text and dates never break, and that a repeated
// import changes nothing.

const connection = { lists: { at: schemaVersion } } as Connection;
const today = day('2013-04-15');
const rowsIn = <R>(name: string): R[] =>
  midApril()
    .lists.find(({ shape }) => shape.name === name)!
    .rows.slice(0, 40)
    .map(({ values }, at) => ({ Id: at + 1, etag: `"guid,${at + 1}"`, ...values }) as unknown as R);
const known: StatusesKnown = {
  sites: rowsIn('RolloutSites'),
  services: rowsIn('RolloutServices'),
  statuses: rowsIn('RolloutStatuses'),
};

/** How many changes each import reached; otherwise this might only show that everything is refused. */
const changes = { statuses: 0, sites: 0, users: 0 };

/**
 * A sheet: headings that are known, or random; cells that are sensible, or random; written as by a spreadsheet or a
 * person.
 *
 * @param sensible values by heading.
 */
function sheetOf(
  targets: readonly Target[],
  sensible: Readonly<Record<string, readonly string[]>>,
): fc.Arbitrary<string> {
  const heading = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...targets.flatMap(({ name, headings }) => [name, ...headings])) },
    { weight: 1, arbitrary: anyText },
  );
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', ...Object.values(sensible).flat()) },
    { weight: 2, arbitrary: anyText },
  );
  const wild = fc.tuple(
    fc.array(heading, { minLength: 1, maxLength: 12 }),
    fc.array(fc.array(cell, { maxLength: 13 }), { minLength: 1, maxLength: 6 }),
  );
  const row = fc.tuple(
    ...Object.values(sensible).map((values) =>
      fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: anyText }),
    ),
  );
  const likely = fc.array(row, { minLength: 1, maxLength: 5 }).map((rows) => [Object.keys(sensible), rows] as const);
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  return fc
    .tuple(fc.oneof(wild, likely), fc.constantFrom('\t', ',', ';'), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
    .map(([[head, rows], delimiter, end, quotes]) =>
      [head, ...rows].map((cells) => cells.map(quotes ? quoted : String).join(delimiter)).join(end),
    );
}

/** Reads a sheet up to the matching of its columns; undefined if it is left out or refused. */
function readSheet(text: string): HeadedSheet | undefined {
  const sheet = readHeaded(text);
  if ('fault' in sheet) return undefined;
  sheet.headings.forEach((_, at) =>
    samplesOf(sheet, at).forEach((sample) =>
      must(sample.length <= 40, `shows a sample of ${sample.length} characters`),
    ),
  );
  return sheet;
}

/** Whether the list takes these values. */
function fits(columns: Readonly<Record<string, Column>>, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const column = columns[name];
    must(column !== undefined, `writes the column ${name}, which is not there`);
    if (value === undefined) continue;
    if (column.kind === 'text')
      must(
        typeof value === 'string' && value.length <= (column.max ?? 255),
        `writes ${String(value).length} characters into ${name}`,
      );
    if (column.kind === 'note') must(typeof value === 'string', `writes ${String(value)} into ${name}`);
    if (column.kind === 'number')
      must(
        typeof value === 'number' &&
          Number.isFinite(value) &&
          (!column.whole || Number.isInteger(value)) &&
          value >= (column.min ?? -Infinity),
        `writes ${String(value)} into ${name}`,
      );
    if (column.kind === 'choice') must(column.words.includes(value as string), `writes ${String(value)} into ${name}`);
    if (column.kind === 'day')
      must(typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value), `writes ${String(value)} into ${name}`);
    if (column.kind === 'flag') must(typeof value === 'boolean', `writes ${String(value)} into ${name}`);
  }
}

function said(...texts: readonly (string | undefined)[]): void {
  for (const text of texts)
    must(text === undefined || (typeof text === 'string' && !leaks.test(text)), `says “${String(text).slice(0, 100)}”`);
}

const corpus = hostileTexts.flatMap((text) => [
  text,
  `Site\tService\tNow\n${text}\t${text}\t${text}`,
  `Code,Name,Region\n"${text.replace(/"/g, '""')}",x,North`,
  `Email,Name\n${text},${text}\nmaria@example.invalid,${text}`,
  `${text}\t${text}\nMILLGATE\temail`,
]);

surface('import: statuses', {
  corpus,
  inputs: sheetOf(statusTargets, {
    Site: ['MILLGATE', 'Millgate House', 'millgate'],
    Service: ['email', 'Email', 'telephone', 'internet'],
    Now: ['', 'Working', 'Partly working', 'Not working'],
    'Does not work': ['', 'The printers'],
    Forecast: ['', '8 June 2013', 'June 2013', '15/04/2013', 'w/c 20 August', 'TBC', '41367', 'Q2 13/14'],
    'Staff connected': ['', '4', '40'],
    'Waiting for': ['', 'The line'],
    Confirmed: ['', '15 April 2013'],
  }),
  most: 6000,
  check(text) {
    const sheet = readSheet(text);
    if (!sheet) return;
    const columns = matchColumns(sheet.headings, statusTargets);
    rememberColumns(sheet.headings, columns);
    const plan = atOnce(
      statusPlan(
        connection,
        { ...emptyDraft, sheet, columns, date: '15 April 2013', by: 'Ruth Ellis', source: 'A call', reason: 'Moved' },
        known,
        today,
      ),
    );
    changes.statuses += plan.changes.length;
    for (const { name, site, service, added, facts, notes, write } of plan.changes) {
      said(
        name,
        site,
        service,
        added,
        ...(notes?.() ?? []),
        ...facts().flatMap(({ label, from, to }) => [label, from, to]),
      );
      fits(statusRules, write.values);
    }
    for (const problem of plan.problems) {
      must(problem.row >= 1, 'a problem is in no row');
      said(problemWords(problem), problem.heading, problem.value);
    }
  },
});

surface('import: sites', {
  corpus,
  inputs: sheetOf(siteTargets, {
    Code: ['MILLGATE', 'NEWSITE', 'OTHER'],
    Name: ['New House', 'Millgate House', ''],
    Region: ['North', 'London'],
    Town: ['Rotherham', ''],
    Postcode: ['S60 1FD', ''],
    Latitude: ['53.43', ''],
    Staff: ['120', ''],
    Telephone: ['0113 496 0000', '(0113) 496 0112', '0044 113 496 0000x204', ''],
  }),
  most: 6000,
  check(text) {
    const sheet = readSheet(text);
    if (!sheet) return;
    const plan = atOnce(
      sitePlan(
        connection,
        { ...emptyDraft, kind: 'sites', sheet, columns: matchColumns(sheet.headings, siteTargets) },
        known.sites as Parameters<typeof sitePlan>[2],
        telephones,
      ),
    );
    changes.sites += plan.changes.length;
    for (const { name, site, added, facts, write } of plan.changes) {
      said(name, site, added, ...facts().flatMap(({ label, from, to }) => [label, from, to]));
      fits(siteRules, write.values);
    }
    for (const problem of plan.problems) said(problemWords(problem), problem.heading, problem.value);
  },
});

surface('import: BlackBerry users', {
  corpus,
  inputs: sheetOf(registerTargets, {
    Email: ['maria@example.invalid', 'ian@example.invalid'],
    Name: ['Maria Okafor', ''],
    Number: ['0113 496 0118', ''],
    Site: ['MILLGATE', 'Millgate House', ''],
    Source: ['Bills', ''],
    'Needs NHSmail': ['yes', 'no', ''],
  }),
  most: 6000,
  check(text) {
    const sheet = readSheet(text);
    if (!sheet) return;
    const plan = loadPlan(
      { pasted: text, sheet, columns: matchColumns(sheet.headings, registerTargets), officesByHand: {} },
      rowsIn('BlackBerryRegister'),
      rowsIn('RolloutSites'),
    );
    changes.users += plan.items.length;
    for (const { name, planned, write } of plan.items) {
      said(name, ...changeFacts(planned, String).flatMap(({ label, from, to }) => [label, from, to]));
      fits(registerRules, write.values);
    }
    for (const row of plan.refused) said(refusedWords(row), row.heading, row.value);
    for (const note of plan.notes) said(noteWords(note), note.heading, note.value);
    for (const row of plan.left) said(leftWords(row), row.says);
  },
});

test('each import was got as far as what it would change', () => {
  expect(Object.entries(changes).filter(([, count]) => count < 10)).toEqual([]);
});
