import { screen, within } from '@testing-library/dom';
import { act } from '@testing-library/react';
import fc from 'fast-check';
import { solutionPath } from '../../host/sites';
import { insertItem } from '../../host/store/items';
import { itemTable } from '../../host/store/itemTable';
import { type List, listByPath } from '../../host/store/lists';
import { ensureUser } from '../../host/store/principals';
import { webAt } from '../../host/store/webs';
import { reportWords, type ReportWord } from '../../src/domain/rollout/reports';
import { emailOf } from '../contract/client';
import { host, openPage, pass, press, requests, takeComplaints, type } from '../page/openPage';
import { anyText } from './hostile';
import { lookAt } from './looking';
import { must, surface } from './surface';
import { closePart, settled } from './webParts';

// What staff report: several people, with any line, while replies are lost and rights are missing; and what the rollout
// team reads, whatever the list holds. Rows that no list can hold are in the tests of the web parts.

const { database } = host;
const web = webAt(database, solutionPath)!;
const listOf = (name: string): List => listByPath(database, web, `${solutionPath}/Lists/${name}`)!;
const [reports, figures, statuses] = ['StaffReports', 'Figures', 'RolloutStatuses'].map(listOf);
const now = new Date('2013-04-15T08:10:00Z');
const ofOthers = 'SOMEBODY-ELSES-WORD';

const personas = ['staff', 'triage'] as const;
type Persona = (typeof personas)[number];
const idOf = (email: string): number => ensureUser(database, web.site, email, email).id;
const services = { email: 'Email', internet: 'Internet access', telephone: 'Desk telephone' } as const;
type ServiceKey = keyof typeof services;
const anyService = fc.constantFrom(...(Object.keys(services) as ServiceKey[]));
const storable = anyText.map((text) => text.replace(/\p{Cs}|\0|;#/gu, ''));

interface Row {
  readonly ID: number;
  readonly Author: number;
  readonly Created: string;
  readonly SiteCode: string;
  readonly ServiceKey: string;
  readonly Says: ReportWord;
  readonly Line: string | null;
}

interface Standing {
  readonly by: number;
  readonly site: string;
  readonly service: string;
  readonly says: ReportWord;
  readonly line: string;
  /** Hours ago; negative: in the future. */
  readonly age: number;
}

const anyKey = (known: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 1, arbitrary: storable.map((text) => text.slice(0, 20)).filter((text) => text.trim() !== '') },
  );
const anyStanding = (sites: fc.Arbitrary<string>): fc.Arbitrary<Standing> =>
  fc.record({
    by: fc.nat(5),
    site: anyKey(sites),
    service: anyKey(anyService.map((key) => (key === 'telephone' ? key.toUpperCase() : key))),
    says: fc.constantFrom(...reportWords, 'Does not work' as const),
    line: storable,
    age: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 120 }) }, fc.constantFrom(335, 337, 9000, -48)),
  });

/** Replaces all reports of staff; the first two people are those who use the page. */
function haveSaid(rows: readonly Standing[]): void {
  for (const list of [reports, figures]) database.run(`DELETE FROM ${itemTable(list.number)}`);
  rows.forEach(({ by, site, service, says, line, age }, at) => {
    const created = new Date(now.getTime() - age * 3_600_000).toISOString().replace('.000', '');
    const author = by < 2 ? idOf(emailOf(personas[by])) : idOf(`somebody.${by}@openservice.invalid`);
    const values = { Title: 'x', ReportKey: `fuzz-${at}`, SiteCode: site, ServiceKey: service, Says: says };
    const kept = { ...values, Line: (by < 1 ? line : ofOthers + line).slice(0, 255), Created: created };
    insertItem(database, reports, { ID: at + 1, ...kept }, { by: author, at: created });
  });
}

const stored = (): Row[] => database.all(`SELECT * FROM ${itemTable(reports.number)} ORDER BY ID`) as unknown as Row[];
const statusesNow = (): string => JSON.stringify(database.all(`SELECT * FROM ${itemTable(statuses.number)}`));

/** Written separately from the product: the last report of each person on each service, by the lists. */
function lastWords(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [`${row.Author}|${row.SiteCode}|${row.ServiceKey}`.toLowerCase(), row]));
}
const stillCounts = ({ Created }: Row): boolean => Math.abs(now.getTime() - Date.parse(Created)) <= 14 * 24 * 3_600_000;

async function open(persona: string, query: string): Promise<void> {
  await act(() => openPage('Home', { persona, query }));
  await settled();
}

