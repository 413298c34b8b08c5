/** @seed day-one */
import { expect, test } from '../e2e/fixtures';

test.use({ seed: 'day-one' });

test('on the second day there is nothing to mend, and that is said', async ({ page, host }) => {
  await page.context().addCookies([{ name: 'host-persona', value: 'rollout', url: host.url }]);
  await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=MILLGATE`);
  await page.getByRole('button', { name: 'Manage', exact: true }).filter({ visible: true }).click();
  await expect(page.getByRole('button', { name: 'To mend (0)' })).toBeVisible();
  await expect(page.getByText('There is nothing to mend.')).toBeVisible();
});
