import type { Locator, Page } from '@playwright/test';
import { requestsOfAda, writeRequest } from '../askedRequests';
import { expect, type Intranet, test } from '../e2e/fixtures';
import { copied, pasteSheet } from '../e2e/sheetPage';
import { choose, form, openTriage, row, tab } from '../e2e/triagePage';
import { answer, fillIn, openAsk, sendOne } from './askForm';
import { closePage, goTo, host, keepNothing, press as pressed, quiet, settled } from './openPage';
import { link } from './queries';

// Every form in which something is saved, with a sign-in that ends or a digest that is refused at each of the requests
// of a save, and a browser that keeps what is typed, is full, or keeps nothing at all. Where the page says to reload,
// the text must be there afterwards; where it is not kept, the page must not say so. Either way the next press saves.

interface Opened {
  readonly page: Page;
  readonly intranet: Intranet;
}

interface Form {
  /** What must have happened before, by others or in another form. */
  before?(): Promise<void>;
  /** Opens it. */
  open(opened: Opened): Promise<void>;
  /** Opens it after a reload, where that takes more, up to where its text is. */
  reopen?(opened: Opened): Promise<void>;
  /** Types all that is needed, up to the button that saves. */
  fill(page: Page): Promise<void>;
  /** Where the text of the form is after a reload; left out where nothing is typed. */
  field?(page: Page): Locator;
  readonly typed?: string;
  /** The button that saves; after a refusal it may be another. */
  readonly save: string | RegExp;
  readonly again?: string | RegExp;
  /** What is there once it is saved. */
  saved(page: Page): Locator;
  /** Not kept by any browser: a sheet, a line. */
  readonly neverKept?: true;
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true }).first();
const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).click();
const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name });
const words = (text: string | RegExp) => (page: Page) => page.getByText(text).first();

async function openEditing({ intranet, page }: Opened): Promise<void> {
  await intranet.open('Home', 'rollout', undefined, 'site=MILLGATE');
  await press(page, 'Edit');
  await expect(button(page, 'Change Shared drive')).toBeVisible();
}

const inManage = (part: string, opens: string | RegExp) =>
  async function open({ page, intranet }: Opened) {
    await intranet.open('WhatToDoNow', 'rollout', undefined, 'site=MILLGATE');
    await page.getByRole('button', { name: 'Manage', exact: true }).filter({ visible: true }).click();
    await expect(page.getByRole('button', { name: /^To mend/ })).toBeVisible();
    await press(page, part);
    await press(page, opens);
  };

async function fillDate(within: Locator, name: string, ...parts: readonly [string, string, string]): Promise<void> {
  for (const [at, label] of ['Day', 'Month', 'Year'].entries())
    await within.getByRole('group', { name }).getByLabel(label).fill(parts[at]);
}

const openQueue = ({ page }: Opened): Promise<void> => openTriage(page, host as never);

async function openAsked({ intranet }: Opened): Promise<void> {
  await intranet.open('Phones', 'staff');
}

async function askedByIct(): Promise<void> {
  await sendOne();
  const [{ Id }] = await requestsOfAda(host);
  await writeRequest(host, Id as number, { Question: 'How many days a month?' });
}