/** @throws Mishandled */
function look(): void {
  lookAt(document.body);
  const complaint = takeComplaints().find((words) => !/status of (403|429|500)|network|fetch/i.test(words));
  must(complaint === undefined, `complained: ${complaint?.slice(0, 200)}`);
}

const replies = ['whole', 'lost', 'lost twice', 'not sent', 'busy', 'refused', 'pressed twice'] as const;
interface Press {
  readonly by: Persona;
  readonly service: ServiceKey;
  readonly says: ReportWord;
  readonly reply: (typeof replies)[number];
  readonly line: string | undefined;
}

const group = (service: ServiceKey): HTMLElement => screen.getByRole('group', { name: services[service] });
const inGroup = (service: ServiceKey, name: RegExp): HTMLElement | null =>
  within(group(service)).queryByRole('button', { name });

async function tell({ service, says, reply }: Press): Promise<void> {
  const change = inGroup(service, /^Change what you said/);
  if (change) await act(() => press(change));
  const match = { method: 'POST', path: "StaffReports')/items" };
  if (reply === 'lost') host.faults.add({ match, cut: 'after', times: 1 });
  if (reply === 'lost twice') host.faults.add({ match: {}, cut: 'after' });
  if (reply === 'not sent') host.faults.add({ match, cut: 'before' });
  if (reply === 'busy') host.faults.add({ match, status: 429, retryAfter: 5, times: 1 });
  if (reply === 'refused') host.faults.add({ match, status: 403 });
  const word = inGroup(service, says === 'Works' ? /^Works/ : /^Does not/)!;
  if (reply === 'pressed twice') act(() => word.click());
  await act(() => press(word.isConnected ? word : group(service)));
  if (reply === 'busy') await act(() => pass(5));
  await settled();
  host.faults.clear();
  const again = inGroup(service, /^Try again$/);
  if (again && reply !== 'refused') await act(() => press(again));
  await settled();
}

