import type { Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { expect, type Intranet, test } from '../e2e/fixtures';
import { pasteSheet } from '../e2e/sheetPage';
import { byHand, choose, form, merge, openTriage, requestOf, row, tab } from '../e2e/triagePage';

// Every form in which the rollout or the triage team types: it asks before it is left, and keeps the text if it could
// not ask.

test.afterEach(({ host }) => host.reset());

interface Opened {
  readonly page: Page;
  readonly host: Host;
  readonly intranet: Intranet;
}

interface Form {
  /** Opens it, and returns a field of it. */
  open(opened: Opened): Promise<void>;
  field(page: Page): Locator;
  readonly typed: string;
  /** What leads out of it. */
  out(page: Page): Locator;
}

const question = (page: Page): Locator => page.getByRole('alertdialog', { name: 'Leave without saving?' });
const found = (page: Page): Locator => page.getByRole('group', { name: 'Text that is not saved' });
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const out =
  (name: string) =>
  (page: Page): Locator =>
    page.getByRole('button', { name, exact: true });

async function openEditing({ intranet, page }: Opened): Promise<void> {
  await intranet.open('Home', 'rollout', undefined, 'site=MILLGATE');
  await press(page, 'Edit');
  await expect(page.getByRole('button', { name: 'Change Shared drive' })).toBeVisible();
}

async function openManage({ intranet, page }: Opened, part: string): Promise<void> {
  await intranet.open('WhatToDoNow', 'rollout', undefined, 'site=MILLGATE');
  await page.getByRole('button', { name: 'Manage', exact: true }).filter({ visible: true }).click();
  await expect(page.getByRole('button', { name: /^To mend/ })).toBeVisible();
  await press(page, part);
}

const inManage = (part: string, button: string | RegExp): Form['open'] =>
  async function open(opened) {
    await openManage(opened, part);
    await press(opened.page, button);
  };

/** A request that is already decided. */
async function openDecided({ page, host }: Opened): Promise<void> {
  await openTriage(page, host);
  await tab(page, /^Decided/).click();
  await row(page, 'Omar Haddad').click();
}

async function openSeveral({ page, host }: Opened): Promise<void> {
  await openTriage(page, host);
  await press(page, 'Choose several');
  for (const name of ['Maria Okafor', 'Tom Brearley'])
    await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  await press(page, 'Decide several at once');
}

const forms: Readonly<Record<string, Form>> = {
  'a status': {
    async open(opened) {
      await openEditing(opened);
      await press(opened.page, 'Change Shared drive');
    },
    field: (page) => page.getByRole('form', { name: 'Shared drive' }).getByLabel('Waiting for'),
    typed: 'the core network',
    out: out('Cancel'),
  },
  'several statuses': {
    async open(opened) {
      await openEditing(opened);
      await press(opened.page, 'Change several at once');
    },
    field: (page) => page.getByLabel('Move each date by'),
    typed: '2',
    out: out('Back'),
  },
  'a new instruction': {
    open: inManage('Instructions', 'New instruction'),
    field: (page) => page.getByLabel('The instruction in one line'),
    typed: 'Use the trust’s token until ours come.',
    out: out('Cancel'),
  },
  'a review': {
    open: inManage('Instructions', /^Review: Share one computer/),
    field: (page) => page.getByRole('textbox', { name: 'Checked today by', exact: true }),
    typed: 'Jo Patel, for the region',
    out: out('Stop managing'),
  },
  'a place to work': {
    open: inManage('Places to work', /^Change: Castle Works/),
    field: (page) => page.getByLabel('Building and room'),
    typed: 'Castle Works, second floor',
    out: out('Instructions'),
  },
  'the end of an agreement': {
    open: inManage('Places to work', /^End: Castle Works/),
    field: (page) => page.getByRole('group', { name: 'Last day of the agreement' }).getByLabel('Day'),
    typed: '9',
    out: out('Cancel'),
  },
  'a decision': {
    open: ({ page, host }) => openTriage(page, host),
    field: (page) => form(page, 'Decision: Maria Okafor').getByLabel('Note to Maria (optional)'),
    typed: 'Not yet.',
    out: (page) => row(page, 'Tom Brearley'),
  },
  'a next step': {
    open: openDecided,
    field: (page) => form(page, /^Next step/).getByLabel(/^Note to/),
    typed: 'It comes on Monday.',
    out: (page) => tab(page, /^Queue/),
  },
  'several decisions': {
    async open(opened) {
      await openSeveral(opened);
      if ((await found(opened.page).count()) === 0)
        await choose(form(opened.page, 'Decide several at once'), 'No handset');
    },
    field: (page) => page.getByLabel('Reason'),
    typed: 'None are left.',
    out: (page) => tab(page, /^Decided/),
  },
};

for (const [name, { open, field, typed, out: wayOut }] of Object.entries(forms)) {
  test(`${name}: asked about before it is left, and offered again where the page went without asking`, async ({
    page,
    host,
    intranet,
  }) => {
    const opened = { page, host, intranet };
    await open(opened);
    await field(page).fill(typed);
    await wayOut(page).click();
    await expect(question(page)).toBeVisible();
    await press(page, 'Stay here');
    await expect(question(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue(typed);

    // Like SharePoint's router, a closed tab or an ended sign-in: the form cannot ask.
    await open(opened);
    await expect(found(page)).toBeVisible();
    await press(page, 'Go on with it');
    await expect(field(page)).toHaveValue(typed);

    await wayOut(page).click();
    await press(page, 'Leave without saving');
    await expect(field(page)).toHaveCount(0);
    await open(opened);
    await expect(found(page)).toHaveCount(0);
    await expect(field(page)).not.toHaveValue(typed);
  });
}

test('a sheet is asked about from the moment it is pasted until it is saved, and kept nowhere', async ({
  page,
  intranet,
}) => {
  await intranet.open('Home', 'rollout', undefined, 'sites=all');
  await press(page, 'Import from a spreadsheet');
  await page.getByRole('textbox', { name: 'Paste the cells here' }).fill('Site\tService');
  await press(page, 'Leave the import');
  await expect(question(page)).toBeVisible();
  await press(page, 'Stay here');
  await pasteSheet(page, 'Site code\tService\tNow\nMILLGATE\tEmail\tWorking');
  await press(page, 'Leave the import');
  await press(page, 'Leave without saving');
  await expect(page.getByRole('textbox', { name: 'Paste the cells here' })).toHaveCount(0);
});

test('a decision that was begun before its request changed says so when it is offered again', async ({
  page,
  host,
}) => {
  await openTriage(page, host);
  const { field, typed } = forms['a decision'];
  await field(page).fill(typed);
  const { Id } = await requestOf(host, 'Maria Okafor');
  await byHand(host, 'owner', `DeviceRequests')/items(${String(Id)})`, merge({ Justification: 'Changed since.' }));
  await openTriage(page, host);
  await expect(found(page)).toContainText('has changed since');
  await press(page, 'Go on with it');
  await expect(field(page)).toHaveValue(typed);
});