const forms: Readonly<Record<string, Form>> = {
  'a request': {
    open: () => openAsk(),
    reopen: ({ page }) => page.reload() as Promise<never>,
    fill: () => fillIn(),
    field: words('I carry the rota one week in three.'),
    save: 'Send request',
    saved: heading('Your request is with ICT.'),
  },
  'a change of a request': {
    before: () => sendOne(),
    open: () => goTo(`${host.site}/SitePages/Phones.aspx?phone=ask-21`),
    async fill() {
      await pressed(link('Change Function'));
      await answer('What is your function?', 'Safeguarding');
    },
    field: words('Safeguarding'),
    save: 'Save changes',
    saved: heading('Your changes are with ICT.'),
  },
  'a reply': {
    before: askedByIct,
    open: openAsked,
    fill: (page) => page.getByLabel('Your reply').fill('About six days.'),
    field: (page) => page.getByLabel('Your reply'),
    typed: 'About six days.',
    save: 'Send reply',
    saved: heading('Your reply is with ICT.'),
  },
  'a request that is withdrawn': {
    before: () => sendOne(),
    open: openAsked,
    fill: (page) => press(page, 'Withdraw it'),
    save: 'Withdraw the request',
    saved: words(/is withdrawn\.$/),
  },
  'a status': {
    open: openEditing,
    async reopen(opened) {
      await openEditing(opened);
      await press(opened.page, 'Change Shared drive');
    },
    async fill(page) {
      await page.getByLabel('Where you know it from').fill('A call to the site');
      await press(page, 'Change Shared drive');
      await page.getByRole('form', { name: 'Shared drive' }).getByLabel('Waiting for').fill('the core network');
    },
    field: (page) => page.getByRole('form', { name: 'Shared drive' }).getByLabel('Waiting for'),
    typed: 'the core network',
    save: 'Save and confirm today',
    saved: words('Shared drive: saved.'),
  },
  'a confirmation': {
    open: openEditing,
    async reopen(opened) {
      await openEditing(opened);
      await press(opened.page, 'Use “A call to the site” again');
    },
    fill: (page) => page.getByLabel('Where you know it from').fill('A call to the site'),
    field: (page) => page.getByLabel('Where you know it from'),
    typed: 'A call to the site',
    save: 'Email: still working',
    saved: words('Email: confirmed today.'),
  },
  'several statuses': {
    open: openEditing,
    async reopen(opened) {
      await openEditing(opened);
      await press(opened.page, 'Change several at once');
    },
    async fill(page) {
      await page.getByLabel('Where you know it from').fill('A call to the site');
      await press(page, 'Change several at once');
      await press(page, 'Which services: none');
      await page.getByRole('checkbox', { name: 'Shared drive' }).check({ force: true });
      await page.getByRole('checkbox', { name: 'Video conferencing' }).check({ force: true });
      await page.getByText('Stage, what it waits for, and other details').click();
      await page.getByLabel('Waiting for').fill('the core network');
      await page.getByRole('radio', { name: 'Corporate ICT' }).check({ force: true });
      await press(page, 'See what would change');
    },
    field: (page) => page.getByLabel('Waiting for'),
    typed: 'the core network',
    save: 'Save 2 changes',
    again: 'Try the 2 again',
    saved: heading('2 changes saved'),
  },
  'what staff see': {
    async open({ page, intranet }) {
      await intranet.open('Home', 'staff', undefined, 'site=MILLGATE');
      await press(page, 'Does not work for me: Email');
    },
    fill: (page) => page.getByLabel('What do you see?').fill('It is slow.'),
    field: (page) => page.getByLabel('What do you see?'),
    typed: 'It is slow.',
    save: /^Add.*Email$/,
    saved: words(/It is slow\./),
    neverKept: true,
  },
  'a sheet of statuses': {
    async open({ page, intranet }) {
      await intranet.open('Home', 'rollout', undefined, 'sites=all');
      await press(page, 'Import from a spreadsheet');
    },
    async fill(page) {
      await pasteSheet(
        page,
        copied([
          ['Site', 'Service', 'Status'],
          ['MILLGATE', 'Archiving', 'not working'],
        ]),
      );
      await page.getByRole('textbox', { name: 'Date of the sheet' }).fill('14/4/2013');
      await page.getByRole('textbox', { name: 'Who confirmed it' }).fill('Atos deployment');
      await page.getByRole('textbox', { name: 'Source' }).fill('Daily report 14');
      await press(page, 'Continue');
    },
    save: /^Save 1/,
    again: 'Try the 1 again',
    saved: heading('1 change saved'),
    neverKept: true,
  },
  'a new instruction': {
    open: inManage('Instructions', 'New instruction'),
    async fill(page) {
      const within = page.getByRole('form', { name: 'New instruction' });
      await choose(within, 'Remote access (VPN)');
      await within.getByLabel('The instruction in one line').fill('Use the trust’s token until ours come.');
    },
    field: (page) => page.getByLabel('The instruction in one line'),
    typed: 'Use the trust’s token until ours come.',
    save: 'Save as a draft',
    saved: words(/^Saved: Use the trust’s token/),
  },
  'a review': {
    open: inManage('Instructions', /^Review: “?Share one computer/),
    async fill(page) {
      const within = page.getByRole('form', { name: /^Review: Share one/ });
      await within.getByRole('textbox', { name: 'Checked today by', exact: true }).fill('Jo Patel, for the region');
      await fillDate(within, 'Next review by', '29', '4', '2013');
    },
    field: (page) => page.getByRole('textbox', { name: 'Checked today by', exact: true }),
    typed: 'Jo Patel, for the region',
    save: 'It is right: reviewed today',
    saved: words(/^Reviewed: Share one computer/),
  },
  'a place to work': {
    open: inManage('Places to work', /^Change: Castle Works/),
    fill: (page) => page.getByLabel('Building and room').fill('Castle Works, second floor'),
    field: (page) => page.getByLabel('Building and room'),
    typed: 'Castle Works, second floor',
    save: 'Save',
    saved: words(/^Saved: Castle Works, second floor/),
  },
  'the end of an agreement': {
    open: inManage('Places to work', /^End: Castle Works/),
    fill: (page) => page.getByRole('group', { name: 'Last day of the agreement' }).getByLabel('Day').fill('9'),
    field: (page) => page.getByRole('group', { name: 'Last day of the agreement' }).getByLabel('Day'),
    typed: '9',
    save: 'End the agreement',
    saved: words(/^The agreement now ends: Castle Works/),
  },
  'a decision': {
    open: openQueue,
    fill: (page) => form(page, 'Decision: Maria Okafor').getByLabel('Note to Maria (optional)').fill('From Monday.'),
    field: (page) => form(page, 'Decision: Maria Okafor').getByLabel('Note to Maria (optional)'),
    typed: 'From Monday.',
    save: 'Record decision',
    saved: heading(/^Recorded: /),
  },
  'a question': {
    open: openQueue,
    async fill(page) {
      await choose(form(page, 'Decision: Maria Okafor'), 'Ask Maria a question');
      await form(page, 'Decision: Maria Okafor')
        .getByRole('textbox', { name: 'Question' })
        .fill('How many days a month?');
    },
    field: (page) => form(page, 'Decision: Maria Okafor').getByRole('textbox', { name: 'Question' }),
    typed: 'How many days a month?',
    save: 'Record decision',
    saved: heading(/^Recorded: /),
  },
  'a next step': {
    async open({ page }) {
      await openTriage(page, host as never);
      await tab(page, /^Decided/).click();
      await row(page, 'Omar Haddad').click();
    },
    fill: (page) =>
      form(page, /^Next step/)
        .getByLabel(/^Note to/)
        .fill('It comes on Monday.'),
    field: (page) => form(page, /^Next step/).getByLabel(/^Note to/),
    typed: 'It comes on Monday.',
    save: 'Record it',
    saved: heading(/^Recorded: /),
  },
  'several decisions': {
    async open({ page }) {
      await openTriage(page, host as never);
      await press(page, 'Choose several');
      for (const name of ['Maria Okafor', 'Tom Brearley'])
        await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
      await press(page, 'Decide several at once');
    },
    async fill(page) {
      await choose(form(page, 'Decide several at once'), 'No handset');
      await page.getByLabel('Reason').fill('None are left.');
      await press(page, 'See what would be recorded');
      await page.getByRole('checkbox', { name: /of these meet/ }).check({ force: true });
    },
    field: (page) => page.getByLabel('Reason'),
    typed: 'None are left.',
    save: /^Record 2/,
    again: /^Try the \d again/,
    saved: heading(/decisions? recorded$/),
  },
  'known users of BlackBerry': {
    async open({ page }) {
      await openTriage(page, host as never, { step: 'blackberry' });
      await press(page, 'Load known users');
    },
    async fill(page) {
      await page
        .getByRole('textbox', { name: 'Paste the cells here' })
        .fill('Email,Name\nnew@example.invalid,New User');
      await press(page, 'Continue');
      await expect(page.getByRole('heading', { name: 'Say what each column holds' })).toBeFocused();
      await press(page, 'Continue');
    },
    save: /^Save 1/,
    again: 'Try the 1 again',
    saved: heading(/^1\s\S+ saved$/),
    neverKept: true,
  },
};

