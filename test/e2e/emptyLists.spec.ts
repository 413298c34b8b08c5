import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, sidewaysScroll, test } from './fixtures';

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

  test('lets the rollout team import the first sites, and then finds them by search', async ({ intranet, page }) => {
    await intranet.open('Home', 'rollout');
    await expect(
      page.getByText('No sites are listed yet. Import them from a spreadsheet, or add them to the list Rollout sites.'),
    ).toBeVisible();
    expect(intranet.requests()).toHaveLength(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(page)).toBe(0);
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
