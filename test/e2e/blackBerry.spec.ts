import { expect, test } from './fixtures';
import { openRegister, rowOf, stored } from './registerPage';
import { written } from './sheetPage';

test.describe('the BlackBerry register', () => {
  test.afterEach(({ host }) => host.reset());

  test('marks one as contacted today, with the keyboard alone', async ({ intranet, page }) => {
    await openRegister(intranet, page);
    await intranet.forget();
    await rowOf(page, 'Ian Fletcher').getByRole('button', { name: 'Ian Fletcher: mark as contacted' }).press('Enter');
    await expect(page.getByRole('heading', { name: /^1\schange saved$/ })).toBeFocused();
    expect(written(intranet)).toHaveLength(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^\d\sof 31 known users/ })).toBeFocused();
    await expect(
      page.getByRole('heading', { name: /^8\sof 31 known users still need to hear from us\.$/ }),
    ).toBeFocused();
    await expect(rowOf(page, 'Ian Fletcher')).toHaveText(/Contacted, no request yet.*15\sAprilEdit entryRemove$/s);
    expect(await stored(intranet, 'ian.fletcher@example.invalid')).toMatchObject([
      { ContactedOn: '2013-04-14T23:00:00Z', Number: '0113 496 0141' },
    ]);
  });
});
