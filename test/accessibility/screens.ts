import { expect, type Locator, type Page } from '@playwright/test';
import type { HostOptions } from '../../host/server';
import { openEverything } from '../e2e/allSites';
import { answer, fillIn, next, question, send, sent, typeDate } from '../e2e/askForm';
import { chooseSite, chooseSiteToDo, type Intranet } from '../e2e/fixtures';
import { choose, form, openTriage, row, tab } from '../e2e/triagePage';

// Every screen that somebody can see, and how one gets there.

export interface Screen {
  /** Also the name of its snapshot. */
  readonly name: string;
  readonly seed?: NonNullable<HostOptions['seed']>;
  readonly page: 'Home' | 'WhatToDoNow' | 'Phones';
  /** What stands in the page's address. */
  readonly query?: string;
  /** Left out: a member of staff. */
  readonly as?: string;
  /** What is done there, until the screen is to be seen. */
  readonly reach: (page: Page, intranet: Intranet) => Promise<void>;
  /** What happens before the page is opened, such as a fault of SharePoint. */
  readonly before?: (intranet: Intranet, page: Page) => void | Promise<void>;
  /** The result of the last thing done: it must stand in a live region, or have the focus. */
  readonly announced?: RegExp;
}

const sees = (of: (page: Page) => Locator): Screen['reach'] => async (page) => expect(of(page).first()).toBeVisible();
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name });
const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).filter({ visible: true }).first().click();
const millgate = (page: Page): Promise<void> => chooseSite(page, 'millgate', /^Millgate House/);
const millgateToDo = (page: Page): Promise<void> => chooseSiteToDo(page, 'millgate', /^Millgate House/);

async function allSites(page: Page): Promise<void> {
  await press(page, 'See all sites');
  await expect(heading(page, 'Area teams')).toBeVisible();
}

async function editing(page: Page): Promise<void> {
  await millgate(page);
  await press(page, 'Edit');
  await expect(button(page, 'Change Shared drive')).toBeVisible();
}

async function importing(page: Page): Promise<void> {
  await press(page, /^(See a|A)ll sites$/);
  await press(page, 'Import from a spreadsheet');
  await expect(heading(page, 'Paste the sheet, or choose a file')).toBeFocused();
}

const sheet = 'Site\tService\tStatus\tForecast\nMillgate House\tEmail\tNot working\t\nMill Gate Hse\tDesk telephone\tNot working\tJune 2013';

async function pasted(page: Page): Promise<void> {
  await importing(page);
  await page.getByRole('textbox', { name: 'Paste the cells here' }).fill(sheet);
  await press(page, 'Continue');
  await expect(heading(page, 'Say what each column holds')).toBeFocused();
}

async function said(page: Page): Promise<void> {
  await pasted(page);
  await page.getByRole('textbox', { name: 'Date of the sheet' }).fill('14/4/2013');
  await page.getByRole('textbox', { name: 'Who confirmed it' }).fill('Atos deployment');
  await page.getByRole('textbox', { name: 'Source' }).fill('Daily report 14');
  await press(page, 'Continue');
  await expect(heading(page, '1 name is not known here')).toBeFocused();
}

async function matched(page: Page): Promise<void> {
  await said(page);
  await page.getByRole('group', { name: 'Mill Gate Hse' }).getByRole('combobox').fill('Millgate House, Rotherham (MILLGATE)');
  await press(page, 'Continue');
  await expect(heading(page, /changes? to save$/)).toBeFocused();
}

async function manage(page: Page): Promise<void> {
  await millgateToDo(page);
  await press(page, 'Manage');
  await expect(button(page, /^To mend/)).toBeVisible();
}

