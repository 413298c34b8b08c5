import { expect, test } from './fixtures';

test('the gallery shows each web part in every host, theme and width', { tag: '@long' }, async ({ page, host }) => {
  test.slow();
  for (const [webPart, title, first] of [
    ['RolloutStatus', 'Rollout status', /^Millgate House/],
    ['ContingencyAccess', 'What to do now', /^Millgate House/],
    ['DeviceRequest', 'Phones', /A phone is for a business need/],
  ] as const) {
    await test.step(title, async () => {
      await page.goto(`${host.url}/_gallery?webPart=${webPart}&site=MILLGATE`);
      await expect(page.getByRole('link', { name: title, exact: true })).toHaveAttribute('aria-current', 'page');
      // A page and two kinds of tabs, three themes, three widths.
      await expect(page.locator('iframe')).toHaveCount(27);
      const dark = page.frameLocator('iframe[title="A page of the site, NHS dark, 320 pixels"]');
      await page.locator('iframe[title="A page of the site, NHS dark, 320 pixels"]').scrollIntoViewIfNeeded();
      await expect(dark.locator('html[data-host-theme="dark"]')).toBeVisible();
      await expect(dark.getByText(first).first()).toBeVisible();
      await expect(dark.locator('.host-bar')).toBeHidden();
    });
  }
});
