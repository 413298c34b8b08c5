import type { Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { requestsOfAda } from '../askedRequests';
import { answer, fillIn, next, openAsk, part, question, send, sent, tick, typeDate } from './askForm';
import { expect, test } from './fixtures';

test.afterEach(({ host }) => host.reset());

test.describe('asking', () => {
  test('the way back: by the link, by the browser, with everything still there', async ({ page, host }) => {
    await openAsk(page, host);
    await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
    await answer(page, 'What is your function?', 'Safeguarding');
    await question(page, 'What does your job need that a desk phone cannot do?');
    await tick(page, 'Works alone');
    await page.getByRole('link', { name: 'Back' }).click();
    await expect(page.getByRole('heading', { name: 'What is your function?' })).toBeFocused();
    await expect(page.getByRole('radio', { name: 'Safeguarding' })).toBeChecked();
    await page.goBack();
    await question(page, 'What does your job need that a desk phone cannot do?');
    await expect(page.getByRole('checkbox', { name: 'Works alone' })).toBeChecked();
    await page.goBack();
    await page.goBack();
    await question(page, 'Who is the phone for?');
    // A page beyond the answered questions shows what is missing.
    await openAsk(page, host, 'check');
    await question(page, 'Do you need email away from a desk?');
  });
});

async function fillInToNeeds(page: Page, host: Host): Promise<void> {
  await openAsk(page, host);
  await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
  await answer(page, 'What is your function?', 'Safeguarding');
  await question(page, 'What does your job need that a desk phone cannot do?');
}

test.describe('a draft', () => {
  test('is there again after the tab is closed, and for nobody else', async ({ page, host }) => {
    await fillInToNeeds(page, host);
    await page.getByLabel('The need in your own words (optional)').fill('Half a sent');
    const again = await page.context().newPage();
    await page.close();
    await openAsk(again, host);
    await question(again, 'What does your job need that a desk phone cannot do?');
    await expect(again.getByLabel('The need in your own words (optional)')).toHaveValue('Half a sent');
    await expect(part(again)).toContainText(/These are the answers you gave on 15\sApril 2013\./);
    // Another person on the same computer does not see it.
    await openAsk(again, host, undefined, 'light', 'rollout');
    await question(again, 'Who is the phone for?');
  });
});

/** How often the page has asked for a request to be added. */
function addsOf(page: Page): () => number {
  let adds = 0;
  page.on('request', (request) => {
    adds += (request.postData()?.match(/^POST \S+\/items HTTP/gim) ?? []).length;
  });
  return () => adds;
}

/**
 * One request, by the rule: one author, one key, and the lowest number wins. A second row may have the same key: two
 * tabs may both look before either writes, and Chromium itself repeats a POST whose connection ends without a reply.
 */
async function expectOneRequest(page: Page, host: Host): Promise<void> {
  const rows = await requestsOfAda(host);
  expect(new Set(rows.map(({ RequestKey }) => RequestKey)).size).toBe(1);
  expect(Math.min(...rows.map(({ Id }) => Number(Id)))).toBe(21);
  await expect(part(page)).toContainText('Your reference is P-0021.');
}

test.describe('one request, whatever happens', () => {
  test('the reply is dropped after the write', async ({ page, host, intranet }) => {
    intranet.expectFailedRequests();
    await fillIn(page, host);
    const adds = addsOf(page);
    host.faults.add({ match: { method: 'POST', path: 'DeviceRequests' }, cut: 'after', times: 1 });
    await send(page);
    await sent(page);
    expect(adds()).toBe(1);
    await expectOneRequest(page, host);
  });

  test('two tabs with one draft', async ({ page, host }) => {
    await fillIn(page, host);
    const other = await page.context().newPage();
    await openAsk(other, host, 'check');
    await question(other, 'Check your answers');
    // Long enough that both have sent before either learns of the other.
    host.faults.add({ match: { method: 'POST' }, delayMs: 1500, times: 2 });
    await Promise.all([send(page), send(other)]);
    await expect(page.getByRole('heading', { name: 'Your request is with ICT.' })).toBeVisible();
    await expect(other.getByRole('heading', { name: 'Your request is with ICT.' })).toBeVisible();
    await expect(part(page)).toContainText('P-0021');
    await expect(part(other)).toContainText('P-0021');
    await expectOneRequest(page, host);
  });

  test('two tabs that change different answers of one draft lose neither', async ({ page, host }) => {
    await fillIn(page, host);
    const other = await page.context().newPage();
    await openAsk(other, host, 'check');
    await question(other, 'Check your answers');
    await openAsk(page, host, 'change-needs');
    await page.getByLabel('The need in your own words (optional)').fill('I carry two rotas.');
    await next(page);
    await question(page, 'Check your answers');
    await other.getByRole('link', { name: 'Change Needed by' }).click();
    await question(other, 'When do you need it by?');
    await typeDate(other, '25', '4', '2013');
    await next(other);
    await question(other, 'Check your answers');
    await expect(part(other)).toContainText('I carry two rotas.');
    await send(other);
    await sent(other);
    expect(await requestsOfAda(host)).toMatchObject([
      { Justification: 'I carry two rotas.', NeededBy: expect.stringMatching(/^2013-04-2[45]/) },
    ]);
  });

  test('a tab left open learns that the other has sent it', async ({ page, host }) => {
    await fillIn(page, host);
    const other = await page.context().newPage();
    await openAsk(other, host, 'check');
    await question(other, 'Check your answers');
    await send(page);
    await sent(page);
    await expect(other.getByRole('heading', { name: 'Your request is with ICT.' })).toBeVisible();
    await expect(part(other)).toContainText('This request was sent before. It counts once.');
    await expect(other.getByText('What you typed')).toHaveCount(0);
    expect(await requestsOfAda(host)).toHaveLength(1);
  });

  test('what the other tab typed differently can still be read there', async ({ page, host }) => {
    await fillIn(page, host);
    const other = await page.context().newPage();
    await openAsk(other, host, 'needs');
    await question(other, 'What does your job need that a desk phone cannot do?');
    await other.getByLabel('The need in your own words (optional)').fill('I carry two rotas.');
    await send(page);
    await sent(page);
    await expect(part(other)).toContainText('What you typed since was not sent. It stands below.');
    await other.getByText('What you typed', { exact: true }).click();
    await expect(other.getByRole('definition').filter({ hasText: 'I carry two rotas.' })).toBeVisible();
    expect(await requestsOfAda(host)).toMatchObject([{ Justification: 'I carry the rota one week in three.' }]);
  });
});

test.describe('asking is usable by everybody', () => {
  test('the whole form by the keyboard alone', async ({ page, host }) => {
    await openAsk(page, host);
    await question(page, 'Who is the phone for?');
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByRole('radio', { name: 'Me, Ada Bell' }).focus();
    await press('Space', 'Enter');
    await expect(page.getByRole('heading', { name: 'What is your function?' })).toBeFocused();
    await press('Tab', 'Space', 'Enter');
    await expect(
      page.getByRole('heading', { name: 'What does your job need that a desk phone cannot do?' }),
    ).toBeFocused();
    await press('Tab', 'Space', 'Enter');
    await expect(page.getByRole('heading', { name: 'Do you need email away from a desk?' })).toBeFocused();
    await press('Tab', 'Space', 'ArrowDown', 'Enter');
    await expect(page.getByRole('heading', { name: 'What do you use now?' })).toBeFocused();
    await press('Tab', 'Space', 'ArrowUp', 'Enter');
    await expect(page.getByRole('heading', { name: 'Which site do you work from?' })).toBeFocused();
    await press('Tab');
    await page.keyboard.type('millgate');
    await press('Tab', 'Enter');
    await expect(page.getByRole('button', { name: 'Choose another site' })).toBeFocused();
    await press('Tab', 'Enter');
    await expect(page.getByRole('heading', { name: 'When do you need it by?' })).toBeFocused();
    for (const typed of ['19', '4', '2013']) {
      await press('Tab');
      await page.keyboard.type(typed);
    }
    await press('Enter');
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
    await page.getByRole('button', { name: 'Send request' }).focus();
    await press('Enter');
    await sent(page);
  });
});
