import { expect, type Page } from '@playwright/test';
import { openEverything } from '../e2e/allSites';
import { pasteSheet } from '../e2e/sheetPage';
import { choose, form, row, tab } from '../e2e/triagePage';
import { button, heading, type Journey, press } from './journey';

const users =
  'Email,Name,Site,NHSmail\nNew <new.person@example.invalid>,New Person,Waterdal,no\nnobody,N,,maybe\n,Total,,';

/** A table that decides forty requests in one way: some can be approved. */
const decisions = [
  'Reference\tDecision\tWords to the requester',
  ...Array.from({ length: 40 }, (_, at) => `P-${at + 1}\tApprove\tYours comes on Monday.`),
].join('\n');

async function record(page: Page): Promise<void> {
  await form(page, 'Decision: Tom Brearley').getByRole('button', { name: 'Record decision' }).click();
}

/** Decided requests are checked in the background; the screen no longer changes once all are. */
async function allChecked(page: Page): Promise<void> {
  await expect(tab(page, /^To reconcile \(\d+\)$/)).toBeVisible();
}

export const triage: readonly Journey[] = [
  {
    page: 'Phones',
    as: 'triage',
    query: 'phone=decide',
    screens: [
      { name: 'deciding', kept: true, reach: allChecked },
      {
        name: 'deciding all open',
        reach: async (page) => {
          await page.getByText('Counts and ages').click();
          await page.getByText('Narrow the list').click();
          await openEverything(page);
        },
      },
      {
        name: 'deciding without an answer',
        announced: /There is a problem/,
        reach: async (page) => {
          await row(page, 'Tom Brearley').click();
          await choose(form(page, 'Decision: Tom Brearley'), 'No handset');
          await record(page);
          await expect(form(page, 'Decision: Tom Brearley').getByRole('alert')).toBeVisible();
        },
      },
      {
        name: 'deciding recorded',
        announced: /^Recorded: Smart handset/,
        reach: async (page) => {
          await choose(form(page, 'Decision: Tom Brearley'), 'Smart handset');
          await record(page);
          await expect(heading(page, 'Recorded: Smart handset')).toBeFocused();
        },
      },
      {
        name: 'deciding none fits',
        announced: /No request fits the filter/,
        reach: async (page) => {
          await page.getByRole('searchbox', { name: 'Find a name, email or number' }).fill('nobody at all');
          await expect(page.getByText('No request fits the filter.')).toBeVisible();
        },
      },
      {
        name: 'decided',
        reach: async (page) => {
          await page.getByRole('searchbox', { name: 'Find a name, email or number' }).fill('');
          await tab(page, /^Decided/).click();
          await expect(form(page, /^Next step: /).first()).toBeVisible();
        },
      },
      {
        name: 'to reconcile',
        reach: async (page) => {
          await tab(page, /^To reconcile/).click();
          await expect(heading(page, 'What does not fit together')).toBeVisible();
        },
      },
    ],
  },
  {
    page: 'Phones',
    as: 'triage',
    query: 'phone=decide',
    screens: [
      {
        name: 'deciding several, chosen',
        announced: /^2 requests chosen/,
        reach: async (page) => {
          await allChecked(page);
          await press(page, 'Choose several');
          for (const name of ['Maria Okafor', 'Tom Brearley'])
            await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
        },
      },
      {
        name: 'deciding several, what would be recorded',
        kept: true,
        announced: /will be recorded/,
        reach: async (page) => {
          await press(page, 'Decide several at once');
          await press(page, 'See what would be recorded');
          await expect(button(page, /^Record 2/)).toBeVisible();
        },
      },
      {
        name: 'deciding several, recorded',
        announced: /decisions recorded/,
        reach: async (page) => {
          await press(page, /^Record 2/);
          await expect(heading(page, /decisions recorded/)).toBeFocused();
        },
      },
    ],
  },
  {
    page: 'Phones',
    as: 'triage',
    query: 'phone=decide',
    screens: [
      {
        name: 'decisions from a sheet',
        announced: /^Paste the table of decisions/,
        reach: async (page) => {
          await allChecked(page);
          await page.getByText('Counts and ages').click();
          await press(page, 'Record from a table');
          await expect(heading(page, /^Paste the table of decisions/)).toBeFocused();
        },
      },
      {
        name: 'decisions from a sheet, columns',
        announced: /^Say what each column holds/,
        reach: (page) => pasteSheet(page, decisions),
      },
      {
        name: 'decisions from a sheet, what would be recorded',
        kept: true,
        announced: /will be recorded|Nothing to record/,
        reach: async (page) => {
          await press(page, 'Continue');
          await expect(heading(page, /will be recorded/)).toBeFocused();
        },
      },
    ],
  },
  {
    page: 'Phones',
    as: 'triage',
    query: 'phone=decide&step=blackberry',
    screens: [
      {
        name: 'register',
        kept: true,
        reach: async (page) => {
          await expect(page.getByRole('table', { name: 'Known BlackBerry users' })).toBeVisible();
          await allChecked(page);
          await page.getByText('Write to those not contacted').click();
        },
      },
      {
        name: 'register, one person found',
        announced: /1 of 31 people found/,
        reach: async (page) => {
          await page.getByRole('searchbox').fill('fletcher');
          await expect(page.getByText(/people found$/)).toBeVisible();
        },
      },
      {
        name: 'register, editing with errors',
        announced: /There is a problem/,
        reach: async (page) => {
          await press(page, 'Edit entry: Ian Fletcher');
          await page.getByRole('textbox', { name: 'Email' }).fill('nobody');
          await press(page, 'Save the changes');
          await expect(page.getByRole('alert')).toBeFocused();
        },
      },
      {
        name: 'register, edited',
        announced: /^Saved: Ian Fletcher/,
        reach: async (page) => {
          await page.getByRole('textbox', { name: 'Email' }).fill('ian.f@example.invalid');
          await press(page, 'Save the changes');
          await expect(button(page, 'Edit entry: Ian Fletcher')).toBeFocused();
          await page.getByRole('searchbox').fill('');
        },
      },
      {
        name: 'register, removing',
        announced: /^Say why|There is a problem/,
        reach: async (page) => {
          await press(page, 'Remove Ian Fletcher');
          await press(page, 'Remove from the register');
          await expect(page.getByRole('alert')).toBeFocused();
        },
      },
      {
        name: 'register, removed',
        announced: /^Removed: Ian Fletcher/,
        reach: async (page) => {
          await page.getByRole('textbox', { name: 'Reason' }).fill('Left in March');
          await press(page, 'Remove from the register');
          await expect(page.getByText(/^Removed: Ian Fletcher/)).toBeVisible();
        },
      },
      {
        name: 'register, those removed',
        reach: async (page) => {
          await page.getByRole('combobox', { name: 'Show' }).selectOption('removed');
          await expect(button(page, 'Ian Fletcher: put back')).toBeVisible();
        },
      },
      {
        name: 'register, writing again',
        reach: async (page) => {
          await page.getByRole('combobox', { name: 'Show' }).selectOption('all');
          await page.getByText('Write to those contacted, no request yet').click();
          await expect(button(page, 'Mark as contacted again')).toBeVisible();
        },
      },
      {
        name: 'register, nobody chosen',
        announced: /There is a problem/,
        reach: async (page) => {
          await press(page, 'Mark as contacted');
          await press(page, 'Mark as contacted');
          await expect(page.getByRole('alert')).toBeFocused();
        },
      },
      {
        name: 'register loading without cells',
        announced: /Paste the cells|choose a file/,
        reach: async (page) => {
          await press(page, 'Back');
          await press(page, 'Load known users');
          await expect(heading(page, 'Paste the list, or choose a file')).toBeFocused();
          await press(page, 'Continue');
          await expect(page.getByRole('alert')).toBeVisible();
        },
      },
      { name: 'register columns', announced: /^Say what each column holds/, reach: (page) => pasteSheet(page, users) },
      {
        name: 'register offices',
        announced: /is not known here$/,
        reach: async (page) => {
          await press(page, 'Continue');
          await expect(heading(page, /is not known here$/)).toBeFocused();
        },
      },
      {
        name: 'register changes',
        announced: /to save$/,
        reach: async (page) => {
          await press(page, 'Continue');
          await expect(heading(page, /to save$/)).toBeFocused();
        },
      },
      {
        name: 'register saved',
        announced: /saved$/,
        reach: async (page) => {
          await press(page, /^Save 1/);
          await expect(heading(page, /saved$/)).toBeFocused();
        },
      },
    ],
  },
];