type Ending = '401' | 'a page to sign in on' | 'the digest';
type Keeping = 'keeps it' | 'is full' | 'keeps nothing';

interface Case {
  readonly at: number;
  readonly ending: Ending;
  readonly keeping: Keeping;
}

/** What comes of the requests from the `at`th on; undefined: they are let through. */
let ended: { readonly ending: Ending; readonly at: number } | undefined;
let asked = 0;
const network = window.fetch;
window.fetch = async (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, window.location.href);
  if (!address.pathname.includes('/_api/')) return network(input, init);
  asked += 1;
  return (ended && asked >= ended.at && refusalOf(ended.ending, address, init)) || network(input, init);
};

function refusalOf(ending: Ending, { pathname }: URL, init: RequestInit = {}): Response | undefined {
  if (ending === '401') return new Response('{}', { status: 401 });
  if (ending === 'a page to sign in on')
    return new Response('<!DOCTYPE html><title>Sign in</title>', { headers: { 'Content-Type': 'text/html' } });
  if (init.method !== 'POST' || pathname.endsWith('contextinfo')) return undefined;
  const code = '-2130575252, Microsoft.SharePoint.SPException';
  return new Response(JSON.stringify({ 'odata.error': { code, message: { value: 'Timed out.' } } }), { status: 403 });
}

