import { expect, sidewaysScroll, smallTargets, stickingOut, test } from './fixtures';
import { openTriage, row, tab } from './triagePage';

test.afterEach(({ host }) => host.reset());

test.describe('everybody can work it', () => {
  test('at 320 pixels the queue comes first, then the request, with a way back', async ({ page, host }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openTriage(page, host);
    const part = page.getByRole('region', { name: 'Phones' });
    await expect(page.getByRole('heading', { name: 'Maria Okafor' })).toBeHidden();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await stickingOut(part, 8)).toEqual([]);
    await page.getByText('Narrow the list').click();
    await page.getByText('Counts and ages').click();
    await expect(page.getByRole('table', { name: 'By function' })).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await stickingOut(part, 8)).toEqual([]);
    await row(page, 'Tom Brearley').click();
    await expect(page.getByRole('heading', { name: 'Tom Brearley' })).toBeFocused();
    await expect(row(page, 'Tom Brearley')).toBeHidden();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await stickingOut(part, 8)).toEqual([]);
    expect(await smallTargets(part)).toEqual([]);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect(row(page, 'Tom Brearley')).toBeFocused();
    for (const name of [/^Decided/, /^To reconcile/]) {
      await tab(page, name).click();
      expect(await sidewaysScroll(page)).toBe(0);
    }
  });

  test('a request is decided from the keyboard alone', async ({ page, host }) => {
    await openTriage(page, host);
    await tab(page, /^Queue/).focus();
    for (let pressed = 0; pressed < 8; pressed += 1) await page.keyboard.press('Tab');
    await expect(row(page, 'Tom Brearley')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Tom Brearley' })).toBeFocused();
    for (const name of ['Their answers', 'History']) {
      await page.keyboard.press('Tab');
      await expect(page.locator('summary').filter({ hasText: name })).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Smart handset' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    // A recorded decision cannot be removed: Enter in a choice records nothing.
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'Smart handset' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ring me.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Sunita Rao' })).toBeFocused();
  });
});
