import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { copied, pasteSheet } from '../e2e/sheetPage';
import { button, heading, type Journey, press, summary } from './journey';

// What is asked and shown when the rollout team's sheets are imported, beyond the plain sheet of `rollout.ts`.

/** A sheet as a supplier or a person sent it. */
const found = (name: string): string => readFileSync(`test/sheets/found/${name}`, 'utf8');

const sites = copied([
  ['Site code', 'Site', 'Town', 'Region', 'Latitude', 'Longitude', 'Staff', 'Contact telephone'],
  ['MILLGATE', 'Millgate House', 'Rotherham', 'North', '', '', '99', ''],
  ['X1', 'Swapped House', 'Leeds', 'North', '-1.357', '53.43', '12', '7700900123'],
  ['01-Mar', 'March House', '', 'North', '', '', '', ''],
  ['NEWONE', 'New House', 'York', 'North', '53.96', '-1.08', '20', '01904 960123'],
]);

async function openImport(page: Page): Promise<void> {
  await press(page, /^(See a|A)ll sites$/);
  await press(page, 'Import from a spreadsheet');
  await expect(heading(page, 'Paste the sheet, or choose a file')).toBeFocused();
}

/** Says what is true of the whole sheet, and continues. */
async function sayAbout(page: Page): Promise<void> {
  for (const [name, value] of [
    ['Date of the sheet', '12 April 2013'],
    ['Who confirmed it', 'Atos deployment'],
    ['Source', 'Tracker 14'],
    ['Reason for moved dates (if any)', 'The supplier moved it'],
  ])
    await page.getByRole('textbox', { name }).fill(value);
  await press(page, 'Continue');
}

const home = { page: 'Home', as: 'rollout', widths: [375] } as const;

export const sheets: readonly Journey[] = [
  {
    ...home,
    screens: [
      {
        name: 'import, a table to fill in',
        reach: async (page) => {
          await openImport(page);
          await summary(page, 'Download a table to fill in').click();
        },
      },
      {
        name: 'import, rows above the headings',
        kept: true,
        announced: /^Say what each column holds/,
        reach: (page) => pasteSheet(page, found('m1b-supplier-long-padded.tsv')),
      },
      {
        name: 'import, no row of headings',
        reach: async (page) => {
          await page.getByRole('combobox', { name: 'Row of headings' }).selectOption('none');
          await expect(page.getByText(/^No row names the columns/)).toBeVisible();
        },
      },
      {
        name: 'import, another row of headings',
        announced: /Rows 1 and 2 are above the headings/,
        reach: async (page) => {
          await page.getByRole('combobox', { name: 'Row of headings' }).selectOption('4');
          await expect(page.getByText(/^Rows 1 and 2 are above the headings/)).toBeVisible();
        },
      },
      {
        name: 'import, names and words',
        kept: true,
        announced: /are not known here$/,
        reach: async (page) => {
          await sayAbout(page);
          await expect(heading(page, /are not known here$/)).toBeFocused();
        },
      },
      {
        name: 'import, words matched before',
        reach: async (page) => {
          await press(page, /^Use the \d suggestions$/);
          await summary(page, /matched before$/).click();
        },
      },
      {
        name: 'import, summed up',
        kept: true,
        announced: /to save$/,
        reach: async (page) => {
          await press(page, 'Continue');
          await expect(heading(page, /changes to save$/)).toBeFocused();
          await expect(heading(page, 'In short')).toBeVisible();
        },
      },
      {
        name: 'import, how cells were read',
        announced: /not read exactly as they are written/,
        reach: async (page) => {
          await press(page, /not read exactly as they are written$/);
          await expect(heading(page, /not read exactly as they are written$/)).toBeFocused();
        },
      },
      {
        name: 'import, what was matched by hand',
        announced: /^What was matched by hand/,
        reach: async (page) => {
          await press(page, 'Change what was matched by hand');
          await expect(heading(page, 'What was matched by hand')).toBeFocused();
        },
      },
    ],
  },
  {
    ...home,
    screens: [
      {
        name: 'import, services in columns',
        kept: true,
        announced: /^Say what each column holds/,
        reach: async (page) => {
          await openImport(page);
          await pasteSheet(page, found('m2-wide.tsv'));
          await expect(heading(page, 'Services in columns')).toBeVisible();
        },
      },
    ],
  },
  {
    ...home,
    screens: [
      {
        name: 'import, a workbook of several sheets',
        reach: async (page) => {
          await openImport(page);
          await page.getByLabel('Or choose a file').setInputFiles('test/sheets/suppliers/hidden-sheets-and-rows.xlsx');
          await expect(page.getByRole('radio', { name: 'April' })).toBeVisible();
        },
      },
      {
        name: 'import, a file that is refused',
        announced: /There is a problem/,
        reach: async (page) => {
          // The first bytes of a workbook from before 2007.
          const buffer = Buffer.from('d0cf11e0a1b11ae1', 'hex');
          await page
            .getByLabel('Or choose a file')
            .setInputFiles({ name: 'tracker.xls', mimeType: 'application/vnd.ms-excel', buffer });
          await expect(page.getByRole('alert').first()).toBeVisible();
        },
      },
    ],
  },
  {
    ...home,
    screens: [
      {
        name: 'import, columns of sites',
        announced: /^Say what each column holds/,
        reach: async (page) => {
          await openImport(page);
          await page.getByRole('radio', { name: 'Sites' }).check({ force: true });
          await pasteSheet(page, sites);
        },
      },
      {
        name: 'import, sites summed up',
        kept: true,
        announced: /to save$/,
        reach: async (page) => {
          await press(page, 'Continue');
          await expect(heading(page, /changes? to save$/)).toBeFocused();
          await expect(button(page, /site is new$/)).toBeVisible();
        },
      },
    ],
  },
];
