import type { Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { referenceOf } from '../../src/domain/device/reference';
import { as, loginOf } from '../contract/client';
import { answer, openAsk, question } from './askForm';
import { expect, test } from './fixtures';

test.afterEach(({ host }) => host.reset());

const requestsPath = '/sites/openservice/Lists/DeviceRequests';

/** A request as Ada Bell's form writes it. */
const asked = {
  Title: 'Ada Bell',
  RequestKey: 'ada-1',
  RequesterKey: loginOf('staff'),
  RequestedForName: 'Ada Bell',
  RequestedForEmail: 'ada.bell@openservice.invalid',
  FunctionKey: 'safeguarding',
  SiteCode: 'MILLGATE',
  BusinessNeeds: ['Works alone'],
  Justification: 'I visit families at home.',
  PolicyVersion: 2,
};

async function add(host: Host, values: object = {}, persona = 'staff'): Promise<number> {
  return (
    await as(host, persona)
      .web.getList(requestsPath)
      .items.add({ ...asked, ...values })
  ).Id as number;
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
    await expect(page.getByRole('heading', { name: 'A phone is for a business need.' })).toBeVisible();
    await expect(
      page.getByText('The rule asks for “a function and user business need and not personal preference”.'),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
    expect(intranet.requests()).toHaveLength(1);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /request|device/i.test(key)))).toEqual(
      [],
    );
  });

  test('show an open one before another is made, with what happens next', async ({ intranet, page, host }) => {
    await add(host, { NeededBy: '2013-04-22T12:00:00Z' });
    await intranet.open('Phones');
    await expect(page.getByRole('heading', { name: 'Your request is with ICT.' })).toBeVisible();
    await expect(
      page.getByText(/^Reference P-\d{4}, asked on \d+\sApril, for Ada Bell\. Needed by 22\sApril\.$/),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Ask for another phone' })).toBeVisible();
    // Nothing is decided that anybody could hold a copy of.
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
    await expect(page.getByText('This is your copy; ICT holds the record.')).toHaveCount(0);
    await intranet.forget();
    await page.getByText('What you sent').click();
    await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
    await expect(page.getByText('I visit families at home.')).toBeVisible();
    // That one site is asked for, not the directory.
    expect(intranet.requests().map(decodeURIComponent)).toEqual([expect.stringContaining("SiteCode eq 'MILLGATE'")]);
  });

  test('say in the heading whom each is for, and which it is where two would read alike', async ({
    intranet,
    page,
    host,
  }) => {
    await add(host);
    const theirs = { RequestedForName: 'Ali Noor', RequestedForEmail: 'ali.noor@openservice.invalid' };
    const first = await add(host, { RequestKey: 'ali-1', ...theirs });
    await intranet.open('Phones');
    await expect(page.getByRole('heading', { name: 'Your request is with ICT.', exact: true })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'Your request for Ali Noor is with ICT.', exact: true }),
    ).toBeVisible();
    const second = await add(host, { RequestKey: 'ali-2', ...theirs });
    await intranet.open('Phones');
    for (const id of [first, second])
      await expect(
        page.getByRole('heading', { name: `${referenceOf(id)}: Your request for Ali Noor is with ICT.`, exact: true }),
      ).toBeVisible();
    await write(host, first, { Outcome: 'Smart handset', OutcomeOn: '2013-04-15T08:00:00Z' });
    await intranet.open('Phones');
    await expect(page.getByRole('heading', { name: 'Yes: Ali Noor gets a smart handset.', exact: true })).toBeVisible();
  });

  test('that are begun and discarded leave the focus on the way to begin again', async ({ intranet, page, host }) => {
    await openAsk(page, host);
    await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
    await intranet.open('Phones');
    await expect(page.getByText('You have begun a request and not sent it.')).toBeVisible();
    await page.getByRole('button', { name: 'Discard it' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Start' })).toBeFocused();
  });

  test('with a change that is not saved say so, and it can be discarded', async ({ intranet, page, host }) => {
    const id = await add(host);
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=ask-${id}&step=change-function`);
    await answer(page, 'What is your function?', 'Emergency planning');
    await question(page, `Check your changes to ${referenceOf(id)}`);
    await intranet.open('Phones');
    await expect(page.getByText('You have begun to change this request and not saved it.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Change it' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Discard it' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Your request is with ICT.' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Change it' })).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('phone-draft')))).toEqual(
      [],
    );
  });

  test('keep a reply that is half typed, say what is wrong with it, and forget it once it is sent', async ({
    intranet,
    page,
    host,
  }) => {
    const id = await add(host);
    await write(host, id, { Question: 'How many days a month?' });
    await intranet.open('Phones');
    const reply = page.getByLabel('Your reply');
    await expect(reply).toHaveAccessibleDescription('ICT never asks for a password, or for details of your health.');
    const title = await page.title();
    await reply.fill('x'.repeat(2001));
    await page.getByRole('button', { name: 'Send reply' }).click();
    await expect(
      page.getByRole('alert').getByRole('link', { name: 'Your reply must be 2000 characters or fewer' }),
    ).toBeVisible();
    await expect(page).toHaveTitle(`Error: ${title}`);
    await reply.fill('About six');
    await expect(page.getByText('Your reply is kept on this computer, for you only, until you send it.')).toBeVisible();
    await page.reload();
    await expect(reply).toHaveValue('About six');
    await page.getByRole('button', { name: 'Send reply' }).click();
    await expect(page.getByRole('heading', { name: 'Your reply is with ICT.' })).toBeVisible();
    expect(await row(host, id)).toMatchObject({ Reply: 'About six' });
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('phone-reply')))).toEqual(
      [],
    );
  });

  test('still show a reply that is half typed where ICT decides meanwhile, until it is discarded', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    const id = await add(host);
    await write(host, id, { Question: 'How many days a month?' });
    // Nowhere to keep it: what is on the page is all there is.
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await intranet.open('Phones');
    await page.getByLabel('Your reply').fill('About six');
    await write(host, id, { Outcome: 'Standard handset', OutcomeOn: '2013-04-15T08:00:00Z' });
    await page.getByRole('button', { name: 'Send reply' }).click();
    await expect(page.getByRole('heading', { name: 'Yes: you get a standard handset.' })).toBeVisible();
    await expect(page.getByText('You began this reply, and ICT went on before you sent it:')).toBeVisible();
    await expect(page.getByText('About six', { exact: true })).toBeVisible();
    expect(await row(host, id)).toMatchObject({ Reply: null });
    await page.getByRole('button', { name: 'Discard it' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Yes: you get a standard handset.' })).toBeFocused();
    await expect(page.getByText('About six', { exact: true })).toHaveCount(0);
  });

  test('say where a reply cannot be kept', async ({ intranet, page, host }) => {
    const id = await add(host);
    await write(host, id, { Question: 'How many days a month?' });
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await intranet.open('Phones');
    await page.getByLabel('Your reply').fill('About six');
    await expect(page.getByText('Your reply cannot be kept here: send it before you leave.')).toBeVisible();
  });

  test('count one that was sent twice once', async ({ intranet, page, host }) => {
    await add(host);
    await add(host);
    await intranet.open('Phones');
    await expect(page.getByRole('heading', { name: 'Your request is with ICT.' })).toHaveCount(1);
  });

  test('are answered when ICT asks, once, also where the reply of SharePoint is lost', async ({
    intranet,
    page,
    host,
  }) => {
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
    await expect(page.getByRole('status').filter({ hasText: `${referenceOf(id)} is withdrawn.` })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'A phone is for a business need.' })).toBeFocused();
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
    await write(host, id, {
      Outcome: 'Smart handset',
      OutcomeRule: 'A need.',
      OutcomePolicyVersion: 2,
      OutcomeBy: 'Sam Okafor',
      OutcomeOn: '2013-04-15T08:00:00Z',
    });
    await page.getByRole('button', { name: 'Withdraw the request' }).click();
    await expect(page.getByRole('heading', { name: 'Yes: you get a smart handset.' })).toBeVisible();
    expect(await row(host, id)).toMatchObject({ Withdrawn: false });
  });

  test('give a receipt with the rule, its version, who and when, which can be printed', async ({
    intranet,
    page,
    host,
  }) => {
    const id = await add(host, { FunctionKey: 'office-based' });
    await write(host, id, {
      Outcome: 'Declined',
      OutcomeRule: '“A function and user business need and not personal preference.”',
      OutcomePolicyVersion: 1,
      OutcomeBy: 'Sam Okafor',
      OutcomeOn: '2013-04-12T10:30:00Z',
    });
    await page.addInitScript(() => {
      const top = window.top as unknown as { printed?: string };
      window.print = () => {
        top.printed = document.documentElement.outerHTML;
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await intranet.open('Phones');
    await expect(page.getByRole('heading', { name: 'No: ICT has declined your request.' })).toBeVisible();
    await expect(
      page.getByText('Rule: “A function and user business need and not personal preference.”'),
    ).toBeVisible();
    await expect(page.getByText('Device policy, version 1.')).toBeVisible();
    await expect(page.getByText(/^Decided by Sam Okafor, 12\sApril 2013\.$/)).toBeVisible();
    await expect(page.getByText('This is your copy; ICT holds the record.')).toBeVisible();
    await page.getByRole('button', { name: 'Print' }).click();
    const printed = (): Promise<string | undefined> =>
      page.evaluate(() => (window as unknown as { printed?: string }).printed);
    await expect.poll(printed).toContain('This is your copy; ICT holds the record.');
    for (const words of [
      'No: ICT has declined your request.',
      'Millgate House, Rotherham',
      'Stuck? Call 0113 496 0000.',
    ])
      expect(await printed()).toContain(words);
  });

  test('are nobody else’s, even where somebody writes another’s account into theirs', async ({
    intranet,
    page,
    host,
  }) => {
    await add(host, { RequestKey: 'forged', RequesterKey: loginOf('triage'), Justification: 'I pretend to be Sam.' });
    await intranet.open('Phones', 'triage');
    await expect(page.getByRole('heading', { name: 'A phone is for a business need.' })).toBeVisible();
    await intranet.open('Phones', 'rollout');
    await expect(page.getByRole('heading', { name: 'A phone is for a business need.' })).toBeVisible();
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
});
