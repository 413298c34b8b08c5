import type { Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { as, loginOf } from '../contract/client';
import { accessibilityFaults, expect, sidewaysScroll, smallTargets, test } from './fixtures';

test.afterEach(({ host }) => host.reset());

const requestsPath = '/sites/openservice/Lists/DeviceRequests';

/** A request as Ada Bell's form writes it. */
const asked = {
  Title: 'Ada Bell', RequestKey: 'ada-1', RequesterKey: loginOf('staff'), RequestedForName: 'Ada Bell', RequestedForEmail: 'ada.bell@openservice.invalid', FunctionKey: 'safeguarding', SiteCode: 'MILLGATE',
  BusinessNeeds: ['Works alone'], Justification: 'I visit families at home.', PolicyVersion: 2,
};

async function add(host: Host, values: object = {}, persona = 'staff'): Promise<number> {
  return (await as(host, persona).web.getList(requestsPath).items.add({ ...asked, ...values })).Id as number;
}

/** What ICT writes into a request. */
async function write(host: Host, id: number, values: object): Promise<void> {
  await as(host, 'triage').web.getList(requestsPath).items.getById(id).update(values);
}

async function row(host: Host, id: number): Promise<Record<string, unknown>> {
  return as(host, 'owner').web.getList(requestsPath).items.getById(id)();
}

const part = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('region', { name: 'Phones' });

test.describe('one’s own requests for a phone', () => {
  test('begin with the rule as the policy quotes it, after one request to SharePoint', async ({ intranet, page }) => {
    await intranet.open('Phones');
    await expect(page.getByRole('heading', { name: 'A phone needs a business need.' })).toBeVisible();
    await expect(page.getByText('The rule asks for “a function and user business need and not personal preference”.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
    expect(intranet.requests()).toHaveLength(1);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /request|device/i.test(key)))).toEqual([]);
  });

  test('show an open one before another is made, with what happens next', async ({ intranet, page, host }) => {
    await add(host, { NeededBy: '2013-04-22T12:00:00Z' });
    await intranet.open('Phones');
    await expect(page.getByRole('heading', { name: 'Your request is with ICT.' })).toBeVisible();
    await expect(page.getByText(/^Reference P-\d{4}, asked on \d+\sApril, for Ada Bell\. Needed by 22\sApril\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Ask for another phone' })).toBeVisible();
    await page.getByText('What you sent').click();
    await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
    await expect(page.getByText('I visit families at home.')).toBeVisible();
  });

  test('count one that was sent twice once', async ({ intranet, page, host }) => {
    await add(host);
    await add(host);
    await intranet.open('Phones');
    await expect(page.getByRole('heading', { name: 'Your request is with ICT.' })).toHaveCount(1);
  });

  test('are answered when ICT asks, once, also where the reply of SharePoint is lost', async ({ intranet, page, host }) => {
    intranet.expectFailedRequests();
    const id = await add(host);
    await write(host, id, { Question: 'How many days a month?' });
    await intranet.open('Phones');
    await expect(page.getByRole('heading', { name: 'ICT has a question for you.' })).toBeVisible();
    await expect(page.getByText('How many days a month?')).toBeVisible();
    await page.getByRole('button', { name: 'Send reply' }).click();
    await expect(page.getByRole('alert').getByRole('link', { name: 'Write your reply' })).toBeVisible();
    await page.getByLabel('Your reply').fill('About six days.');
    host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    await page.getByRole('button', { name: 'Send reply' }).click();
    await expect(page.getByRole('heading', { name: 'Your reply is with ICT.' })).toBeFocused();
    expect(await row(host, id)).toMatchObject({ Reply: 'About six days.' });
  });

  test('are withdrawn after a question, and asked for again', async ({ intranet, page, host }) => {
    const id = await add(host);
    await intranet.open('Phones');
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await expect(page.getByRole('button', { name: 'Withdraw the request' })).toBeFocused();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByRole('button', { name: 'Withdraw it' })).toBeFocused();
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByRole('button', { name: 'Withdraw the request' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Withdrawn.' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
    await page.getByText('Past requests (1)').click();
    await expect(page.getByRole('heading', { name: 'You have withdrawn your request.' })).toBeVisible();
    expect(await row(host, id)).toMatchObject({ Withdrawn: true });
  });

  test('are not withdrawn over what ICT has decided meanwhile', async ({ intranet, page, host }) => {
    intranet.expectFailedRequests();
    const id = await add(host);
    await intranet.open('Phones');
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await write(host, id, { Outcome: 'Smart handset', OutcomeRule: 'A need.', OutcomePolicyVersion: 2, OutcomeBy: 'Sam Okafor', OutcomeOn: '2013-04-15T08:00:00Z' });
    await page.getByRole('button', { name: 'Withdraw the request' }).click();
    await expect(page.getByRole('heading', { name: 'Yes: you get a smart handset.' })).toBeVisible();
    expect(await row(host, id)).toMatchObject({ Withdrawn: false });
  });

  test('give a receipt with the rule, its version, who and when, which can be printed', async ({ intranet, page, host }) => {
    const id = await add(host, { FunctionKey: 'office-based' });
    await write(host, id, { Outcome: 'Declined', OutcomeRule: '“A function and user business need and not personal preference.”', OutcomePolicyVersion: 1, OutcomeBy: 'Sam Okafor', OutcomeOn: '2013-04-12T10:30:00Z' });
    await page.addInitScript(() => {
      const top = window.top as unknown as { printed?: string };
      window.print = () => {
        top.printed = document.documentElement.outerHTML;
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await intranet.open('Phones');
    await expect(page.getByRole('heading', { name: 'No: ICT has declined your request.' })).toBeVisible();
    await expect(page.getByText('Rule: “A function and user business need and not personal preference.”')).toBeVisible();
    await expect(page.getByText('Device policy, version 1.')).toBeVisible();
    await expect(page.getByText(/^Decided by Sam Okafor, 12\sApril 2013\.$/)).toBeVisible();
    await expect(page.getByText('This is your copy; ICT holds the record.')).toBeVisible();
    await page.getByRole('button', { name: 'Print' }).click();
    const printed = await page.evaluate(() => (window as unknown as { printed: string }).printed);
    expect(printed).toContain('This is your copy; ICT holds the record.');
    expect(printed).toContain('No: ICT has declined your request.');
  });

  test('are nobody else’s, even where somebody writes another’s account into theirs', async ({ intranet, page, host }) => {
    await add(host, { RequestKey: 'forged', RequesterKey: loginOf('triage'), Justification: 'I pretend to be Sam.' });
    await intranet.open('Phones', 'triage');
    await expect(page.getByRole('heading', { name: 'A phone needs a business need.' })).toBeVisible();
    await intranet.open('Phones', 'rollout');
    await expect(page.getByRole('heading', { name: 'A phone needs a business need.' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Decide requests' })).toHaveCount(0);
  });

  test('show list text as text', async ({ intranet, page, host }) => {
    const hostile = '<img src=x onerror="window.hacked=1"> javascript:alert(1) \u202egnp.exe';
    const id = await add(host, { RequestedForName: hostile, Justification: hostile });
    await write(host, id, { Question: hostile });
    await intranet.open('Phones');
    await page.getByText('What you sent').click();
    await expect(page.getByText(/<img src=x/).first()).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
    expect(await part(page).innerText()).not.toContain('\u202e');
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    test(`are usable by everybody in the ${theme} theme, also at 320 pixels`, async ({ intranet, page, host }) => {
      const id = await add(host);
      await add(host, { RequestKey: 'ada-2' });
      await write(host, id, { Question: 'How many days a month?' });
      await page.setViewportSize({ width: 320, height: 640 });
      await intranet.open('Phones', 'staff', theme);
      await expect(page.getByRole('heading', { name: 'ICT has a question for you.' })).toBeVisible();
      await page.getByText('What you sent').first().click();
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await smallTargets(part(page))).toEqual([]);
    });
  }
});
