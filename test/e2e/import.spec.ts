import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { copied } from './sheetPage';

test.describe('the import', () => {
  test.afterEach(({ host }) => host.reset());

  test('goes through with the keyboard alone: row of headings, suggestions, a figure and back', async ({
    intranet,
    page,
  }) => {
    const tabTo = async (what: Locator): Promise<void> => {
      for (let time = 0; time < 40; time += 1) {
        if (await what.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      await expect(what).toBeFocused();
    };
    const enter = async (name: string | RegExp, within: Page | Locator = page): Promise<void> => {
      await tabTo(within.getByRole('button', { name }));
      await page.keyboard.press('Enter');
    };
    await intranet.open('Home', 'rollout');
    await enter('See all sites');
    await enter('Import from a spreadsheet');
    await tabTo(page.getByRole('textbox', { name: 'Paste the cells here' }));
    await page.keyboard.insertText(
      copied([
        ['Report of 14 April 2013'],
        ['Site', 'Service', 'Status', 'As at', 'Confirmed by', 'Source'],
        ['Millgate Hse', 'Telephony', 'Not working', '14 April 2013', 'Atos', 'Report'],
      ]),
    );
    await enter('Continue');
    await expect(page.getByRole('heading', { name: 'Say what each column holds' })).toBeFocused();
    const row = page.getByRole('combobox', { name: 'Row of headings' });
    await tabTo(row);
    await page.keyboard.press('ArrowUp');
    await expect(row).toHaveValue('1');
    await page.keyboard.press('ArrowDown');
    await expect(row).toHaveValue('2');
    await enter('Continue');
    await expect(page.getByRole('heading', { name: '2 names are not known here' })).toBeFocused();
    await enter(/^Use “Millgate House/);
    await expect(page.getByRole('combobox', { name: 'Which site is it?' })).toBeFocused();
    const service = page.getByRole('combobox', { name: 'Which service is it?' });
    await tabTo(service);
    await page.keyboard.press('ArrowDown');
    await expect(service).not.toHaveValue('');
    await enter('Continue');
    await expect(page.getByRole('heading', { name: '1 change to save' })).toBeFocused();
    const figure = page.getByRole('button', { name: /confirmed by Atos$/ });
    await tabTo(figure);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /confirmed by Atos$/ })).toBeFocused();
    await enter('Back to the summary');
    await expect(figure).toBeFocused();
    await enter('Save 1 change');
    await expect(page.getByRole('heading', { name: '1 change saved' })).toBeFocused();
    await enter('Done');
    await expect(page.getByText('All sites', { exact: true })).toBeFocused();
  });
});
