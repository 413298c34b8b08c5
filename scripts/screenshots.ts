import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { type Host, startHost } from '../host/server';
import { changeSome } from '../test/flows/changesScene';
import { ensureBrowser } from './browser';
import { buildPackage, packageFile } from './package';
import { commandLine, root } from './steps';

// npm run screenshots: the pictures in docs/screenshots, of the shipped package on the demonstration data. With a word
// after it, only the pictures with that word in their name.

const folder = join(root, 'docs/screenshots');

interface Shot {
  readonly name: string;
  readonly page: 'Home' | 'OneThird' | 'WhatToDoNow' | 'Phones';
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** Left out: a member of staff. */
  readonly as?: 'rollout' | 'triage';
  /** What people have done in the lists, and at what time. */
  readonly scene?: (host: Host) => Promise<void>;
  /** What a person has done before the picture is taken. */
  readonly after?: (page: Page) => Promise<void>;
  /** The whole page, not only what fits in the window. */
  readonly whole?: boolean;
}

async function chooseMillgate(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('mill');
  await page.getByRole('button', { name: /^Millgate House/ }).click();
  await page.getByRole('table').first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

const search = async (page: Page): Promise<void> => page.getByRole('searchbox').fill('mil');

async function openAllSites(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('button', { name: 'All sites' }).click();
  await page.getByRole('heading', { name: 'Area teams' }).waitFor();
  for (const name of [/^North/, /^South Yorkshire/, /^Late/])
    await page.locator('summary').filter({ hasText: name }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function openToday(page: Page): Promise<void> {
  await page.goto(`${page.url().split('?')[0]}?sites=today`);
  await page.getByRole('heading', { name: 'The week ahead' }).waitFor();
  await page.getByText('Forecast due').first().waitFor();
}

async function openWaiting(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('button', { name: 'All sites' }).click();
  await page.getByRole('heading', { name: 'Area teams' }).waitFor();
  const fold = page.locator('summary').filter({ hasText: /^Waiting for somebody/ });
  await fold.click();
  await fold.evaluate((element) => element.scrollIntoView());
}

async function openBoard(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('button', { name: 'All sites' }).click();
  await page.getByRole('heading', { name: 'Area teams' }).waitFor();
  const fold = page.locator('summary').filter({ hasText: /^For the board/ });
  await fold.click();
  await page.getByRole('heading', { name: 'Since last week', exact: true }).waitFor();
  await fold.evaluate((element) => element.scrollIntoView());
}

async function openWaves(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('button', { name: 'All sites' }).click();
  await page.getByRole('heading', { name: 'Area teams' }).waitFor();
  const fold = page.locator('summary').filter({ hasText: /^Pause a wave/ });
  await fold.click();
  await page.getByRole('button', { name: 'Pause wave 5' }).click();
  await page.getByLabel('Why it is paused').fill('The supplier needs its engineers for wave 4.');
  await page.getByRole('heading', { name: 'Wave 4' }).evaluate((element) => element.scrollIntoView());
}

async function openChanges(page: Page): Promise<void> {
  await page.goto(`${page.url()}?sites=changes`);
  await page.getByRole('heading', { name: /changes since yesterday/ }).waitFor();
  await page.locator('summary').filter({ hasText: 'See the 4' }).click();
}

async function keepSite(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('link', { name: 'Change the site’s details' }).first().click();
  await page.getByLabel('Other names').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function openForm(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Where you know it from').fill('A call to the site');
  await page.getByRole('button', { name: 'Change Shared drive' }).click();
  const date = page.getByRole('group', { name: 'Expected' });
  await date.getByLabel('Day').fill('15');
  await date.getByLabel('Month').fill('7');
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function changeMany(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See all sites' }).click();
  await page.getByRole('button', { name: 'Change several sites at once' }).click();
  await page.getByLabel('Wave').selectOption('5');
  await page.getByLabel('Move each date by').fill('2');
  await page.getByLabel('Why the dates move').fill('The supplier needs its engineers for wave 4.');
  await page.getByRole('textbox', { name: 'Who gave the new dates' }).fill('Kim Doyle, the supplier');
  await page.getByLabel('Where the dates come from').fill('A call of 15 April');
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** What many changes would do, with answers that would become known. */
async function checkMany(page: Page): Promise<void> {
  await changeMany(page);
  await page.getByLabel('Wave').selectOption('');
  await page.getByLabel('Region or area team').selectOption('London');
  await page.getByRole('checkbox', { name: 'Yes, it is as staff read it now' }).check({ force: true });
  await page.getByLabel('Where you know it from').fill('A call to each site');
  await page.getByRole('button', { name: 'See what would change' }).click();
  await page.getByRole('heading', { name: /would change$/ }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function openService(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('link', { name: 'Shared drive', exact: true }).click();
  await page
    .getByText(/given on/)
    .first()
    .waitFor();
}

async function openTakeAway(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByText('Take it with you').click();
  await page.getByRole('button', { name: 'Copy as text' }).waitFor();
}

async function showAll(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('mill');
  await page.getByRole('button', { name: /^Millgate House/ }).click();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function manage(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('mill');
  await page.getByRole('button', { name: /^Millgate House/ }).click();
  await page.getByRole('button', { name: 'Manage' }).click();
  await page.getByRole('heading', { level: 2 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** A supplier’s sheet as it comes, on the step that says what its columns hold. */
async function matchColumns(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See all sites' }).click();
  await page.getByRole('button', { name: 'Import from a spreadsheet' }).click();
  await page
    .getByRole('textbox', { name: 'Paste the cells here' })
    .fill(readFileSync(join(root, 'test/sheets/found/m1b-supplier-long-padded.tsv'), 'utf8'));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Date of the sheet').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function matchNames(page: Page): Promise<void> {
  await matchColumns(page);
  for (const [name, value] of [
    ['Date of the sheet', '12 April 2013'],
    ['Who confirmed it', 'Atos deployment'],
    ['Source', 'The supplier’s tracker'],
    ['Reason for moved dates (if any)', 'The supplier moved it'],
  ])
    await page.getByRole('textbox', { name }).fill(value);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: /not known here$/ }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function sumUp(page: Page): Promise<void> {
  await matchNames(page);
  await page.getByRole('button', { name: /^Use the \d suggestions$/ }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'In short' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** A view of the phones, by its address. */
function phones(query: string, ready: (page: Page) => ReturnType<Page['locator']>): (page: Page) => Promise<void> {
  return async (page) => {
    await page.goto(`${page.url()}?${query}`);
    await ready(page).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.scrollTo(0, 0));
  };
}

const ask = {
  page: 'Phones',
  whole: true,
  after: phones('phone=ask', (page) => page.getByRole('button', { name: 'Continue' })),
} as const;
const decide = {
  page: 'Phones',
  whole: true,
  as: 'triage',
  after: phones('phone=decide&step=queue-20', (page) => page.getByRole('heading', { name: 'Maria Okafor' })),
} as const;
const register = {
  page: 'Phones',
  whole: true,
  as: 'triage',
  after: phones('phone=decide&step=blackberry', (page) => page.getByRole('table')),
} as const;

const toDo = { page: 'WhatToDoNow', after: showAll, whole: true } as const;
const editing = { page: 'Home', after: openForm, whole: true, as: 'rollout' } as const;
const importing = { page: 'Home', whole: true, as: 'rollout' } as const;
const changes = { page: 'Home', after: openChanges, scene: changeSome, whole: true, as: 'rollout' } as const;
const site = { page: 'Home', after: chooseMillgate } as const;
const allSites = { page: 'Home', after: openAllSites, whole: true } as const;
const wide = { width: 1280, height: 720 };
const narrow = { width: 320, height: 640 };

const shots: readonly Shot[] = [
  { name: 'first-visit', page: 'Home', ...wide, theme: 'light', after: search },
  { name: 'first-visit-dark', page: 'Home', ...wide, theme: 'dark', after: search },
  { name: 'first-visit-320', page: 'Home', ...narrow, theme: 'light' },
  { name: 'site', ...site, ...wide, theme: 'light', whole: true },
  { name: 'site-dark', ...site, ...wide, theme: 'dark', whole: true },
  { name: 'site-contrast', ...site, ...wide, theme: 'contrast', whole: true },
  { name: 'site-1280x720', ...site, ...wide, theme: 'light' },
  { name: 'site-1280x720-dark', ...site, ...wide, theme: 'dark' },
  { name: 'site-320x640', ...site, ...narrow, theme: 'light' },
  { name: 'site-320x640-dark', ...site, ...narrow, theme: 'dark' },
  { name: 'site-320', ...site, ...narrow, theme: 'light', whole: true },
  { name: 'site-320-dark', ...site, ...narrow, theme: 'dark', whole: true },
  { name: 'all-sites', ...allSites, ...wide, theme: 'light' },
  { name: 'all-sites-dark', ...allSites, ...wide, theme: 'dark' },
  { name: 'all-sites-320', ...allSites, ...narrow, theme: 'light' },
  { name: 'today', page: 'Home', after: openToday, as: 'rollout', whole: true, ...wide, theme: 'light' },
  { name: 'today-dark', page: 'Home', after: openToday, as: 'rollout', whole: true, ...wide, theme: 'dark' },
  { name: 'today-320', page: 'Home', after: openToday, as: 'rollout', whole: true, ...narrow, theme: 'light' },
  { name: 'waiting', page: 'Home', after: openWaiting, ...wide, theme: 'light' },
  { name: 'board', page: 'Home', after: openBoard, ...wide, theme: 'light' },
  { name: 'keep-site', page: 'Home', after: keepSite, as: 'rollout', ...wide, theme: 'light' },
  { name: 'waves', page: 'Home', after: openWaves, as: 'rollout', ...wide, theme: 'light' },
  { name: 'editing', ...editing, ...wide, theme: 'light' },
  { name: 'editing-dark', ...editing, ...wide, theme: 'dark' },
  { name: 'editing-320', ...editing, ...narrow, theme: 'light' },
  { name: 'editing-contrast', ...editing, ...wide, theme: 'contrast' },
  { name: 'editing-many', page: 'Home', after: changeMany, whole: true, as: 'rollout', ...wide, theme: 'light' },
  { name: 'editing-many-check', page: 'Home', after: checkMany, whole: true, as: 'rollout', ...wide, theme: 'light' },
  { name: 'service', page: 'Home', after: openService, whole: true, ...wide, theme: 'light' },
  { name: 'service-320', page: 'Home', after: openService, whole: true, ...narrow, theme: 'light' },
  { name: 'take-away', page: 'Home', after: openTakeAway, whole: true, ...wide, theme: 'light' },
  { name: 'import', ...importing, after: matchColumns, ...wide, theme: 'light' },
  { name: 'import-names', ...importing, after: matchNames, ...wide, theme: 'light' },
  { name: 'import-changes', ...importing, after: sumUp, ...wide, theme: 'light' },
  { name: 'import-changes-320', ...importing, after: sumUp, ...narrow, theme: 'light' },
  { name: 'what-to-do', ...toDo, ...wide, theme: 'light' },
  { name: 'what-to-do-dark', ...toDo, ...wide, theme: 'dark' },
  { name: 'what-to-do-contrast', ...toDo, ...wide, theme: 'contrast' },
  { name: 'what-to-do-320', ...toDo, ...narrow, theme: 'light' },
  { name: 'manage', page: 'WhatToDoNow', after: manage, whole: true, as: 'rollout', ...wide, theme: 'light' },
  { name: 'phones', page: 'Phones', ...wide, theme: 'light' },
  { name: 'phones-ask', ...ask, ...wide, theme: 'light' },
  { name: 'phones-ask-320', ...ask, ...narrow, theme: 'light' },
  { name: 'phones-ask-dark', ...ask, ...wide, theme: 'dark' },
  { name: 'phones-decide', ...decide, ...wide, theme: 'light' },
  { name: 'phones-decide-320', ...decide, ...narrow, theme: 'light' },
  { name: 'phones-decide-dark', ...decide, ...wide, theme: 'dark' },
  { name: 'phones-register', ...register, ...wide, theme: 'light' },
  { name: 'changes', ...changes, ...wide, theme: 'light' },
  { name: 'changes-dark', ...changes, ...wide, theme: 'dark' },
  { name: 'changes-320', ...changes, ...narrow, theme: 'light' },
  { name: 'one-third', ...site, page: 'OneThird', ...wide, theme: 'light', whole: true },
];

commandLine(async () => {
  await buildPackage(console.log);
  mkdirSync(folder, { recursive: true });
  const host = await startHost({ data: ':memory:', seed: 'demo', packages: [packageFile] });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(console.log),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const wanted = process.argv[2] ?? '';
  for (const { name, page: file, width, height, theme, as = 'staff', scene, after, whole = false } of shots.filter(
    (shot) => shot.name.includes(wanted),
  )) {
    const page = await browser.newPage({
      viewport: { width, height },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
    });
    // The clock does not move, so that a picture changes only when what it shows changes.
    host.clock.set(new Date('2013-04-15T09:10:00+01:00'));
    await scene?.(host);
    await page.context().addCookies([
      { name: 'host-theme', value: theme, url: host.url },
      { name: 'host-persona', value: as, url: host.url },
    ]);
    await page.goto(`${host.site}/SitePages/${file}.aspx`);
    await page.getByRole('region').getByRole('heading', { level: 2 }).or(page.getByRole('searchbox')).first().waitFor();
    await after?.(page);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole });
    console.log(`docs/screenshots/${name}.png`);
    await page.close();
    if (scene) host.reset();
  }
  await browser.close();
  await host.close();
});
