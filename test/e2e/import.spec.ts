import type { Page } from '@playwright/test';
import { accessibilityFaults, changeStatus, expect, type Intranet, test, type Theme } from './fixtures';
import { pasteSheet } from './sheetPage';

const importButton = { name: 'Import from a spreadsheet' };

async function openImport(intranet: Intranet, page: Page, theme: Theme = 'light'): Promise<void> {
  await intranet.open('Home', 'rollout', theme);
  await page.getByRole('button', { name: /^(See a|A)ll sites$/ }).click();
  await page.getByRole('button', importButton).click();
  await expect(page.getByRole('heading', { name: 'Paste the sheet, or choose a file' })).toBeFocused();
}

async function paste(page: Page, text: string, kind: 'Statuses' | 'Sites' = 'Statuses'): Promise<void> {
  await page.getByRole('radio', { name: kind }).check();
  await pasteSheet(page, text);
}

async function sayAbout(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Date of the sheet' }).fill('14/4/2013');
  await page.getByRole('textbox', { name: 'Who confirmed it' }).fill('Atos deployment');
  await page.getByRole('textbox', { name: 'Source' }).fill('Daily report 14');
  await page.getByRole('button', { name: 'Continue' }).click();
}

test.describe('the import', () => {
  test.afterEach(({ host }) => host.reset());

  test('remembers how columns and names were matched, until somebody says otherwise', async ({ intranet, page }) => {
    await openImport(intranet, page);
    await paste(page, 'Where\tWhat\tStatus\nMill Gate Hse\tEmail\tNot working');
    await page.getByRole('combobox', { name: 'Where' }).selectOption('Site name');
    await page.getByRole('combobox', { name: 'What' }).selectOption('Service');
    await page.getByRole('checkbox', { name: /^Dates such as/ }).check();
    await sayAbout(page);
    await page
      .getByRole('group', { name: 'Mill Gate Hse' })
      .getByRole('checkbox', { name: 'Leave its rows out' })
      .check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('Rows you leave out')).toBeVisible();

    await openImport(intranet, page);
    await paste(page, 'WHAT\tWhere\tStatus\nEmail\tmill gate hse\tNot working');
    await expect(page.getByRole('combobox', { name: 'Where' })).toHaveValue('SiteName');
    await expect(page.getByRole('combobox', { name: 'What' })).toHaveValue('ServiceKey');
    await expect(page.getByRole('checkbox', { name: /^Dates such as/ })).toBeChecked();
    await sayAbout(page);
    await expect(page.getByRole('heading', { name: 'Nothing to change' })).toBeVisible();
    await page.getByRole('button', { name: 'Change what was matched by hand' }).click();
    await page.getByRole('group', { name: 'Mill Gate Hse' }).getByRole('combobox').fill('no such site');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByRole('link', { name: 'No site goes by “no such site”. Choose one from the list.' }).click();
    await expect(page.getByRole('group', { name: 'Mill Gate Hse' }).getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('millgate');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: '1 change to save' })).toBeVisible();
  });

  test('says what is missing, and takes the focus there', async ({ intranet, page }) => {
    await openImport(intranet, page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByRole('link', { name: 'Paste the cells, or choose a file' }).click();
    await expect(page.getByRole('textbox', { name: 'Paste the cells here' })).toBeFocused();
    await page.keyboard.insertText('Site\tService\n"never closed');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('link', { name: /^A quotation mark in row 2 is never closed/ })).toBeVisible();
    await paste(page, 'Where\tService\tStatus\nMILLGATE\tEmail\tWorking');
    await page.getByRole('textbox', { name: 'Date of the sheet' }).fill('16 April 2013');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      'Say which column names the site',
      'The date of the sheet must not be in the future',
      'Say who confirmed it',
      'Give the source',
    ]);
    await page.getByRole('link', { name: 'Say which column names the site' }).click();
    await expect(page.getByRole('combobox', { name: 'Where' })).toBeFocused();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  const eachMillgate = [
    'Site\tService\tWaiting for',
    ...['email', 'telephone', 'internet', 'sharepoint', 'intranet', 'office', 'archiving', 'video', 'vpn'].map(
      (key) => `MILLGATE\t${key}\tthe line`,
    ),
  ].join('\n');

  test('says what is not saved and why, tries that again, and shows both versions of what somebody else has changed', async ({
    intranet,
    page,
  }) => {
    intranet.expectFailedRequests();
    await openImport(intranet, page);
    await paste(page, eachMillgate);
    await sayAbout(page);
    await expect(page.getByRole('heading', { name: '9 changes to save' })).toBeFocused();

    await changeStatus(intranet.host, 'MILLGATE|vpn', { WaitingFor: 'a decision' });
    intranet.host.faults.add({ match: { method: 'MERGE', path: 'RolloutStatuses' }, status: 500, times: 1 });
    await page.getByRole('button', { name: 'Save 9 changes' }).click();
    // A fault met in a batch hits one part.
    await expect(page.getByRole('heading', { name: '7 changes saved; 2 not' })).toBeFocused();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'See both versions' }).click();
    await expect(page.getByRole('table').getByRole('row').filter({ hasText: 'Waiting for' })).toContainText(
      /the line.*a decision/s,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save yours over theirs' }).click();
    await expect(page.getByRole('heading', { name: '8 changes saved; 1 not' })).toBeFocused();
    await page.getByRole('button', { name: 'Try the 1 again' }).click();
    await expect(page.getByRole('heading', { name: '9 changes saved' })).toBeFocused();
  });

  test('goes through with the keyboard alone', async ({ intranet, page }) => {
    await intranet.open('Home', 'rollout');
    await page.getByRole('button', { name: 'See all sites' }).press('Enter');
    await page.getByRole('button', importButton).press('Enter');
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