surface('staff reports: told by two people', {
  inputs: fc.record({
    before: fc.array(anyStanding(fc.constant('MILLGATE')), { maxLength: 8 }),
    presses: fc.array(
      fc.record({
        by: fc.constantFrom(...personas),
        service: anyService,
        says: fc.constantFrom(...reportWords),
        reply: fc.constantFrom(...replies),
        line: fc.option(anyText, { nil: undefined }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  most: 150,
  async check({ before, presses }) {
    const endTrial = database.trial();
    try {
      haveSaid(before);
      const unmoved = statusesNow();
      for (const each of presses) {
        await open(each.by, 'site=MILLGATE');
        ownWordsAreShown(each.by);
        const had = stored();
        await tell(each);
        const made = stored().slice(had.length);
        const expected = each.reply === 'refused' ? 0 : 1;
        must(made.length === expected, `${made.length} rows came of “${each.reply}”`);
        must(
          made.every(({ Says, Author }) => Says === each.says && Author === idOf(emailOf(each.by))),
          'another word was kept than was pressed',
        );
        const field = within(group(each.service)).queryByRole('textbox');
        if (each.line !== undefined && field) {
          await act(() => type(field, each.line!));
          await act(() => press(inGroup(each.service, /^Add what you see/)!));
          const { Line } = stored()[stored().length - 1];
          must(stored().length - had.length <= expected + 1, 'a line was kept twice');
          must(Line === null || Line.length <= 255, 'a line was kept that is too long');
        }
        ownWordsAreShown(each.by);
        await open(each.by, 'site=MILLGATE');
        ownWordsAreShown(each.by);
      }
      must(statusesNow() === unmoved, 'a word moved a status');
      return presses.length;
    } finally {
      closePart();
      host.faults.clear();
      endTrial();
    }
  },
});

/**
 * Each service shows the person's own last report, or two buttons; nobody else's report is shown. @throws Mishandled
 */
function ownWordsAreShown(persona: Persona): void {
  look();
  const words = lastWords(stored());
  for (const service of Object.keys(services) as ServiceKey[]) {
    const word = words.get(`${idOf(emailOf(persona))}|millgate|${service}`);
    const text = group(service).textContent ?? '';
    const said = text.match(/You said on/g)?.length ?? 0;
    if (/You do not have access/.test(text)) continue;
    must(said === (word && stillCounts(word) ? 1 : 0), `shows ${said} own words`);
    if (said === 1)
      must(text.includes(word!.Says === 'Works' ? ': works for me' : ': does not work'), `shows “${text}”`);
  }
  if (persona === 'staff') must(!document.body.textContent!.includes(ofOthers), 'shows what somebody else said');
}

surface('staff reports: on lists without them', {
  corpus: ['3', '2', '1', ''],
  inputs: anyText,
  most: 20,
  async check(version) {
    const endTrial = database.trial();
    try {
      const settings = itemTable(listOf('RolloutSettings').number);
      const Value = ['1', '2', '3'].includes(version) ? version : '3';
      database.run(`UPDATE ${settings} SET Value = ? WHERE SettingKey = 'SchemaVersion'`, [Value]);
      host.faults.add({ match: { path: 'StaffReports' }, status: 404 });
      for (const [persona, query] of [
        ['staff', 'site=MILLGATE'],
        ['rollout', 'sites=all'],
      ]) {
        await open(persona, query);
        look();
        must(!/Tell us what you see|Staff say/.test(document.body.textContent ?? ''), 'asks for what cannot be kept');
        must(!requests().some((path) => path.includes('StaffReports')), 'asks for a list that is not there');
      }
    } finally {
      closePart();
      host.faults.clear();
      endTrial();
    }
  },
});

/** What the rollout team was shown, of everything tried. */
const come = new Set<string>();

surface('staff reports: read by the rollout team', {
  inputs: fc.record({
    rows: fc.array(anyStanding(fc.constantFrom('WATERDALE', 'WATERDALE', 'waterdale')), { maxLength: 40, size: 'max' }),
    fault: fc.constantFrom(undefined, undefined, undefined, 403, 500),
  }),
  most: 200,
  async check({ rows, fault }) {
    const endTrial = database.trial();
    try {
      haveSaid(rows);
      const unmoved = statusesNow();
      if (fault) host.faults.add({ match: { path: 'StaffReports' }, status: fault });
      await open('rollout', 'sites=all');
      await settled();
      look();
      const title = screen.getByRole('heading', { name: 'Needs attention' });
      const summary = within(title.parentElement!).getAllByRole('group')[0].querySelector('summary')!;
      if (fault) {
        must(summary.textContent === 'What staff say could not be read.', `says ${summary.textContent}`);
        return;
      }
      const saying = new Map<string, number>();
      const since = new Map<string, number>();
      for (const row of [...lastWords(stored()).values()].filter(stillCounts)) {
        if (row.Says !== 'Does not work') continue;
        const key = `${row.SiteCode}|${row.ServiceKey}`.toLowerCase();
        saying.set(key, (saying.get(key) ?? 0) + 1);
        if (isSince(key, row)) since.set(key, (since.get(key) ?? 0) + 1);
      }
      const told = [...since.values()].filter((count) => count >= 3).length;
      must(
        summary.textContent!.replace(/\u00a0/g, ' ').startsWith(`Staff say it does not work: ${told} service`),
        `says “${summary.textContent}” of ${told}`,
      );
      come.add(`${Math.min(told, 2)} reasons`);
      if ([...saying].some(([key, count]) => count >= 3 && (since.get(key) ?? 0) < 3)) come.add('answered');
      await act(() => press(summary));
      look();
      for (const figure of database.all(`SELECT * FROM ${itemTable(figures.number)}`)) {
        const count =
          saying.get(
            String(figure.FigureKey)
              .replace(/^said\|/, '')
              .toLowerCase(),
          ) ?? 0;
        must(Number(figure.Value) === count && count >= 3, `counts ${figure.Value}, of ${count}`);
        must(!JSON.stringify(figure).includes(ofOthers), 'a figure holds what somebody wrote');
      }
      must(statusesNow() === unmoved, 'a word moved a status');
    } finally {
      closePart();
      host.faults.clear();
      endTrial();
    }
  },
});

test('reasons to ring were come by, and reports that a confirmation has answered', () => {
  expect([...come]).toEqual(expect.arrayContaining(['0 reasons', '1 reasons', 'answered']));
});

/**
 * Written separately from the product: whether a report came after the confirmation of a service. Where both are of one
 * day, the entry must not have been changed since the report. False where the list does not say that the service works.
 */
function isSince(key: string, { Created }: Row): boolean {
  const [status] = database.all(
    `SELECT Now, ConfirmedOn, Modified FROM ${itemTable(statuses.number)} WHERE lower(StatusKey) = ?`,
    [key],
  );
  if (status?.Now !== 'Working') return false;
  const said = Date.parse(Created);
  // Midnight in the United Kingdom.
  const confirmed = Date.parse(String(status.ConfirmedOn));
  const isSameDay = said >= confirmed && said < confirmed + 24 * 3_600_000;
  return isSameDay ? said > Date.parse(String(status.Modified)) : said > confirmed;
}
