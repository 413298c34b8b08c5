import type { Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { answer, chooseSite, fillIn, next, openAsk, part, question, send, sent, tick, typeDate } from './askForm';
import { expect, test } from './fixtures';

test.afterEach(({ host }) => host.reset());

/** What Ada Bell has asked for, read past every screen by somebody who may see it all. */
async function requestsOf(host: Host, who = 'Ada Bell'): Promise<Record<string, unknown>[]> {
  const reply = await fetch(
    `${host.site}/_api/web/getList('/sites/openservice/Lists/DeviceRequests')/items?$select=*,Author/Title&$expand=Author&$top=5000`,
    { headers: { accept: 'application/json', 'X-Host-Persona': 'owner' } },
  );
  const { value } = (await reply.json()) as { value: (Record<string, unknown> & { Author: { Title: string } })[] };
  return value.filter(({ Author }) => Author.Title === who);
}

test.describe('asking', () => {
  test('for oneself: a question a page, the rule explained, a request with ICT', async ({ page, host }) => {
    await fillIn(page, host);
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'These answers meet the rule' })).toBeVisible();
    await expect(part(page)).toContainText('“A function and user business need and not personal preference.”');
    await expect(part(page)).toContainText(/Device policy, version 1, from 1\sApril 2013\./);
    await expect(part(page)).toContainText('The function calls for a smart handset.');
    await expect(part(page)).toContainText(
      'This request goes before others: a BlackBerry does not support NHSmail, and will not. Source: Corporate ICT email',
    );
    await expect(page.getByLabel(/Why should a person review it/)).toHaveCount(0);
    await expect(page.locator('button').filter({ hasText: 'Send request' })).toHaveCount(1);
    await send(page);
    await sent(page);
    await expect(part(page)).toContainText('Your reference is P-0021.');
    await expect(part(page)).toContainText(/Sent on Monday 15\sApril 2013, \d+:\d\dam\./);
    await expect(part(page)).toContainText('This is your copy; ICT holds the record.');
    await expect(page.getByRole('link', { name: 'Change or withdraw this request' })).toHaveAttribute(
      'href',
      /phone=21/,
    );
    expect(await requestsOf(host)).toMatchObject([
      {
        Id: 21,
        Title: 'Ada Bell',
        RequestedForEmail: 'ada.bell@openservice.invalid',
        FunctionKey: 'emergency-planning',
        SiteCode: 'MILLGATE',
        BusinessNeeds: ['On call or out of hours'],
        Justification: 'I carry the rota one week in three.',
        NeedsMobileEmail: true,
        UsesNHSmail: true,
        CurrentDevice: 'blackberry',
        KeepNumber: '0113 496 0118',
        NeededBy: '2013-04-18T23:00:00Z',
        PolicyVersion: 1,
      },
    ]);
    expect(
      await page.evaluate(() => Object.keys(window.localStorage).filter((key) => key.includes('phone-draft'))),
    ).toEqual([]);
    // The confirmation stands at an address of its own, and neither it nor the way back asks anything again.
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Your request is with ICT.' })).toBeVisible();
    await page.getByText('What you sent').click();
    await expect(part(page)).toContainText('Millgate House, Rotherham');
  });

  test('for somebody else: their name and email, and that only the asker sees it', async ({ page, host }) => {
    await openAsk(page, host);
    await fillInForLee(page);
    await expect(part(page)).toContainText('Lee Hart, lee.hart@openservice.invalid');
    await expect(part(page)).toContainText('version 2');
    await send(page);
    await sent(page);
    await expect(part(page)).toContainText(
      'You and ICT can see this request; Lee Hart cannot. Tell them what ICT answers.',
    );
    expect(await requestsOf(host)).toMatchObject([
      {
        Title: 'Lee Hart',
        RequestedForName: 'Lee Hart',
        RequestedForEmail: 'lee.hart@openservice.invalid',
        CurrentDevice: null,
        UsesNHSmail: false,
        NeededBy: null,
        KeepNumber: null,
      },
    ]);
  });

  test('the site already chosen is the answer until another is given', async ({ page, host }) => {
    await openAsk(page, host);
    await question(page, 'Who is the phone for?');
    await page.evaluate(() => {
      // As the page that says what works at one's site keeps it.
      const scope =
        `${window.location.origin}/sites/openservice|i:0#.f|membership|ada.bell@openservice.invalid`.toLowerCase();
      window.localStorage.setItem(`open-service|${scope}|my-site`, 'CASTLEWORKS');
    });
    await fillInToSite(page, host);
    await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
    await next(page);
    await page.getByRole('button', { name: 'There is no date' }).click();
    await question(page, 'Check your answers');
    await expect(part(page)).toContainText('Castle Works, Sheffield');
  });

  test('a need that does not count: what to use instead, and why a person should review it', async ({ page, host }) => {
    await fillIn(page, host, {
      functionName: 'Finance, planning and other office work',
      needs: ['Needs email while travelling'],
      device: 'No mobile device',
    });
    await expect(page.getByRole('heading', { name: 'These answers do not meet the rule' })).toBeVisible();
    await expect(part(page)).toContainText('Instead: Use your desk phone and webmail.');
    await expect(part(page)).toContainText('You can send it all the same, for a person to review.');
    await page.getByLabel(/Why should a person review it/).fill('I stand in for the director until June.');
    await send(page);
    await sent(page);
    expect(await requestsOf(host)).toMatchObject([{ ReviewReason: 'I stand in for the director until June.' }]);
  });

  test('no policy for the function: a person will decide', async ({ page, host }) => {
    await fillIn(page, host, { functionName: 'Clinical networks and senates' });
    await expect(page.getByRole('heading', { name: 'A person will decide' })).toBeVisible();
    await expect(part(page)).toContainText(/There is no policy for this function now\. One begins on 1\sMay 2013\./);
    await expect(part(page)).toContainText('Until it is decided: Keep using what you have now.');
    await expect(page.getByText('A person in ICT decides.')).toHaveCount(0);
    await send(page);
    await sent(page);
    expect(await requestsOf(host)).toMatchObject([{ PolicyVersion: null, FunctionKey: 'clinical-networks' }]);
  });

  test('a function that is not listed: what the work is has to be said, and a person decides', async ({
    page,
    host,
  }) => {
    await openAsk(page, host);
    await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
    await answer(page, 'What is your function?', 'My function is not listed');
    await question(page, 'What does your job need that a desk phone cannot do?');
    await tick(page, 'Works alone');
    await next(page);
    await expect(page.getByRole('alert')).toContainText('Say what the work is, as the function is not listed');
    await page.getByLabel('The work and its need, in your own words').fill('I drive the mobile clinic.');
    await next(page);
    await answer(page, 'Do you need email away from a desk?', 'No');
    await answer(page, 'What do you use now?', 'No mobile device');
    await chooseSite(page, 'Which site do you work from?');
    await page.getByRole('button', { name: 'There is no date' }).click();
    await expect(page.getByRole('heading', { name: 'A person will decide' })).toBeVisible();
    await send(page);
    await sent(page);
    expect(await requestsOf(host)).toMatchObject([{ FunctionKey: null, Justification: 'I drive the mobile clinic.' }]);
  });

  test('a device that is not listed has a name, and a typed BlackBerry goes before others', async ({ page, host }) => {
    await fillIn(page, host, { device: 'iPhone' });
    await expect(part(page)).not.toContainText('This request goes before others');
    await page.getByRole('link', { name: 'Change In use now' }).click();
    await question(page, 'What do you use now?');
    await page.getByRole('radio', { name: 'Another device' }).check({ force: true });
    await next(page);
    await page.getByRole('alert').getByRole('link', { name: 'Name the device' }).click();
    await expect(page.getByLabel('Which device is it?')).toBeFocused();
    await page.keyboard.type('BLACKBERRY');
    await next(page);
    await question(page, 'Check your answers');
    await expect(part(page)).toContainText('This request goes before others');
    await page.getByRole('link', { name: 'Change In use now' }).click();
    await page.getByLabel('Which device is it?').fill('Palm Treo 680');
    await next(page);
    await question(page, 'Check your answers');
    await expect(part(page)).not.toContainText('This request goes before others');
    await send(page);
    await sent(page);
    expect(await requestsOf(host)).toMatchObject([{ CurrentDevice: 'Palm Treo 680', KeepNumber: '0113 496 0118' }]);
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=ask-21&step=device`);
    await expect(page.getByRole('radio', { name: 'Another device' })).toBeChecked();
    await expect(page.getByLabel('Which device is it?')).toHaveValue('Palm Treo 680');
  });

  test('a need that counts under a function without a handset: why a person decides', async ({ page, host }) => {
    await fillIn(page, host, {
      functionName: 'Finance, planning and other office work',
      needs: ['A reasonable adjustment'],
      device: 'No mobile device',
    });
    await expect(page.getByRole('heading', { name: 'A person will decide' })).toBeVisible();
    await expect(part(page)).toContainText(
      'The need counts, and the function calls for no handset. So a person says what serves it.',
    );
  });

  test('a BlackBerry user who needs NHSmail under a function with a standard handset: a person decides, and why', async ({
    page,
    host,
  }) => {
    await fillIn(page, host, { functionName: 'Quality and nursing' });
    await expect(page.getByRole('heading', { name: 'A person will decide' })).toBeVisible();
    await expect(part(page)).toContainText('A standard handset is for calls and texts. It has no email.');
    await expect(part(page)).toContainText(
      'Email is needed, and the handset for this function has none. So a person chooses.',
    );
  });

  test('one there is already for the same person is named first: for oneself and for others apart', async ({
    page,
    host,
  }) => {
    const mine = 'You have a request with ICT already: P-0021';
    await fillIn(page, host);
    await send(page);
    await sent(page);
    await openAsk(page, host);
    await expect(part(page)).toContainText(mine);
    await page.getByRole('radio', { name: 'Somebody else' }).check({ force: true });
    await expect(part(page)).not.toContainText('with ICT already');
    await page.getByLabel('Their name').fill('Ada');
    await page.getByLabel('Their work email address').fill('Ada.Bell@openservice.invalid');
    await expect(
      page.getByRole('status').filter({ hasText: 'There is a request for Ada Bell with ICT already: P-0021' }),
    ).toBeVisible();
    await page.getByLabel('Their work email address').fill('lee.hart@openservice.invalid');
    await expect(part(page)).not.toContainText('with ICT already');
    await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
    await question(page, 'What is your function?');
    await expect(part(page)).not.toContainText(mine);
    // A draft that opens further on says it there.
    await openAsk(page, host);
    await question(page, 'What is your function?');
    await expect(part(page)).toContainText(mine);
  });

  test('an answer is changed from the last look, and leads back to it', async ({ page, host }) => {
    await fillIn(page, host);
    await page.getByRole('link', { name: 'Change Email away from a desk' }).click();
    await answer(page, 'Do you need email away from a desk?', 'No');
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
    await expect(page.getByRole('term').filter({ hasText: /^NHSmail$/ })).toHaveCount(0);
    // What was answered before it was put out is still known.
    await page.getByRole('link', { name: 'Change Email away from a desk' }).click();
    await answer(page, 'Do you need email away from a desk?', 'Yes');
    await question(page, 'Check your answers');
    await expect(page.getByRole('term').filter({ hasText: /^NHSmail$/ })).toBeVisible();
    await page.getByRole('link', { name: 'Change In use now' }).click();
    await page.getByRole('link', { name: 'Back' }).click();
    await question(page, 'Check your answers');
  });

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
    // A page further on than what is answered shows what is missing.
    await openAsk(page, host, 'check');
    await question(page, 'Do you need email away from a desk?');
  });

  test('“None of these” and the needs put each other out', async ({ page, host }) => {
    await fillInToNeeds(page, host);
    await tick(page, 'Works alone');
    await tick(page, 'None of these');
    await expect(page.getByRole('checkbox', { name: 'Works alone' })).not.toBeChecked();
    await tick(page, 'Travels between sites');
    await expect(page.getByRole('checkbox', { name: 'None of these' })).not.toBeChecked();
    await expect(page.getByText('Do not tell us the diagnosis.')).toBeVisible();
    await expect(page.getByText('You can still ask. A person may review it.')).toBeVisible();
  });
});

async function fillInForLee(page: Page): Promise<void> {
  await question(page, 'Who is the phone for?');
  await page.getByRole('radio', { name: 'Somebody else' }).check({ force: true });
  await page.getByLabel('Their name').fill('Lee Hart');
  await page.getByLabel('Their work email address').fill('lee.hart@openservice.invalid');
  await next(page);
  await answer(page, 'What is the function of Lee Hart?', 'Safeguarding');
  await question(page, 'What does the job of Lee Hart need that a desk phone cannot do?');
  await tick(page, 'Works alone');
  await next(page);
  await answer(page, 'Does Lee Hart need email away from a desk?', 'No');
  await answer(page, 'What does Lee Hart use now?', 'No mobile device');
  await expect(page.getByRole('searchbox', { name: 'Town, building or postcode' })).toBeVisible();
  await chooseSite(page, 'Which site does Lee Hart work from?');
  await question(page, 'When does Lee Hart need it by?');
  await expect(page.getByText('Question 7 of 7')).toBeVisible();
  await page.getByRole('button', { name: 'There is no date' }).click();
  await question(page, 'Check your answers');
}

async function fillInToNeeds(page: Page, host: Host): Promise<void> {
  await openAsk(page, host);
  await answer(page, 'Who is the phone for?', 'Me, Ada Bell');
  await answer(page, 'What is your function?', 'Safeguarding');
  await question(page, 'What does your job need that a desk phone cannot do?');
}

async function fillInToSite(page: Page, host: Host): Promise<void> {
  await fillInToNeeds(page, host);
  await tick(page, 'Works alone');
  await next(page);
  await answer(page, 'Do you need email away from a desk?', 'No');
  await answer(page, 'What do you use now?', 'No mobile device');
  await question(page, 'Which site do you work from?');
}

test.describe('what must be mended', () => {
  /** Says so above the form, takes the focus, and leads to the field. */
  async function expectFault(page: Page, words: string, field: Locator): Promise<void> {
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await summary.getByRole('link', { name: words, exact: true }).click();
    await expect(field).toBeFocused();
    const described = await field.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(described).toContain(words);
  }

  test('on every page: the summary first, each fault linked to its field, nothing typed lost', async ({
    page,
    host,
  }) => {
    await openAsk(page, host);
    await question(page, 'Who is the phone for?');
    const title = await page.title();
    await next(page);
    await page.getByRole('alert').getByRole('link', { name: 'Say who the phone is for' }).click();
    await expect(page.getByRole('radio', { name: 'Me, Ada Bell' })).toBeFocused();
    await page.getByRole('radio', { name: 'Somebody else' }).check({ force: true });
    await page.getByLabel('Their name').fill('Lee Hart');
    await page.getByLabel('Their work email address').fill('lee.hart');
    await next(page);
    await expectFault(
      page,
      'Give an email address such as name@example.nhs.uk',
      page.getByLabel('Their work email address'),
    );
    await expect(page.getByLabel('Their name')).toHaveValue('Lee Hart');
    await page.getByLabel('Their name').fill('L'.repeat(101));
    await page.getByLabel('Their work email address').fill('lee.hart@openservice.invalid');
    await next(page);
    await expectFault(page, 'The name must be 100 characters or fewer', page.getByLabel('Their name'));
    await expect(page.getByLabel('Their name')).toHaveValue('L'.repeat(101));
    await page.getByRole('radio', { name: 'Me, Ada Bell' }).check({ force: true });
    await next(page);
    await question(page, 'What is your function?');
    await expect(page).toHaveTitle(title);
    await next(page);
    await expect(page.getByRole('alert')).toContainText('Choose a function');
    await answer(page, 'What is your function?', 'Safeguarding');
    await question(page, 'What does your job need that a desk phone cannot do?');
    await page.getByLabel('The need in your own words (optional)').fill('x'.repeat(2001));
    await next(page);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      'Choose what the job needs, or “None of these”',
      'The need in your own words must be 2000 characters or fewer',
    ]);
    await page.getByLabel('The need in your own words (optional)').fill('x'.repeat(2000));
    await tick(page, 'None of these');
    await next(page);
    await question(page, 'Do you need email away from a desk?');
    await next(page);
    await expect(page.getByRole('alert')).toContainText('Say whether email is needed away from a desk');
    await answer(page, 'Do you need email away from a desk?', 'Yes');
    await question(page, 'Is that email NHSmail?');
    await next(page);
    await expect(page.getByRole('alert')).toContainText('Say whether that email is NHSmail');
    await answer(page, 'Is that email NHSmail?', 'No');
    await question(page, 'What do you use now?');
    await next(page);
    await expect(page.getByRole('alert')).toContainText('Choose what is used now, or “No mobile device”');
    await answer(page, 'What do you use now?', 'iPhone');
    await question(page, 'Do you want to keep your number?');
    await next(page);
    await expect(page.getByRole('alert')).toContainText('Say whether to keep the number');
    await answer(page, 'Do you want to keep your number?', 'Yes');
    await expectFault(page, 'Give the number to keep', page.getByLabel('The number to keep'));
    // One's own, so the browser may offer it (WCAG 1.3.5).
    await expect(page.getByLabel('The number to keep')).toHaveAttribute('autocomplete', 'tel');
    await page.getByLabel('The number to keep').fill('my number');
    await next(page);
    await expectFault(page, 'Give a telephone number such as 0113 496 0118', page.getByLabel('The number to keep'));
    await page.getByLabel('The number to keep').fill('0113 496 0118');
    await next(page);
    await question(page, 'Which site do you work from?');
    await next(page);
    await page.getByRole('alert').getByRole('link', { name: 'Choose a site' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await chooseSite(page, 'Which site do you work from?');
    await question(page, 'When do you need it by?');
    await next(page);
    await expect(page.getByRole('alert')).toContainText('Give the date, or choose “There is no date”');
    await typeDate(page, '31', '4', '2013');
    await next(page);
    await expectFault(page, 'The date must be a real day, month and year', page.getByLabel('Day'));
    await typeDate(page, '14', '4', '2013');
    await next(page);
    await expectFault(page, 'The date must be today or later', page.getByLabel('Day'));
    await expect(page.getByLabel('Day')).toHaveValue('14');
    await typeDate(page, '15', '4', '2013');
    await next(page);
    await question(page, 'Check your answers');
    await expect(page).toHaveTitle(title);
    await page.getByLabel(/Why should a person review it/).fill('y'.repeat(2001));
    await send(page);
    await expectFault(
      page,
      'Why a person should review it must be 2000 characters or fewer',
      page.getByLabel(/Why should a person review it/),
    );
    expect(await requestsOf(host)).toEqual([]);
  });
});

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
    // Nobody else is shown it, on the same computer.
    await openAsk(again, host, undefined, 'light', 'rollout');
    await question(again, 'Who is the phone for?');
  });

  test('is discarded when one says so twice', async ({ page, host }) => {
    await fillInToNeeds(page, host);
    await page.getByRole('button', { name: 'Discard them' }).click();
    await page.getByRole('button', { name: 'Keep them' }).click();
    await page.getByRole('button', { name: 'Discard them' }).click();
    await page.getByRole('button', { name: 'Discard my answers' }).click();
    await expect(page).not.toHaveURL(/phone=ask/);
    await openAsk(page, host);
    await question(page, 'Who is the phone for?');
    await expect(page.getByRole('radio', { name: 'Me, Ada Bell' })).not.toBeChecked();
  });

  test('is kept for 30 days and then forgotten', async ({ page, host }) => {
    await fillInToNeeds(page, host);
    host.clock.set(new Date('2013-05-15T09:10:00Z'));
    await openAsk(page, host);
    await question(page, 'What does your job need that a desk phone cannot do?');
    host.clock.set(new Date('2013-05-16T09:10:00Z'));
    await openAsk(page, host);
    await question(page, 'Who is the phone for?');
    expect(
      await page.evaluate(() => Object.keys(window.localStorage).filter((key) => key.includes('phone-draft'))),
    ).toEqual([]);
  });

  test('that the browser cannot keep is never said to be kept', async ({ page, host, intranet }) => {
    intranet.expectFailedRequests();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await fillIn(page, host);
    await expect(part(page)).toContainText(
      'Your answers cannot be kept on this computer: send the request before you leave.',
    );
    await expect(page.getByText(/are kept on this computer/)).toHaveCount(0);
    host.faults.add({ match: { method: 'POST' }, status: 401 });
    await send(page);
    await expect(page.getByRole('alert')).toContainText(
      'Your answers are not kept on this computer: they go when you leave or reload the page.',
    );
    host.faults.clear();
  });

  test('whose date has gone by meanwhile is asked for another before it is sent', async ({ page, host }) => {
    await fillIn(page, host);
    host.clock.set(new Date('2013-04-22T09:10:00Z'));
    await openAsk(page, host, 'check');
    await question(page, 'When do you need it by?');
    await next(page);
    await expect(page.getByRole('alert')).toContainText('The date must be today or later');
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
 * One request, by the rule: one author, one key, the lowest number counts. A second row may stand under the key: two
 * tabs may both look before either writes, and Chromium itself repeats a POST whose connection ends without a reply.
 */
async function expectOneRequest(page: Page, host: Host): Promise<void> {
  const rows = await requestsOf(host);
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

  /** The request is added, and from then on no reply comes. */
  async function loseReplies(page: Page): Promise<void> {
    let added = false;
    await page.route(/\$batch$/, async (route) => {
      if (added) return route.abort('connectionreset');
      added = /^POST \S+\/items HTTP/im.test(route.request().postData() ?? '');
      if (!added) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
  }

  for (const reopened of [false, true]) {
    test(`every reply is lost after the write, and it is ${reopened ? 'opened anew' : 'sent again'}`, async ({
      page,
      host,
      intranet,
    }) => {
      intranet.expectFailedRequests();
      await fillIn(page, host);
      await loseReplies(page);
      await send(page);
      await expect(page.getByRole('alert')).toContainText(
        'It is not known whether your request arrived. Send it again: it counts once.',
      );
      await page.unrouteAll();
      if (reopened) {
        await openAsk(page, host);
        await expect(part(page)).toContainText('This request was sent before. It counts once.');
      } else {
        await page.getByRole('button', { name: 'Try again' }).click();
        await sent(page);
      }
      await expect(part(page)).toContainText('Your reference is P-0021.');
      expect(await requestsOf(host)).toHaveLength(1);
    });
  }

  test('throttled at every step: waited for, said, and sent once', async ({ page, host, intranet }) => {
    test.slow();
    intranet.expectFailedRequests();
    await fillIn(page, host);
    for (let step = 0; step < 4; step += 1)
      host.faults.add({ match: { path: 'DeviceRequests' }, status: 429, retryAfter: 1, times: 1 });
    await send(page);
    await expect(page.getByRole('status').filter({ hasText: 'SharePoint is busy. Nothing is lost.' })).toBeVisible();
    await sent(page);
    expect(await requestsOf(host)).toHaveLength(1);
  });

  test('two tabs with one draft', async ({ page, host }) => {
    await fillIn(page, host);
    const other = await page.context().newPage();
    await openAsk(other, host, 'check');
    await question(other, 'Check your answers');
    // Long enough that neither is told of the other before both have sent.
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
    expect(await requestsOf(host)).toMatchObject([
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
    expect(await requestsOf(host)).toHaveLength(1);
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
    expect(await requestsOf(host)).toMatchObject([{ Justification: 'I carry the rota one week in three.' }]);
  });

  for (const [what, refusal] of [
    ['the digest of the page is too old', { digest: 'expired' }],
    ['the sign-in has ended', { status: 401 }],
  ] as const) {
    test(`${what}: said, kept, reloaded and sent once`, async ({ page, host, intranet }) => {
      intranet.expectFailedRequests();
      await fillIn(page, host);
      host.faults.add({ match: { method: 'POST' }, ...refusal });
      await send(page);
      await expect(page.getByRole('alert')).toContainText(
        'This page has been open too long, or your sign-in has ended. Nothing is lost.',
      );
      expect(await requestsOf(host)).toEqual([]);
      host.faults.clear();
      await page.getByRole('button', { name: 'Reload the page' }).click();
      await question(page, 'Check your answers');
      await send(page);
      await sent(page);
      expect(await requestsOf(host)).toHaveLength(1);
    });
  }

  test('pressed twice', async ({ page, host }) => {
    await fillIn(page, host);
    await page.getByRole('button', { name: 'Send request' }).dblclick();
    await expect(page.getByRole('heading', { name: 'Your request is with ICT.' })).toBeVisible();
    expect(await requestsOf(host)).toHaveLength(1);
  });
});

test.describe('changing a request', () => {
  async function sendAndChange(page: Page, host: Host): Promise<void> {
    await fillIn(page, host);
    await send(page);
    await sent(page);
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=ask-21`);
    await question(page, 'Change your request P-0021');
  }

  async function changeFunction(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Change Function' }).click();
    await answer(page, 'What is your function?', 'Safeguarding');
    await question(page, 'Check your changes to P-0021');
  }

  /** ICT writes into the request while it is being changed. */
  async function ictWrites(host: Host, values: Record<string, string>): Promise<void> {
    const url = `${host.site}/_api/web/getList('/sites/openservice/Lists/DeviceRequests')/items(21)`;
    const context = await fetch(`${host.site}/_api/contextinfo`, {
      method: 'POST',
      headers: { accept: 'application/json', 'X-Host-Persona': 'owner' },
    });
    const { FormDigestValue } = (await context.json()) as { FormDigestValue: string };
    const reply = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'X-Host-Persona': 'owner',
        'X-RequestDigest': FormDigestValue,
        'X-HTTP-Method': 'MERGE',
        'IF-MATCH': '*',
      },
      body: JSON.stringify(values),
    });
    expect(reply.ok).toBe(true);
  }

  test('begins with its answers and saves what is changed', async ({ page, host }) => {
    await sendAndChange(page, host);
    host.clock.set(new Date('2013-04-17T08:30:00Z'));
    await page.reload();
    await changeFunction(page);
    await expect(part(page)).toContainText('ICT has: Emergency planning');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect(page.getByRole('heading', { name: 'Your changes are with ICT.' })).toBeFocused();
    await expect(part(page)).toContainText(
      /Sent on Monday 15\sApril 2013, \d+:\d\dam\. Changed on Wednesday 17\sApril 2013, \d+:\d\dam\./,
    );
    const rows = await requestsOf(host);
    expect(rows).toMatchObject([
      { FunctionKey: 'safeguarding', PolicyVersion: 2, KeepNumber: '0113 496 0118', SiteCode: 'MILLGATE' },
    ]);
    expect(rows).toHaveLength(1);
  });

  test('with nothing changed says so and has nothing to save', async ({ page, host }) => {
    await sendAndChange(page, host);
    await expect(part(page)).toContainText('Nothing differs from what ICT has, so there is nothing to save.');
    await expect(page.getByRole('button', { name: 'Save changes' })).toHaveCount(0);
    await changeFunction(page);
    await expect(page.getByRole('button', { name: 'Save changes' })).toBeVisible();
    await page.getByRole('link', { name: 'Change Function' }).click();
    await answer(page, 'What is your function?', 'Emergency planning');
    await question(page, 'Change your request P-0021');
    await expect(page.getByRole('button', { name: 'Save changes' })).toHaveCount(0);
  });

  test('begun before ICT wrote to it is gone on with, and says so; nothing ICT wrote is lost', async ({
    page,
    host,
  }) => {
    await sendAndChange(page, host);
    await changeFunction(page);
    await ictWrites(host, { Question: 'How often?' });
    await page.goto(`${host.site}/SitePages/Phones.aspx`);
    await expect(page.getByRole('heading', { name: 'ICT has a question for you.' })).toBeVisible();
    await expect(page.getByText('You have begun to change this request and not saved it.')).toBeVisible();
    await page.getByRole('link', { name: 'Go on with it' }).click();
    await question(page, 'Check your changes to P-0021');
    await expect(part(page)).toContainText(
      'This request was written to after you began to change it. Look at every answer before you save.',
    );
    await expect(page.getByRole('definition').filter({ hasText: 'Safeguarding' })).toContainText(
      'ICT has: Emergency planning',
    );
    // Whoever types on, leaves and comes back is told again.
    await page.getByRole('link', { name: 'Change In your own words' }).click();
    await page.getByLabel('The need in your own words (optional)').fill('I carry two rotas.');
    await page.reload();
    await question(page, 'What does your job need that a desk phone cannot do?');
    await next(page);
    await expect(part(page)).toContainText('This request was written to after you began to change it.');
    await page.getByRole('button', { name: 'Save changes' }).click();
    // With a question open, the request itself is shown, where the reply is given.
    await expect(page.getByRole('heading', { name: 'ICT has a question for you.' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Your changes are with ICT.' })).toBeVisible();
    expect(await requestsOf(host)).toMatchObject([
      { FunctionKey: 'safeguarding', Justification: 'I carry two rotas.', Question: 'How often?' },
    ]);
    await expect(page.getByText('You have begun to change this request and not saved it.')).toHaveCount(0);
  });

  test('that is decided before it is saved shows what was typed', async ({ page, host }) => {
    await sendAndChange(page, host);
    await changeFunction(page);
    await ictWrites(host, { Outcome: 'Declined' });
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('ICT has decided this request.');
    await page.getByText('What you typed').click();
    await expect(page.getByRole('definition').filter({ hasText: 'Safeguarding' })).toBeVisible();
  });

  test('into one for somebody who has one already says so', async ({ page, host }) => {
    await openAsk(page, host);
    await fillInForLee(page);
    await send(page);
    await sent(page);
    await fillIn(page, host);
    await send(page);
    await sent(page);
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=ask-22&step=change-whoFor`);
    await question(page, 'Who is the phone for?');
    await expect(part(page)).not.toContainText('with ICT already');
    await page.getByRole('radio', { name: 'Somebody else' }).check({ force: true });
    await page.getByLabel('Their name').fill('Lee Hart');
    await page.getByLabel('Their work email address').fill('lee.hart@openservice.invalid');
    await next(page);
    await question(page, 'Check your changes to P-0022');
    await expect(part(page)).toContainText('There is a request for Lee Hart with ICT already: P-0021');
  });

  for (const [name, values, words] of [
    [
      'has been asked about',
      { Question: 'How often?' },
      'This request has changed since you opened it. Your changes were not saved.',
    ],
    ['is decided meanwhile', { Outcome: 'Declined' }, 'ICT has decided this request. It cannot be changed any more.'],
  ] as const) {
    test(`is not overwritten where it ${name}`, async ({ page, host, intranet }) => {
      intranet.expectFailedRequests();
      await sendAndChange(page, host);
      await page.getByRole('link', { name: 'Change Function' }).click();
      await answer(page, 'What is your function?', 'Safeguarding');
      await ictWrites(host, values);
      await page.getByRole('button', { name: 'Save changes' }).click();
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('link', { name: 'Look at it as it is now' })).toHaveAttribute('href', /phone=21/);
      await page.getByText('What you typed').click();
      await expect(page.getByRole('definition').filter({ hasText: 'Safeguarding' })).toBeVisible();
      expect(await requestsOf(host)).toMatchObject([{ FunctionKey: 'emergency-planning', ...values }]);
      await page.getByRole('link', { name: 'Look at it as it is now' }).click();
      if ('Outcome' in values) return expect(page.getByRole('link', { name: 'Go on with it' })).toHaveCount(0);
      await page.getByRole('link', { name: 'Go on with it' }).click();
      await question(page, 'Check your changes to P-0021');
      await expect(part(page)).toContainText('Look at every answer before you save.');
      await expect(page.getByRole('definition').filter({ hasText: 'Safeguarding' })).toBeVisible();
    });
  }

  test('that is somebody else’s is not shown', async ({ page, host }) => {
    await page.context().addCookies([{ name: 'host-persona', value: 'staff', url: host.url }]);
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=ask-20`);
    await expect(part(page)).toContainText('This request is not one of yours, or is not there any more.');
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
