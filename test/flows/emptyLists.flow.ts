/** @seed empty */
import type { Page } from '@playwright/test';
import { answer, next, openAsk, question, send, sent, tick } from '../e2e/askForm';
import { accessibilityFaults, expect, test } from '../e2e/fixtures';

test.use({ seed: 'empty' });

/** Pastes two sites into the import that is open, and saves them. */
async function importTwo(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Paste the sheet, or choose a file' })).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Sites' })).toBeChecked();
  await page
    .getByRole('textbox', { name: 'Paste the cells here' })
    .fill(
      'Site code\tName\tTown\tRegion\tPostcode\tStaff\nDEPOT\tOld Depot\tDerby\tMidlands & East\tDE1 2AB\t12\nWHARF\tCanal Wharf\tLeeds\tNorth\tLS1 4BR\t30',
    );
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Save 2 changes' }).click();
  await expect(page.getByRole('heading', { name: '2 changes saved' })).toBeFocused();
  await page.getByRole('button', { name: 'Done' }).click();
}

test.describe('with empty lists', () => {
  test.afterEach(({ host }) => host.reset());

  test('says that there are no sites yet, and who adds them', async ({ intranet, page }) => {
    await intranet.open();
    await expect(page.getByText('No sites are listed yet. Corporate ICT’s rollout team is adding them.')).toBeVisible();
  });

  test('says whom to call meanwhile, as the page’s owner has it', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow');
    await expect(page.getByText('No sites are listed yet.')).toBeVisible();
    await expect(page.getByText('Stuck? Call the help desk on 0113 496 0000.')).toBeVisible();
  });

  test('lets anybody ask for a phone, say what their work is and name the BlackBerry they use', async ({
    page,
    host,
    intranet,
  }) => {
    await intranet.open('Phones');
    await expect(
      page.getByText('The rules are not there yet. You can ask all the same: a person decides.'),
    ).toBeVisible();
    await expect(page.getByText('ICT answers every request, on this page.')).toBeVisible();
    await openAsk(page, host);
    await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
    await question(page, 'What does your job need that a desk phone cannot do?');
    await tick(page, 'Works alone');
    await next(page);
    await page.getByRole('alert').getByRole('link').click();
    await page.getByLabel('The work and its need, in your own words').fill('I drive the mobile clinic.');
    await next(page);
    await answer(page, 'Do you need email away from a desk?', 'Yes');
    await answer(page, 'Is that email NHSmail?', 'Yes');
    await question(page, 'What do you use now?');
    await page.getByRole('radio', { name: 'Another device' }).check({ force: true });
    await page.getByLabel('Which device is it?').fill('Blackberry');
    await next(page);
    await answer(page, 'Do you want to keep your number?', 'No');
    await question(page, 'Which site do you work from?');
    await next(page);
    await page.getByRole('button', { name: 'There is no date' }).click();
    await question(page, 'Check your answers');
    await expect(page.getByText(/^This request goes before others/)).toBeVisible();
    await expect(page.getByText('Until it is decided: Keep using what you have now.')).toBeVisible();
    await expect(page.getByRole('term').filter({ hasText: /^Function$/ })).toHaveCount(0);
    await send(page);
    await sent(page);
  });

  test('offers the rollout team the import from all sites too', async ({ intranet, page }) => {
    await intranet.open('Home', 'rollout');
    await page.goto(`${page.url()}?sites=all`);
    await page.getByRole('button', { name: 'Import from a spreadsheet' }).click();
    await importTwo(page);
    await page.getByRole('button', { name: 'Find your site' }).click();
    await page.getByRole('searchbox', { name: 'Find your site' }).fill('old depot');
    await expect(page.getByRole('button', { name: /^Old Depot/ })).toBeVisible();
  });

  test('lets the rollout team import the first sites, and then finds them by search', async ({ intranet, page }) => {
    await intranet.open('Home', 'rollout');
    await expect(
      page.getByText('No sites are listed yet. Import them from a spreadsheet, or add one after the other.'),
    ).toBeVisible();
    expect(intranet.requests()).toHaveLength(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import from a spreadsheet' }).click();
    await page.getByRole('button', { name: 'Leave the import' }).click();
    await expect(page.getByRole('button', { name: 'Import from a spreadsheet' })).toBeFocused();
    await page.keyboard.press('Enter');
    await importTwo(page);
    await page.getByRole('searchbox', { name: 'Find your site' }).fill('canal');
    await page.getByRole('button', { name: /^Canal Wharf/ }).click();
    await expect(page.getByText('Canal Wharf, Leeds', { exact: true })).toBeVisible();
  });
});
