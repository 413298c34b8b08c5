import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, test } from '../e2e/fixtures';
import { copied, pasteSheet } from '../e2e/sheetPage';
import { byHand, decisionsOn, list, openTriage, requestOf, rows, tab } from '../e2e/triagePage';

// The triage table, filled in and taken in again.

test.afterEach(({ host }) => host.reset());

async function openSheet(page: Page): Promise<void> {
  await page.getByText('Counts and ages').click();
  await page.getByRole('button', { name: 'Record from a table' }).click();
  await expect(page.getByRole('heading', { name: /^Paste the table of decisions/ })).toBeFocused();
}

const reference = (id: unknown): string => `P-${String(id).padStart(4, '0')}`;
const head = ['Reference', 'Decision', 'Words to the requester'];

test('requests are approved and their handsets ordered from a table; what a person must look at is left out and named', async ({
  page,
  host,
  intranet,
}) => {
  await openTriage(page, host);
  const [tom, sunita] = await Promise.all(['Tom Brearley', 'Sunita Rao'].map((name) => requestOf(host, name)));
  const approved = (await rows(host, 'DeviceRequests', "Outcome eq 'Smart handset'")).filter(
    ({ OutcomeStage }) => !OutcomeStage,
  );
  await openSheet(page);
  await pasteSheet(
    page,
    copied([
      head,
      [reference(tom.Id), 'Approve', 'Yours comes on Monday.'],
      [reference(sunita.Id), 'Ordered', ''],
      [reference(approved[0].Id), 'Ordered', ''],
      ['P-9999', 'Ordered', ''],
      ['P-0001', '', ''],
    ]),
  );
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: /^2\sdecisions will be recorded\.$/ })).toBeFocused();
  await expect(page.getByText(/^The table does not say which version of each request it was made from/)).toBeVisible();
  const left = page.getByRole('table', { name: '2 problems' });
  await expect(
    left.getByRole('row').filter({ hasText: 'This cannot be recorded now. Its status is: Open.' }),
  ).toHaveCount(1);
  await expect(left.getByRole('row').filter({ hasText: 'There is no such request' })).toContainText('P-9999');
  const made = page.getByRole('table', { name: 'Decisions' });
  await expect(made.getByRole('row').filter({ hasText: 'Tom Brearley' })).toContainText(
    /Smart handset.*Yours comes on Monday\./s,
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await decisionsOn(host, tom.Id)).toHaveLength(0);

  await page.getByRole('button', { name: /^Record 2\sdecisions$/ }).click();
  await expect(page.getByRole('heading', { name: /^2\sdecisions recorded$/ })).toBeFocused();
  expect(await decisionsOn(host, tom.Id)).toMatchObject([
    { Decision: 'Smart handset', Note: 'Yours comes on Monday.' },
  ]);
  expect(await requestOf(host, 'Tom Brearley')).toMatchObject({ Outcome: 'Smart handset' });
  expect((await decisionsOn(host, approved[0].Id)).map(({ Decision }) => Decision)).toContain('Ordered');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(tab(page, /^Queue \(13\)$/)).toBeVisible();
  await expect(list(page)).toBeVisible();

  // The same table again records nothing.
  await intranet.forget();
  await openSheet(page);
  await pasteSheet(page, copied([head, [reference(tom.Id), 'Approve', 'Yours comes on Monday.']]));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to record' })).toBeFocused();
  await expect(page.getByText('Recorded already, and left out')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Record/ })).toHaveCount(0);
});

test('what somebody else decides while the table is looked at is shown, and theirs stays', async ({ page, host }) => {
  await openTriage(page, host);
  const { Id, RequestKey } = await requestOf(host, 'Tom Brearley');
  await openSheet(page);
  await pasteSheet(page, copied([head, [reference(Id), 'Smart handset', '']]));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: /^1\sdecision will be recorded\.$/ })).toBeFocused();
  await byHand(host, 'owner', "DeviceDecisions')/items", {
    method: 'POST',
    body: {
      Title: 'P',
      DecisionKey: `${String(Id)}|1`,
      RequestItemId: Id,
      RequestKey,
      RequestHash: 'x',
      Decision: 'Declined',
      Note: 'By Ruth.',
    },
  });
  await page.getByRole('button', { name: /^Record 1\sdecision$/ }).click();
  await expect(page.getByRole('heading', { name: 'No decision recorded' })).toBeFocused();
  await page.getByRole('button', { name: 'See both versions' }).click();
  await expect(page.getByRole('table').getByText('By Ruth.')).toBeVisible();
  expect(await decisionsOn(host, Id)).toHaveLength(1);
});

test('a request that meets the rule is declined from a table only by somebody who says that they know', async ({
  page,
  host,
}) => {
  await openTriage(page, host);
  const { Id } = await requestOf(host, 'Tom Brearley');
  await openSheet(page);
  await pasteSheet(page, copied([head, [reference(Id), 'No handset', 'The post is ending.']]));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: /^Record 1\sdecision$/ }).click();
  await expect(page.getByRole('alert')).toContainText(/meets the rule: tick that you know/);
  expect(await decisionsOn(host, Id)).toHaveLength(0);
  await page.getByRole('checkbox', { name: /They get no handset all the same/ }).check();
  await page.getByRole('button', { name: /^Record 1\sdecision$/ }).click();
  await expect(page.getByRole('heading', { name: /^1\sdecision recorded$/ })).toBeFocused();
  expect(await decisionsOn(host, Id)).toMatchObject([{ Decision: 'Declined' }]);
});

test('a table without a reference or a decision is asked for them, and leaving records nothing', async ({
  page,
  host,
}) => {
  await openTriage(page, host);
  await openSheet(page);
  await pasteSheet(
    page,
    copied([
      ['Name', 'Colour'],
      ['Ada', 'red'],
    ]),
  );
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('link', { name: 'Say which column holds the reference' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Name' }).selectOption({ label: 'Reference' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('link', { name: 'Say which column holds the decision' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page
    .getByRole('button', { name: /^Leave/ })
    .last()
    .click();
  await expect(list(page)).toBeVisible();
});
