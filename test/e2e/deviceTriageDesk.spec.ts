import { expect, test } from './fixtures';
import { byHand, form, list, openTriage, sentByStaff, tab } from './triagePage';

// What a day of deciding meets: lists that are closed, readings that fail, people who ask twice.

test.afterEach(({ host }) => host.reset());

test.describe('where a list cannot be read', () => {
  test('the queue, and what somebody has typed, stay when the answered requests are refused on the first visit', async ({
    page,
    host,
    intranet,
  }) => {
    intranet.expectFailedRequests();
    await page.context().addCookies([{ name: 'host-persona', value: 'triage', url: host.url }]);
    host.faults.add({ match: { path: 'Outcome ne null' }, status: 403, delayMs: 2500 });
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide`);
    const note = form(page, 'Decision: Maria Okafor').getByLabel('Note to Maria (optional)');
    await note.fill('Not to be lost.');
    await expect(page.getByRole('alert')).toContainText('You do not have access to these lists.');
    await expect(note).toHaveValue('Not to be lost.');
    await expect(
      page.getByText(/Those that say they are answered could not be read: one may belong here\.$/),
    ).toBeVisible();
    await tab(page, /^To reconcile$/).click({ trial: true });
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(tab(page, /^To reconcile \(1\)$/)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(note).toHaveValue('Not to be lost.');
  });
});

test('a text of a megabyte, and a date that cannot be, take nobody’s room or place', async ({ page, host }) => {
  const id = await sentByStaff(host, {
    FunctionKey: 'emergency-planning',
    BusinessNeeds: ['Works alone'],
    Justification: `${'word '.repeat(200_000)}the end`,
  });
  const forged = await byHand(host, 'staff', `DeviceRequests')/items(${id})/validateUpdateListItem()`, {
    method: 'POST',
    body: { formValues: [{ FieldName: 'Created', FieldValue: '1900-01-02T08:00:00Z' }] },
  });
  expect(forged.status).toBe(200);
  await openTriage(page, host, { step: `queue-${id}` });
  await expect(page.getByRole('list', { name: 'Look at this first' })).toContainText(
    'which cannot be. It counts as asked today.',
  );
  await expect(list(page).getByRole('button').first()).toContainText('Maria Okafor');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6000);
  await page.getByRole('button', { name: /^Show all 1,000,00\d characters$/ }).click();
  await expect(page.getByText(/the end$/)).toBeFocused();
});
