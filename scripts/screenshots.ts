import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { type Host, startHost } from '../host/server';
import { changeSome } from '../test/flows/changesScene';
import { ensureBrowser } from './browser';
import { buildPackage, packageFile } from './package';
import {
  changeMany,
  checkMany,
  chooseMillgate,
  keepSite,
  manage,
  matchColumns,
  matchNames,
  openAllSites,
  openBoard,
  openChanges,
  openForm,
  openService,
  openTakeAway,
  openToday,
  openWaiting,
  openWaves,
  phones,
  search,
  showAll,
  sumUp,
} from './shotSteps';
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
