import { expect, test } from './fixtures';

test.describe('the import', () => {
  test.afterEach(({ host }) => host.reset());

  test('goes through with the keyboard alone', async ({ intranet, page }) => {
    await intranet.open('Home', 'rollout');
    await page.getByRole('button', { name: 'See all sites' }).press('Enter');
    await page.getByRole('button', { name: 'Import from a spreadsheet' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Paste the sheet, or choose a file' })).toBeFocused();
    const tab = async (times = 1): Promise<void> => {
      for (let time = 0; time < times; time += 1) await page.keyboard.press('Tab');
    };
    await tab();
    await expect(page.getByRole('radio', { name: 'Statuses' })).toBeFocused();
    await tab();
    await page.keyboard.insertText(
      'Site\tService\tStatus\tAs at\tConfirmed by\tSource\nMILLGATE\tEmail\tNot working\t14 April 2013\tAtos\tReport',
    );
    await tab(2);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Say what each column holds' })).toBeFocused();
    await tab(12);
    await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '1 change to save' })).toBeFocused();
    await tab();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '1 change saved' })).toBeFocused();
    await tab();
    await page.keyboard.press('Enter');
    await expect(page.getByText('All sites', { exact: true })).toBeFocused();
  });
});