const asking = (step: string): Omit<Screen, 'name'> => ({
  page: 'Phones',
  reach: async (page, { host }) => {
    await fillIn(page, host, { functionName: 'Finance, planning and other office work' });
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=ask&step=${step}`);
    await expect(button(page, /^(Continue|Send request)$/)).toBeVisible();
  },
});

const deciding = { page: 'Phones', as: 'triage' } as const;
const register = { page: 'Phones', as: 'triage', query: 'phone=decide&step=blackberry' } as const;
const registerTable = (page: Page): Locator => page.getByRole('table', { name: 'Known BlackBerry users' });

async function loading(page: Page): Promise<void> {
  await press(page, 'Load known users');
  await expect(heading(page, 'Paste the list, or choose a file')).toBeFocused();
}

const refused = (status: number, retryAfter?: number): Screen['before'] => ({ host, expectFailedRequests }) => {
  expectFailedRequests();
  host.faults.add({ match: { path: '$batch' }, status, retryAfter });
};

const problem = sees((page) => page.getByRole('alert'));

export const screens: readonly Screen[] = [
  // Rollout status: staff.
  { name: 'rollout first visit', page: 'Home', reach: sees((page) => page.getByRole('searchbox')) },
  { name: 'rollout search', page: 'Home', announced: /sites? fits?|found/i, reach: async (page) => {
    await page.getByRole('searchbox').fill('mil');
    await expect(button(page, /^Millgate House/)).toBeVisible();
  } },
  { name: 'rollout search without result', page: 'Home', announced: /no site/i, reach: async (page) => {
    await page.getByRole('searchbox').fill('nowhere at all');
    await expect(page.getByText(/^No site/).first()).toBeVisible();
  } },
  { name: 'rollout site', page: 'Home', announced: /^Email and your desk phone work/, reach: millgate },
  { name: 'rollout site all open', page: 'Home', reach: async (page) => {
    await millgate(page);
    await openEverything(page);
    await expect(button(page, 'Copy as text')).toBeVisible();
  } },
  { name: 'rollout service', page: 'Home', announced: /^Shared drive/, reach: async (page) => {
    await millgate(page);
    await page.getByRole('link', { name: 'Shared drive', exact: true }).click();
    await expect(page.getByText(/given on/).first()).toBeVisible();
  } },
  { name: 'rollout all sites', page: 'Home', announced: /All sites/, reach: allSites },
  { name: 'rollout all sites open', page: 'Home', reach: async (page) => {
    await allSites(page);
    for (const name of [/^North\d/, /^South Yorkshire/, /^Late/, /^Progress by wave/, /^Show these figures/]) await page.locator('summary').filter({ hasText: name }).first().click();
    await expect(page.getByRole('table', { name: 'Sites connected by date' })).toBeVisible();
  } },
  { name: 'rollout all sites none fits', page: 'Home', announced: /No site fits/, reach: async (page) => {
    await allSites(page);
    await page.getByRole('searchbox', { name: 'Find a site' }).fill('nowhere at all');
    await expect(page.getByText('No site fits.')).toBeVisible();
  } },
  { name: 'rollout day one', seed: 'day-one', page: 'Home', reach: millgate },
  { name: 'rollout empty', seed: 'empty', page: 'Home', reach: sees((page) => page.getByText(/^No sites are listed yet/)) },
  { name: 'rollout unknown site', page: 'Home', query: 'site=NOWHERE', reach: sees((page) => page.getByText(/is not listed/)) },
  { name: 'rollout no access', page: 'Home', as: 'outsider', announced: /You do not have access/, before: ({ expectFailedRequests }) => expectFailedRequests(), reach: problem },
  { name: 'rollout busy', page: 'Home', announced: /SharePoint is busy/, before: refused(429, 120), reach: problem },
  { name: 'rollout failed', page: 'Home', announced: /does not understand/, before: refused(500), reach: async (page) => {
    await page.getByText('Details for corporate ICT').click();
  } },
  { name: 'rollout old copy', page: 'Home', announced: /This is the copy from/, reach: async (page, intranet) => {
    await millgate(page);
    await page.waitForLoadState('networkidle');
    intranet.expectFailedRequests();
    intranet.host.faults.add({ match: { path: '$batch' }, status: 503, retryAfter: 120 });
    await page.reload();
    await expect(page.getByRole('alert').first()).toBeVisible();
  } },
  // Rollout status: the rollout team.
  { name: 'rollout empty for the team', seed: 'empty', page: 'Home', as: 'rollout', reach: sees((page) => page.getByText(/^No sites are listed yet/)) },
  { name: 'editing', page: 'Home', as: 'rollout', reach: editing },
  { name: 'editing a service', page: 'Home', as: 'rollout', announced: /./, reach: async (page) => {
    await editing(page);
    await press(page, 'Change Shared drive');
    const fields = page.getByRole('form', { name: 'Shared drive' });
    await page.getByText('What staff had before, and how many are connected').click();
    await fields.getByRole('group', { name: 'Expected' }).getByLabel('Month').fill('x');
    await fields.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(fields.getByRole('alert').first()).toBeVisible();
  } },
  { name: 'editing saved', page: 'Home', as: 'rollout', announced: /Desk telephone: saved/, reach: async (page) => {
    await editing(page);
    await page.getByLabel('Where you know it from').fill('A call to the site');
    await press(page, 'Change Desk telephone');
    await page.getByRole('form', { name: 'Desk telephone' }).getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(page.getByText('Desk telephone: saved.')).toBeVisible();
  } },
  { name: 'editing several services', page: 'Home', as: 'rollout', reach: async (page) => {
    await editing(page);
    await press(page, 'Change several at once');
    await press(page, 'See what would change');
  } },
  { name: 'editing several sites', page: 'Home', as: 'rollout', reach: async (page) => {
    await allSites(page);
    await press(page, 'Change several sites at once');
    await page.getByLabel('Wave').selectOption('4');
    await page.getByRole('checkbox', { name: 'Internet access' }).check({ force: true });
  } },
  { name: 'import', page: 'Home', as: 'rollout', announced: /Paste the sheet/, reach: importing },
  { name: 'import without cells', page: 'Home', as: 'rollout', announced: /./, reach: async (page) => {
    await importing(page);
    await press(page, 'Continue');
    await expect(page.getByRole('alert').first()).toBeVisible();
  } },
  { name: 'import columns', page: 'Home', as: 'rollout', announced: /Say what each column holds/, reach: pasted },
  { name: 'import names', page: 'Home', as: 'rollout', announced: /1 name is not known here/, reach: said },
  { name: 'import changes', page: 'Home', as: 'rollout', announced: /to save$/, reach: matched },
  { name: 'import saved', page: 'Home', as: 'rollout', announced: /saved$/, reach: async (page) => {
    await matched(page);
    await press(page, /^Save \d+\schanges?$/);
    await expect(heading(page, /changes? saved$/)).toBeFocused();
  } },
  // Rollout status: the site's owner.
  { name: 'not set up', seed: 'bare', page: 'Home', before: ({ expectFailedRequests }) => expectFailedRequests(), reach: sees((page) => heading(page, 'This page is not set up yet.')) },
  { name: 'set up', seed: 'bare', page: 'Home', as: 'owner', before: ({ expectFailedRequests }) => expectFailedRequests(), reach: async (page) => {
    await page.getByText('Read the plan first').click();
    await expect(page.getByText(/^Device requests: One row/)).toBeVisible();
  } },
  { name: 'health check', page: 'Home', as: 'owner', announced: /Everything is right/, reach: async (page) => {
    await press(page, 'Edit page');
    await press(page, 'Check the lists behind this page');
    await expect(heading(page, 'Everything is right.')).toBeVisible({ timeout: 30_000 });
  } },
  // What to do now: staff, and those who keep it.
  { name: 'what to do first visit', page: 'WhatToDoNow', reach: sees((page) => page.getByRole('searchbox')) },
  { name: 'what to do', page: 'WhatToDoNow', reach: millgateToDo },
  { name: 'what to do all open', page: 'WhatToDoNow', reach: async (page) => {
    await millgateToDo(page);
    await press(page, 'Show all');
    await openEverything(page);
    await expect(button(page, 'Copy as text')).toBeVisible();
  } },
  { name: 'what to do day one', seed: 'day-one', page: 'WhatToDoNow', reach: millgateToDo },
  { name: 'what to do empty', seed: 'empty', page: 'WhatToDoNow', reach: sees((page) => page.locator('[data-web-part] h2, [data-web-part] p')) },
  { name: 'what to do no access', page: 'WhatToDoNow', as: 'outsider', announced: /You do not have access/, before: ({ expectFailedRequests }) => expectFailedRequests(), reach: problem },
  { name: 'manage', page: 'WhatToDoNow', as: 'rollout', reach: manage },
  { name: 'manage instructions', page: 'WhatToDoNow', as: 'rollout', reach: async (page) => {
    await manage(page);
    await press(page, 'Instructions');
    await expect(button(page, 'New instruction')).toBeVisible();
  } },
  { name: 'manage new instruction', page: 'WhatToDoNow', as: 'rollout', announced: /./, reach: async (page) => {
    await manage(page);
    await press(page, 'Instructions');
    await press(page, 'New instruction');
    const fields = page.getByRole('form', { name: 'New instruction' });
    await fields.getByRole('radio', { name: 'Published', exact: true }).check({ force: true });
    await fields.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(fields.getByRole('alert').first()).toBeVisible();
  } },
  { name: 'manage places', page: 'WhatToDoNow', as: 'rollout', reach: async (page) => {
    await manage(page);
    await press(page, 'Places to work');
    await expect(button(page, 'New place')).toBeVisible();
  } },
  { name: 'manage new place', page: 'WhatToDoNow', as: 'rollout', announced: /Give the building and room/, reach: async (page) => {
    await manage(page);
    await press(page, 'Places to work');
    await press(page, 'New place');
    const fields = page.getByRole('form', { name: 'New place' });
    await fields.getByRole('button', { name: 'Save' }).click();
    await expect(fields.getByRole('alert')).toBeVisible();
  } },
  // Phones: staff.
  { name: 'phones', page: 'Phones', reach: sees((page) => page.getByText(/business need/)) },
  { name: 'phones empty', seed: 'empty', page: 'Phones', reach: sees((page) => page.getByText(/^The rules are not there yet/)) },
  { name: 'phones no access', page: 'Phones', as: 'outsider', announced: /You do not have access/, before: ({ expectFailedRequests }) => expectFailedRequests(), reach: problem },
  { name: 'phones not one of yours', page: 'Phones', query: 'phone=ask-20', reach: sees((page) => page.getByText(/^This request is not one of yours/)) },
  ...['whoFor', 'function', 'needs', 'mobileEmail', 'nhsmail', 'device', 'keepNumber', 'site', 'neededBy', 'check'].map((step): Screen => ({ name: `asking ${step}`, ...asking(step) })),
  { name: 'asking without an answer', page: 'Phones', query: 'phone=ask', announced: /./, reach: async (page) => {
    await question(page, 'Who is the phone for?');
    await next(page);
    await expect(page.getByRole('alert')).toBeVisible();
  } },
  { name: 'asking a date that is over', page: 'Phones', announced: /./, reach: async (page, { host }) => {
    await fillIn(page, host);
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=ask&step=change-neededBy`);
    await typeDate(page, '1', '1', '2013');
    await next(page);
    await expect(page.getByRole('alert')).toBeVisible();
  } },
  { name: 'asking sent', page: 'Phones', announced: /Your request is with ICT/, reach: async (page, { host }) => {
    await fillIn(page, host);
    await send(page);
    await sent(page);
  } },
  { name: 'phones with a request', page: 'Phones', reach: async (page, { host }) => {
    await fillIn(page, host);
    await send(page);
    await sent(page);
    await page.goto(`${host.site}/SitePages/Phones.aspx`);
    await page.getByText('What you sent').first().click();
  } },
  { name: 'phones with a draft', page: 'Phones', query: 'phone=ask', reach: async (page, { host }) => {
    await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
    await question(page, 'What is your function?');
    await page.goto(`${host.site}/SitePages/Phones.aspx`);
    await expect(page.getByText(/business need/).first()).toBeVisible();
  } },
  // Phones: corporate ICT.
  { name: 'deciding', ...deciding, reach: (page, { host }) => openTriageAgain(page, host) },
  { name: 'deciding all open', ...deciding, reach: async (page, { host }) => {
    await openTriageAgain(page, host);
    await page.getByText('Counts and ages').click();
    await page.getByText('Narrow the list').click();
    await openEverything(page);
  } },
  { name: 'deciding without an answer', ...deciding, announced: /./, reach: async (page, { host }) => {
    await openTriageAgain(page, host);
    await row(page, 'Tom Brearley').click();
    const decision = form(page, 'Decision: Tom Brearley');
    await choose(decision, 'No handset');
    await decision.getByRole('button', { name: 'Record decision' }).click();
    await expect(decision.getByRole('alert')).toBeVisible();
  } },
  { name: 'deciding recorded', ...deciding, announced: /^Recorded: Smart handset/, reach: async (page, { host }) => {
    await openTriageAgain(page, host);
    await row(page, 'Tom Brearley').click();
    await form(page, 'Decision: Tom Brearley').getByRole('button', { name: 'Record decision' }).click();
    await expect(heading(page, 'Recorded: Smart handset')).toBeFocused();
  } },
  { name: 'deciding none fits', ...deciding, reach: async (page, { host }) => {
    await openTriageAgain(page, host);
    await page.getByRole('searchbox', { name: 'Find a name, email or number' }).fill('nobody at all');
    await expect(page.getByText('No request fits the filter.')).toBeVisible();
  } },
  { name: 'decided', ...deciding, reach: async (page, { host }) => {
    await openTriageAgain(page, host);
    await tab(page, /^Decided/).click();
    await expect(form(page, 'Next step: Omar Haddad')).toBeVisible();
  } },
  { name: 'to reconcile', ...deciding, reach: async (page, { host }) => {
    await openTriageAgain(page, host);
    await tab(page, /^To reconcile/).click();
    await expect(heading(page, 'What does not fit together')).toBeVisible();
  } },
  { name: 'register', ...register, reach: sees(registerTable) },
  { name: 'register to write to', ...register, announced: /./, reach: async (page) => {
    await page.getByText('Write to those not contacted').click();
    await button(page, 'Mark as contacted').click();
    await button(page, 'Mark as contacted').click();
    await expect(page.getByRole('alert')).toBeFocused();
  } },
  { name: 'register loading', ...register, announced: /Paste the list/, reach: loading },
  { name: 'register columns', ...register, announced: /Say what each column holds/, reach: async (page) => {
    await loading(page);
    await page.getByRole('textbox', { name: 'Paste the cells here' }).fill('Email,Name\nnew.person@example.invalid,New Person');
    await press(page, 'Continue');
    await expect(heading(page, 'Say what each column holds')).toBeFocused();
  } },
];

/** The register and the queue are read when the page is opened: this opens it again where requests are decided. */
async function openTriageAgain(page: Page, host: Intranet['host']): Promise<void> {
  const theme = (await page.context().cookies()).find(({ name }) => name === 'host-theme')?.value;
  await openTriage(page, host, { theme: theme as 'light' });
}