afterEach(() => {
  ended = undefined;
});

function keep(keeping: Keeping): void {
  if (keeping === 'is full') keepNothing();
  if (keeping === 'keeps nothing')
    jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
}

const endings: readonly Ending[] = ['401', 'a page to sign in on', 'the digest'];
const keepings: readonly Keeping[] = ['keeps it', 'is full', 'keeps nothing'];

/** Each way at each request, or in a short run each way once at the first and the last. */
function casesOf(requests: number): readonly Case[] {
  const all = Array.from({ length: requests }, (_, index) => index + 1).flatMap((at) =>
    endings.flatMap((ending) => keepings.map((keeping) => ({ at, ending, keeping }))),
  );
  if (process.env.EVERYTHING === '1') return all;
  return all.filter(({ at, ending, keeping }) => {
    const turn = (endings.indexOf(ending) + keepings.indexOf(keeping)) % 3;
    return (at === 1 && turn === 0) || (at === requests && requests > 1 && turn === 1);
  });
}

const goesOn = async (page: Page): Promise<void> => {
  const found = page.getByRole('button', { name: 'Go on with it', exact: true });
  if ((await found.count()) > 0) await found.first().click();
};

async function mustHold({ field, typed }: Form, page: Page): Promise<void> {
  if (!field) return;
  if (typed === undefined) await expect(field(page)).toBeVisible();
  else await expect(field(page)).toHaveValue(typed);
}

/** Whether SharePoint has taken a write since the log was cleared. */
function wasWritten(): boolean {
  return host.log
    .all()
    .flatMap(({ parts = [] }) => parts)
    .some(({ method, status }) => method !== 'GET' && status < 300);
}

async function oneEnding(each: Form, opened: Opened, { at, ending, keeping }: Case): Promise<void> {
  const { page } = opened;
  await each.before?.();
  keep(keeping);
  await each.open(opened);
  await each.fill(page);
  asked = 0;
  host.log.clear();
  ended = { ending, at };
  await press(page, each.save);
  await settled();
  // What was left undone by then is the courtesy copy of a decision, or the reading after a save.
  if ((await each.saved(page).count()) > 0) return;
  const alerts = [...document.querySelectorAll<HTMLElement>('[role=alert]')]
    .map(({ innerText }) => innerText)
    .join(' ');
  const said = alerts || document.body.innerText;
  const reloads = /Reload the page/.test(said);
  // Only what is on its way may be in doubt: what is saved may be read again.
  if (reloads && wasWritten()) return;
  if (each.neverKept || (each.field && keeping !== 'keeps it'))
    expect({ said, reloads }).toEqual({ said, reloads: false });
  if (each.field && keeping !== 'keeps it') expect(said).not.toContain('now or later');
  if (!reloads) expect(said).toMatch(/try again here|Try again to find out/i);
  ended = undefined;
  if (reloads && each.field) {
    await (each.reopen ?? each.open)(opened);
    await goesOn(page);
    await mustHold(each, page);
    return;
  }
  // Signed in again in another tab.
  await press(page, each.again ?? 'Try again');
  await settled();
  await expect(each.saved(page)).toBeVisible();
}

for (const [name, each] of Object.entries(forms)) {
  test(`${name}: what the page says of a sign-in that ended while it was saved is true`, async ({ page, intranet }) => {
    const opened = { page, intranet };
    const undo = host.database.trial();
    await each.before?.();
    await each.open(opened);
    await each.fill(page);
    asked = 0;
    await press(page, each.save);
    await settled();
    await expect(each.saved(page)).toBeVisible();
    const cases = casesOf(asked);
    undo();
    for (const one of cases) {
      window.localStorage.clear();
      const back = host.database.trial();
      try {
        await oneEnding(each, opened, one);
      } catch (error) {
        throw new Error(
          `${one.ending} at request ${one.at}, and a browser that ${one.keeping}: ${String((error as Error).stack)}`,
        );
      } finally {
        ended = undefined;
        jest.restoreAllMocks();
        await quiet();
        closePage();
        back();
      }
    }
  });
}
