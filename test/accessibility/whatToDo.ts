import { expect, type Locator, type Page } from '@playwright/test';
import { openEverything } from '../e2e/allSites';
import { chooseSiteToDo } from '../e2e/fixtures';
import { button, type Journey, press, problem, refusals, sees, slow } from './journey';

/** Millgate House with a place to work, and the place's number if it has one: both come after first content. */
async function millgate(page: Page, place: Locator): Promise<void> {
  await chooseSiteToDo(page, 'millgate', /^Millgate House/);
  await expect(place).toBeVisible();
}

export const whatToDo: readonly Journey[] = [
  {
    page: 'WhatToDoNow',
    screens: [
      { name: 'what to do first visit', reach: sees((page) => page.getByRole('searchbox')) },
      {
        name: 'what to do',
        kept: true,
        announced: /^Try internet access first/,
        reach: (page) => millgate(page, page.getByRole('link', { name: '0113 496 0112' })),
      },
      {
        name: 'what to do all open',
        reach: async (page) => {
          await press(page, 'Show all');
          await page.getByText('Take it with you').click();
          await openEverything(page);
          await expect(button(page, 'Copy as text')).toBeVisible();
        },
      },
      {
        name: 'what to do, text to copy by hand',
        announced: /The text below is selected/,
        reach: async (page) => {
          await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
          await press(page, 'Copy as text');
          await expect(page.getByRole('textbox', { name: 'What to do now, as text' })).toBeFocused();
        },
      },
    ],
  },
  {
    page: 'WhatToDoNow',
    seed: 'day-one',
    screens: [
      {
        name: 'what to do day one',
        reach: async (page) => {
          await millgate(page, page.getByText('No place is agreed for you yet.'));
          await press(page, 'Show all');
        },
      },
    ],
  },
  {
    page: 'WhatToDoNow',
    seed: 'empty',
    screens: [
      { name: 'what to do empty', reach: sees((page) => page.locator('[data-web-part] h2, [data-web-part] p')) },
    ],
  },
  {
    page: 'WhatToDoNow',
    query: 'site=NOWHERE',
    screens: [{ name: 'what to do unknown site', reach: sees((page) => page.getByText(/is not listed/)) }],
  },
  {
    page: 'WhatToDoNow',
    seed: 'bare',
    before: refusals,
    screens: [{ name: 'what to do not set up', reach: sees((page) => page.getByText(/not set up yet/)) }],
  },
  {
    page: 'WhatToDoNow',
    query: 'site=MILLGATE',
    before: slow,
    screens: [{ name: 'what to do loading', reach: sees((page) => page.locator('[data-web-part] [role=status]')) }],
  },
  {
    page: 'WhatToDoNow',
    as: 'outsider',
    before: refusals,
    screens: [{ name: 'what to do no access', announced: /You do not have access/, reach: problem }],
  },
  {
    page: 'WhatToDoNow',
    as: 'rollout',
    query: 'site=MILLGATE',
    screens: [
      {
        name: 'manage',
        kept: true,
        announced: /^What staff are told to do now/,
        reach: async (page) => {
          await press(page, 'Manage');
          await expect(button(page, /^To mend/)).toBeVisible();
        },
      },
      {
        name: 'manage a review',
        announced: /Say by when it is reviewed/,
        reach: async (page) => {
          await press(page, /^Review: “Share one/);
          await press(page, 'It is right: reviewed today');
          await expect(page.getByRole('alert')).toBeVisible();
        },
      },
      {
        name: 'manage instructions',
        reach: async (page) => {
          await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
          await press(page, 'Instructions');
          await expect(button(page, 'New instruction')).toBeVisible();
        },
      },
      {
        name: 'manage new instruction',
        kept: true,
        announced: /Say what it is about/,
        reach: async (page) => {
          await press(page, 'New instruction');
          const fields = page.getByRole('form', { name: 'New instruction' });
          await fields.getByRole('radio', { name: 'Published', exact: true }).check({ force: true });
          await fields.getByRole('button', { name: 'Publish', exact: true }).click();
          await expect(fields.getByRole('alert').first()).toBeVisible();
        },
      },
      {
        name: 'manage places',
        reach: async (page) => {
          await page.getByRole('form', { name: 'New instruction' }).getByRole('button', { name: 'Cancel' }).click();
          await press(page, 'Leave without saving');
          await press(page, 'Places to work');
          await expect(button(page, 'New place')).toBeVisible();
        },
      },
      {
        name: 'manage an agreement',
        reach: async (page) => {
          await press(page, /^Agree: Riverside Library/);
          await expect(page.getByRole('form')).toBeVisible();
        },
      },
      {
        name: 'manage new place',
        announced: /Give the building and room/,
        reach: async (page) => {
          await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
          await press(page, 'New place');
          const fields = page.getByRole('form', { name: 'New place' });
          await fields.getByRole('button', { name: 'Save' }).click();
          await expect(fields.getByRole('alert')).toBeVisible();
        },
      },
    ],
  },
];
