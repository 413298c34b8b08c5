import type { Page } from '@playwright/test';
import { mySite, whatToDo } from './views';
import { chooseWorkbook, workbookField } from './workbooks';

/** Something that a web part loads only when it is used. */
export interface Action {
  readonly alias: string;
  /** The name of its chunk. */
  readonly name: string;
  /** Who does it. */
  readonly as: 'staff' | 'rollout' | 'triage' | 'owner';
  /** Page and query. */
  readonly address: string;
  /** What is done on the page first, which loads things of its own. */
  readonly before?: (page: Page) => Promise<void>;
  /** The page loads its chunk when idle, without being asked, in case there is no network later. */
  readonly whenIdle?: true;
  /** It is done on lists without rows. */
  readonly onEmptyLists?: true;
  /** Chunks that it loads too, and that are weighed as actions of their own. */
  readonly beside?: readonly string[];
  /** Left out: the address alone does it. */
  readonly open?: (page: Page) => Promise<void>;
}

const press =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click();
const unfold =
  (text: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByText(text, { exact: true }).first().click();

const editPage = press('Edit page');

/** With 10,000 people, whose requests are read first. */
const registerThere = (page: Page): Promise<void> =>
  page.getByRole('table', { name: 'Known BlackBerry users' }).waitFor({ timeout: 120_000 });

/** Pastes a sheet of one site. */
const pasteRows = (page: Page): Promise<void> =>
  page.getByRole('textbox', { name: 'Paste the cells here' }).fill('Site code\tStaff\nMILLGATE\t130\n');
const rollout = { alias: 'RolloutStatusWebPart' } as const;
const contingency = { alias: 'ContingencyAccessWebPart' } as const;
const phones = { alias: 'DeviceRequestWebPart' } as const;

/**
 * Every action except two: the demonstration data, which only an empty site is offered, and what a tab of Teams loads,
 * whose frame the benchmark does not open. Set-up is the same in each web part.
 */
export const actions: readonly Action[] = [
  { ...phones, name: 'ask', as: 'staff', address: 'Phones.aspx?phone=ask', beside: ['long-lists'] },
  { ...phones, name: 'triage', as: 'triage', address: 'Phones.aspx?phone=decide' },
  {
    ...phones,
    name: 'register',
    as: 'triage',
    address: 'Phones.aspx?phone=decide&step=blackberry',
    beside: ['triage'],
  },
  {
    ...phones,
    name: 'register-edit',
    as: 'triage',
    address: 'Phones.aspx?phone=decide&step=blackberry',
    before: registerThere,
    open: press(/^Edit entry/),
  },
  {
    ...phones,
    name: 'decisions-sheet',
    as: 'triage',
    address: 'Phones.aspx?phone=decide',
    before: unfold(/^Counts and ages/),
    open: press('Record from a table'),
  },
  {
    ...phones,
    name: 'register-load',
    as: 'triage',
    address: 'Phones.aspx?phone=decide&step=blackberry',
    before: registerThere,
    open: press('Load known users'),
  },
  { ...rollout, name: 'edit', as: 'rollout', address: mySite.address, open: press('Edit') },
  {
    ...rollout,
    name: 'fluent',
    as: 'rollout',
    address: mySite.address,
    before: press('Edit'),
    open: press(/^Find in the directory/),
  },
  {
    ...rollout,
    name: 'to-do-links',
    as: 'staff',
    address: mySite.address,
    beside: ['after-answer', 'said', 'updates'],
  },
  {
    ...rollout,
    name: 'after-answer',
    as: 'staff',
    address: mySite.address,
    beside: ['to-do-links', 'said', 'updates'],
  },
  {
    ...rollout,
    name: 'said',
    as: 'staff',
    address: mySite.address,
    beside: ['to-do-links', 'after-answer', 'updates'],
  },
  {
    ...rollout,
    name: 'updates',
    as: 'staff',
    address: mySite.address,
    beside: ['to-do-links', 'after-answer', 'said'],
  },
  { ...rollout, name: 'news', as: 'rollout', address: 'Home.aspx?sites=news', beside: ['team'] },
  {
    ...rollout,
    name: 'service',
    as: 'staff',
    address: mySite.address,
    open: (page) =>
      page
        .getByRole('row', { name: /^Email/ })
        .getByRole('link')
        .first()
        .click(),
  },
  {
    ...rollout,
    name: 'site-guesses',
    as: 'staff',
    address: 'Home.aspx',
    open: (page) => page.getByRole('searchbox').fill('rotheram'),
  },
  { ...rollout, name: 'sites-by-area', as: 'staff', address: 'Home.aspx', open: unfold(/, by area$/) },
  {
    ...rollout,
    name: 'not-listed',
    as: 'staff',
    address: 'Home.aspx',
    open: unfold('My site is not listed'),
  },
  { ...rollout, name: 'figure-meanings', as: 'staff', address: 'Home.aspx', open: unfold('What each figure means') },
  { ...rollout, name: 'no-sites-yet', as: 'staff', address: 'Home.aspx', onEmptyLists: true, beside: ['find-site'] },
  { ...rollout, name: 'team', as: 'staff', address: 'Home.aspx?sites=all', beside: ['all-sites'] },
  { ...rollout, name: 'all-sites', as: 'staff', address: 'Home.aspx?sites=all', beside: ['team'] },
  {
    ...rollout,
    name: 'team-links',
    as: 'rollout',
    address: mySite.address,
    beside: ['to-do-links', 'after-answer', 'said', 'updates'],
  },
  { ...rollout, name: 'changes', as: 'rollout', address: 'Home.aspx?sites=changes', beside: ['team'] },
  {
    ...rollout,
    name: 'put-changes-back',
    as: 'rollout',
    address: mySite.address,
    // The rows have no versions until somebody saves one.
    before: async (page) => {
      await press('Edit')(page);
      await page.getByLabel('Where you know it from').fill('A call to the site');
      await press(/: still/)(page);
      await page.getByText(/confirmed today\.$/).waitFor();
      await page.getByRole('link', { name: 'What changed' }).click();
      await page
        .getByRole('button', { name: /^Put it back/ })
        .first()
        .waitFor();
    },
    open: press(/^Put it back/),
  },
  { ...rollout, name: 'keep-site', as: 'rollout', address: 'Home.aspx?sites=site', beside: ['team', 'linked-text'] },
  {
    ...rollout,
    name: 'keep-service',
    as: 'rollout',
    address: 'Home.aspx?sites=service',
    beside: ['team', 'linked-text'],
  },
  {
    ...rollout,
    name: 'keep-settings',
    as: 'rollout',
    address: 'Home.aspx?sites=settings',
    beside: ['team', 'linked-text'],
  },
  {
    ...rollout,
    name: 'waves',
    as: 'rollout',
    address: 'Home.aspx?sites=all',
    before: (page) => page.getByRole('heading', { name: 'Area teams' }).waitFor(),
    open: unfold('Pause a wave, or take it up again'),
  },
  {
    ...rollout,
    name: 'edit-many',
    as: 'rollout',
    address: mySite.address,
    before: press('Edit'),
    open: press('Change several at once'),
  },
  {
    ...rollout,
    name: 'today',
    as: 'rollout',
    address: 'Home.aspx?sites=today',
    beside: ['team', 'said-figures', 'today-mend', 'linked-text'],
  },
  {
    ...rollout,
    name: 'today-mend',
    as: 'rollout',
    address: 'Home.aspx?sites=today',
    beside: ['team', 'said-figures', 'today', 'linked-text'],
  },
  {
    ...rollout,
    name: 'said-figures',
    as: 'rollout',
    address: 'Home.aspx?sites=all',
    beside: ['team', 'all-sites', 'programme-figures'],
  },
  {
    ...rollout,
    name: 'programme-figures',
    as: 'rollout',
    address: 'Home.aspx?sites=all',
    beside: ['team', 'all-sites', 'said-figures'],
  },
  {
    ...rollout,
    name: 'board',
    as: 'staff',
    address: 'Home.aspx?sites=all',
    before: (page) => page.getByRole('heading', { name: 'Area teams' }).waitFor(),
    open: unfold('For the board: movement and days without'),
  },
  { ...rollout, name: 'take-away', as: 'staff', address: mySite.address, open: unfold('Take it with you') },
  {
    ...rollout,
    name: 'take-away',
    as: 'staff',
    address: mySite.address,
    whenIdle: true,
    beside: ['to-do-links', 'after-answer', 'said', 'updates'],
  },
  {
    ...rollout,
    name: 'import',
    as: 'rollout',
    address: 'Home.aspx?sites=all',
    before: (page) => page.getByRole('heading', { name: 'Area teams' }).waitFor(),
    open: press('Import from a spreadsheet'),
  },
  {
    ...rollout,
    name: 'workbook',
    as: 'rollout',
    address: 'Home.aspx?sites=all',
    before: async (page) => {
      await page.getByRole('heading', { name: 'Area teams' }).waitFor();
      await press('Import from a spreadsheet')(page);
      await workbookField(page).waitFor();
    },
    open: (page) => chooseWorkbook(page, 10),
  },
  {
    ...rollout,
    name: 'import-match',
    as: 'rollout',
    address: 'Home.aspx?sites=all',
    before: async (page) => {
      await page.getByRole('heading', { name: 'Area teams' }).waitFor();
      await press('Import from a spreadsheet')(page);
      await pasteRows(page);
    },
    open: press('Continue'),
  },
  {
    ...rollout,
    name: 'import-check',
    as: 'rollout',
    address: 'Home.aspx?sites=all',
    before: async (page) => {
      await page.getByRole('heading', { name: 'Area teams' }).waitFor();
      await press('Import from a spreadsheet')(page);
      await page.getByRole('radio', { name: 'Sites' }).check();
      await pasteRows(page);
      await press('Continue')(page);
      await page.getByRole('heading', { name: 'Say what each column holds' }).waitFor();
    },
    // A sheet of sites has telephone numbers.
    beside: ['linked-text'],
    open: press('Continue'),
  },
  { ...contingency, name: 'manage', as: 'rollout', address: whatToDo.address, open: press('Manage') },
  {
    ...contingency,
    name: 'word-hints',
    as: 'rollout',
    address: whatToDo.address,
    before: async (page) => {
      await press('Manage')(page);
      await press('Instructions')(page);
      await press('New instruction')(page);
    },
    open: (page) => page.getByLabel('The instruction in one line').fill('Please use webmail.'),
  },
  {
    ...contingency,
    name: 'linked-text',
    as: 'staff',
    address: whatToDo.address,
    beside: ['to-do-content', 'after-answer'],
  },
  { ...contingency, name: 'pack', as: 'staff', address: whatToDo.address, open: unfold('Take it with you') },
  {
    ...contingency,
    name: 'pack',
    as: 'staff',
    address: whatToDo.address,
    whenIdle: true,
    beside: ['to-do-content', 'linked-text', 'after-answer'],
  },
  ...[
    { ...rollout, address: 'Home.aspx', name: 'rollout-status-property-pane' },
    { ...contingency, address: 'WhatToDoNow.aspx', name: 'contingency-access-property-pane' },
    { ...phones, address: 'Phones.aspx', name: 'device-request-property-pane' },
  ].map((each): Action => ({ ...each, as: 'owner', before: editPage, open: press(/^Edit web part/) })),
  {
    ...rollout,
    name: 'set-up',
    as: 'owner',
    address: 'Home.aspx',
    before: editPage,
    open: press('Check the lists behind this page'),
  },
];
